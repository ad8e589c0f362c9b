// Units, topics and staff as screens list them. Turkish order is asked of the database by name of
// its collation.
import { sql } from 'kysely'
import { inTransaction, type Store } from '../../store/store.ts'

export type Unit = { unitId: string; code: string; name: string; nameEn: string; isActive: boolean }
export type Topic = {
  topicId: string
  parentTopicId: string | null
  code: string
  name: string
  nameEn: string
  ownerUnitId: string | null
  promisedDays: number | null
  needsApproval: boolean
  needsPlace: boolean
  /** What the applicant is asked to bring, one a line; published with the service standards. */
  documents: string
  documentsEn: string
  isActive: boolean
}
export type StaffMember = {
  staffId: string
  userName: string
  name: string
  roles: readonly string[]
  unitIds: readonly string[]
  hasTotp: boolean
  isActive: boolean
}

const byTurkishName = sql`name COLLATE "tr-TR-x-icu"`

export async function listUnits(store: Store, municipalityId: string): Promise<Unit[]> {
  const rows = await inTransaction(store, municipalityId, trx =>
    trx
      .selectFrom('units')
      .select(['unit_id', 'code', 'name', 'name_en', 'is_active'])
      .where('municipality_id', '=', municipalityId)
      .orderBy(byTurkishName)
      .execute(),
  )
  return rows.map(row => ({
    unitId: row.unit_id,
    code: row.code,
    name: row.name,
    nameEn: row.name_en,
    isActive: row.is_active,
  }))
}

export async function listTopics(store: Store, municipalityId: string): Promise<Topic[]> {
  const rows = await inTransaction(store, municipalityId, trx =>
    trx
      .selectFrom('topics')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .orderBy(byTurkishName)
      .execute(),
  )
  return rows.map(row => ({
    topicId: row.topic_id,
    parentTopicId: row.parent_topic_id,
    code: row.code,
    name: row.name,
    nameEn: row.name_en,
    ownerUnitId: row.owner_unit_id,
    promisedDays: row.promised_days,
    needsApproval: row.needs_approval,
    needsPlace: row.needs_place,
    documents: row.documents,
    documentsEn: row.documents_en,
    isActive: row.is_active,
  }))
}

export async function listStaff(store: Store, municipalityId: string): Promise<StaffMember[]> {
  const rows = await inTransaction(store, municipalityId, trx =>
    trx
      .selectFrom('staff')
      .select(['staff_id', 'user_name', 'name', 'roles', 'unit_ids', 'totp_secret', 'is_active'])
      .where('municipality_id', '=', municipalityId)
      .orderBy(byTurkishName)
      .execute(),
  )
  return rows.map(row => ({
    staffId: row.staff_id,
    userName: row.user_name,
    name: row.name,
    roles: row.roles,
    unitIds: row.unit_ids,
    hasTotp: row.totp_secret !== null,
    isActive: row.is_active,
  }))
}
