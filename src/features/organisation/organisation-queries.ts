// Units, topics and staff as screens list them. Turkish order is asked of the database by name of
// its collation.

import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import { inFlight, type Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'

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
  const query = store.db
    .selectFrom('units')
    .select(['unit_id', 'code', 'name', 'name_en', 'is_active'])
    .where('municipality_id', '=', municipalityId)
    .orderBy(byTurkishName)
    .compile()
  const rows = await inFlight(store, municipalityId, query)
  return rows.map(row => ({
    unitId: row.unit_id,
    code: row.code,
    name: row.name,
    nameEn: row.name_en,
    isActive: row.is_active,
  }))
}

export async function listTopics(store: Store, municipalityId: string): Promise<Topic[]> {
  const query = store.db
    .selectFrom('topics')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .orderBy(byTurkishName)
    .compile()
  return (await inFlight(store, municipalityId, query)).map(topicOf)
}

/** The topic of a code and those below it: enough to know whether it can be chosen. */
export async function listTopicsFrom(
  store: Store,
  municipalityId: string,
  code: string,
): Promise<Topic[]> {
  const ofCode = store.db
    .selectFrom('topics')
    .select('topic_id')
    .where('municipality_id', '=', municipalityId)
    .where('code', '=', code)
  const query = store.db
    .selectFrom('topics')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .where(({ eb, or }) => or([eb('code', '=', code), eb('parent_topic_id', 'in', ofCode)]))
    .compile()
  return (await inFlight(store, municipalityId, query)).map(topicOf)
}

const topicOf = (row: Selectable<Tables['topics']>): Topic => ({
  topicId: row.topic_id,
  parentTopicId: row.parent_topic_id,
  code: row.code,
  name: row.name,
  nameEn: row.name_en,
  ownerUnitId: row.owner_unit_id,
  promisedDays: row.promised_days,
  needsApproval: row.needs_approval,
  needsPlace: row.needs_place,
  isActive: row.is_active,
})

export async function listStaff(store: Store, municipalityId: string): Promise<StaffMember[]> {
  const query = store.db
    .selectFrom('staff')
    .select(['staff_id', 'user_name', 'name', 'roles', 'unit_ids', 'totp_secret', 'is_active'])
    .where('municipality_id', '=', municipalityId)
    .orderBy(byTurkishName)
    .compile()
  const rows = await inFlight(store, municipalityId, query)
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
