// How much hangs on each unit: open requests, topics and people; for the administrator's list and for what
// the desk lacks.
import { sql } from 'kysely'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export type UnitTies = {
  unitId: string
  open: number
  topics: number
  approvalTopics: number
  officers: number
  heads: number
}

/** One row for every unit, in use or not. */
export async function listUnitTies(desk: Desk): Promise<ReadonlyMap<string, UnitTies>> {
  const municipality = desk.municipalityId
  const staffWith = (role: string) => sql`(SELECT count(*) FROM staff s
    WHERE s.municipality_id = u.municipality_id AND s.is_active AND u.unit_id = ANY (s.unit_ids)
      AND ${role} = ANY (s.roles))`
  const query = sql<UnitTies>`
SELECT u.unit_id AS "unitId", coalesce(r.open, 0)::integer AS open,
  coalesce(t.topics, 0)::integer AS topics, coalesce(t.approval, 0)::integer AS "approvalTopics",
  ${staffWith('unit-officer')} AS officers, ${staffWith('unit-head')} AS heads
FROM units u
  LEFT JOIN (SELECT unit_id, count(*) AS open FROM requests
    WHERE municipality_id = ${municipality} AND is_open GROUP BY unit_id) r ON r.unit_id = u.unit_id
  LEFT JOIN (SELECT owner_unit_id, count(*) AS topics,
      count(*) FILTER (WHERE needs_approval) AS approval FROM topics
    WHERE municipality_id = ${municipality} AND is_active GROUP BY owner_unit_id) t
    ON t.owner_unit_id = u.unit_id
WHERE u.municipality_id = ${municipality}`
  const rows = await inFlight(desk.store, municipality, query.compile(desk.store.db))
  return new Map(rows.map(row => [row.unitId, row]))
}

/** Clocks that run now: they keep their dates whatever the calendar becomes. */
export async function countRunningClocks(desk: Desk): Promise<number> {
  const query = sql<{ count: number }>`SELECT count(*) AS count FROM request_clocks
WHERE municipality_id = ${desk.municipalityId} AND stopped_at IS NULL`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row?.count ?? 0
}
