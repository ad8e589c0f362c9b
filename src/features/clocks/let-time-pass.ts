// Lets time pass for the requests whose next step of the ladder has come: escalation and silence. What is
// due is decided by core/request/decide-time; who is told is features/notices.
import { sql } from 'kysely'
import { systemActor } from '../../core/request/actor.ts'
import { decideTime } from '../../core/request/decide-time.ts'
import type { NewEvent, RequestEvent } from '../../core/request/events.ts'
import { foldRequest } from '../../core/request/fold.ts'
import type { RequestState } from '../../core/request/state.ts'
import { type IsoDate, localDateOf } from '../../core/time/dates.ts'
import { appendAll } from '../../ledger/append.ts'
import type { Desk } from '../../ledger/desk.ts'
import { loadEventsOfMany } from '../../ledger/load.ts'
import { inTransaction, type Trx } from '../../store/store.ts'

export type PassedTime = {
  requests: number
  events: number
  silences: number
  /** Requests whose history cannot be read. They stop nobody else's clock and are tried again each time. */
  unreadable: readonly { requestId: string; cause: unknown }[]
}

/** Few enough that somebody who acts on one of them waits a moment only: a batch took 60 ms here. */
const BATCH = 200

type Place = { on: IsoDate; requestId: string }

/**
 * Goes through all that is due today, oldest first, a transaction per batch; stops between two batches when
 * `signal` says so. Rows that another worker or an act holds are passed over: the state is decided on under
 * the row's lock, so nothing is told twice, and what was passed over is still due at the next turn.
 */
export async function letTimePass(desk: Desk, signal?: AbortSignal): Promise<PassedTime> {
  const today = localDateOf(desk.now())
  const total = { requests: 0, events: 0, silences: 0 }
  const unreadable: { requestId: string; cause: unknown }[] = []
  let after: Place | undefined
  while (signal?.aborted !== true) {
    const batch = await inTransaction(desk.store, desk.municipalityId, trx =>
      passBatch(trx, desk, today, after),
    )
    after = batch.last
    total.requests += batch.requests
    total.events += batch.events
    total.silences += batch.silences
    unreadable.push(...batch.unreadable)
    if (after === undefined) break
  }
  return { ...total, unreadable }
}

async function passBatch(trx: Trx, desk: Desk, today: IsoDate, after: Place | undefined) {
  const due = await lockDue(trx, desk.municipalityId, today, after)
  const last = due.length === BATCH ? due.at(-1) : undefined
  const ids = due.map(place => place.requestId)
  const histories = await loadEventsOfMany(trx, desk.municipalityId, ids)
  const { owing, unreadable } = decideBatch(ids, histories, today)
  const at = desk.now()
  const { municipalityId } = desk
  await appendAll(
    trx,
    municipalityId,
    owing.map(each => ({ ...each, municipalityId, actor: systemActor, at, actKey: null })),
  )
  const events = owing.flatMap(each => each.events)
  return {
    last,
    unreadable,
    requests: owing.length,
    events: events.length,
    silences: events.filter(event => event.kind === 'silence.recorded').length,
  }
}

async function lockDue(
  trx: Trx,
  municipalityId: string,
  today: IsoDate,
  after: Place | undefined,
): Promise<Place[]> {
  const later = after
    ? sql`AND (next_step_on, request_id) > (${after.on}::date, ${after.requestId}::uuid)`
    : sql``
  const { rows } = await sql<Place>`
    SELECT next_step_on AS on, request_id AS "requestId" FROM requests
    WHERE municipality_id = ${municipalityId} AND next_step_on <= ${today} ${later}
    ORDER BY next_step_on, request_id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`.execute(trx)
  return rows
}

type Owing = { requestId: string; state: RequestState; events: NewEvent[] }

function decideBatch(
  ids: readonly string[],
  histories: ReadonlyMap<string, readonly RequestEvent[]>,
  today: IsoDate,
) {
  const owing: Owing[] = []
  const unreadable: { requestId: string; cause: unknown }[] = []
  for (const requestId of ids) {
    try {
      const state = foldRequest(histories.get(requestId) ?? [])
      const events = decideTime(state, today)
      // A row that says "due" while its history does not is a wrong row: `verify` names it.
      if (events.length > 0) owing.push({ requestId, state, events })
    } catch (cause) {
      unreadable.push({ requestId, cause })
    }
  }
  return { owing, unreadable }
}
