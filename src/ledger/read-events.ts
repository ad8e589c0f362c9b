// Reads the ledger in the order in which it was written, for whoever makes something of events: notices
// today, messages and figures later. Owns the readers' positions; the effect is the reader's own.
import { sql } from 'kysely'
import type { RequestEvent } from '../core/request/events.ts'
import { inTransaction, type Trx } from '../store/store.ts'
import type { Desk } from './desk.ts'
import { eventOf } from './load.ts'

/** An event with the request it belongs to. */
export type ReadEvent = RequestEvent & { requestId: string }

export type LedgerReader = {
  /** Under this name the position is kept, per municipality. */
  name: string
  /** What the reader makes of the events; in the transaction that moves its position. */
  effect: (trx: Trx, events: readonly ReadEvent[]) => Promise<void>
}

const BATCH = 500

type Position = { transaction_id: string; position: number }

/**
 * Reads the next batch of one municipality and lets the reader act on it; returns how many events that were.
 * Effect and position are stored in one transaction, so an event has its effect exactly once: a crash
 * in between undoes both, a second worker waits for the position's lock. It never runs past a
 * transaction that has not committed yet: positions are given out before the commit, and what commits
 * later would be passed over.
 */
export async function readEvents(
  desk: Desk,
  reader: LedgerReader,
  batchSize = BATCH,
): Promise<number> {
  const key = `${reader.name}/${desk.municipalityId}`
  return await inTransaction(desk.store, desk.municipalityId, async trx => {
    const position = await lockPosition(trx, key)
    const { rows } = await batchAfter(desk.municipalityId, position, batchSize).execute(trx)
    const last = rows.at(-1)
    if (last === undefined) return 0
    await reader.effect(
      trx,
      rows.map(row => ({ ...eventOf(row), requestId: row.request_id })),
    )
    await sql`UPDATE reader_positions SET transaction_id = ${last.transaction_id}, position = ${last.position}
      WHERE reader = ${key}`.execute(trx)
    return rows.length
  })
}

/** Reads on until nothing more can be read now, or until asked to stop. */
export async function readAllEvents(
  desk: Desk,
  reader: LedgerReader,
  signal?: AbortSignal,
): Promise<number> {
  let read = 0
  while (signal?.aborted !== true) {
    const count = await readEvents(desk, reader)
    read += count
    if (count < BATCH) break
  }
  return read
}

async function lockPosition(trx: Trx, key: string): Promise<Position> {
  await sql`INSERT INTO reader_positions (reader, transaction_id, position) VALUES (${key}, '0', 0)
    ON CONFLICT (reader) DO NOTHING`.execute(trx)
  const { rows } = await sql<Position>`SELECT transaction_id::text, position FROM reader_positions
    WHERE reader = ${key} FOR UPDATE`.execute(trx)
  const [position] = rows
  if (position === undefined) throw new Error(`The position of the reader ${key} is not there`)
  return position
}

type EventRow = Parameters<typeof eventOf>[0] & Position & { request_id: string }

/**
 * The order names the column of the table: a bare `transaction_id` would be the text that is selected, in
 * which 10 comes before 9, so that events were passed over and no index could help.
 */
export const batchAfter = (municipalityId: string, after: Position, batchSize: number) =>
  sql<EventRow>`
    SELECT request_id, sequence, kind, data, at, actor_kind, actor_id, transaction_id::text, position
    FROM request_events e
    WHERE municipality_id = ${municipalityId}
      AND (transaction_id, position) > (${after.transaction_id}::xid8, ${after.position}::bigint)
      AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY e.transaction_id, e.position LIMIT ${batchSize}`
