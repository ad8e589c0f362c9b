// Chooses how a request will be treated: in time or late, returned or not, with which outcome and
// verdict. Writes no steps.
import type { SeededRandom } from '../../../core/random/seeded.ts'
import type { Outcome, ReasonCode } from '../../../core/request/vocabulary.ts'
import {
  duplicateTexts,
  forwardedTexts,
  notExaminedTexts,
  suggestionReplies,
} from '../data/wording/replies.ts'
import { fittingTexts, pickFitting } from '../wording.ts'
import type { Intake } from './intake.ts'

export type Pace = 'in-time' | 'past-promise' | 'past-law' | 'silent'
/** Where a life that is told only so far stops. */
export type Stage =
  | 'received'
  | 'routed'
  | 'returned'
  | 'accepted'
  | 'asked'
  | 'question-answered'
  | 'interim'
  | 'worked'
  | 'submitted'
  | 'declined'

export type Answer = {
  outcome: Exclude<Outcome, 'withdrawn'>
  core: string
  reasonCode: ReasonCode | null
}

export type Scenario = {
  pace: Pace
  returns: number
  isAssigned: boolean
  notes: number
  question: 'none' | 'open' | 'answered'
  hasInterim: boolean
  isDeclined: boolean
  isVerified: boolean
  isWithdrawn: boolean
  answer: Answer
  promise: 'kept' | 'kept-late' | 'broken'
  verdict: 'none' | 'confirm' | 'contest'
  isContestResolved: boolean
  stop: Stage | null
}

/**
 * Shares of in-time, past-promise, past-law and silent. Parks and gardens are known for being late.
 */
const usualPaces: readonly (readonly [Pace, number])[] = [
  ['in-time', 80.5],
  ['past-promise', 6.5],
  ['past-law', 6.5],
  ['silent', 6.5],
]
const slowPaces: Readonly<Record<string, readonly (readonly [Pace, number])[]>> = {
  'park-bahceler': [
    ['in-time', 46],
    ['past-promise', 10],
    ['past-law', 31],
    ['silent', 13],
  ],
  zabita: [
    ['in-time', 74],
    ['past-promise', 6],
    ['past-law', 13],
    ['silent', 7],
  ],
}
/** What is promised within hours is rarely left lying for a month. */
const urgentPaces: readonly (readonly [Pace, number])[] = [
  ['in-time', 86],
  ['past-promise', 6],
  ['past-law', 4],
  ['silent', 4],
]

/** A treatment drawn at random; `wanted` fixes the parts that must be shown. */
export function chooseScenario(
  intake: Intake,
  random: SeededRandom,
  wanted: Partial<Scenario> = {},
): Scenario {
  const answer = wanted.answer ?? chooseAnswer(intake, random)
  const isAnonymous = intake.applicant.type === 'anonymous'
  const isThanks = intake.kind === 'thanks'
  const canAsk = !isAnonymous && !isThanks && intake.kind !== 'suggestion'
  return {
    pace: isThanks ? 'in-time' : random.weighted(pacesOf(intake)),
    returns: isThanks
      ? 0
      : random.weighted([
          [0, 88],
          [1, 10],
          [2, 2],
        ]),
    isAssigned: random.chance(0.3),
    notes: random.weighted([
      [0, 62],
      [1, 30],
      [2, 8],
    ]),
    question: canAsk
      ? random.weighted([
          ['none', 91],
          ['answered', 8],
          ['open', 1],
        ])
      : 'none',
    hasInterim: canAsk && intake.topic.promisedWorkingDays >= 10 && random.chance(0.13),
    isDeclined: intake.topic.needsApproval && random.chance(0.14),
    isVerified: random.chance(0.3),
    isWithdrawn: canAsk && random.chance(0.028),
    answer,
    promise: random.weighted([
      ['kept', 62],
      ['kept-late', 18],
      ['broken', 20],
    ]),
    verdict: canAsk ? chooseVerdict(answer.outcome, random) : 'none',
    isContestResolved: random.chance(0.82),
    stop: null,
    ...wanted,
  }
}

function pacesOf({ topic }: Intake): readonly (readonly [Pace, number])[] {
  const slow = slowPaces[topic.unitCode]
  if (slow) return slow
  return topic.promisedHours !== null ? urgentPaces : usualPaces
}

function chooseVerdict(outcome: Outcome, random: SeededRandom): Scenario['verdict'] {
  const [confirmed, contested] = verdictShares[outcome]
  return random.weighted([
    ['confirm', confirmed],
    ['contest', contested],
    ['none', 100 - confirmed - contested],
  ])
}

const verdictShares: Readonly<Record<Outcome, readonly [confirmed: number, contested: number]>> = {
  fulfilled: [42, 7],
  'partly-fulfilled': [14, 18],
  programmed: [40, 0],
  'not-fulfilled': [4, 17],
  redacted: [10, 10],
  informed: [24, 6],
  forwarded: [6, 3],
  duplicate: [0, 2],
  'not-examined': [0, 0],
  withdrawn: [0, 0],
}

/** An outcome for which the topic has words in this season. */
function chooseAnswer(intake: Intake, random: SeededRandom): Answer {
  const { kind, wording, topic, aspect } = intake
  if (kind === 'suggestion')
    return { outcome: 'informed', core: random.pick(suggestionReplies), reasonCode: null }
  if (kind === 'thanks' || aspect?.startsWith('#soru')) return answerOf('informed', intake, random)
  const has = (list: readonly string[] | undefined) => fittingTexts(list, intake).length > 0
  const isInquiry = wording.kind === 'information'
  const isForeign = wording.forwardTo !== undefined && (topic.owner === 'D' || topic.owner === 'İ')
  const outcome = random.weighted<Answer['outcome']>([
    ['fulfilled', !has(wording.done) ? 0 : isInquiry ? 30 : isForeign ? 26 : 66],
    ['partly-fulfilled', has(wording.partly) ? 7 : 0],
    ['programmed', has(wording.programmed) && topic.promisedHours === null ? 20 : 0],
    ['not-fulfilled', has(wording.refused.map(([, text]) => text)) ? 11 : 0],
    ['informed', isInquiry ? 60 : 10],
    ['forwarded', isForeign ? 42 : 0],
    ['duplicate', topic.needsPlace ? 3 : 0],
    ['not-examined', isIncompletePaper(intake) ? 60 : 0],
  ])
  return answerOf(outcome, intake, random)
}

/** 3071 m.6 is about petitions: a data subject's application is examined by its own law. */
const isIncompletePaper = ({ signature, channel, legalClass }: Intake): boolean =>
  signature === 'none' && channel === 'post' && legalClass !== 'data-subject'

/** The words and the reason that belong to an outcome of this topic. */
export function answerOf(outcome: Answer['outcome'], intake: Intake, random: SeededRandom): Answer {
  const { wording } = intake
  const informed =
    pickFitting(wording.informed, intake, random) ?? 'Başvurunuz ilgili birimimize bildirildi.'
  switch (outcome) {
    case 'fulfilled':
      return {
        outcome,
        core: pickFitting(wording.done, intake, random) ?? informed,
        reasonCode: null,
      }
    case 'partly-fulfilled': {
      const core = pickFitting(wording.partly, intake, random) ?? informed
      return { outcome, core, reasonCode: partlyReason(core) }
    }
    case 'programmed':
      return {
        outcome,
        core: pickFitting(wording.programmed, intake, random) ?? informed,
        reasonCode: null,
      }
    case 'not-fulfilled':
      return refusal(intake, random) ?? { outcome: 'informed', core: informed, reasonCode: null }
    case 'forwarded':
      return { outcome, core: random.pick(forwardedTexts), reasonCode: 'out-of-authority' }
    case 'duplicate':
      return { outcome, core: random.pick(duplicateTexts), reasonCode: null }
    case 'not-examined':
      return { outcome, core: random.pick(notExaminedTexts), reasonCode: 'form-incomplete' }
    case 'redacted':
    case 'informed':
      return { outcome, core: informed, reasonCode: null }
  }
}

/** What is not ours is sent on (3071 m.5), not refused. */
function refusal(intake: Intake, random: SeededRandom): Answer | undefined {
  const { refused } = intake.wording
  const marked = refused.map(([, text]) => text)
  const text = pickFitting(marked, intake, random)
  const reasonCode = refused.find(([, each]) => text !== undefined && each.endsWith(text))?.[0]
  if (text === undefined || reasonCode === undefined) return undefined
  return reasonCode === 'out-of-authority'
    ? {
        outcome: 'forwarded',
        core: `${text} Başvurunuzu oraya gönderdik. Kurum: {kurum}.`,
        reasonCode,
      }
    : { outcome: 'not-fulfilled', core: text, reasonCode }
}

/** Why the rest was not done, read from our own sentence. */
function partlyReason(core: string): ReasonCode {
  if (/çığ|saçak|mevsim|kışı/u.test(core)) return 'season-weather'
  if (/malzeme|sipariş|alım|personel|bulunm|geliyor\.|yetersiz|bekleniyor/u.test(core))
    return 'no-budget'
  if (/tarife|Kişisel|kurul|encümen|uygun değil/u.test(core)) return 'against-law'
  return /yakalanamadı|belirlenemedi/u.test(core) ? 'not-found-on-site' : 'technically-impossible'
}
