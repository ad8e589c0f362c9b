// Owns who is told when a period passes and what is still to be told after downtime; sends nothing.
//
// The ladder: half and four fifths of the days from receipt to the internal due day; the internal due day
// itself, when it begins (the last day on which an office can still answer, so later would be too late to
// help); the day after the shifted due day, which is silence; then each full week after the shifted due
// day, without end. A step that would fall on or after a stronger one is left out: a promise of one day is
// not announced three times in a morning. Pinned by escalation.test.ts.
import { addDays, daysBetween, type IsoDate } from '../time/dates.ts'
import type { ThreeDates } from './clock.ts'

export type LadderStepName = 'half' | 'eighty' | 'due' | 'silence' | 'weekly'
/** Who is told: whoever holds the request, the head of the unit, the mayor's office. */
export type Audience = 'officer' | 'head' | 'manager'

/** One rung. `number` counts the weeks and is 0 on the others. */
export interface LadderStep {
  readonly key: string
  readonly step: LadderStepName
  readonly number: number
  readonly on: IsoDate
  readonly tells: readonly Audience[]
}

/** A rung that is reached. Only the newest one is told to people; all are recorded. */
export interface DueStep extends LadderStep {
  readonly isTold: boolean
  /** The first week that this one stands for; equal to `number` unless weeks were missed. */
  readonly sinceNumber: number
}

/** Share of the period as a fraction: 0.8 × 35 is more than 28 in floating point. */
const HALF = [1, 2] as const
const EIGHTY = [4, 5] as const
const DAYS_PER_WEEK = 7
/** From the second week of lateness on, the mayor's office hears of it too. */
const FIRST_WEEK_OF_MANAGER = 2

/** The key under which a rung is remembered as fired: `half`, `silence`, `weekly-3`. */
export function ladderKey(step: LadderStepName, number: number): string {
  return step === 'weekly' ? `weekly-${number}` : step
}

/**
 * Who is told of a rung. Silence of a promise (it is late, no law calls it a refusal) is told like silence of
 * a petition.
 */
export function audienceOf(step: LadderStepName, number: number): readonly Audience[] {
  if (step === 'weekly') return number < FIRST_WEEK_OF_MANAGER ? ['head'] : ['head', 'manager']
  return step === 'half' ? ['officer'] : ['officer', 'head']
}

/** All rungs in order. The weeks never end, so take only as many as are wanted. */
export function* ladderFor(clock: ThreeDates): Generator<LadderStep, void> {
  yield* fixedSteps(clock)
  for (let number = 1; ; number += 1) yield weeklyStep(clock, number)
}

/**
 * The rungs to record now. After downtime every missed rung is there once, but missed weeks are one rung
 * that stands for all of them, and only the newest rung has `isTold`. A fired rung covers all below it, so
 * recording the returned keys is enough: asked again on the same day, the answer is empty.
 */
export function dueSteps(
  clock: ThreeDates,
  alreadyFired: ReadonlySet<string>,
  today: IsoDate,
): readonly DueStep[] {
  const reached = highestFired(alreadyFired)
  const due: DueStep[] = fixedSteps(clock)
    .filter(step => step.on <= today && rankOf(step) > reached)
    .map(step => ({ ...step, isTold: false, sinceNumber: 0 }))
  const weeks = Math.floor(daysBetween(clock.shiftedDueOn, today) / DAYS_PER_WEEK)
  const firstWeek = Math.max(1, reached - RANKS.weekly + 1)
  if (weeks >= firstWeek)
    due.push({ ...weeklyStep(clock, weeks), isTold: false, sinceNumber: firstWeek })
  return due.map((step, index) => (index === due.length - 1 ? { ...step, isTold: true } : step))
}

/**
 * The day on which the next rung is reached; in the past when it was missed. A running clock always has
 * one.
 */
export function nextStepOn(clock: ThreeDates, fired: ReadonlySet<string>): IsoDate {
  const reached = highestFired(fired)
  const next = fixedSteps(clock).find(step => rankOf(step) > reached)
  return next?.on ?? weeklyStep(clock, Math.max(1, reached - RANKS.weekly + 1)).on
}

/** `weekly-n` ranks n above this; a fired rung covers every lower rank. */
const RANKS: Readonly<Record<LadderStepName, number>> = {
  half: 1,
  eighty: 2,
  due: 3,
  silence: 4,
  weekly: 4,
}

function rankOf({ step, number }: Pick<LadderStep, 'step' | 'number'>): number {
  return RANKS[step] + number
}

function highestFired(fired: ReadonlySet<string>): number {
  let highest = 0
  for (const key of fired) highest = Math.max(highest, rankOfKey(key))
  return highest
}

function rankOfKey(key: string): number {
  if (key === 'half' || key === 'eighty' || key === 'due' || key === 'silence') return RANKS[key]
  const week = /^weekly-([1-9]\d*)$/.exec(key)
  if (week === null) throw new RangeError(`“${key}” is not a step of the escalation ladder`)
  return RANKS.weekly + Number(week[1])
}

function fixedSteps({ receivedOn, internalDueOn, shiftedDueOn }: ThreeDates): LadderStep[] {
  const days = daysBetween(receivedOn, internalDueOn)
  const halfOn = shareOn(receivedOn, days, HALF)
  const eightyOn = shareOn(receivedOn, days, EIGHTY)
  const steps: LadderStep[] = []
  if (halfOn < eightyOn) steps.push(single('half', halfOn))
  if (eightyOn < internalDueOn) steps.push(single('eighty', eightyOn))
  steps.push(single('due', internalDueOn))
  steps.push(single('silence', addDays(shiftedDueOn, 1)))
  return steps
}

function shareOn(from: IsoDate, days: number, [part, whole]: readonly [number, number]): IsoDate {
  return addDays(from, Math.ceil((days * part) / whole))
}

function single(step: Exclude<LadderStepName, 'weekly'>, on: IsoDate): LadderStep {
  return { key: ladderKey(step, 0), step, number: 0, on, tells: audienceOf(step, 0) }
}

function weeklyStep({ shiftedDueOn }: ThreeDates, number: number): LadderStep {
  return {
    key: ladderKey('weekly', number),
    step: 'weekly',
    number,
    on: addDays(shiftedDueOn, number * DAYS_PER_WEEK),
    tells: audienceOf('weekly', number),
  }
}
