// Counts a clock again from what the ledger holds of it, and says what a new calendar would do to it. Pure;
// docs/law/calendar.md C9 and C10. Pinned by recount.test.ts.
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import { OutsideCalendarError } from '../../calendar/work-calendar.ts'
import { areSameDates, ClockInputError, type DueDates, stricterDates } from '../../clocks/clock.ts'
import { computeClock } from '../../clocks/compute-clock.ts'
import type { LawTable } from '../../clocks/laws.ts'
import type { FeeReading } from '../../clocks/move-period.ts'
import type { NewEvent } from '../events.ts'
import { type Clock, type RequestState, runningClocks } from '../state.ts'

/** What a date is counted by; the version of the calendar names both. */
export type CountingBasis = { calendar: WorkCalendar; feeReading: FeeReading; laws?: LawTable }

export type Recount =
  /** The date was named by somebody (a promise, a target of another program): nothing to count. */
  | { kind: 'given' }
  /** Counted by the calendar that gave the clock its dates: the dates must be these. */
  | { kind: 'proof'; dates: DueDates }
  /** The clock names another calendar: the dates may be others. */
  | { kind: 'other-calendar'; version: string; dates: DueDates }
  /** The holiday table does not reach that far, or a promise is missing. */
  | { kind: 'uncountable'; message: string }

/** The dates of the clock by this calendar, with the legal events that moved it. */
export function recountClock(clock: Clock, basis: CountingBasis): Recount {
  const { proof } = clock
  if (clock.class === 'promise' || proof === undefined) return { kind: 'given' }
  const { class: name, receivedOn, legalEvents, calendarVersion, atMost } = clock
  const promisedDays = proof.promisedDays
  try {
    const counted = computeClock({
      class: name,
      receivedOn,
      promisedDays,
      events: legalEvents,
      ...basis,
    })
    const { rawDueOn, shiftedDueOn, internalDueOn } = counted
    const own = { rawDueOn, shiftedDueOn, internalDueOn }
    const dates = atMost === null ? own : stricterDates(atMost, own)
    return calendarVersion === basis.calendar.version
      ? { kind: 'proof', dates }
      : { kind: 'other-calendar', version: calendarVersion, dates: own }
  } catch (error) {
    if (!(error instanceof OutsideCalendarError || error instanceof ClockInputError)) throw error
    return { kind: 'uncountable', message: error.message }
  }
}

/** What a calendar does to a running clock. `kept`: no date becomes earlier and some would become later. */
export type ClockReplay = {
  clock: Clock
  effect: 'moves' | 'kept'
  before: DueDates
  /** As the calendar alone counts. */
  counted: DueDates
  /** What the clock gets: of each date the earlier one, so that a correction never gives time away. */
  after: DueDates
}

/** The clocks of a request whose dates this calendar counts differently. */
export function replayRequest(
  state: Pick<RequestState, 'clocks'>,
  basis: CountingBasis,
): ClockReplay[] {
  return runningClocks(state).flatMap(clock => replayClock(clock, basis) ?? [])
}

function replayClock(clock: Clock, basis: CountingBasis): ClockReplay | undefined {
  const recount = recountClock(clock, basis)
  if (recount.kind !== 'other-calendar') return undefined
  const { dates: counted } = recount
  const { rawDueOn, shiftedDueOn, internalDueOn } = clock
  const before = { rawDueOn, shiftedDueOn, internalDueOn }
  if (areSameDates(before, counted)) return undefined
  const after = stricterDates(before, counted)
  const effect = areSameDates(before, after) ? 'kept' : 'moves'
  return { clock, effect, before, counted, after }
}

/** The event by which a replayed clock gets its dates. */
export function recountedEvent({ clock, after }: ClockReplay, calendarVersion: string): NewEvent {
  const { clockId, isPaused } = clock
  const data = { clockId, because: 'recount' as const, isPaused, ...after, calendarVersion }
  return { kind: 'clock.moved', data }
}
