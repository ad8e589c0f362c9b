// What other slices may ask about units, topics and staff, in narrow questions inside their own transaction.
import type { Trx } from '../../store/store.ts'

export type TopicFacts = {
  ownerUnitId: string | null
  promisedDays: number | null
  needsApproval: boolean
}

/** Undefined for a topic that does not exist or is no longer in use. */
export async function findTopicFacts(
  trx: Trx,
  municipalityId: string,
  topicId: string,
): Promise<TopicFacts | undefined> {
  const row = await trx
    .selectFrom('topics')
    .select(['owner_unit_id', 'promised_days', 'needs_approval'])
    .where('municipality_id', '=', municipalityId)
    .where('topic_id', '=', topicId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ownerUnitId: row.owner_unit_id,
    promisedDays: row.promised_days,
    needsApproval: row.needs_approval,
  }
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
