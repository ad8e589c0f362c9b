// Writes what follows a reply: a look at the work, the promised work, the applicant's verdict, and
// the second round of a contest.
import type { SeededRandom } from '../../../core/random/seeded.ts'
import type { ContestReason, Outcome } from '../../../core/request/vocabulary.ts'
import { daysBetween } from '../../../core/time/dates.ts'
import {
  confirmTexts,
  contestTexts,
  deskContestTexts,
  potholeContests,
  verificationNotes,
} from '../data/wording/exchanges.ts'
import { deskWorkIsThere, workIsThere } from '../data/wording/replies.ts'
import { fittingTexts } from '../wording.ts'
import { type Crew, chooseCrew } from './crew.ts'
import type { Intake } from './intake.ts'
import { type Answer, answerOf, type Scenario } from './scenario.ts'
import type { Timeline } from './timeline.ts'
import { beatsOfReply, beatsOfWork, type Round, workAct } from './way-to-reply.ts'

const applicant = 'applicant'
const DAY = 1440

/** Somebody of the desk sees whether the work is there. */
export function addVerification(timeline: Timeline, { crew, random }: Round): void {
  if (!timeline.steps.some(step => step.act === 'record-work')) return
  const note = random.pick(verificationNotes)
  timeline.addAfter(random.integer(60, 1_200), crew.desk, () => ({ act: 'verify-work', note }))
}

/** The promised work: before its day, after it, or not at all. */
export function addPromisedWork(timeline: Timeline, round: Round): void {
  const { scenario, crew, intake, random } = round
  const promise = timeline.steps.find(step => step.act === 'promise')
  if (promise?.act !== 'promise' || scenario.promise === 'broken') return
  const days = daysBetween(timeline.lastOn(), promise.onDate)
  const wait =
    scenario.promise === 'kept'
      ? days * (0.45 + 0.45 * random.next())
      : days + random.integer(3, 24)
  // Office minutes: five working days of 480 minutes a week.
  timeline.addAfter((wait * 5 * 480) / 7, crew.officer, () => workAct(intake, random))
}

/** Confirmed, contested, or left without a word. */
export function addVerdict(timeline: Timeline, round: Round): void {
  const { scenario, random } = round
  if (scenario.verdict === 'confirm') addConfirmation(timeline, round)
  const crew = nextCrew(timeline, round)
  if (scenario.verdict !== 'contest' || !crew) return
  const contest = contestOf(round)
  const days = 0.2 + 18 * random.next() ** 2
  if (!timeline.addAfter(days * DAY, applicant, () => contest, 'around-the-clock')) return
  addSecondRound(timeline, { ...round, crew })
}

function addConfirmation(timeline: Timeline, { scenario, random }: Round): void {
  const isWorkOwed = scenario.answer.outcome === 'programmed'
  // Nobody confirms what was only promised.
  if (isWorkOwed && timeline.steps.at(-1)?.act !== 'record-work') return
  const comment = random.pick(confirmTexts)
  const days = 0.1 + 9 * random.next() ** 2
  timeline.addAfter(days * DAY, applicant, () => ({ act: 'confirm', comment }), 'around-the-clock')
}

function contestOf({ intake, scenario, random }: Round) {
  const reason = random.weighted(contestShares[scenario.answer.outcome] ?? usualContests)
  const texts = intake.topic.needsPlace ? contestTexts : deskContestTexts
  const isPothole =
    intake.topic.code === 'yol-cukur' && (reason === 'not-done' || reason === 'partly-done')
  return {
    act: 'contest',
    reason,
    text: random.pick(isPothole ? potholeContests : texts[reason]),
  } as const
}

type Shares = readonly (readonly [ContestReason, number])[]
const usualContests: Shares = [
  ['wrong-facts', 1],
  ['not-my-question', 1],
]
const contestShares: Readonly<Partial<Record<Outcome, Shares>>> = {
  fulfilled: [
    ['not-done', 5],
    ['partly-done', 3],
    ['came-back', 3],
  ],
  'partly-fulfilled': [
    ['partly-done', 4],
    ['came-back', 1],
  ],
  'not-fulfilled': [
    ['wrong-facts', 3],
    ['not-my-question', 1],
  ],
  informed: [
    ['not-my-question', 3],
    ['wrong-facts', 1],
  ],
}

/** People of the unit without those who answered, or undefined when nobody is left. */
function nextCrew(timeline: Timeline, { intake, random }: Round): Crew | undefined {
  const { topic } = intake
  const answered = timeline.steps.filter(step => step.act === 'submit-reply').map(step => step.by)
  return chooseCrew(topic.unitCode, topic.needsApproval, random, answered)
}

/** Somebody other than who answered takes it; most of these end with a second reply. */
function addSecondRound(timeline: Timeline, round: Round): void {
  const { scenario, random } = round
  const second: Round = { ...round, scenario: secondScenario(round) }
  if (!scenario.isContestResolved) {
    timeline.addBeats(beatsOfWork(second), random.integer(100, 1_500), 'office')
    return
  }
  const beats = [
    ...beatsOfWork(second),
    ...beatsOfReply(second, { isLate: () => false, isSecond: true }),
  ]
  timeline.addBeats(beats, random.integer(500, 4_800), 'office')
  if (timeline.isOver()) return
  if (random.chance(0.5)) addConfirmation(timeline, second)
}

/** Two of three contests are found right; the others get the reasons again, in more detail. */
function secondScenario({ intake, scenario, random }: Round): Scenario {
  const wasDone = scenario.answer.outcome === 'fulfilled'
  const isFoundRight = random.chance(0.66)
  const again = wasDone
    ? ({
        outcome: 'informed',
        core: random.pick(intake.topic.needsPlace ? workIsThere : deskWorkIsThere),
        reasonCode: null,
      } as const)
    : scenario.answer
  const answer = isFoundRight ? rightAnswer(intake, random) : again
  return {
    ...scenario,
    answer,
    question: 'none',
    hasInterim: false,
    isAssigned: false,
    isDeclined: false,
    notes: 1,
  }
}

/** What was refused before is done now where the topic has words for it. */
function rightAnswer(intake: Intake, random: SeededRandom): Answer {
  const canBeDone =
    intake.wording.kind !== 'information' && fittingTexts(intake.wording.done, intake).length > 0
  return answerOf(canBeDone ? 'fulfilled' : 'informed', intake, random)
}
