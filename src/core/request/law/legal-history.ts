// Reads from a history what the law's own events did to its running clock, as the engine counts it again.
// Owns no rule: which event moves a date is core/clocks.
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import type { Clock as ComputedClock } from '../../clocks/clock.ts'
import { computeClock } from '../../clocks/compute-clock.ts'
import type { ComputedClass } from '../../clocks/laws.ts'
import type { LegalEvent } from '../../clocks/legal-events.ts'
import type { FeeReading } from '../../clocks/move-period.ts'
import { type Instant, type IsoDate, localDateOf } from '../../time/dates.ts'
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

export const isCountedByLaw = (name: ClockClass): name is Exclude<ClockClass, 'promise'> =>
  !uncounted.includes(name)

/** The legal events so far: former classes with the dates they had, the extension, the fee. */
export function legalEventsOf(state: RequestState, clock: InformationClock): LegalEvent[] {
  const reclassified = formerClocks(state, clock).map(
    ({ at, ...former }): LegalEvent => ({ kind: 'reclassified', on: localDateOf(at), ...former }),
  )
  const { extension, fee } = state
  const { movedBy } = clock
  const isPaid = fee !== null && movedBy.includes('fee-paid')
  return [
    ...reclassified,
    ...(extension && movedBy.includes('extension-notice')
      ? [{ kind: 'extension-notice', on: extension.on }]
      : []),
    ...(fee && movedBy.includes('fee-notice') ? [{ kind: 'fee-notice', on: fee.reachedOn }] : []),
    ...(isPaid && fee.paidOn ? [{ kind: 'fee-paid', on: fee.paidOn }] : []),
  ]
}

type Former = { at: Instant; from: ComputedClass; dueOn: IsoDate }

/**
 * The period that a change of class replaced with this one; its last day carries those of the classes
 * before it.
 */
function formerClocks({ clocks }: RequestState, { replacedIds }: InformationClock): Former[] {
  return clocks.flatMap(({ clockId, class: from, stoppedAt, rawDueOn }) =>
    replacedIds.includes(clockId) && isCountedByLaw(from) && stoppedAt !== null
      ? [{ at: stoppedAt, from, dueOn: rawDueOn }]
      : [],
  )
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
