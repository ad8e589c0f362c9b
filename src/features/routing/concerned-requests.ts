// Which open requests a row of the map would concern: those whose proposed owner it would change. Counted
// before the row is entered; the row itself moves no request.
import { sql } from 'kysely'
import type { Place } from '../../core/request/events.ts'
import { insertRow } from '../../core/routing/insert-row.ts'
import type { OwnershipRow } from '../../core/routing/ownership.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { type AskedOwner, proposalsWith } from './propose-owner.ts'
import type { OwnerRowWish } from './read-owner-row.ts'

export type Concerned = {
  /** Open requests of the topic that were looked at. */
  open: number
  /** Those that would be proposed to somebody else. */
  changed: number
  examples: readonly { requestId: string; registerNumber: string }[]
  /** There were more than can be looked at. */
  isPartial: boolean
}

/** A main topic of a large city has fewer open requests; the count says when it stopped. */
const LOOKED_AT_MAX = 2_000
const EXAMPLES_SHOWN = 5

type OpenRow = { requestId: string; registerNumber: string; topicId: string; place: Place }

export async function findConcerned(
  desk: Desk,
  wish: OwnerRowWish,
  today: IsoDate,
): Promise<Concerned> {
  const open = await listOpen(desk, wish.topicId)
  const looked = open.slice(0, LOOKED_AT_MAX)
  const asked = looked.map(
    ({ requestId, topicId, place }): AskedOwner => ({
      requestId,
      topicId,
      place,
      returnedBy: null,
    }),
  )
  // What comes later is looked at on the day on which it begins.
  const on = wish.validFrom > today ? wish.validFrom : today
  const before = await proposalsWith(desk, asked, on, rows => rows)
  const after = await proposalsWith(desk, asked, on, rows => inserted(rows, wish))
  const changed = looked.filter(
    ({ requestId }) => ownerKey(before.get(requestId)) !== ownerKey(after.get(requestId)),
  )
  return {
    open: looked.length,
    changed: changed.length,
    examples: changed.slice(0, EXAMPLES_SHOWN),
    isPartial: open.length > LOOKED_AT_MAX,
  }
}

type Proposed =
  Awaited<ReturnType<typeof proposalsWith>> extends ReadonlyMap<string, infer P> ? P : never

function ownerKey(proposal: Proposed | undefined): string {
  if (proposal === undefined || proposal.kind === 'none') return ''
  return proposal.kind === 'unit' ? proposal.unitId : proposal.body.bodyId
}

function inserted(rows: readonly OwnershipRow[], wish: OwnerRowWish): OwnershipRow[] {
  const change = insertRow(rows, wish)
  if (change === undefined) return [...rows]
  const ended = new Map(change.ended.map(end => [end.rowId, end.validBefore]))
  const former = rows.map(row => ({ ...row, validBefore: ended.get(row.rowId) ?? row.validBefore }))
  return [...former, { ...wish, rowId: 'preview', validBefore: change.validBefore }]
}

async function listOpen(desk: Desk, topicId: string): Promise<OpenRow[]> {
  const query = sql<OpenRow>`
SELECT r.request_id AS "requestId", r.register_number AS "registerNumber", r.topic_id AS "topicId", r.place
FROM requests r JOIN topics t ON t.municipality_id = r.municipality_id AND t.topic_id = r.topic_id
WHERE r.municipality_id = ${desk.municipalityId} AND r.is_open
  AND r.progress IN ('received', 'returned', 'routed')
  AND ${topicId} IN (t.topic_id::text, t.parent_topic_id::text)
ORDER BY r.received_at DESC, r.request_id LIMIT ${LOOKED_AT_MAX + 1}`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

/** Open requests of these topics, and of topics below them, that no unit has taken yet. */
export async function countWaiting(desk: Desk, topicIds: readonly string[]): Promise<number> {
  const query = sql<{ count: number }>`
SELECT count(*) AS count
FROM requests r JOIN topics t ON t.municipality_id = r.municipality_id AND t.topic_id = r.topic_id
WHERE r.municipality_id = ${desk.municipalityId} AND r.is_open
  AND r.progress IN ('received', 'returned', 'routed')
  AND (t.topic_id = ANY (${topicIds}::uuid[]) OR t.parent_topic_id = ANY (${topicIds}::uuid[]))`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row?.count ?? 0
}
