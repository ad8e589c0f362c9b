// Which clocks start and stop with which act. The dates themselves come from core/clocks.

import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { computeClock } from '../clocks/compute-clock.ts'
import type { IsoDate } from '../time/dates.ts'
import type { EventData, NewEvent } from './events.ts'
import { type Clock, type RequestState, runningClocks } from './state.ts'
import type { ClockClass, LegalClass } from './vocabulary.ts'

/**
 * The classes that an interim reply satisfies: 3071 m.7 and what follows it. Information (4982)
 * knows no interim reply.
 */
const satisfiedByInterim: readonly ClockClass[] = [
  'petition',
  'cimer-petition',
  'muhtar',
  'tip-off',
]

export const isStatutory = (clock: Clock): boolean => satisfiedByInterim.includes(clock.class)

/** After an interim reply the result is still owed; no law counts those days, so the house counts 30. */
export const FOLLOW_UP_DAYS = 30

/**
 * A service request whose topic promises nothing is still owed something: the longest promise of
 * law.md 14.7.
 */
export const SERVICE_DAYS = 15

type ClockContext = { today: IsoDate; calendar: WorkCalendar }

export function stopClocks(
  state: RequestState,
  because: EventData['clock.stopped']['because'],
  concerns: (clock: Clock) => boolean = () => true,
): NewEvent[] {
  return runningClocks(state)
    .filter(concerns)
    .map(({ clockId }) => ({ kind: 'clock.stopped', data: { clockId, because } }))
}

/**
 * The clocks of a newly received (or reopened) request: the law's, and the topic's promise in
 * working days.
 */
export function startClocks(
  existing: readonly Clock[],
  request: { legalClass: LegalClass; receivedOn: IsoDate; promisedDays: number | null },
  calendar: WorkCalendar,
): NewEvent[] {
  const { legalClass, receivedOn, promisedDays } = request
  const events: NewEvent[] = []
  if (legalClass !== 'none' && legalClass !== 'service') {
    events.push(
      started(existing, legalClass, computeClock({ class: legalClass, receivedOn, calendar })),
    )
  }
  const days = promisedDays ?? (legalClass === 'service' ? SERVICE_DAYS : null)
  if (legalClass !== 'none' && days !== null) {
    events.push(
      started(
        existing,
        'service',
        computeClock({ class: 'service', receivedOn, promisedDays: days, calendar }),
      ),
    )
  }
  return events
}

export function startFollowUp(state: RequestState, { today, calendar }: ClockContext): NewEvent {
  const computed = computeClock({
    class: 'follow-up',
    receivedOn: today,
    promisedDays: FOLLOW_UP_DAYS,
    calendar,
  })
  return started(state.clocks, 'follow-up', computed)
}

export function startPromise(
  state: RequestState,
  promisedOn: IsoDate,
  { today, calendar }: ClockContext,
): NewEvent {
  return started(state.clocks, 'promise', {
    law: 'promise',
    receivedOn: today,
    rawDueOn: promisedOn,
    shiftedDueOn: promisedOn,
    internalDueOn: promisedOn,
    calendarVersion: calendar.version,
  })
}

type Dates = Omit<EventData['clock.started'], 'clockId' | 'class'>

function started(existing: readonly Clock[], clockClass: ClockClass, dates: Dates): NewEvent {
  const number = existing.filter(clock => clock.class === clockClass).length + 1
  const { law, receivedOn, rawDueOn, shiftedDueOn, internalDueOn, calendarVersion } = dates
  const data = {
    clockId: `${clockClass}-${number}`,
    class: clockClass,
    law,
    receivedOn,
    rawDueOn,
    shiftedDueOn,
  }
  return { kind: 'clock.started', data: { ...data, internalDueOn, calendarVersion } }
}
