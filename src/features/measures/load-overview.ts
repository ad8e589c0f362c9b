// Counts the desk as the mayor's office sees it: units, districts and the whole, with raw counts.
// Each statement reads only facts that an answer cannot change; what a count means stands in
// core/measures/definitions.ts.
import { sql } from 'kysely'
import { addCounts, type Counts, SAME_MINUTE_MIN } from '../../core/measures/counts.ts'
import { unmeasuredClasses, unmeasuredEnds } from '../../core/measures/measured-periods.ts'
import type { Period } from '../../core/measures/period.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export type Lateness = { count: number; medianDays: number; longestDays: number }

export type UnitFigures = {
  /** Null: no unit has it yet. */
  unitId: string | null
  counts: Counts
  lateness: Lateness | null
  sameMinute: number
  /** Requests that left this unit as not its own, sent back or sent on, and all that were ever sent to it. */
  sentBack: number
  sentTo: number
}

export type DistrictFigures = {
  /** Null: no district was named. */
  district: string | null
  counts: Counts
  lateness: Lateness | null
}

export type Overview = {
  units: readonly UnitFigures[]
  districts: readonly DistrictFigures[]
  total: { counts: Counts; lateness: Lateness | null; sameMinute: number }
}

type UnitCell = Partial<Counts> & { unitId: string | null }
type Cell = UnitCell & { district: string | null }

/**
 * Four statements side by side, and a fifth only where something was ever sent back. Periods are
 * counted by unit alone: that join then reads an index instead of the wide rows.
 */
export async function loadOverview(
  desk: Desk,
  { today, period }: { today: IsoDate; period: Period },
): Promise<Overview> {
  const [states, periods, lateness, bulk] = await Promise.all([
    countStates(desk, today, period),
    countPeriods(desk, today, period),
    measureLateness(desk, today),
    countSameMinute(desk, period),
  ])
  const returns = states.some(cell => cell.returned) ? await countSentBack(desk, period) : []
  const cells: UnitCell[] = [...states, ...periods]
  // A unit that has nothing left may still have sent something back.
  const unitIds = [...new Set([...cells, ...returns].map(cell => cell.unitId))]
  const districts = [...new Set(states.map(cell => cell.district))]
  const bulkOf = new Map(bulk.map(row => [row.unitId, row.count]))
  return {
    units: unitIds.map(unitId => {
      const counts = addCounts(cells.filter(cell => cell.unitId === unitId))
      const back = returns.find(row => row.unitId === unitId)
      return {
        unitId,
        counts,
        lateness: lateness.byUnit.get(unitId) ?? null,
        sameMinute: bulkOf.get(unitId) ?? 0,
        sentBack: back?.sentBack ?? 0,
        sentTo: counts.received + (back?.gone ?? 0),
      }
    }),
    districts: districts.map(district => ({
      district,
      counts: addCounts(states.filter(cell => cell.district === district)),
      lateness: lateness.byDistrict.get(district) ?? null,
    })),
    total: {
      counts: addCounts(cells),
      lateness: lateness.total,
      sameMinute: bulk.reduce((sum, row) => sum + row.count, 0),
    },
  }
}

/** A condition that is left out where the period has no end. */
export function within(column: string, { from, before }: Period) {
  const name = sql.ref(column)
  const after = from === null ? sql`true` : sql`${name} >= ${from}::date`
  return before === null ? after : sql`${after} AND ${name} < ${before}::date`
}

async function countStates(desk: Desk, today: IsoDate, period: Period): Promise<Cell[]> {
  const chosen = within('received_on', period)
  const query = sql<Cell>`
SELECT unit_id AS "unitId", district,
  count(*) FILTER (WHERE is_open) AS open,
  count(*) FILTER (WHERE is_open AND due_on < ${today}::date) AS late,
  count(*) FILTER (WHERE progress = 'routed') AS "waitingAcceptance",
  count(*) FILTER (WHERE promised_on IS NOT NULL) AS "promisesOpen",
  count(*) FILTER (WHERE ${chosen}) AS received,
  count(*) FILTER (WHERE ${chosen} AND (unit_id IS NOT NULL OR returns > 0)) AS dispatched,
  count(*) FILTER (WHERE ${chosen} AND (returns > 0 OR reroutes > 0)) AS returned,
  count(*) FILTER (WHERE ${chosen} AND (answered_at IS NOT NULL OR contests > 0)) AS answered,
  count(*) FILTER (WHERE ${chosen} AND satisfied_at IS NOT NULL) AS confirmed,
  count(*) FILTER (WHERE ${chosen} AND contests > 0) AS contested,
  count(*) FILTER (WHERE ${chosen} AND contests > 0 AND is_open) AS "reopenedWaiting",
  count(*) FILTER (WHERE ${chosen} AND silence_at IS NOT NULL) AS silences
FROM requests WHERE municipality_id = ${desk.municipalityId} GROUP BY 1, 2`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

type PeriodRow = {
  unitId: string | null
  kind: 'legal' | 'service' | 'promises'
  due: number
  kept: number
}

/** A period that ended because the request was taken back or got another class is neither kept nor missed. */
async function countPeriods(desk: Desk, today: IsoDate, period: Period): Promise<UnitCell[]> {
  const query = sql<PeriodRow>`
SELECT r.unit_id AS "unitId",
  CASE c.class WHEN 'service' THEN 'service' WHEN 'promise' THEN 'promises' ELSE 'legal' END AS kind,
  count(*) AS due, count(*) FILTER (WHERE c.is_late = false) AS kept
FROM request_clocks c
  JOIN requests r ON r.municipality_id = c.municipality_id AND r.request_id = c.request_id
WHERE c.municipality_id = ${desk.municipalityId} AND c.raw_due_on < ${today}::date
  AND ${within('c.raw_due_on', period)} AND c.class <> ALL (${unmeasuredClasses})
  AND NOT c.is_paused AND coalesce(c.stopped_because, '') <> ALL (${unmeasuredEnds})
GROUP BY 1, 2`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return rows.map(({ unitId, kind, due, kept }) => ({
    unitId,
    [`${kind}Due`]: due,
    [`${kind}Kept`]: kept,
  }))
}

type LateRow = {
  of: 'unit' | 'district' | 'total'
  unitId: string | null
  district: string | null
} & Lateness

async function measureLateness(desk: Desk, today: IsoDate) {
  const figures = sql`count(*) AS count, percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS "medianDays",
  max(days) AS "longestDays" FROM late`
  const query = sql<LateRow>`
WITH late AS MATERIALIZED (
  SELECT unit_id, district, ${today}::date - due_on AS days FROM requests
  WHERE municipality_id = ${desk.municipalityId} AND is_open AND due_on < ${today}::date
)
SELECT 'unit' AS of, unit_id AS "unitId", NULL::text AS district, ${figures} GROUP BY unit_id
UNION ALL SELECT 'district', NULL, district, ${figures} GROUP BY district
UNION ALL SELECT 'total', NULL, NULL, ${figures}`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  const plain = ({ count, medianDays, longestDays }: LateRow) => ({
    count,
    medianDays,
    longestDays,
  })
  const total = rows.find(row => row.of === 'total')
  return {
    byUnit: new Map(rows.filter(row => row.of === 'unit').map(row => [row.unitId, plain(row)])),
    byDistrict: new Map(
      rows.filter(row => row.of === 'district').map(row => [row.district, plain(row)]),
    ),
    total: total === undefined || total.count === 0 ? null : plain(total),
  }
}

async function countSameMinute(
  desk: Desk,
  period: Period,
): Promise<{ unitId: string | null; count: number }[]> {
  const query = sql<{ unitId: string | null; count: number }>`
SELECT unit_id AS "unitId", sum(answers)::integer AS count FROM (
  SELECT unit_id, count(*) AS answers FROM requests
  WHERE municipality_id = ${desk.municipalityId} AND answered_at IS NOT NULL
    AND ${within('received_on', period)}
  GROUP BY unit_id, date_bin('1 minute', answered_at, '2000-01-01Z') HAVING count(*) >= ${SAME_MINUTE_MIN}
) minutes GROUP BY unit_id`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

type SentBackRow = { unitId: string | null; sentBack: number; gone: number }

/**
 * The unit that a request left was the unit that had it then: where it was last sent before. It left by a
 * return, or because the dispatcher sent it on before anybody took it (core/routing/wrong-unit.ts).
 */
async function countSentBack(desk: Desk, period: Period): Promise<SentBackRow[]> {
  const query = sql<SentBackRow>`
SELECT sent.unit_id AS "unitId", count(DISTINCT r.request_id) AS "sentBack",
  count(DISTINCT r.request_id) FILTER (WHERE r.unit_id IS DISTINCT FROM sent.unit_id) AS gone
FROM requests r
  JOIN request_events e ON e.municipality_id = r.municipality_id AND e.request_id = r.request_id
    AND e.kind IN ('request.returned', 'request.routed')
  CROSS JOIN LATERAL (
    SELECT s.kind, (s.data->>'unitId')::uuid AS unit_id FROM request_events s
    WHERE s.municipality_id = e.municipality_id AND s.request_id = e.request_id
      AND s.sequence < e.sequence AND s.kind IN ('request.routed', 'request.reopened', 'request.returned',
        'request.accepted')
        AND (e.kind = 'request.routed' OR s.data->>'unitId' IS NOT NULL)
    ORDER BY s.sequence DESC LIMIT 1
  ) sent
WHERE r.municipality_id = ${desk.municipalityId} AND (r.returns > 0 OR r.reroutes > 0)
  AND ${within('r.received_on', period)} AND sent.unit_id IS NOT NULL
  AND (e.kind = 'request.returned' OR (e.data->>'unitId')::uuid <> sent.unit_id)
GROUP BY 1`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

/** The first and last year of the records; undefined while there are none. */
export async function findRecordedYears(
  desk: Desk,
): Promise<{ first: number; last: number } | undefined> {
  const edge = (direction: 'ASC' | 'DESC') => sql`
(SELECT received_on FROM requests WHERE municipality_id = ${desk.municipalityId}
 ORDER BY received_at ${sql.raw(direction)}, request_id ${sql.raw(direction)} LIMIT 1)`
  const query = sql<{ first: string | null; last: string | null }>`
SELECT ${edge('ASC')} AS first, ${edge('DESC')} AS last`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  if (!row?.first || !row.last) return undefined
  return { first: Number(row.first.slice(0, 4)), last: Number(row.last.slice(0, 4)) }
}
