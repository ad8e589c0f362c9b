// Counts one unit closely: its topics, its people, the course of its periods, and replies that look alike.
import { sql } from 'kysely'
import { COMPARED_REPLIES, SAME_MINUTE_MIN } from '../../core/measures/counts.ts'
import { unmeasuredClasses, unmeasuredEnds } from '../../core/measures/measured-periods.ts'
import type { Period } from '../../core/measures/period.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { within } from './load-overview.ts'

export type Load = { id: string | null; open: number; late: number; longestDays: number | null }
export type MonthFigures = { month: string; due: number; kept: number }
export type BulkMinute = { at: string; count: number }

export type UnitClose = {
  topics: readonly Load[]
  officers: readonly Load[]
  /**
   * Legal and service periods by the month in which they fell due, oldest first, the last twelve
   * that have any.
   */
  months: readonly MonthFigures[]
  bulkMinutes: readonly BulkMinute[]
  sameText: { compared: number; alike: number }
}

const BULK_MINUTES_SHOWN = 5

export async function loadUnit(
  desk: Desk,
  { unitId, today, period }: { unitId: string; today: IsoDate; period: Period },
): Promise<UnitClose> {
  const [topics, officers, months, bulkMinutes, sameText] = await Promise.all([
    countLoad(desk, unitId, today, 'topic_id'),
    countLoad(desk, unitId, today, 'officer_id'),
    countMonths(desk, unitId, today),
    listBulkMinutes(desk, unitId, period),
    compareTexts(desk, unitId),
  ])
  return { topics, officers, months, bulkMinutes, sameText }
}

async function countLoad(
  desk: Desk,
  unitId: string,
  today: IsoDate,
  column: 'topic_id' | 'officer_id',
): Promise<Load[]> {
  const query = sql<Load>`
SELECT ${sql.ref(column)} AS id, count(*) AS open,
  count(*) FILTER (WHERE due_on < ${today}::date) AS late,
  max(${today}::date - due_on) FILTER (WHERE due_on < ${today}::date) AS "longestDays"
FROM requests
WHERE municipality_id = ${desk.municipalityId} AND unit_id = ${unitId}::uuid AND is_open
GROUP BY 1 ORDER BY 3 DESC, 2 DESC, 1 LIMIT 30`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

async function countMonths(desk: Desk, unitId: string, today: IsoDate): Promise<MonthFigures[]> {
  const query = sql<MonthFigures>`
SELECT * FROM (
  SELECT to_char(c.raw_due_on, 'YYYY-MM') AS month, count(*) AS due,
    count(*) FILTER (WHERE c.is_late = false) AS kept
  FROM requests r
    JOIN request_clocks c ON c.municipality_id = r.municipality_id AND c.request_id = r.request_id
  WHERE r.municipality_id = ${desk.municipalityId} AND r.unit_id = ${unitId}::uuid
    AND c.raw_due_on < ${today}::date AND c.class <> 'promise' AND NOT c.is_paused
    AND c.class <> ALL (${unmeasuredClasses})
    AND coalesce(c.stopped_because, '') <> ALL (${unmeasuredEnds})
  GROUP BY 1 ORDER BY 1 DESC LIMIT 12
) newest ORDER BY month`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

async function listBulkMinutes(desk: Desk, unitId: string, period: Period): Promise<BulkMinute[]> {
  const query = sql<BulkMinute>`
SELECT date_trunc('minute', answered_at) AS at, count(*) AS count FROM requests
WHERE municipality_id = ${desk.municipalityId} AND unit_id = ${unitId}::uuid
  AND answered_at IS NOT NULL AND ${within('received_on', period)}
GROUP BY 1 HAVING count(*) >= ${SAME_MINUTE_MIN}
ORDER BY 2 DESC, 1 DESC LIMIT ${BULK_MINUTES_SHOWN}`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

/** Only the newest replies, each found through the key of its request: cheap however long the history is. */
async function compareTexts(
  desk: Desk,
  unitId: string,
): Promise<{ compared: number; alike: number }> {
  const query = sql<{ compared: number; alike: number }>`
WITH newest AS MATERIALIZED (
  SELECT request_id FROM requests
  WHERE municipality_id = ${desk.municipalityId} AND unit_id = ${unitId}::uuid AND answered_at IS NOT NULL
  ORDER BY answered_at DESC LIMIT ${COMPARED_REPLIES}
), texts AS (
  SELECT reply.text, count(*) AS times FROM newest CROSS JOIN LATERAL (
    SELECT e.data->>'text' AS text FROM request_events e
    WHERE e.municipality_id = ${desk.municipalityId} AND e.request_id = newest.request_id
      AND e.kind = 'reply.sent'
    ORDER BY e.sequence DESC LIMIT 1
  ) reply GROUP BY reply.text
)
SELECT coalesce(sum(times), 0)::integer AS compared,
  coalesce(sum(times) FILTER (WHERE times > 1), 0)::integer AS alike FROM texts`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row ?? { compared: 0, alike: 0 }
}
