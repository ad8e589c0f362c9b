// Which clocks start and stop with which act. The dates themselves come from core/clocks.

import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Clock as ComputedClock } from '../clocks/clock.ts'
import { type ClockInput, computeClock } from '../clocks/compute-clock.ts'
import type { LawTable } from '../clocks/laws.ts'
import type { IsoDate } from '../time/dates.ts'
import type { ClockProof, EventData, NewEvent } from './events.ts'
import { appealClocks, type Clock, type RequestState, runningClocks } from './state.ts'
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

/** What a clock is counted by. */
export type CountedBy = { calendar: WorkCalendar; laws?: LawTable | undefined }
type ClockContext = CountedBy & { today: IsoDate }

export function stopClocks(
  state: Pick<RequestState, 'clocks'>,
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
  { calendar, laws }: CountedBy,
): NewEvent[] {
  const { legalClass, receivedOn, promisedDays } = request
  const events: NewEvent[] = []
  if (legalClass !== 'none' && legalClass !== 'service') {
    events.push(counted(existing, legalClass, { receivedOn, calendar, laws }))
  }
  const days = promisedDays ?? (legalClass === 'service' ? SERVICE_DAYS : null)
  if (knowsPromise(legalClass) && days !== null) {
    events.push(counted(existing, 'service', { receivedOn, promisedDays: days, calendar, laws }))
  }
  return events
}

/**
 * A topic promises its work. Access to information is owed by the law's own working days, which a notice may
 * lengthen and a fee may halt: a promise beside them would call late what the law does not
 * (docs/law/information.md B7).
 */
const knowsPromise = (legalClass: LegalClass): boolean =>
  legalClass !== 'none' && legalClass !== 'information' && legalClass !== 'cimer-information'

export function startFollowUp(
  state: RequestState,
  { today, calendar, laws }: ClockContext,
): NewEvent {
  const input = { receivedOn: today, promisedDays: FOLLOW_UP_DAYS, calendar, laws }
  return counted(state.clocks, 'follow-up', input)
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

type LawClass = Exclude<ClockClass, 'service' | 'promise' | 'follow-up' | 'fee-wait'>

/** A change of class replaces only clocks of a law: what a topic or a unit promised stays as it was given. */
const isOfLaw = (clock: Clock): clock is Clock & { class: LawClass } =>
  clock.class !== 'service' &&
  clock.class !== 'promise' &&
  clock.class !== 'follow-up' &&
  clock.class !== 'fee-wait' &&
  !appealClocks.includes(clock.class)

/**
 * The clocks after a change of class (docs/law/petition.md P4): the receipt day stays and the stricter due
 * date binds, so a change can never buy time. Hence a class that counts nothing stops nothing, and a
 * running promise of the topic is not replaced by the longest one. Pinned by decide-classification.test.ts.
 */
export function changeClass(
  state: RequestState,
  legalClass: LegalClass,
  { today, calendar, laws }: ClockContext,
): NewEvent[] {
  const running = runningClocks(state)
  if (legalClass === state.legalClass || legalClass === 'none') return []
  if (legalClass === 'service' && running.some(clock => clock.class === 'service')) return []
  const replaced = running.filter(isOfLaw)
  const started = counted(state.clocks, legalClass, {
    receivedOn: replaced.at(-1)?.receivedOn ?? state.receivedOn,
    promisedDays: legalClass === 'service' ? SERVICE_DAYS : undefined,
    calendar,
    laws,
    events: replaced.map(clock => ({
      kind: 'reclassified',
      on: today,
      from: clock.class,
      dueOn: clock.rawDueOn,
    })),
  })
  return [
    ...stopClocks(state, 'reclassified', clock => isOfLaw(clock) || clock.class === 'fee-wait'),
    started,
  ]
}

/**
 * The last day of the law that would bind after a change to that class, said before anybody changes it;
 * undefined where no law counts.
 */
export function dueOnAfter(
  state: RequestState,
  legalClass: LegalClass,
  context: ClockContext,
): IsoDate | undefined {
  const started = changeClass(state, legalClass, context).find(
    event => event.kind === 'clock.started',
  )
  if (started?.kind === 'clock.started') return started.data.rawDueOn
  // The own class, and a class that stops nothing: what runs goes on.
  return runningClocks(state).findLast(isOfLaw)?.rawDueOn
}

/** A clock of a class whose row says all: no promise, no legal events. */
export function startedClock(
  existing: readonly Clock[],
  clockClass: Exclude<ClockClass, 'promise' | 'service' | 'follow-up'>,
  receivedOn: IsoDate,
  { calendar, laws }: CountedBy,
): ClockStarted {
  return counted(existing, clockClass, { receivedOn, calendar, laws })
}

/** The same period once more, with all that had moved it, where what ended it turns out not to hold. */
export function startedAgain(
  existing: readonly Clock[],
  {
    class: name,
    receivedOn,
    legalEvents: events,
  }: Clock & { class: 'information' | 'cimer-information' },
  { calendar, laws }: CountedBy,
): ClockStarted {
  return counted(existing, name, { receivedOn, calendar, laws, events })
}

type ClockStarted = Extract<NewEvent, { kind: 'clock.started' }>
type Dates = Omit<EventData['clock.started'], 'clockId' | 'class' | 'proof'>
type CountInput = Omit<ClockInput, 'class' | 'feeReading'>

/**
 * A clock with its dates, how they were found, and what is needed to find them again (docs/law/calendar.md
 * C9).
 */
function counted(
  existing: readonly Clock[],
  clockClass: Exclude<ClockClass, 'promise'>,
  input: CountInput,
): ClockStarted {
  const computed = computeClock({ ...input, class: clockClass })
  return started(existing, clockClass, computed, proofOf(computed, input))
}

function proofOf(computed: ComputedClock, { promisedDays, events = [] }: CountInput): ClockProof {
  const { article, unit, limit, boundBy } = computed
  return {
    article,
    unit,
    limit,
    boundBy,
    steps: computed.steps.map(({ rule, on }) => ({ rule, on })),
    ...(promisedDays === undefined ? {} : { promisedDays }),
    ...(events.length === 0 ? {} : { events }),
  }
}

function started(
  existing: readonly Clock[],
  clockClass: ClockClass,
  dates: Dates,
  proof?: ClockProof,
): ClockStarted {
  const number = existing.filter(clock => clock.class === clockClass).length + 1
  const { law, receivedOn, rawDueOn, shiftedDueOn, internalDueOn, calendarVersion } = dates
  const data = {
    clockId: `${clockClass}-${number}`,
    class: clockClass,
    law,
    receivedOn,
    rawDueOn,
    shiftedDueOn,
    internalDueOn,
    calendarVersion,
    ...(proof === undefined ? {} : { proof }),
  }
  return { kind: 'clock.started', data }
}
