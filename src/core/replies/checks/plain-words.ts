// How plainly a Turkish reply is written (law.md section 7.3; 4982 m.12 wants the answer understandable). The
// remedy is the law's own sentence and is not measured.
import { measureReadability } from '../../turkish/readability.ts'
import { type Check, type Finding, finding } from '../reply-facts.ts'

/** Ateşman's "hard" begins below 50, "very hard" below 30. */
export const READABILITY_MIN = 30
/** Fewer words give no steady score. */
const WORDS_MIN = 25
/** Official letters have 15 to 20 words a sentence; beyond this nobody keeps the beginning in mind. */
export const SENTENCE_WORDS_MAX = 35

export const checkPlainWords: Check = ({ reply, facts }) => {
  if (facts.applicant !== null && !isTurkish(facts.applicant.language)) return []
  const { score, words, longest } = measureReadability(reply.text)
  const findings: Finding[] = []
  if (longest.words > SENTENCE_WORDS_MAX)
    findings.push(finding('long-sentence', 'text', longest.sentence))
  if (score !== undefined && words >= WORDS_MIN && score < READABILITY_MIN)
    findings.push(finding('readability', 'text', longest.sentence))
  return findings
}

const isTurkish = (language: string): boolean => language === 'tr' || language === ''
