// What other slices may ask about units, topics and staff, in narrow questions inside their own transaction.
import type { Kysely } from 'kysely'
import { inFlight, type Store, type Trx } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'

export type TopicFacts = {
  ownerUnitId: string | null
  promisedDays: number | null
  needsApproval: boolean
}

const factsOfTopic = (db: Kysely<Tables>, municipalityId: string, topicId: string) =>
  db
    .selectFrom('topics')
    .select([
      'owner_unit_id as ownerUnitId',
      'promised_days as promisedDays',
      'needs_approval as needsApproval',
    ])
    .where('municipality_id', '=', municipalityId)
    .where('topic_id', '=', topicId)

/** Undefined for a topic that does not exist. */
export async function findTopicFacts(
  trx: Trx,
  municipalityId: string,
  topicId: string,
): Promise<TopicFacts | undefined> {
  return await factsOfTopic(trx, municipalityId, topicId).executeTakeFirst()
}

/** The same, for an act that has no transaction yet and needs one round trip. */
export async function findTopicFactsAlone(
  store: Store,
  municipalityId: string,
  topicId: string,
): Promise<TopicFacts | undefined> {
  const query = factsOfTopic(store.db, municipalityId, topicId).compile()
  return (await inFlight(store, municipalityId, query))[0]
}

/** Officers and heads of a unit who can work today. */
export async function listUnitOfficerIds(
  trx: Trx,
  municipalityId: string,
  unitId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('staff')
    .select('staff_id')
    .where('municipality_id', '=', municipalityId)
    .where(({ eb, val }) => eb('unit_ids', '@>', val([unitId])))
    .where('is_active', '=', true)
    .where(({ eb, val }) => eb('roles', '&&', val(['unit-officer', 'unit-head'])))
    .execute()
  return rows.map(row => row.staff_id)
}

export async function isActiveUnit(
  trx: Trx,
  municipalityId: string,
  unitId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('units')
    .select('unit_id')
    .where('municipality_id', '=', municipalityId)
    .where('unit_id', '=', unitId)
    .where('is_active', '=', true)
    .executeTakeFirst()
  return row !== undefined
}
