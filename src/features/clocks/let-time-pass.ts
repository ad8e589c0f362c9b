// Lets time pass for the requests whose next step of the ladder has come: escalation and silence. What is
// due is decided by core/request/decide-time; who is told is features/notices.
import { sql } from 'kysely'
import { systemActor } from '../../core/request/actor.ts'
import { decideTime } from '../../core/request/decide-time.ts'
import type { NewEvent } from '../../core/request/events.ts'
import { BrokenHistory, foldRequest } from '../../core/request/fold.ts'
import { timeKinds } from '../../core/request/fold-clocks.ts'
import { type IsoDate, localDateOf } from '../../core/time/dates.ts'
import { appendAll } from '../../ledger/append.ts'
import {
  appendTime,
  type ClockHistory,
  loadClockHistories,
  type PassedRequest,
} from '../../ledger/clock-histories.ts'
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

/** Few enough that somebody who acts on one of them waits a moment only: a batch takes some 50 ms. */
const BATCH = 500
/**
 * While the database writes one batch the program decides on the next; more lanes gain nothing on two cores.
 * A lane passes over what the other holds.
 */
const LANES = 2

type Place = { on: IsoDate; requestId: string }

/**
 * Goes through all that is due today, oldest first, a transaction per batch; stops between two batches when
 * `signal` says so. Rows that another worker or an act holds are passed over: what is due is decided on under
 * the row's lock, so nothing is told twice, and what was passed over is still due at the next turn.
 */
export async function letTimePass(desk: Desk, signal?: AbortSignal): Promise<PassedTime> {
  const lanes = Array.from({ length: LANES }, () => passLane(desk, signal))
  const passed = await Promise.all(lanes)
  const sum = (of: (each: PassedTime) => number) => passed.reduce((all, each) => all + of(each), 0)
  const unreadable = new Map(
    passed.flatMap(each => each.unreadable).map(each => [each.requestId, each] as const),
  )
  return {
    requests: sum(each => each.requests),
    events: sum(each => each.events),
    silences: sum(each => each.silences),
    unreadable: [...unreadable.values()],
  }
}

async function passLane(desk: Desk, signal: AbortSignal | undefined): Promise<PassedTime> {
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
  const { municipalityId } = desk
  const { ids, last } = await lockDue(trx, municipalityId, today, after)
  const histories = await loadClockHistories(trx, municipalityId, ids)
  const { owing, lapsing, unreadable } = decideBatch(histories, today)
  await appendTime(trx, municipalityId, desk.now(), owing)
  const lapsed = await lapse(trx, desk, lapsing, today)
  const events = [...owing.flatMap(each => each.events), ...lapsed]
  return {
    last,
    unreadable,
    requests: owing.length + lapsing.length,
    events: events.length,
    silences: events.filter(event => event.kind === 'silence.recorded').length,
  }
}

/** The requests of the next due clocks, locked as every act locks them. */
async function lockDue(
  trx: Trx,
  municipalityId: string,
  today: IsoDate,
  after: Place | undefined,
): Promise<{ ids: string[]; last: Place | undefined }> {
  const later = after
    ? sql`AND (next_step_on, request_id) > (${after.on}::date, ${after.requestId}::uuid)`
    : sql``
  const { rows } = await sql<Place>`
    SELECT next_step_on AS on, request_id AS "requestId" FROM request_clocks
    WHERE municipality_id = ${municipalityId} AND next_step_on <= ${today} ${later}
    ORDER BY next_step_on, request_id LIMIT ${BATCH}`.execute(trx)
  const last = rows.length === BATCH ? rows.at(-1) : undefined
  if (rows.length === 0) return { ids: [], last }
  const locked = await sql<{ requestId: string }>`
    SELECT request_id AS "requestId" FROM requests
    WHERE municipality_id = ${municipalityId}
      AND request_id = ANY (${rows.map(row => row.requestId)}::uuid[])
    FOR NO KEY UPDATE SKIP LOCKED`.execute(trx)
  return { ids: locked.rows.map(row => row.requestId), last }
}

function decideBatch(histories: ReadonlyMap<string, ClockHistory | BrokenHistory>, today: IsoDate) {
  const owing: PassedRequest[] = []
  const lapsing: string[] = []
  const unreadable: { requestId: string; cause: unknown }[] = []
  for (const [requestId, history] of histories) {
    if (history instanceof BrokenHistory) {
      unreadable.push({ requestId, cause: history })
      continue
    }
    // A row that says "due" while its history does not is a wrong row: `verify` names it.
    const events = decideTime(history.state, today)
    if (events.some(event => !timeKinds.includes(event.kind))) lapsing.push(requestId)
    else if (events.length > 0) owing.push({ ...history, requestId, events })
  }
  return { owing, lapsing, unreadable }
}

/** A fee that was not paid ends the request: that changes more than clocks, and is seldom. */
async function lapse(
  trx: Trx,
  { municipalityId, now }: Desk,
  ids: readonly string[],
  today: IsoDate,
): Promise<NewEvent[]> {
  const histories = await loadEventsOfMany(trx, municipalityId, ids)
  const acts = [...histories].map(([requestId, history]) => {
    const state = foldRequest(history)
    const events = decideTime(state, today)
    return { municipalityId, requestId, state, events, actor: systemActor, at: now(), actKey: null }
  })
  await appendAll(trx, municipalityId, acts)
  return acts.flatMap(act => act.events)
}
