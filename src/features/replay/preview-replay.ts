// Looks at what a change of the calendar would do to every running clock, and stores it as a list. Changes
// nothing else.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import { BrokenHistory } from '../../core/request/fold.ts'
import {
  type ClockReplay,
  type CountingBasis,
  replayRequest,
} from '../../core/request/law/recount.ts'
import { runningClocks } from '../../core/request/state.ts'
import { instantOfMillis, millisOf } from '../../core/time/dates.ts'
import { loadClockHistories } from '../../ledger/clock-histories.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { type CalendarChange, countingAfter } from '../municipality/change-calendar.ts'
import { countingBasisOf, readOwnCounting } from '../municipality/municipality-queries.ts'
import { type ChangeResult, mayChangeSettings } from '../municipality/setting-changes.ts'

/** Measured: 1,000 requests in some 50 ms; a page that somebody opens meanwhile waits no longer. */
const BATCH = 1_000
const FIRST = '00000000-0000-0000-0000-000000000000'
/** A look that nobody decided on is forgotten after a day: the desk has moved on. */
const KEPT_MS = 24 * 3_600_000

/** Null when the change changes nothing: there is nothing to look at. */
export type Previewed = { replayId: string } | null

export async function previewReplay(
  desk: Desk,
  actor: Actor,
  change: CalendarChange,
): Promise<ChangeResult<Previewed>> {
  if (!mayChangeSettings(actor)) return { ok: false, because: 'not-allowed' }
  const { store, municipalityId } = desk
  const own = await inTransaction(store, municipalityId, trx =>
    readOwnCounting(trx, municipalityId),
  )
  const after = countingAfter(own, change)
  if (!after.ok) return after
  const from = countingBasisOf(own)
  const to = countingBasisOf(after.done)
  if (from.calendar.version === to.calendar.version) return { ok: true, done: null }
  const replayId = desk.newId()
  await inTransaction(store, municipalityId, async trx => {
    await forgetUndecided(trx, desk)
    await trx
      .insertInto('replays')
      .values({
        municipality_id: municipalityId,
        replay_id: replayId,
        staff_id: actor.kind === 'staff' ? actor.staffId : null,
        change: JSON.stringify(change),
        from_version: from.calendar.version,
        to_version: to.calendar.version,
        previewed_at: desk.now(),
      })
      .execute()
  })
  await listAll(desk, replayId, to)
  return { ok: true, done: { replayId } }
}

async function forgetUndecided(trx: Trx, { municipalityId, now }: Desk): Promise<void> {
  const before = instantOfMillis(millisOf(now()) - KEPT_MS)
  const stale = sql`SELECT replay_id FROM replays WHERE municipality_id = ${municipalityId}
    AND scope IS NULL AND previewed_at < ${before}`
  await sql`DELETE FROM replay_clocks WHERE municipality_id = ${municipalityId}
    AND replay_id IN (${stale})`.execute(trx)
  await sql`DELETE FROM replays WHERE municipality_id = ${municipalityId}
    AND scope IS NULL AND previewed_at < ${before}`.execute(trx)
}

/**
 * A transaction per batch, so that nobody waits for the whole; the counts at the end make the list
 * complete.
 */
async function listAll(desk: Desk, replayId: string, to: CountingBasis): Promise<void> {
  const { store, municipalityId } = desk
  const total = { clocks: 0, moving: 0, keeping: 0 }
  let after: string | undefined = FIRST
  while (after !== undefined) {
    const from: string = after
    const batch = await inTransaction(store, municipalityId, trx =>
      listBatch(trx, { municipalityId, replayId, to, after: from }),
    )
    total.clocks += batch.clocks
    total.moving += batch.moving
    total.keeping += batch.keeping
    after = batch.last
  }
  await inTransaction(store, municipalityId, trx =>
    trx
      .updateTable('replays')
      .set(total)
      .where('municipality_id', '=', municipalityId)
      .where('replay_id', '=', replayId)
      .execute(),
  )
}

type Batch = { municipalityId: string; replayId: string; to: CountingBasis; after: string }

async function listBatch(trx: Trx, { municipalityId, replayId, to, after }: Batch) {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT request_id AS id FROM request_clocks
    WHERE municipality_id = ${municipalityId} AND stopped_at IS NULL AND request_id > ${after}
    ORDER BY request_id LIMIT ${BATCH}`.execute(trx)
  const ids = rows.map(row => row.id)
  const histories = await loadClockHistories(trx, municipalityId, ids, true)
  const found: (ClockReplay & { requestId: string })[] = []
  let clocks = 0
  for (const [requestId, history] of histories) {
    // What cannot be read cannot be counted; `verify` names it.
    if (history instanceof BrokenHistory) continue
    clocks += runningClocks(history.state).length
    for (const replay of replayRequest(history.state, to)) found.push({ ...replay, requestId })
  }
  await insertFound(trx, municipalityId, replayId, found)
  const moving = found.filter(({ effect }) => effect === 'moves').length
  const last = ids.length === BATCH ? ids.at(-1) : undefined
  return { last, clocks, moving, keeping: found.length - moving }
}

async function insertFound(
  trx: Trx,
  municipalityId: string,
  replayId: string,
  found: readonly (ClockReplay & { requestId: string })[],
): Promise<void> {
  if (found.length === 0) return
  const rows = found.map(({ requestId, clock, effect, before, counted }) => ({
    municipality_id: municipalityId,
    replay_id: replayId,
    request_id: requestId,
    clock_id: clock.clockId,
    class: clock.class,
    effect,
    raw_before: before.rawDueOn,
    shifted_before: before.shiftedDueOn,
    internal_before: before.internalDueOn,
    raw_counted: counted.rawDueOn,
    shifted_counted: counted.shiftedDueOn,
    internal_counted: counted.internalDueOn,
  }))
  await sql`INSERT INTO replay_clocks
    SELECT * FROM json_populate_recordset(NULL::replay_clocks, ${JSON.stringify(rows)}::json)`.execute(
    trx,
  )
}
