// Moves the listed clocks of a change that was decided for the open requests too: the worker's part. Each
// batch is one transaction, so a kill loses nothing and the next turn goes on where it stood.
import { sql } from 'kysely'
import { type Actor, systemActor } from '../../core/request/actor.ts'
import { decideTime } from '../../core/request/decide-time.ts'
import type { NewEvent } from '../../core/request/events.ts'
import { BrokenHistory, foldRequest } from '../../core/request/fold.ts'
import {
  type CountingBasis,
  recountedEvent,
  replayRequest,
} from '../../core/request/law/recount.ts'
import type { RequestState } from '../../core/request/state.ts'
import { localDateOf } from '../../core/time/dates.ts'
import { appendAll } from '../../ledger/append.ts'
import type { Desk } from '../../ledger/desk.ts'
import { loadEventsOfMany } from '../../ledger/load.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { countingBasisOf, readOwnCounting } from '../municipality/municipality-queries.ts'

/** As in the daily sweep: somebody who acts on one of these requests waits a moment only. */
const BATCH = 200

export type ContinuedReplays = { moved: number; passed: number; finished: number }

type Replay = { replayId: string; staffId: string | null; version: string }

/** Goes on with every decided replay until all are finished, or until asked to stop between two batches. */
export async function continueReplays(desk: Desk, signal?: AbortSignal): Promise<ContinuedReplays> {
  const total = { moved: 0, passed: 0, finished: 0 }
  while (signal?.aborted !== true) {
    const batch = await inTransaction(desk.store, desk.municipalityId, trx => moveBatch(trx, desk))
    if (batch === undefined) break
    total.moved += batch.moved
    total.passed += batch.passed
    total.finished += batch.finished
  }
  return total
}

/** Undefined when no replay waits, or another worker is at it. */
async function moveBatch(trx: Trx, desk: Desk): Promise<ContinuedReplays | undefined> {
  const { municipalityId } = desk
  const { rows } = await sql<Replay>`
    SELECT replay_id AS "replayId", staff_id AS "staffId", to_version AS version FROM replays
    WHERE municipality_id = ${municipalityId} AND scope = 'open' AND finished_at IS NULL
    ORDER BY decided_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`.execute(trx)
  const [replay] = rows
  if (replay === undefined) return undefined
  const basis = countingBasisOf(await readOwnCounting(trx, municipalityId))
  // The calendar was changed again: what was listed is no longer what it would do.
  if (basis.calendar.version !== replay.version) return await giveUp(trx, desk, replay)
  const waiting = await findWaiting(trx, municipalityId, replay)
  if (waiting.size === 0) return await finish(trx, desk, replay, 0)
  const moved = await moveWaiting(trx, desk, { replay, basis, waiting })
  const clocks = [...waiting.values()].reduce((sum, ids) => sum + ids.length, 0)
  await markDone(trx, municipalityId, replay, waiting, moved)
  return { moved: moved.length, passed: clocks - moved.length, finished: 0 }
}

/** Listed clocks by request, of whole requests. */
async function findWaiting(
  trx: Trx,
  municipalityId: string,
  { replayId }: Replay,
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; clockIds: string[] }>`
    SELECT request_id AS id, array_agg(clock_id) AS "clockIds" FROM replay_clocks
    WHERE municipality_id = ${municipalityId} AND replay_id = ${replayId}
      AND effect = 'moves' AND outcome IS NULL
    GROUP BY request_id ORDER BY request_id LIMIT ${BATCH}`.execute(trx)
  return new Map(rows.map(({ id, clockIds }) => [id, clockIds]))
}

type Work = {
  replay: Replay
  basis: CountingBasis
  waiting: ReadonlyMap<string, readonly string[]>
}

/**
 * What time owes comes first, as before every act; then the recount. Returns `REQUEST CLOCK` of what was
 * moved.
 */
async function moveWaiting(
  trx: Trx,
  desk: Desk,
  { replay, basis, waiting }: Work,
): Promise<string[]> {
  const { municipalityId } = desk
  const ids = [...waiting.keys()]
  await sql`SELECT 1 FROM requests WHERE municipality_id = ${municipalityId}
    AND request_id = ANY (${ids}::uuid[]) ORDER BY request_id FOR NO KEY UPDATE`.execute(trx)
  const at = desk.now()
  const today = localDateOf(at)
  const histories = await loadEventsOfMany(trx, municipalityId, ids)
  const acts = ids.flatMap(requestId => {
    const state = readable(histories.get(requestId) ?? [])
    if (state === undefined) return []
    const place = { municipalityId, requestId, at, actKey: null }
    return [{ ...place, state, events: decideTime(state, today), actor: systemActor }]
  })
  const passed = await appendAll(trx, municipalityId, acts)
  const actor = actorOf(replay)
  const moved: string[] = []
  const moves = acts.map((act, index) => {
    const state = passed[index] ?? act.state
    const events: NewEvent[] = []
    for (const each of replayRequest(state, basis)) {
      const { clockId } = each.clock
      if (each.effect !== 'moves' || !waiting.get(act.requestId)?.includes(clockId)) continue
      events.push(recountedEvent(each, replay.version))
      moved.push(`${act.requestId} ${clockId}`)
    }
    return { ...act, state, events, actor }
  })
  await appendAll(trx, municipalityId, moves)
  return moved
}

function readable(history: Parameters<typeof foldRequest>[0]): RequestState | undefined {
  try {
    return foldRequest(history)
  } catch (error) {
    if (error instanceof BrokenHistory) return undefined
    throw error
  }
}

/** The administrator who decided; the command line is the program itself. */
const actorOf = ({ staffId }: Replay): Actor =>
  staffId === null ? systemActor : { kind: 'staff', staffId, roles: ['administrator'], unitIds: [] }

async function markDone(
  trx: Trx,
  municipalityId: string,
  { replayId }: Replay,
  waiting: ReadonlyMap<string, readonly string[]>,
  moved: readonly string[],
): Promise<void> {
  const done = new Set(moved)
  const rows = [...waiting].flatMap(([id, clockIds]) =>
    clockIds.map(clock => ({
      id,
      clock,
      outcome: done.has(`${id} ${clock}`) ? 'moved' : 'passed',
    })),
  )
  await sql`UPDATE replay_clocks c SET outcome = d.outcome
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS d(id uuid, clock text, outcome text)
    WHERE c.municipality_id = ${municipalityId} AND c.replay_id = ${replayId}
      AND c.request_id = d.id AND c.clock_id = d.clock`.execute(trx)
}

async function giveUp(trx: Trx, desk: Desk, replay: Replay): Promise<ContinuedReplays> {
  const { numAffectedRows } = await sql`UPDATE replay_clocks SET outcome = 'passed'
    WHERE municipality_id = ${desk.municipalityId} AND replay_id = ${replay.replayId}
      AND effect = 'moves' AND outcome IS NULL`.execute(trx)
  return await finish(trx, desk, replay, Number(numAffectedRows ?? 0))
}

async function finish(
  trx: Trx,
  { municipalityId, now }: Desk,
  { replayId }: Replay,
  passed: number,
): Promise<ContinuedReplays> {
  await trx
    .updateTable('replays')
    .set({ finished_at: now() })
    .where('municipality_id', '=', municipalityId)
    .where('replay_id', '=', replayId)
    .execute()
  return { moved: 0, passed, finished: 1 }
}
