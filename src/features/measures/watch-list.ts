// Lists the requests that the mayor's office watches: late ones, and those whose silence, contest
// or broken promise an answer cannot take off the list. Longest first, by keyset.
import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export const watchKinds = ['late', 'silence', 'contested', 'broken-promise'] as const
export type WatchKind = (typeof watchKinds)[number]

/** Left out: all of them. `none` is what has no unit or no district yet. */
export type WatchFilters = {
  unitId?: string | 'none' | undefined
  district?: string | undefined
  /** A topic; a main topic stands for all below it. */
  topicId?: string | undefined
}

/** The last row seen: its key, when it was received and its id. */
export type WatchCursor = { key: string; receivedAt: string; requestId: string }

export type WatchedRow = WatchCursor & {
  registerNumber: string
  text: string
  topicId: string | null
  unitId: string | null
  district: string | null
  progress: string
  isOpen: boolean
  dueOn: string | null
  daysLate: number | null
  receivedOn: string
  contests: number
  contestedAt: string | null
  silenceAt: string | null
  promisedOn: string | null
}

export const WATCH_PAGE = 50

export type WatchQuestion = {
  kind: WatchKind
  filters: WatchFilters
  today: IsoDate
  after?: WatchCursor | undefined
  before?: WatchCursor | undefined
  limit?: number
}

export type WatchedPage = { rows: WatchedRow[]; hasNewer: boolean; hasOlder: boolean }

/** One page; `after` leads to the less urgent, `before` back to the more urgent. */
export async function listWatched(desk: Desk, question: WatchQuestion): Promise<WatchedPage> {
  const { after, before, limit = WATCH_PAGE } = question
  const rows = await inFlight(
    desk.store,
    desk.municipalityId,
    watchQuery(desk, question, limit + 1),
  )
  const hasMore = rows.length > limit
  const shown = rows.slice(0, limit)
  if (before !== undefined) {
    return { rows: shown.reverse(), hasNewer: hasMore, hasOlder: true }
  }
  return { rows: shown, hasNewer: after !== undefined, hasOlder: hasMore }
}

/** How many there are in all, for the words above the list. */
export async function countWatched(
  desk: Desk,
  { kind, filters, today }: Pick<WatchQuestion, 'kind' | 'filters' | 'today'>,
): Promise<number> {
  const source = sourceOf(desk, kind, today)
  const query = sql<{ count: number }>`
SELECT count(*) AS count FROM ${source.from}
WHERE r.municipality_id = ${desk.municipalityId} AND ${source.where} AND ${filterOf(desk, filters)}`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row?.count ?? 0
}

function watchQuery(desk: Desk, question: WatchQuestion, limit: number) {
  const { kind, filters, today, after, before } = question
  const source = sourceOf(desk, kind, today)
  const direction = before === undefined ? sql`ASC` : sql`DESC`
  const edge = before ?? after
  const beyond =
    edge === undefined
      ? sql`true`
      : sql`(${source.key}, r.received_at, r.request_id) ${before === undefined ? sql`>` : sql`<`}
      (${edge.key}::${source.keyType}, ${edge.receivedAt}::timestamptz, ${edge.requestId}::uuid)`
  return sql<WatchedRow>`
SELECT ${source.key} AS key, r.request_id AS "requestId", r.register_number AS "registerNumber",
  left(r.text, 160) AS text, r.topic_id AS "topicId", r.unit_id AS "unitId", r.district, r.progress,
  r.is_open AS "isOpen", r.due_on AS "dueOn", r.received_on AS "receivedOn",
  r.received_at AS "receivedAt", r.contests, r.contested_at AS "contestedAt",
  CASE WHEN r.is_open AND r.due_on < ${today}::date THEN ${today}::date - r.due_on END AS "daysLate",
  r.silence_at AS "silenceAt", r.promised_on AS "promisedOn"
FROM ${source.from}
WHERE r.municipality_id = ${desk.municipalityId} AND ${source.where} AND ${filterOf(desk, filters)}
  AND ${beyond}
ORDER BY ${source.key} ${direction}, r.received_at ${direction}, r.request_id ${direction}
LIMIT ${limit}`.compile(desk.store.db)
}

type Source = {
  from: RawBuilder<unknown>
  where: RawBuilder<unknown>
  key: RawBuilder<unknown>
  keyType: RawBuilder<unknown>
}

/** Oldest key first: the longest late, silent, contested or broken. */
function sourceOf(desk: Desk, kind: WatchKind, today: IsoDate): Source {
  const [date, moment] = [sql`date`, sql`timestamptz`]
  const from = sql`request_list r`
  if (kind === 'late') {
    const where = sql`r.is_open AND r.due_on < ${today}::date`
    return { from, where, key: sql`r.due_on`, keyType: date }
  }
  if (kind === 'silence') {
    return { from, where: sql`r.silence_at IS NOT NULL`, key: sql`r.silence_at`, keyType: moment }
  }
  if (kind === 'contested') {
    return { from, where: sql`r.contests > 0`, key: sql`r.contested_at`, keyType: moment }
  }
  const broken = sql`request_list r JOIN (
    SELECT request_id, min(raw_due_on) AS broken_on FROM request_clocks
    WHERE municipality_id = ${desk.municipalityId} AND class = 'promise' AND raw_due_on < ${today}::date
      AND (is_late OR stopped_at IS NULL)
      AND coalesce(stopped_because, '') NOT IN ('withdrawal', 'reclassified')
    GROUP BY request_id
  ) p ON p.request_id = r.request_id`
  return { from: broken, where: sql`true`, key: sql`p.broken_on`, keyType: date }
}

function filterOf(desk: Desk, { unitId, district, topicId }: WatchFilters) {
  const unit =
    unitId === undefined
      ? sql`true`
      : unitId === 'none'
        ? sql`r.unit_id IS NULL`
        : sql`r.unit_id = ${unitId}::uuid`
  const place =
    district === undefined
      ? sql`true`
      : district === 'none'
        ? sql`r.district IS NULL`
        : sql`r.district = ${district}`
  const topic =
    topicId === undefined
      ? sql`true`
      : sql`r.topic_id IN (SELECT topic_id FROM topics WHERE municipality_id = ${desk.municipalityId}
    AND (topic_id = ${topicId}::uuid OR parent_topic_id = ${topicId}::uuid))`
  return sql`${unit} AND ${place} AND ${topic}`
}
