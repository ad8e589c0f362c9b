// Reads the history of a request out of the ledger. Owns the shape of an event row; the fold is core/request.
import { sql } from 'kysely'
import type { RequestEvent } from '../core/request/events.ts'
import { foldRequest } from '../core/request/fold.ts'
import type { RequestState } from '../core/request/state.ts'
import type { Trx } from '../store/store.ts'

/** The columns of an event as the core reads them. */
export const eventColumns = ['sequence', 'kind', 'data', 'at', 'actor_kind', 'actor_id'] as const

type EventRow = {
  sequence: number
  kind: string
  data: unknown
  at: string
  actor_kind: string
  actor_id: string | null
}

export function eventOf(row: EventRow): RequestEvent {
  const { sequence, kind, data, at, actor_kind, actor_id } = row
  // as: only `append` and `receive` write this table, with events of the closed union; `verify`
  // refolds all of it.
  return { sequence, kind, data, at, actorKind: actor_kind, actorId: actor_id } as RequestEvent
}

/** All events of a request, oldest first; empty when there is no such request. */
export async function loadEvents(
  trx: Trx,
  municipalityId: string,
  requestId: string,
): Promise<RequestEvent[]> {
  const rows = await trx
    .selectFrom('request_events')
    .select(eventColumns)
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '=', requestId)
    .orderBy('sequence')
    .execute()
  return rows.map(eventOf)
}

/** The events of several requests, oldest first, by request; a request without any is not in it. */
export async function loadEventsOfMany(
  trx: Trx,
  municipalityId: string,
  requestIds: readonly string[],
): Promise<Map<string, RequestEvent[]>> {
  const histories = new Map<string, RequestEvent[]>()
  if (requestIds.length === 0) return histories
  const rows = await trx
    .selectFrom('request_events')
    .select([...eventColumns, 'request_id'])
    .where('municipality_id', '=', municipalityId)
    .where('request_id', 'in', [...requestIds])
    .orderBy('request_id')
    .orderBy('sequence')
    .execute()
  for (const { request_id, ...row } of rows) {
    const history = histories.get(request_id)
    if (history) history.push(eventOf(row))
    else histories.set(request_id, [eventOf(row)])
  }
  return histories
}

/** The state now, locked as the history is. */
export async function loadForAct(
  ...request: Parameters<typeof loadHistoryForAct>
): Promise<RequestState | undefined> {
  const history = await loadHistoryForAct(...request)
  return history && foldRequest(history)
}

/**
 * All events, with the request locked until the transaction ends, so that two acts never decide on the same
 * state.
 */
export async function loadHistoryForAct(
  trx: Trx,
  municipalityId: string,
  requestId: string,
): Promise<RequestEvent[] | undefined> {
  const locked =
    await sql`SELECT 1 FROM requests WHERE municipality_id = ${municipalityId} AND request_id = ${requestId}
    FOR UPDATE`.execute(trx)
  if (locked.rows.length === 0) return undefined
  return await loadEvents(trx, municipalityId, requestId)
}
