// Reads from a history what the law's own events did to its running clock, as the engine counts it again.
// Owns no rule: which event moves a date is core/clocks.
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import type { Clock as ComputedClock } from '../../clocks/clock.ts'
import { computeClock } from '../../clocks/compute-clock.ts'
import type { LegalEvent } from '../../clocks/legal-events.ts'
import type { FeeReading } from '../../clocks/move-period.ts'
import { localDateOf } from '../../time/dates.ts'
import type { EventData, NewEvent } from '../events.ts'
import { type Clock, type RequestState, runningClocks } from '../state.ts'
import type { ClockClass } from '../vocabulary.ts'

/** A clock of law 4982, the only one that a notice can extend or interrupt. */
export type InformationClock = Clock & { class: 'information' | 'cimer-information' }

export const isOfInformation = (clock: Clock): clock is InformationClock =>
  clock.class === 'information' || clock.class === 'cimer-information'

export const informationClockOf = (state: RequestState): InformationClock | undefined =>
  runningClocks(state).find(isOfInformation)

/** Periods that are counted by no row of a law that a reclassification could leave. */
const uncounted: readonly ClockClass[] = ['promise', 'service', 'follow-up', 'fee-wait']

/** The legal events so far: former classes with the dates they had, the extension, the fee. */
export function legalEventsOf(state: RequestState, clock: InformationClock): LegalEvent[] {
  const former = state.clocks.filter(
    each => each.stoppedBecause === 'reclassified' && each.receivedOn === clock.receivedOn,
  )
  const reclassified = former.flatMap((each): LegalEvent[] => {
    if (each.class === 'promise' || uncounted.includes(each.class) || each.stoppedAt === null)
      return []
    const on = localDateOf(each.stoppedAt)
    return [{ kind: 'reclassified', on, from: each.class, dueOn: each.rawDueOn }]
  })
  const { extension, fee } = state
  return [
    ...reclassified,
    ...(extension ? [{ kind: 'extension-notice', on: extension.on }] : []),
    ...(fee ? [{ kind: 'fee-notice', on: fee.reachedOn }] : []),
    ...(fee?.paidOn ? [{ kind: 'fee-paid', on: fee.paidOn }] : []),
  ]
}

/** The information clock with one more event; `refused` of the answer says when the law does not allow it. */
export function countedWith(
  state: RequestState,
  clock: InformationClock,
  event: LegalEvent,
  calendar: WorkCalendar,
  feeReading: FeeReading,
): ComputedClock {
  return computeClock({
    class: clock.class,
    receivedOn: clock.receivedOn,
    calendar,
    feeReading,
    events: [...legalEventsOf(state, clock), event],
  })
}

/** The event that gives the clock its new dates. */
export function movedTo(
  { clockId }: Clock,
  because: EventData['clock.moved']['because'],
  counted: ComputedClock,
): NewEvent {
  const { isPaused, rawDueOn, shiftedDueOn, internalDueOn, calendarVersion } = counted
  const dates = { rawDueOn, shiftedDueOn, internalDueOn, calendarVersion }
  return { kind: 'clock.moved', data: { clockId, because, isPaused, ...dates } }
}
