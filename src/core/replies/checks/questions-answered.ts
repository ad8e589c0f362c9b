// Every question of the request is answered, or the officer says why it is none. 4982 m.12 owes an answer to
// what was asked, so there an open question blocks; elsewhere it warns.
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { similarity, wordPairs } from '../../turkish/similarity.ts'
import { findQuestions } from '../find-questions.ts'
import { type Check, finding, isInformation } from '../reply-facts.ts'

/** A question that was shortened or corrected is still the same one. */
const SAME_QUESTION_MIN = 0.5

function isSame(one: string, other: string): boolean {
  const [first, second] = [foldForSearch(one), foldForSearch(other)]
  if (first === '' || second === '') return first === second
  if (first.includes(second) || second.includes(first)) return true
  return similarity(wordPairs(one), wordPairs(other)) >= SAME_QUESTION_MIN
}

export const checkQuestions: Check = ({ reply, request }) => {
  // Nobody's question is answered by sending it to whom it concerns, or by what cannot be examined.
  if (reply.outcome === 'forwarded' || reply.outcome === 'not-examined') return []
  const open = isInformation(request.legalClass) ? 'question-unanswered' : 'question-open'
  const found = findQuestions(request.text, request.legalClass)
  const { questions } = reply
  if (questions === undefined) return found.map(text => finding(open, 'questions', text))
  return [
    ...questions
      .filter(question => !question.isAnswered)
      .map(({ text }) => finding(open, 'questions', text)),
    ...found
      .filter(text => !questions.some(question => isSame(question.text, text)))
      .map(text => finding('question-removed', 'questions', text)),
  ]
}
