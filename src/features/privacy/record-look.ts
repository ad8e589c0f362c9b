// Writes down that somebody of the staff looks at a person's data, before the data is shown: a page
// awaits this, and when the line cannot be written the page is not answered. Nothing is batched: one
// line costs one round trip (docs/decisions/0010-looks-are-written-first.md).
import { sql } from 'kysely'
import type { SeenThing } from '../../core/privacy/looks.ts'
import type { Actor } from '../../core/request/actor.ts'
import { instantOfMillis, millisOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export type Look = {
  /** Null: no one request, as when a list is searched. */
  requestId: string | null
  seen: SeenThing
  /** Code or words; '' where the work on the request is the purpose. */
  purpose?: string | undefined
  /** Part of a page that was opened moments ago and has its line: thumbnails. */
  isPartOfPage?: boolean | undefined
}

/** As long as somebody may leave a page open and still see its small pictures load. */
const PAGE_MINUTES = 30

export async function recordLook(desk: Desk, actor: Actor, look: Look): Promise<void> {
  if (actor.kind !== 'staff') throw new Error('Only staff look at a request from inside')
  const { requestId, seen, purpose = '', isPartOfPage = false } = look
  const now = desk.now()
  const since = instantOfMillis(millisOf(now) - PAGE_MINUTES * 60_000)
  const known = isPartOfPage
    ? sql`WHERE NOT EXISTS (SELECT FROM access_log l
        WHERE l.municipality_id = ${desk.municipalityId} AND l.request_id = ${requestId}::uuid
          AND l.staff_id = ${actor.staffId}::uuid AND l.at > ${since}::timestamptz)`
    : sql``
  const query = sql`INSERT INTO access_log
      (municipality_id, look_id, request_id, staff_id, roles, unit_id, seen, purpose, at)
    SELECT ${desk.municipalityId}::uuid, ${desk.newId()}::uuid, ${requestId}::uuid, ${actor.staffId}::uuid,
      ${[...actor.roles]}::text[], ${actor.unitIds[0] ?? null}::uuid, ${seen}::text, ${purpose}::text,
      ${now}::timestamptz ${known}`
  await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}
