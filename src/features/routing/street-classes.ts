// The class of each road by the decision that says so: reading, and adding a row that ends the former one.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import { insertPeriod, isCutShort } from '../../core/routing/insert-row.ts'
import { type RoadClass, roadClasses, type Validity } from '../../core/routing/ownership.ts'
import { foldStreet, type StreetClassRow } from '../../core/routing/street-class.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import {
  type ChangeResult,
  changeSettings,
  refused,
  type SettingProblem,
  type SettingTrx,
} from '../municipality/setting-changes.ts'
import { readValidity, type TypedValidity } from './read-validity.ts'

export type StoredStreetClass = StreetClassRow & { streetClassId: string }

export type StreetClassFilters = { district?: string | undefined; roadClass?: string | undefined }

/** More rows than a page is read with; the file has all. */
export const STREET_CLASSES_SHOWN = 300

export async function listStreetClasses(
  desk: Desk,
  { district, roadClass }: StreetClassFilters,
  limit: number,
): Promise<StoredStreetClass[]> {
  const query = sql<StoredStreetClass>`
SELECT street_class_id AS "streetClassId", district, neighbourhood, street, road_class AS "roadClass",
  valid_from AS "validFrom", valid_before AS "validBefore", document FROM street_classes
WHERE municipality_id = ${desk.municipalityId}
  AND ${district === undefined ? sql`true` : sql`district = ${district}`}
  AND ${roadClass === undefined ? sql`true` : sql`road_class = ${roadClass}`}
ORDER BY district COLLATE "tr-TR-x-icu", street = '', street COLLATE "tr-TR-x-icu",
  neighbourhood COLLATE "tr-TR-x-icu", valid_from DESC, street_class_id LIMIT ${limit}`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

/** As a form or a file says it. */
export type StreetClassFields = TypedValidity & {
  district: string
  /** '': the whole district. */
  neighbourhood: string
  /** '': all other streets. */
  street: string
  roadClass: string
  document: string
}

export type KeptStreetClass = {
  district: string
  neighbourhood: string
  street: string
  roadClass: RoadClass
  validFrom: IsoDate
  validBefore: IsoDate | null
  document: string
}

const LENGTH_MAX = 200
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

export function readStreetClass(
  fields: StreetClassFields,
  districts: ReadonlySet<string>,
): { ok: true; kept: KeptStreetClass } | { ok: false; problems: SettingProblem[] } {
  const validity = readValidity(fields)
  const roadClass = roadClasses.find(known => known === fields.roadClass)
  const district = tidy(fields.district)
  const [neighbourhood, street, document] = [
    tidy(fields.neighbourhood),
    tidy(fields.street),
    tidy(fields.document),
  ]
  const checks: readonly (readonly [boolean, string, SettingProblem['problem']])[] = [
    [district === '', 'district', 'required'],
    [district !== '' && !districts.has(district), 'district', 'unknown'],
    [neighbourhood.length > LENGTH_MAX, 'neighbourhood', 'too-long'],
    [street.length > LENGTH_MAX, 'street', 'too-long'],
    [roadClass === undefined, 'roadClass', fields.roadClass === '' ? 'required' : 'unknown'],
    [document === '', 'document', 'required'],
    [document.length > LENGTH_MAX, 'document', 'too-long'],
  ]
  const problems: SettingProblem[] = [
    ...checks.flatMap(([isWrong, field, problem]) => (isWrong ? [{ field, problem }] : [])),
    ...(validity.ok ? [] : validity.problems),
  ]
  if (problems.length > 0 || !validity.ok || roadClass === undefined) return { ok: false, problems }
  const { validFrom, validBefore } = validity
  const place = { district, neighbourhood, street }
  return { ok: true, kept: { ...place, roadClass, validFrom, validBefore, document } }
}

/** The id is the key of the form: sent twice, the row is added once. */
export async function addStreetClass(
  desk: Desk,
  actor: Actor,
  { streetClassId, ...fields }: StreetClassFields & { streetClassId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const read = readStreetClass(fields, await districtsOf(setting))
    if (!read.ok) return refused(read.problems)
    const problem = await writeStreetClass(desk, setting, streetClassId, read.kept)
    return problem ? refused([problem]) : { ok: true, done: undefined }
  })
}

/**
 * The former row of the same road ends where the new one begins, and goes on after a new one that ends
 * within it. `taken`: the list says the same already.
 */
export async function writeStreetClass(
  desk: Desk,
  setting: SettingTrx,
  street_class_id: string,
  kept: KeptStreetClass,
): Promise<SettingProblem | undefined> {
  const { trx, municipalityId } = setting
  const { roadClass, validFrom, document, ...rest } = kept
  const { validBefore: _, ...place } = rest
  const rows = await rowsOfRoad(setting, place)
  if (rows.some(row => row.rowId === street_class_id)) return undefined
  const change = insertPeriod(rows, kept)
  if (change === undefined) throw new Error('A row that ends before it begins was read as a row')
  const former = rows.filter(row => change.ended.some(({ rowId }) => rowId === row.rowId))
  if (former.some(row => saysTheSame(row, kept))) return { field: 'street', problem: 'taken' }
  if (isCutShort(kept, change)) return { field: 'lastOn', problem: 'ended-before' }
  for (const { rowId, validBefore } of change.ended)
    await trx
      .updateTable('street_classes')
      .set({ valid_before: validBefore })
      .where('municipality_id', '=', municipalityId)
      .where('street_class_id', '=', rowId)
      .execute()
  const shared = { municipality_id: municipalityId, ...place, folded: foldStreet(place.street) }
  const resumed = change.resumed.flatMap(({ rowId, validFrom, validBefore }) => {
    const row = former.find(each => each.rowId === rowId)
    if (row === undefined) return []
    const validity = { valid_from: validFrom, valid_before: validBefore }
    const words = { road_class: row.roadClass, document: row.document }
    return [{ ...shared, street_class_id: desk.newId(), ...words, ...validity }]
  })
  const validity = { valid_from: validFrom, valid_before: change.validBefore }
  const added = { ...shared, street_class_id, road_class: roadClass, document, ...validity }
  await trx
    .insertInto('street_classes')
    .values([added, ...resumed])
    .execute()
  const [before] = former
  await setting.record({
    subject: `street/${place.district}`,
    before:
      before === undefined ? null : { roadClass: before.roadClass, document: before.document },
    after: {
      name: place.street || place.district,
      neighbourhood: place.neighbourhood,
      roadClass,
      validFrom,
      validBefore: change.validBefore,
      document,
    },
  })
  return undefined
}

type RowOfRoad = Validity & { rowId: string; roadClass: RoadClass; document: string }

async function rowsOfRoad(
  { trx, municipalityId }: SettingTrx,
  {
    district,
    neighbourhood,
    street,
  }: Pick<KeptStreetClass, 'district' | 'neighbourhood' | 'street'>,
): Promise<RowOfRoad[]> {
  const { rows } = await sql<RowOfRoad>`
SELECT street_class_id AS "rowId", road_class AS "roadClass", valid_from AS "validFrom",
  valid_before AS "validBefore", document
FROM street_classes WHERE municipality_id = ${municipalityId} AND district = ${district}
  AND neighbourhood = ${neighbourhood} AND folded = ${foldStreet(street)} FOR UPDATE`.execute(trx)
  return rows
}

/** A file that is read twice must not break its own rows into pieces. */
function saysTheSame(row: RowOfRoad, { validBefore, roadClass, document }: KeptStreetClass) {
  const coversWish =
    row.validBefore === null || (validBefore !== null && validBefore <= row.validBefore)
  return coversWish && row.roadClass === roadClass && row.document === document
}

export async function districtsOf({ trx, municipalityId }: SettingTrx): Promise<Set<string>> {
  const { rows } = await sql<{ district: string }>`
SELECT DISTINCT district FROM streets WHERE municipality_id = ${municipalityId}
UNION SELECT district FROM external_bodies
  WHERE municipality_id = ${municipalityId} AND district IS NOT NULL`.execute(trx)
  return new Set(rows.map(row => row.district))
}
