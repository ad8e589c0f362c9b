// Turns what was typed about a reply into a command: questions, files, overrulings. What it must hold is
// decided by the core.
import type { Overruling } from '../../../../core/replies/overruling.ts'
import {
  type CheckName,
  checkNames,
  checkSeverities,
} from '../../../../core/replies/reply-facts.ts'
import type { Command } from '../../../../core/request/commands.ts'
import type { Reply } from '../../../../core/request/events.ts'
import { negativeOutcomes, type Outcome, reasonCodes } from '../../../../core/request/vocabulary.ts'

type TextOf = (name: string) => string

export const QUESTION_COUNT = 'soru-sayisi'
export const NEW_QUESTION = 'soru-yeni'
export const questionField = (index: number): string => `soru-${index}`
export const tickField = (index: number): string => `soru-${index}-cevap`
export const overruleField = (check: CheckName): string => `gecis-${check}`
export const keptField = (attachmentId: string): string => `ek-${attachmentId}`
/** The button that only looks. */
export const CHECK_ONLY = 'denetle'

/** More were never shown, whatever a form says. */
const QUESTIONS_MAX = 40
const QUESTION_LENGTH_MAX = 400

/** Undefined when the form had no list: then what is found in the request counts as open. */
export function readQuestions(textOf: TextOf): Reply['questions'] {
  const count = textOf(QUESTION_COUNT)
  if (!/^\d{1,2}$/.test(count)) return undefined
  const shown = Math.min(Number(count), QUESTIONS_MAX)
  const listed = Array.from({ length: shown }, (_, index) => ({
    text: textOf(questionField(index)).trim().slice(0, QUESTION_LENGTH_MAX),
    isAnswered: textOf(tickField(index)) !== '',
  }))
  const added = textOf(NEW_QUESTION).trim().slice(0, QUESTION_LENGTH_MAX)
  return [...listed, { text: added, isAnswered: false }].filter(question => question.text !== '')
}

/** A reason for each warning that has one. */
export const readOverrulings = (textOf: TextOf): Overruling[] =>
  checkNames
    .filter(check => checkSeverities[check] === 'warn')
    .map(check => ({ check, reason: textOf(overruleField(check)).trim() }))
    .filter(({ reason }) => reason !== '')

type Wish = {
  action: 'submit-reply' | 'send-reply'
  outcome: Outcome
  attachmentIds: readonly string[]
}

/** What belongs to a refusal only leaves with one. */
export function readReply({ action, outcome, attachmentIds }: Wish, textOf: TextOf): Command {
  const isNegative = negativeOutcomes.includes(outcome)
  const ground = textOf('dayanak')
  const article = textOf('madde').trim()
  const questions = readQuestions(textOf)
  const overruled = readOverrulings(textOf)
  return {
    action,
    outcome,
    reason: reasonCodes.find(reason => reason === textOf('gerekce')) ?? null,
    text: textOf('metin'),
    remedy: isNegative ? textOf('yol') : null,
    ...(isNegative && ground !== '' ? { ground } : {}),
    ...(isNegative && article !== '' ? { article } : {}),
    ...(attachmentIds.length > 0 ? { attachmentIds } : {}),
    ...(questions ? { questions } : {}),
    ...(overruled.length > 0 ? { overruled } : {}),
  }
}
