// Plays the life of a request through the rules, without a database: for tests that begin somewhere on its way.
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../../../src/core/calendar/holidays.ts'
import { WorkCalendar } from '../../../src/core/calendar/work-calendar.ts'
import { type Actor, actorColumns, applicantActor } from '../../../src/core/request/actor.ts'
import type { ActRefusal, Command } from '../../../src/core/request/commands.ts'
import { type DecisionContext, decide } from '../../../src/core/request/decide.ts'
import { decideReceipt, type Receipt } from '../../../src/core/request/decide-receipt.ts'
import type { NewEvent, RequestEvent } from '../../../src/core/request/events.ts'
import { applyEvent, foldRequest } from '../../../src/core/request/fold.ts'
import type { RequestState } from '../../../src/core/request/state.ts'
import { type Instant, instant, localDateOf } from '../../../src/core/time/dates.ts'
import { actorOf, type Name, parkStaff, parkUnit } from './people.ts'

/** The country's calendar, with the counting settings that a municipality begins with. */
export const testCalendar = new WorkCalendar({
  version: CALENDAR_VERSION,
  holidays: PUBLIC_HOLIDAYS,
})

/** 10 o'clock in Istanbul on that day. */
export const morningOf = (day: string): Instant => instant(`${day}T07:00:00.000Z`)

export const firstDay = '2026-02-18'

export const lampReceipt: Receipt = {
  channel: 'web',
  kind: 'demand',
  topicId: null,
  text: 'Sokak lambası yanmıyor.',
  place: { district: 'Yakutiye' },
  applicant: { type: 'person', hasName: true, hasAddress: true, applicantId: null },
  signature: 'none',
  attachmentIds: [],
  receivedAt: morningOf(firstDay),
}

export type Wish = Partial<Receipt> & { promisedDays?: number | null }

/** The history right after receipt: a petition of 18 February 2026 unless the wish says otherwise. */
export function receivedEvents({ promisedDays = null, ...wish }: Wish = {}): RequestEvent[] {
  const receipt = { ...lampReceipt, ...wish }
  const now = receipt.receivedAt
  const decision = decideReceipt(receipt, { now, calendar: testCalendar, promisedDays })
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  const received: NewEvent = {
    kind: 'request.received',
    data: { ...decision.received.data, registerNumber: 'BM-2026-000001' },
  }
  return place([received, ...decision.others], 0, now, applicantActor)
}

export const received = (wish: Wish = {}): RequestState => foldRequest(receivedEvents(wish))

export function place(
  events: readonly NewEvent[],
  after: number,
  at: Instant,
  actor: Actor,
): RequestEvent[] {
  return events.map((event, index) => ({
    ...event,
    sequence: after + 1 + index,
    at,
    ...actorColumns(actor),
  }))
}

export type Who = Name | 'applicant'
export type Facts = Partial<
  Pick<DecisionContext, 'needsApproval' | 'unitOfficerIds' | 'replyFacts'>
>

export const actorNamed = (who: Who): Actor => (who === 'applicant' ? applicantActor : actorOf(who))

/** What the rules answer to that command on that day, at 10 o'clock. */
export function ask(
  state: RequestState,
  who: Who,
  command: Command,
  day: string,
  facts: Facts = {},
) {
  const now = morningOf(day)
  const context = { actor: actorNamed(who), now, today: localDateOf(now), calendar: testCalendar }
  return decide(state, command, {
    needsApproval: false,
    feeReading: 'resume',
    unitOfficerIds: parkStaff,
    ...context,
    ...facts,
  })
}

/** The events of an act that is allowed, each as `kind` with its data. */
export function eventsOf(...question: Parameters<typeof ask>): NewEvent[] {
  const decision = ask(...question)
  if (!decision.ok) throw new Error(`Refused: ${JSON.stringify(decision.refusal)}`)
  return decision.events
}

export function refusalOf(...question: Parameters<typeof ask>): ActRefusal {
  const decision = ask(...question)
  if (decision.ok) throw new Error(`Allowed: ${JSON.stringify(decision.events)}`)
  return decision.refusal
}

/** The state after an act that is allowed. */
export function next(...question: Parameters<typeof ask>): RequestState {
  const [state, who, , day] = question
  const events = place(eventsOf(...question), state.sequence, morningOf(day), actorNamed(who))
  return events.reduce(applyEvent, state)
}

/** With the parks, on the day after receipt. */
export const routed = (wish: Wish = {}): RequestState =>
  next(received(wish), 'ayse', { action: 'route', unitId: parkUnit, note: '' }, '2026-02-19')

/** Burak of the parks has it, on the day after receipt. */
export const accepted = (wish: Wish = {}): RequestState =>
  next(routed(wish), 'burak', { action: 'accept' }, '2026-02-19')

export const reply = {
  text: 'Lamba onarıldı.',
  outcome: 'fulfilled',
  reason: null,
  remedy: null,
} as const

/** Burak has answered, on 2 March. */
export const answered = (wish: Wish = {}): RequestState =>
  next(accepted(wish), 'burak', { action: 'send-reply', ...reply }, '2026-03-02')
