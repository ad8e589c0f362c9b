// Reads the map of owners, its history too, and keeps the shape in which the core decides.
import { sql } from 'kysely'
import type { Owner, OwnershipRow, RoadClass } from '../../core/routing/ownership.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight, type Trx } from '../../store/store.ts'

/** A row of the table as it is read. */
export type StoredOwnerRow = {
  owner_row_id: string
  topic_id: string
  road_class: string | null
  district: string | null
  unit_id: string | null
  body_id: string | null
  is_district_body: boolean
  valid_from: IsoDate
  valid_before: IsoDate | null
  document: string
}

export const ownerRowOf = (row: StoredOwnerRow): OwnershipRow => ({
  rowId: row.owner_row_id,
  topicId: row.topic_id,
  // as: written only from the closed list
  roadClass: row.road_class as RoadClass | null,
  district: row.district,
  owner: ownerOf(row),
  validFrom: row.valid_from,
  validBefore: row.valid_before,
  document: row.document,
})

function ownerOf({ unit_id, body_id }: StoredOwnerRow): Owner {
  if (unit_id !== null) return { kind: 'unit', unitId: unit_id }
  return body_id === null ? { kind: 'district-body' } : { kind: 'body', bodyId: body_id }
}

export const ownerColumns = (owner: Owner) => ({
  unit_id: owner.kind === 'unit' ? owner.unitId : null,
  body_id: owner.kind === 'body' ? owner.bodyId : null,
  is_district_body: owner.kind === 'district-body',
})

const columns = sql`o.owner_row_id, o.topic_id, o.road_class, o.district, o.unit_id, o.body_id,
  o.is_district_body, o.valid_from, o.valid_before, o.document`

export type OwnerRowFilters = {
  /** A main topic stands for all below it, and for its own rows. */
  topicId?: string | undefined
  district?: string | undefined
  roadClass?: string | undefined
  /** `unit:ID`, `body:ID` or `district-body`. */
  owner?: string | undefined
  /** Left out: only what holds on this day or later. */
  withHistory?: boolean
  today: IsoDate
}

/** Rows of the map, by topic, then road and district, the newest first. */
export async function listOwnerRows(desk: Desk, filters: OwnerRowFilters): Promise<OwnershipRow[]> {
  const { topicId, district, roadClass, owner, withHistory = false, today } = filters
  const [ownerKind, ownerId] = owner?.split(':') ?? []
  const ofOwner =
    ownerKind === 'unit'
      ? sql`o.unit_id::text = ${ownerId ?? ''}`
      : ownerKind === 'body'
        ? sql`o.body_id::text = ${ownerId ?? ''}`
        : owner === 'district-body'
          ? sql`o.is_district_body`
          : sql`true`
  const query = sql<StoredOwnerRow>`
SELECT ${columns} FROM topic_owners o
  JOIN topics t ON t.municipality_id = o.municipality_id AND t.topic_id = o.topic_id
  LEFT JOIN topics m ON m.municipality_id = t.municipality_id AND m.topic_id = t.parent_topic_id
WHERE o.municipality_id = ${desk.municipalityId} AND ${ofOwner}
  AND ${topicId === undefined ? sql`true` : sql`${topicId} IN (t.topic_id::text, t.parent_topic_id::text)`}
  AND ${district === undefined ? sql`true` : sql`o.district = ${district}`}
  AND ${roadClass === undefined ? sql`true` : sql`o.road_class = ${roadClass}`}
  AND ${withHistory ? sql`true` : sql`(o.valid_before IS NULL OR o.valid_before > ${today}::date)`}
ORDER BY coalesce(m.name, t.name) COLLATE "tr-TR-x-icu", m.name IS NOT NULL, t.name COLLATE "tr-TR-x-icu",
  o.road_class NULLS FIRST, o.district COLLATE "tr-TR-x-icu" NULLS FIRST, o.valid_from DESC, o.owner_row_id`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return rows.map(ownerRowOf)
}

/** Every row of these topics, locked until the end of the change. */
export async function ownerRowsForChange(
  trx: Trx,
  municipalityId: string,
  topicIds: readonly string[],
): Promise<OwnershipRow[]> {
  if (topicIds.length === 0) return []
  // The topics are locked, since a first row has no row to lock.
  await trx
    .selectFrom('topics')
    .select('topic_id')
    .where('municipality_id', '=', municipalityId)
    .where('topic_id', 'in', [...topicIds])
    .orderBy('topic_id')
    .forUpdate()
    .execute()
  const rows = await trx
    .selectFrom('topic_owners')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .where('topic_id', 'in', [...topicIds])
    .execute()
  return rows.map(ownerRowOf)
}
