// What somebody of the staff finds in the notices: those of the own person, role and unit, newest first.
import { type RawBuilder, sql } from 'kysely'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Instant, IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import type { HouseNoticeKind } from './notice-facts.ts'
import type { NoticeKind } from './notices-of.ts'

export type NoticeReader = {
  staffId: string
  roles: readonly StaffRole[]
  unitIds: readonly string[]
}

export type Notice = {
  /** What it is of; no request for a notice of the house. */
  requestId: string
  key: string
  kind: NoticeKind | HouseNoticeKind
  /** Codes of the event: `step` and `number` of a rung, `dueOn` of a silence, `reason` of a return. */
  data: { clockId?: string; step?: string; number?: number; dueOn?: IsoDate; reason?: string }
  createdAt: Instant
  readAt: Instant | null
  /** Null for a notice of the house, as everything below. */
  registerNumber: string | null
  /** The beginning of what the applicant wrote. */
  excerpt: string | null
  topicId: string | null
  unitId: string | null
  dueOn: IsoDate | null
}

export type NoticeKey = { requestId: string; key: string }
export type NoticePage = { notices: readonly Notice[]; hasMore: boolean }

export const NOTICES_PER_PAGE = 50
/** More than this is "99+" on a screen, so nobody counts further. */
export const UNREAD_COUNTED_MAX = 100
const EXCERPT_LENGTH = 140

/**
 * The notices that are this person's. A notice ends with the duty: when the request has gone to another unit
 * (or, for the dispatcher, to any), it is not shown there any more. A rung of the ladder ends with
 * the answer or with the next rung, so that lateness is one line however long it lasts; silence never ends.
 */
function isFor({ staffId, roles, unitIds }: NoticeReader): RawBuilder<boolean> {
  const isOfUnit = roles.includes('unit-officer') || roles.includes('unit-head')
  const told = [...roles, ...(isOfUnit ? ['unit'] : [])]
  return sql<boolean>`(n.staff_id = ${staffId} OR (n.staff_id IS NULL AND n.told_role = ANY (${told}::text[])
      AND (n.unit_id IS NULL OR n.unit_id = ANY (${[...unitIds]}::uuid[]))))
    AND (n.unit_id IS NULL OR n.unit_id = r.unit_id)
    AND (n.told_role <> 'dispatcher' OR r.unit_id IS NULL)
    AND ${isStillOwed}
    AND (n.kind <> 'clock.escalated' OR (r.is_open AND NOT EXISTS (SELECT FROM notices newer
      WHERE newer.municipality_id = n.municipality_id AND newer.request_id = n.request_id
        AND newer.told_role = n.told_role AND newer.kind = n.kind
        AND newer.data ->> 'clockId' = n.data ->> 'clockId' AND newer.created_at > n.created_at)))`
}

/** A breach is told until the Board knows, each time with its newest rung only. */
const isStillOwed = sql<boolean>`(n.kind <> 'breach.owed' OR NOT EXISTS (SELECT FROM breach_steps done
      WHERE done.municipality_id = n.municipality_id AND done.breach_id = n.request_id
        AND done.kind = 'board-told'))
    AND (n.kind <> 'breach.owed' OR NOT EXISTS (SELECT FROM notices newer
      WHERE newer.municipality_id = n.municipality_id AND newer.request_id = n.request_id
        AND newer.told_role = n.told_role AND newer.kind = n.kind AND newer.created_at > n.created_at))`

const joined = (desk: Desk): RawBuilder<unknown> => sql`notices n LEFT JOIN requests r
  ON r.municipality_id = ${desk.municipalityId} AND r.request_id = n.request_id`

/** A page of notices, newest first; `after` is the last one of the page before. */
export async function listNotices(
  desk: Desk,
  reader: NoticeReader,
  {
    show = 'unread',
    after,
  }: { show?: 'unread' | 'all'; after?: NoticeKey & { createdAt: Instant } } = {},
): Promise<NoticePage> {
  const unread = show === 'unread' ? sql`AND n.read_at IS NULL` : sql``
  const older = after
    ? sql`AND (n.created_at, n.request_id, n.notice_key) < (${after.createdAt}::timestamptz,
        ${after.requestId}::uuid, ${after.key})`
    : sql``
  const query = sql<Notice>`SELECT n.request_id AS "requestId", n.notice_key AS key, n.kind, n.data,
      n.created_at AS "createdAt", n.read_at AS "readAt", r.register_number AS "registerNumber",
      left(r.text, ${EXCERPT_LENGTH}) AS excerpt, r.topic_id AS "topicId", r.unit_id AS "unitId",
      r.due_on AS "dueOn"
    FROM ${joined(desk)}
    WHERE n.municipality_id = ${desk.municipalityId} AND ${isFor(reader)} ${unread} ${older}
    ORDER BY n.created_at DESC, n.request_id DESC, n.notice_key DESC LIMIT ${NOTICES_PER_PAGE + 1}`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return { notices: rows.slice(0, NOTICES_PER_PAGE), hasMore: rows.length > NOTICES_PER_PAGE }
}

/** How many wait to be read; never more than `UNREAD_COUNTED_MAX`. */
export async function countUnreadNotices(desk: Desk, reader: NoticeReader): Promise<number> {
  const query = sql<{ count: number }>`SELECT count(*) AS count FROM (SELECT FROM ${joined(desk)}
    WHERE n.municipality_id = ${desk.municipalityId} AND ${isFor(reader)} AND n.read_at IS NULL
    LIMIT ${UNREAD_COUNTED_MAX}) unread`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row?.count ?? 0
}

/**
 * Marks notices as read, those that are this person's and no others; `all` is everything unread. Returns how
 * many were marked.
 */
export async function markRead(
  desk: Desk,
  reader: NoticeReader,
  which: readonly NoticeKey[] | 'all',
): Promise<number> {
  const chosen =
    which === 'all'
      ? sql``
      : sql`AND (n.request_id, n.notice_key) IN (SELECT * FROM unnest(
          ${which.map(each => each.requestId)}::uuid[], ${which.map(each => each.key)}::text[]))`
  const query = sql<{
    notice_key: string
  }>`UPDATE notices told SET read_at = ${desk.now()} FROM ${joined(desk)}
    WHERE told.municipality_id = n.municipality_id AND told.request_id = n.request_id
      AND told.notice_key = n.notice_key
      AND n.municipality_id = ${desk.municipalityId} AND n.read_at IS NULL AND ${isFor(reader)} ${chosen}
    RETURNING told.notice_key`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return rows.length
}
