// Puts a final reply together: opening, what was done or why not, closing, and the remedy where
// something is refused.
import type { SeededRandom } from '../../../core/random/seeded.ts'
import { findQuestions } from '../../../core/replies/find-questions.ts'
import { isInformation } from '../../../core/replies/reply-facts.ts'
import { negativeOutcomes, type Outcome } from '../../../core/request/vocabulary.ts'
import type { IsoDate } from '../../../core/time/dates.ts'
import { formatDate } from '../../../core/turkish/format.ts'
import {
  apologies,
  closings,
  dataSubjectRemedy,
  deskClosings,
  deskOpenings,
  deskSecondLooks,
  informationRemedy,
  openings,
  remedies,
  secondLookKept,
  secondLooks,
} from '../data/wording/replies.ts'
import { fillSlots } from '../slots.ts'
import type { Intake } from './intake.ts'
import { lawOfReply } from './law-of-reply.ts'
import type { PlannedAct } from './plan-types.ts'
import type { Answer } from './scenario.ts'

export type ReplyFacts = {
  answer: Answer
  /** The day that the text names: of the work, or the promised one. */
  on: IsoDate
  isLate: boolean
  /** The first reply was contested. */
  isSecond: boolean
}

/** Outcomes before which somebody went and looked. */
const onSiteOutcomes: readonly Outcome[] = [
  'fulfilled',
  'partly-fulfilled',
  'programmed',
  'not-fulfilled',
]

type SubmitReply = Extract<PlannedAct, { act: 'submit-reply' }>

/** The act of submitting this reply. */
export function composeReply(intake: Intake, facts: ReplyFacts, random: SeededRandom): SubmitReply {
  const { outcome, core, reasonCode } = facts.answer
  const parts = [openingOf(intake, facts, random), core, closingOf(intake, facts.answer, random)]
  return {
    act: 'submit-reply',
    outcome,
    reasonCode,
    text: fillReply(parts.filter(part => part !== '').join(' '), intake, facts.on, random),
    remedy: negativeOutcomes.includes(outcome) ? remedyOf(intake, random) : null,
    ...lawOfReply(intake, facts.answer),
    // Whoever answers here ticks every question.
    questions: findQuestions(intake.text, intake.legalClass).map(question => ({
      text: question,
      isAnswered: true,
    })),
  }
}

/** A text of the municipality with the slots of the request and a date. */
export function fillReply(
  template: string,
  intake: Intake,
  on: IsoDate,
  random: SeededRandom,
): string {
  const { slots, wording } = intake
  const kurum = (wording.forwardTo ?? '{ilce} Belediyesi').replace('{ilce}', slots.ilce ?? '')
  return fillSlots(template, { ...slots, kurum, tarih: formatDate(on, 'tr') }, random)
}

function openingOf(
  intake: Intake,
  { answer, isLate, isSecond }: ReplyFacts,
  random: SeededRandom,
): string {
  if (intake.kind === 'thanks' || intake.kind === 'suggestion') return ''
  if (isSecond) return secondOpening(intake, answer, random)
  if (isLate) return random.pick(apologies)
  const isOnSite = intake.topic.needsPlace && onSiteOutcomes.includes(answer.outcome)
  return random.pick(isOnSite ? openings : deskOpenings)
}

function secondOpening(intake: Intake, { outcome }: Answer, random: SeededRandom): string {
  if (negativeOutcomes.includes(outcome)) return random.pick(secondLookKept)
  const isFoundRight = outcome === 'fulfilled' && intake.topic.needsPlace
  return random.pick(isFoundRight ? secondLooks : deskSecondLooks)
}

function closingOf(intake: Intake, { outcome, core }: Answer, random: SeededRandom): string {
  if (intake.kind === 'thanks') return ''
  // One address at the end is enough.
  if (/153’ü/u.test(core)) return ''
  const isAtDesk = outcome === 'fulfilled' && !intake.topic.needsPlace
  const list = isAtDesk ? deskClosings : closings[outcome]
  return list.length === 0 ? '' : random.pick(list)
}

function remedyOf({ legalClass }: Intake, random: SeededRandom): string {
  if (isInformation(legalClass)) return informationRemedy
  return legalClass === 'data-subject' ? dataSubjectRemedy : random.pick(remedies)
}
