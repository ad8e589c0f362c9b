// Makes the history of a request out of what its source says: only what the source knows becomes an
// event. Pure; ids are given.
import type { ClockFacts, NewEvent, RequestEvent } from '../../core/request/events.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { History } from '../../ledger/store-histories.ts'
import { searchTextOf } from '../requests/receive-request.ts'
import type { SourceRequest } from './source-request.ts'

export type HistoryIds = {
  requestId: string
  /** Null for a request that nobody signed. */
  applicantId: string | null
  unitId: string | null
  topicId: string | null
}

export type HistoryOrigin = { sourceName: string; numberPrefix: string }

/** The law of a clock whose target was set by the source; no law of ours counted it. */
export const SOURCE_LAW = 'source'
/** The one clock of an imported request. */
export const SOURCE_CLOCK = 'service-1'

/**
 * Received, the target as a running period, sent to the unit, and what closed it, with the times of the
 * source. Nobody's acceptance, work or check is made up: the source names none. A request that its source
 * closed before it opened keeps both times as they are.
 */
export function historyOf(
  request: SourceRequest,
  ids: HistoryIds,
  { sourceName, numberPrefix }: HistoryOrigin,
): History {
  const { receivedAt, closed } = request
  const applicant =
    request.applicant && ids.applicantId
      ? { ...request.applicant, applicant_id: ids.applicantId, national_id: '', language: 'tr' }
      : null
  const timed: [Instant, NewEvent][] = [[receivedAt, receivedEvent(request, ids, sourceName)]]
  const clock = clockOf(request)
  if (clock) timed.push([receivedAt, { kind: 'clock.started', data: clock }])
  if (ids.unitId !== null)
    timed.push([receivedAt, { kind: 'request.routed', data: { unitId: ids.unitId, note: '' } }])
  if (request.note !== '')
    timed.push([
      receivedAt,
      { kind: 'note.added', data: { text: request.note, attachmentIds: [] } },
    ])
  if (closed) {
    const { text, outcome } = closed
    const reply = { text, outcome, reason: null, remedy: null, writtenBy: null }
    timed.push([closed.at, { kind: 'reply.sent', data: reply }])
    if (clock)
      timed.push([
        closed.at,
        { kind: 'clock.stopped', data: { clockId: clock.clockId, because: 'reply' } },
      ])
  }
  const events = timed.map(
    ([at, event], index): RequestEvent => ({
      ...event,
      sequence: index + 1,
      at,
      actorKind: 'import',
      actorId: null,
    }),
  )
  const searchText = searchTextOf(request.text, applicant?.name ?? '', request.place)
  return { requestId: ids.requestId, events, applicant, codeHash: null, searchText, numberPrefix }
}

/** Class `service`: no law of ours counts days that another country's or another program's promise set. */
function receivedEvent(request: SourceRequest, ids: HistoryIds, sourceName: string): NewEvent {
  const { applicant, externalId } = request
  return {
    kind: 'request.received',
    data: {
      registerNumber: '',
      channel: request.channel,
      kind: request.kind,
      legalClass: 'service',
      topicId: ids.topicId,
      text: request.text,
      place: request.place,
      applicantId: ids.applicantId,
      applicantType: applicant?.type ?? 'anonymous',
      signature: 'none',
      missing: [],
      attachmentIds: [],
      receivedAt: request.receivedAt,
      receivedOn: request.receivedOn,
      source: { name: sourceName, externalId },
    },
  }
}

/** All three dates are the day of the target: nobody of ours shifted it. The hour decides lateness. */
function clockOf({ target, receivedOn }: SourceRequest): ClockFacts | null {
  if (target === null) return null
  return {
    clockId: SOURCE_CLOCK,
    class: 'service',
    law: SOURCE_LAW,
    receivedOn,
    rawDueOn: target.on,
    shiftedDueOn: target.on,
    internalDueOn: target.on,
    dueAt: target.at,
    calendarVersion: SOURCE_LAW,
  }
}
