// Counts a period of a request once more from its proof and the law's own events, so that its dates can be
// checked by whoever doubts them. Moves nothing.
import { OutsideCalendarError, type WorkCalendar } from '../../calendar/work-calendar.ts'
import { ClockInputError, type Clock as ComputedClock } from '../../clocks/clock.ts'
import { computeClock } from '../../clocks/compute-clock.ts'
import type { LegalEvent } from '../../clocks/legal-events.ts'
import type { FeeReading } from '../../clocks/move-period.ts'
import { localDateOf } from '../../time/dates.ts'
import type { RequestEvent } from '../events.ts'
import type { Clock } from '../state.ts'
import { isCountedByLaw } from './legal-history.ts'

export type CountedAgain = {
  counted: ComputedClock
  /** The three dates that bind are the counted ones. */
  agrees: boolean
}

/**
 * Undefined where nothing can be counted: the day of a promise was named and not counted, a history that was
 * moved in has no proof, the calendar does not reach that far.
 */
export function countAgain(
  clock: Clock,
  events: readonly RequestEvent[],
  calendar: WorkCalendar,
  feeReading: FeeReading,
): CountedAgain | undefined {
  if (clock.class === 'promise') return undefined
  const isPromised = clock.class === 'service' || clock.class === 'follow-up'
  const promisedDays = isPromised ? clock.proof?.limit : undefined
  if (isPromised && promisedDays === undefined) return undefined
  try {
    const counted = computeClock({
      class: clock.class,
      receivedOn: clock.receivedOn,
      promisedDays,
      calendar,
      feeReading,
      events: legalEventsFor(clock, events),
    })
    const agrees =
      counted.rawDueOn === clock.rawDueOn &&
      counted.shiftedDueOn === clock.shiftedDueOn &&
      counted.internalDueOn === clock.internalDueOn
    return { counted, agrees }
  } catch (error) {
    if (error instanceof OutsideCalendarError || error instanceof ClockInputError) return undefined
    throw error
  }
}

/** What the history says of this one period: the classes before it, and the notice before each move. */
function legalEventsFor(clock: Clock, events: readonly RequestEvent[]): LegalEvent[] {
  const startedAt = events.findIndex(
    ({ kind, data }) => kind === 'clock.started' && data.clockId === clock.clockId,
  )
  const moves = events.flatMap((event, index): LegalEvent[] => {
    if (event.kind !== 'clock.moved' || event.data.clockId !== clock.clockId) return []
    return noticeOf(events[index - 1])
  })
  return [...formerClasses(clock, events.slice(0, Math.max(0, startedAt))), ...moves]
}

/** Each move of a law stands right after the notice that caused it, in the same act. */
function noticeOf(event: RequestEvent | undefined): LegalEvent[] {
  if (event?.kind === 'extension.notified')
    return [{ kind: 'extension-notice', on: localDateOf(event.at) }]
  if (event?.kind === 'fee.notified') return [{ kind: 'fee-notice', on: event.data.reachedOn }]
  if (event?.kind === 'fee.paid') return [{ kind: 'fee-paid', on: event.data.paidOn }]
  return []
}

/**
 * Clocks that the change of class replaced with this one, with the last day that each had then: they
 * stopped in the same act, right before it.
 */
function formerClasses(clock: Clock, before: readonly RequestEvent[]): LegalEvent[] {
  const lastOther = before.findLastIndex(
    ({ kind, data }) => kind !== 'clock.stopped' || data.because !== 'reclassified',
  )
  return before.slice(lastOther + 1).flatMap((event): LegalEvent[] => {
    if (event.kind !== 'clock.stopped') return []
    const { clockId } = event.data
    const facts = before.flatMap(each =>
      each.kind === 'clock.started' && each.data.clockId === clockId ? [each.data] : [],
    )[0]
    if (facts === undefined || facts.receivedOn !== clock.receivedOn) return []
    if (!isCountedByLaw(facts.class)) return []
    const moved = before.findLast(
      each => each.kind === 'clock.moved' && each.data.clockId === clockId,
    )
    const dueOn = moved?.kind === 'clock.moved' ? moved.data.rawDueOn : facts.rawDueOn
    return [{ kind: 'reclassified', on: localDateOf(event.at), from: facts.class, dueOn }]
  })
}
