// Which data is due for destruction, and the runs there were. Reads only: the dry run is what these say.
import { sql } from 'kysely'
import type { RunFacts } from '../../core/privacy/destruction.ts'
import {
  keptUntil,
  type RetentionClass,
  type RetentionYears,
  retentionClassOf,
} from '../../core/privacy/retention.ts'
import { type LegalClass, legalClasses } from '../../core/request/vocabulary.ts'
import {
  addDays,
  type Instant,
  ISTANBUL,
  type IsoDate,
  localDateOf,
} from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { settingsSchema } from '../municipality/settings.ts'

export type DueItem = {
  requestId: string
  registerNumber: string
  retentionClass: RetentionClass
  endedOn: IsoDate
  keptUntil: IsoDate
}

/**
 * One run takes this many at most, so that it ends while somebody waits for it; the rest is the next
 * run's.
 */
export const RUN_ITEMS_MAX = 1_000

export async function readRetentionYears(
  trx: Trx,
  municipalityId: string,
): Promise<RetentionYears> {
  const row = await trx
    .selectFrom('municipalities')
    .select('settings')
    .where('municipality_id', '=', municipalityId)
    .executeTakeFirstOrThrow()
  return settingsSchema.parse(row.settings).retentionYears
}

export type DueWish = { today: IsoDate; limit: number; requestIds?: readonly string[] }

/**
 * Requests at rest whose period is over and that still have a person or files, the oldest first. At
 * rest since the last thing that happened, whatever it was: a note of last year keeps the request a
 * year longer, never shorter. What is before a court or a board is kept.
 */
export async function listDue(
  trx: Trx,
  municipalityId: string,
  { today, limit, requestIds }: DueWish,
): Promise<DueItem[]> {
  const years = await readRetentionYears(trx, municipalityId)
  const kept = legalClasses.map(name => years[retentionClassOf(name)])
  const chosen = requestIds ? sql`AND r.request_id = ANY (${[...requestIds]}::uuid[])` : sql``
  const { rows } = await sql<{
    request_id: string
    register_number: string
    legal_class: LegalClass
    ended_on: IsoDate
  }>`
SELECT r.request_id, r.register_number, r.legal_class, rest.ended_on
FROM requests r
JOIN unnest(${[...legalClasses]}::text[], ${kept}::integer[]) AS kept(legal_class, years)
  ON kept.legal_class = r.legal_class
LEFT JOIN applicants a ON a.municipality_id = r.municipality_id AND a.applicant_id = r.applicant_id
CROSS JOIN LATERAL (SELECT (max(e.at) AT TIME ZONE ${ISTANBUL})::date AS ended_on FROM request_events e
  WHERE e.municipality_id = r.municipality_id AND e.request_id = r.request_id) rest
WHERE r.municipality_id = ${municipalityId} AND NOT r.is_open ${chosen}
  AND r.received_on < ${today}::date - 365 * kept.years
  AND make_date(extract(year FROM rest.ended_on)::integer + kept.years, 12, 31) < ${today}::date
  AND (SELECT count(*) FILTER (WHERE e.kind = 'appeal.filed')
      - count(*) FILTER (WHERE e.kind = 'appeal.decided')
    FROM request_events e WHERE e.municipality_id = r.municipality_id AND e.request_id = r.request_id) <= 0
  AND ((a.applicant_id IS NOT NULL AND a.erased_at IS NULL) OR EXISTS (SELECT FROM attachments f
    WHERE f.municipality_id = r.municipality_id AND f.request_id = r.request_id))
ORDER BY rest.ended_on, r.request_id LIMIT ${limit}`.execute(trx)
  return rows.map(row => {
    const retentionClass = retentionClassOf(row.legal_class)
    return {
      requestId: row.request_id,
      registerNumber: row.register_number,
      retentionClass,
      endedOn: row.ended_on,
      keptUntil: keptUntil(row.ended_on, years[retentionClass]),
    }
  })
}

export type Run = {
  runId: string
  asOf: IsoDate
  document: string
  askedBy: string
  askedAt: Instant
  decidedBy: string | null
  decidedAt: Instant | null
  outcome: 'performed' | 'declined' | null
  note: string
  erasedPeople: number | null
  erasedFiles: number | null
  items: number
}

export async function listRuns(trx: Trx, municipalityId: string): Promise<Run[]> {
  const { rows } = await sql<Run>`
SELECT r.run_id AS "runId", r.as_of AS "asOf", r.document, r.asked_by AS "askedBy", r.asked_at AS "askedAt",
  r.decided_by AS "decidedBy", r.decided_at AS "decidedAt", r.outcome, r.note,
  r.erased_people AS "erasedPeople", r.erased_files AS "erasedFiles",
  (SELECT count(*) FROM destruction_items i WHERE i.municipality_id = r.municipality_id
    AND i.run_id = r.run_id) AS items
FROM destruction_runs r WHERE r.municipality_id = ${municipalityId}
ORDER BY r.asked_at DESC, r.run_id DESC`.execute(trx)
  return rows
}

export type RunItem = DueItem & { erasedAt: Instant | null }

export async function listRunItems(
  trx: Trx,
  municipalityId: string,
  runId: string,
): Promise<RunItem[]> {
  const { rows } = await sql<RunItem>`
SELECT i.request_id AS "requestId", r.register_number AS "registerNumber",
  i.retention_class AS "retentionClass", i.ended_on AS "endedOn", i.kept_until AS "keptUntil",
  i.erased_at AS "erasedAt"
FROM destruction_items i
  JOIN requests r ON r.municipality_id = i.municipality_id AND r.request_id = i.request_id
WHERE i.municipality_id = ${municipalityId} AND i.run_id = ${runId}
ORDER BY i.ended_on, i.request_id`.execute(trx)
  return rows
}

export async function readRunFacts(desk: Desk, today: IsoDate): Promise<RunFacts> {
  return await inTransaction(desk.store, desk.municipalityId, async trx => {
    const runs = await listRuns(trx, desk.municipalityId)
    const last = runs.find(run => run.outcome === 'performed')
    const due = await listDue(trx, desk.municipalityId, { today, limit: RUN_ITEMS_MAX })
    const first = due.map(item => item.keptUntil).sort()[0]
    return {
      lastRunOn: last?.decidedAt ? localDateOf(last.decidedAt) : null,
      firstDueOn: first === undefined ? null : addDays(first, 1),
    }
  })
}
