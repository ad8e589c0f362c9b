// Builds the life of one request from its scenario: dispatch, work, reply, and what follows. The
// core decides what is allowed; a test replays every life through it.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import type { SeededRandom } from '../../../core/random/seeded.ts'
import { addDays, type Instant, type IsoDate, localDateOf } from '../../../core/time/dates.ts'
import { idleNotes, withdrawReasons } from '../data/wording/exchanges.ts'
import { staffWithRole } from '../staff.ts'
import { addPromisedWork, addVerdict, addVerification } from './after-reply.ts'
import { chooseCrew } from './crew.ts'
import { type DueDates, dueDatesOf } from './due.ts'
import type { Intake } from './intake.ts'
import type { PlanStep } from './plan-types.ts'
import type { Scenario } from './scenario.ts'
import { type Pacing, startTimeline, type Timeline } from './timeline.ts'
import {
  beatsOfDispatch,
  beatsOfReply,
  beatsOfWork,
  type Round,
  type StagedBeat,
} from './way-to-reply.ts'
import { momentOf, workMinutesBetween } from './work-clock.ts'

export type LifeContext = { calendar: WorkCalendar; now: Instant; random: SeededRandom }

const applicant = 'applicant'
/** Channels on which the applicant writes, so that nobody of the desk types. */
const selfService = ['web', 'open311', 'api']
const OFFICE_CLOSES = 1020

/** Every step of the request until now. */
export function buildLife(
  intake: Intake,
  receivedAt: Instant,
  scenario: Scenario,
  context: LifeContext,
): PlanStep[] {
  const { random, calendar } = context
  const timeline = startTimeline(receiptOf(intake, receivedAt, random), context)
  const crew = chooseCrew(intake.topic.unitCode, intake.topic.needsApproval, random)
  if (!crew) throw new Error(`nobody works in ${intake.topic.unitCode}`)
  const round: Round = { intake, scenario, crew, random, calendar }
  const { legalClass, topic } = intake
  const due = dueDatesOf(legalClass, topic.promisedWorkingDays, localDateOf(receivedAt), calendar)
  const life: Life = { timeline, round, due, receivedAt, context }
  if (scenario.stop !== null) tellUntil(scenario.stop, life)
  else if (scenario.isWithdrawn) withdraw(life)
  else if (scenario.pace === 'silent') staySilent(life)
  else answer(life)
  return [...timeline.steps]
}

type Life = {
  timeline: Timeline
  round: Round
  due: DueDates
  receivedAt: Instant
  context: LifeContext
}

function receiptOf({ channel }: Intake, at: Instant, random: SeededRandom): PlanStep {
  const by = selfService.includes(channel)
    ? applicant
    : random.pick(staffWithRole('desk-officer')).userName
  return { at, by, act: 'receive' }
}

/** Emergencies are worked on day and night. */
function pacingOf({ round }: Life): Pacing {
  const hours = round.intake.topic.promisedHours
  const isEmergency = hours !== null && hours <= 8 && round.scenario.pace === 'in-time'
  return isEmergency ? 'around-the-clock' : 'office'
}

function wholeWay(life: Life): StagedBeat[] {
  const isLate = () => life.timeline.lastOn() > life.due.promisedOn
  return [
    ...beatsOfDispatch(life.round),
    ...beatsOfWork(life.round),
    ...beatsOfReply(life.round, { isLate, isSecond: false }),
  ]
}

/** A life that stands at this stage now. */
function tellUntil(stop: NonNullable<Scenario['stop']>, life: Life): void {
  const { timeline, receivedAt, context } = life
  if (stop === 'received') return
  const all = wholeWay(life)
  const stages = all.map(beat => beat.stage)
  const last =
    stop === 'routed' || stop === 'returned' ? stages.lastIndexOf(stop) : stages.indexOf(stop)
  if (last < 0) throw new Error(`no way leads to ${stop}`)
  const available = workMinutesBetween(receivedAt, context.now, context.calendar)
  timeline.addBeats(
    all.slice(0, last + 1),
    available * (0.4 + 0.4 * context.random.next()),
    'office',
  )
}

function withdraw({ timeline, round, context }: Life): void {
  const { random } = context
  const beats = [
    ...beatsOfDispatch(round),
    ...beatsOfWork({ ...round, scenario: quiet(round.scenario) }),
  ]
  timeline.addBeats(
    beats.slice(0, random.integer(1, beats.length)),
    random.integer(60, 1400),
    'office',
  )
  const reason = random.pick(withdrawReasons)
  timeline.addAfter(
    random.integer(30, 4000),
    applicant,
    () => ({ act: 'withdraw', reason }),
    'around-the-clock',
  )
}

const quiet = (scenario: Scenario): Scenario => ({
  ...scenario,
  question: 'none',
  hasInterim: false,
})

/** Left lying at some desk; some of these are answered long after. */
function staySilent(life: Life): void {
  const { timeline, round, due, context } = life
  const { random } = context
  const still = { ...round, scenario: quiet(round.scenario) }
  const dispatch = beatsOfDispatch(still)
  const work = beatsOfWork(still)
  const isForgottenForGood = random.chance(0.55)
  const kept = isForgottenForGood && random.chance(0.45) ? dispatch : [...dispatch, ...work]
  timeline.addBeats(kept, random.integer(200, 2400), 'office')
  if (kept.length > dispatch.length && random.chance(0.6)) {
    const text = random.pick(idleNotes)
    timeline.addAfter(random.integer(2_000, 5_000), round.crew.officer, () => ({
      act: 'note',
      text,
    }))
  }
  if (isForgottenForGood) return
  const target = momentOf(addDays(due.legalOn, random.integer(8, 60)), OFFICE_CLOSES)
  const minutes = workMinutesBetween(timeline.lastAt(), target, context.calendar)
  replyAndGoOn(life, beatsOfReply(still, { isLate: () => true, isSecond: false }), minutes)
}

function answer(life: Life): void {
  const { timeline, round, context } = life
  if (round.scenario.hasInterim) {
    const minutes = minutesToReply(life)
    timeline.addBeats([...beatsOfDispatch(round), ...beatsOfWork(round)], minutes * 0.8, 'office')
    const isLate = () => false
    replyAndGoOn(
      life,
      beatsOfReply(round, { isLate, isSecond: false }),
      context.random.integer(1_500, 7_000),
    )
    return
  }
  const pacing = pacingOf(life)
  const hours = round.intake.topic.promisedHours ?? 0
  const minutes =
    pacing === 'around-the-clock'
      ? hours * 60 * (0.15 + 0.7 * context.random.next())
      : minutesToReply(life)
  replyAndGoOn(life, wholeWay(life), minutes, pacing)
}

/** Office minutes until the reply leaves: inside the promise, after it, or after the law's date. */
function minutesToReply({ round, due, receivedAt, context }: Life): number {
  const { random, calendar } = context
  const earlier = due.promisedOn < due.legalOn ? due.promisedOn : due.legalOn
  const until = (on: IsoDate) =>
    workMinutesBetween(receivedAt, momentOf(on, OFFICE_CLOSES), calendar)
  switch (round.scenario.pace) {
    case 'past-law':
      return until(addDays(due.legalOn, random.integer(2, 27)))
    case 'past-promise': {
      const late = calendar.addWorkingDays(due.promisedOn, random.integer(1, 6))
      return until(late < due.legalOn ? late : addDays(due.legalOn, random.integer(1, 4)))
    }
    default:
      return until(earlier) * (0.12 + 0.72 * random.next())
  }
}

function replyAndGoOn(
  life: Life,
  beats: readonly StagedBeat[],
  minutes: number,
  pacing: Pacing = 'office',
): void {
  const { timeline, round } = life
  timeline.addBeats(beats, minutes, pacing)
  if (timeline.isOver()) return
  if (round.scenario.isVerified) addVerification(timeline, round)
  if (round.scenario.answer.outcome === 'programmed') addPromisedWork(timeline, round)
  addVerdict(timeline, round)
}
