// The acts on units: add, rename, take out of use, take into use again. A unit that still owes something
// stays in use.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  notFound,
  refused,
  type SettingProblem,
  type SettingTrx,
} from '../municipality/setting-changes.ts'
import { codeFrom, isId, isSameName, nameProblem, tidyName } from './organisation-rules.ts'

export type UnitFields = { name: string; nameEn: string }
type UnitRow = { unit_id: string; code: string; name: string; name_en: string; is_active: boolean }

/** The id is the key of the form: sent twice, the unit is added once. */
export async function addUnit(
  desk: Desk,
  actor: Actor,
  { unitId, ...wish }: UnitFields & { unitId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    if (!isId(unitId)) return notFound
    const units = await unitsForChange(setting)
    if (units.some(unit => unit.unit_id === unitId)) return { ok: true, done: undefined }
    const fields = tidy(wish)
    const problems = problemsOf(fields, units)
    if (problems.length > 0) return refused(problems)
    const code = codeFrom(fields.name, new Set(units.map(unit => unit.code)))
    await setting.trx
      .insertInto('units')
      .values({
        municipality_id: setting.municipalityId,
        unit_id: unitId,
        code,
        name: fields.name,
        name_en: fields.nameEn,
      })
      .execute()
    await setting.record({ subject: `unit/${unitId}`, before: null, after: { ...fields, code } })
    return { ok: true, done: undefined }
  })
}

export async function changeUnit(
  desk: Desk,
  actor: Actor,
  { unitId, ...wish }: UnitFields & { unitId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const units = await unitsForChange(setting)
    const unit = units.find(each => each.unit_id === unitId)
    if (unit === undefined) return notFound
    const fields = tidy(wish)
    const problems = problemsOf(
      fields,
      units.filter(each => each !== unit),
    )
    if (problems.length > 0) return refused(problems)
    const change = difference({ name: unit.name, nameEn: unit.name_en }, fields, ['name'])
    if (change === undefined) return { ok: true, done: undefined }
    await setting.trx
      .updateTable('units')
      .set({ name: fields.name, name_en: fields.nameEn })
      .where('municipality_id', '=', setting.municipalityId)
      .where('unit_id', '=', unitId)
      .execute()
    await setting.record({ subject: `unit/${unitId}`, ...change })
    return { ok: true, done: undefined }
  })
}

export async function setUnitActive(
  desk: Desk,
  actor: Actor,
  { unitId, isActive }: { unitId: string; isActive: boolean },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const unit = (await unitsForChange(setting)).find(each => each.unit_id === unitId)
    if (unit === undefined) return notFound
    if (unit.is_active === isActive) return { ok: true, done: undefined }
    const problems = isActive ? [] : await tiesOf(setting, unitId)
    if (problems.length > 0) return refused(problems)
    await setting.trx
      .updateTable('units')
      .set({ is_active: isActive })
      .where('municipality_id', '=', setting.municipalityId)
      .where('unit_id', '=', unitId)
      .execute()
    const { name } = unit
    await setting.record({
      subject: `unit/${unitId}`,
      before: { name, isActive: !isActive },
      after: { name, isActive },
    })
    return { ok: true, done: undefined }
  })
}

const tidy = ({ name, nameEn }: UnitFields): UnitFields => ({
  name: tidyName(name),
  nameEn: tidyName(nameEn),
})

function problemsOf({ name, nameEn }: UnitFields, others: readonly UnitRow[]): SettingProblem[] {
  const problem = nameProblem('name', name)
  const english = nameEn === '' ? undefined : nameProblem('nameEn', nameEn)
  const isTaken = others.some(unit => unit.is_active && isSameName(unit.name, name))
  return [
    ...(problem ? [problem] : isTaken ? [{ field: 'name', problem: 'taken' as const }] : []),
    ...(english ? [english] : []),
  ]
}

/** Locked until the end, so that two administrators cannot add the same unit at once. */
async function unitsForChange({ trx, municipalityId }: SettingTrx): Promise<UnitRow[]> {
  return await trx
    .selectFrom('units')
    .select(['unit_id', 'code', 'name', 'name_en', 'is_active'])
    .where('municipality_id', '=', municipalityId)
    .forUpdate()
    .execute()
}

/** What would be left without an owner: open requests, and topics that are sent there. */
async function tiesOf({ trx, municipalityId }: SettingTrx, unitId: string) {
  const { rows } = await sql<{ requests: number; topics: number }>`
SELECT (SELECT count(*) FROM requests WHERE municipality_id = ${municipalityId}
    AND unit_id = ${unitId}::uuid AND is_open) AS requests,
  (SELECT count(*) FROM topics WHERE municipality_id = ${municipalityId}
    AND owner_unit_id = ${unitId}::uuid AND is_active) AS topics`.execute(trx)
  const { requests = 0, topics = 0 } = rows[0] ?? {}
  const problems: SettingProblem[] = []
  if (requests > 0) problems.push({ field: 'isActive', problem: 'in-use', count: requests })
  if (topics > 0) problems.push({ field: 'isActive', problem: 'owns-topics', count: topics })
  return problems
}
