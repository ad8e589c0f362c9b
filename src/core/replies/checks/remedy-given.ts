// A negative reply shows where to turn and until when (constitution m.40/2; 4982 m.12): the authority and its
// period in one sentence, for every authority that the class needs.
import { negativeOutcomes } from '../../request/vocabulary.ts'
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { splitSentences } from '../../turkish/sentences.ts'
import { neededRemedies, type RemedyCode, remedyRows } from '../remedies.ts'
import { type Check, type Finding, finding, isOfAgency } from '../reply-facts.ts'

export const checkRemedy: Check = ({ reply, request }) => {
  if (!negativeOutcomes.includes(reply.outcome)) return []
  const remedy = reply.remedy ?? ''
  if (isOfAgency(request.legalClass)) return []
  if (remedy.trim() === '') return [finding('remedy', 'remedy')]
  const sentences = splitSentences(remedy).map(foldForSearch)
  const [first = [], ...others] = neededRemedies(request.legalClass).map(codes =>
    codes.flatMap(code => lacking(code, sentences)),
  )
  // What is said about the usual way helps more than what the special ways would need.
  return [first, ...others].some(findings => findings.length === 0) ? [] : first
}

function lacking(code: RemedyCode, sentences: readonly string[]): Finding[] {
  const { authorityWords, periodWords } = remedyRows[code]
  const naming = sentences.filter(sentence => authorityWords.test(sentence))
  if (naming.length === 0) return [finding('remedy-authority', 'remedy', code)]
  return naming.some(sentence => periodWords.test(sentence))
    ? []
    : [finding('remedy-period', 'remedy', code)]
}
