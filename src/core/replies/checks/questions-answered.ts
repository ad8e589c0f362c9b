// Every question of the request is answered, or the officer says why it is none. 4982 m.12 owes an answer to
// what was asked, so there an open question blocks; elsewhere it warns.
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { findQuestions } from '../find-questions.ts'
import { type Check, finding, isInformation } from '../reply-facts.ts'

/** Share of words in common from which a question that was shortened or corrected is still the same. */
const SAME_QUESTION_MIN = 0.6

function isSame(one: string, other: string): boolean {
  const [first, second] = [foldForSearch(one), foldForSearch(other)]
  if (first === '' || second === '') return first === second
  if (first.includes(second) || second.includes(first)) return true
  const words = new Set(first.split(' '))
  const others = new Set(second.split(' '))
  const shared = [...words].filter(word => others.has(word)).length
  return (2 * shared) / (words.size + others.size) >= SAME_QUESTION_MIN
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
