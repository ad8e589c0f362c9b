// Reads from a history what the law's own events did to its running clock, as the engine counts it again.
// Owns no rule: which event moves a date is core/clocks.
import { type Clock as ComputedClock, stricterDates } from '../../clocks/clock.ts'
import { computeClock } from '../../clocks/compute-clock.ts'
import type { LegalEvent } from '../../clocks/legal-events.ts'
import type { FeeReading } from '../../clocks/move-period.ts'
import type { CountedBy } from '../clock-events.ts'
import type { EventData, NewEvent } from '../events.ts'
import { type Clock, type RequestState, runningClocks } from '../state.ts'

/** A clock of law 4982, the only one that a notice can extend or interrupt. */
export type InformationClock = Clock & { class: 'information' | 'cimer-information' }

export const isOfInformation = (clock: Clock): clock is InformationClock =>
  clock.class === 'information' || clock.class === 'cimer-information'

export const informationClockOf = (state: RequestState): InformationClock | undefined =>
  runningClocks(state).find(isOfInformation)

/** The clock that ended because a fee was not paid in time. */
export const lapsedClockOf = (state: RequestState): InformationClock | undefined =>
  state.clocks.filter(isOfInformation).findLast(clock => clock.stoppedBecause === 'fee-lapsed')

/** The information clock with one more event; `refused` of the answer says when the law does not allow it. */
export function countedWith(
  clock: InformationClock,
  event: LegalEvent,
  { calendar, laws, feeReading }: CountedBy & { feeReading: FeeReading },
): ComputedClock {
  return computeClock({
    class: clock.class,
    receivedOn: clock.receivedOn,
    calendar,
    laws,
    feeReading,
    events: [...clock.legalEvents, event],
  })
}

/**
 * The event that gives the clock its new dates. A fee notice halts the days and gives no date of its own, so
 * it makes none later, even when the calendar changed since the last count.
 */
export function movedTo(
  clock: Clock,
  because: Exclude<EventData['clock.moved']['because'], 'recount'>,
  counted: ComputedClock,
): NewEvent {
  const { clockId } = clock
  const { isPaused, calendarVersion } = counted
  const { rawDueOn, shiftedDueOn, internalDueOn } =
    because === 'fee-notice' ? stricterDates(clock, counted) : counted
  const dates = { rawDueOn, shiftedDueOn, internalDueOn, calendarVersion }
  return { kind: 'clock.moved', data: { clockId, because, isPaused, ...dates } }
}
