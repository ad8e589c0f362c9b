// What the desk holds of a source, looked up by external ids, some at a time. Knows no file.
import { sql } from 'kysely'
import type { Instant } from '../../core/time/dates.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { SOURCE_CLOCK } from './history-of.ts'

export type StoredSource = {
  registerNumber: string
  isOpen: boolean
  receivedAt: Instant
  answeredAt: Instant | null
  dueAt: Instant | null
  isLate: boolean | null
}

/** By external id; what is not stored is not in it. */
export async function findStoredSources(
  store: Store,
  municipalityId: string,
  sourceName: string,
  externalIds: readonly string[],
): Promise<Map<string, StoredSource>> {
  const { rows } = await inTransaction(store, municipalityId, trx =>
    // Lateral with a limit: one probe of the index each, however large the planner thinks the table is.
    sql<StoredSource & { sourceId: string }>`
      SELECT r.source_id AS "sourceId", r.register_number AS "registerNumber",
        r.is_open AS "isOpen", r.received_at AS "receivedAt", r.answered_at AS "answeredAt",
        c.due_at AS "dueAt", c.is_late AS "isLate"
      FROM unnest(${[...externalIds]}::text[]) AS wanted(id), LATERAL (
        SELECT * FROM requests WHERE municipality_id = ${municipalityId}
          AND source_name = ${sourceName} AND source_id = wanted.id LIMIT 1) r
      LEFT JOIN LATERAL (
        SELECT due_at, is_late FROM request_clocks WHERE municipality_id = ${municipalityId}
          AND request_id = r.request_id AND clock_id = ${SOURCE_CLOCK} LIMIT 1) c ON true`.execute(
      trx,
    ),
  )
  return new Map(rows.map(({ sourceId, ...row }) => [sourceId, row]))
}
