// Collects the steps of one life in order of time and stops at now. Decides nothing about what
// happens.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import type { SeededRandom } from '../../../core/random/seeded.ts'
import { type Instant, type IsoDate, localDateOf, millisOf } from '../../../core/time/dates.ts'
import type { PlannedAct, PlanStep } from './plan-types.ts'
import { addMinutes, addWorkMinutes } from './work-clock.ts'

/** Something that will happen; its share of the time, and its words once the day is known. */
export type Beat = { by: string; weight: number; act: (on: IsoDate) => PlannedAct }

/** How minutes pass: in office hours, or day and night for emergencies and for applicants. */
export type Pacing = 'office' | 'around-the-clock'

export type Timeline = {
  readonly steps: readonly PlanStep[]
  lastAt(): Instant
  lastOn(): IsoDate
  /** True once something would have happened after now: nothing more is added. */
  isOver(): boolean
  /** Adds one step so many minutes after the last one; false when that lies after now. */
  addAfter(minutes: number, by: string, act: (on: IsoDate) => PlannedAct, pacing?: Pacing): boolean
  /** Spreads beats over so many minutes. */
  addBeats(beats: readonly Beat[], minutes: number, pacing: Pacing): void
}

/** Never two steps in the same minute: a person needs time to read. */
const LEAST_MINUTES = 2

/** A timeline that begins with the receipt. */
export function startTimeline(
  receipt: PlanStep,
  context: { calendar: WorkCalendar; now: Instant; random: SeededRandom },
): Timeline {
  const { calendar, now, random } = context
  const steps: PlanStep[] = [receipt]
  let over = false
  const lastAt = (): Instant => steps.at(-1)?.at ?? receipt.at
  const addAfter: Timeline['addAfter'] = (minutes, by, act, pacing = 'office') => {
    if (over) return false
    const pause = Math.max(LEAST_MINUTES, minutes) + random.next()
    const at =
      pacing === 'office' ? addWorkMinutes(lastAt(), pause, calendar) : addMinutes(lastAt(), pause)
    if (millisOf(at) > millisOf(now)) {
      over = true
      return false
    }
    steps.push({ at, by, ...act(localDateOf(at)) })
    return true
  }
  return {
    steps,
    lastAt,
    lastOn: () => localDateOf(lastAt()),
    isOver: () => over,
    addAfter,
    addBeats(beats, minutes, pacing) {
      const weights = beats.map(beat => beat.weight * (0.5 + random.next()))
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      beats.forEach((beat, index) => {
        addAfter((minutes * (weights[index] ?? 0)) / total, beat.by, beat.act, pacing)
      })
    },
  }
}
