// The class of each road by the decision that says so: reading, and adding a row that ends the former one.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import { type RoadClass, roadClasses } from '../../core/routing/ownership.ts'
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
    const problem = await writeStreetClass(setting, streetClassId, read.kept)
    return problem ? refused([problem]) : { ok: true, done: undefined }
  })
}

/** The former row of the same road ends where the new one begins; a later one must not be there yet. */
export async function writeStreetClass(
  setting: SettingTrx,
  street_class_id: string,
  kept: KeptStreetClass,
): Promise<SettingProblem | undefined> {
  const { trx, municipalityId } = setting
  const { district, neighbourhood, street, roadClass, validFrom, validBefore, document } = kept
  const folded = foldStreet(street)
  const rows = await trx
    .selectFrom('street_classes')
    .select(['street_class_id', 'road_class', 'valid_from', 'valid_before', 'document'])
    .where('municipality_id', '=', municipalityId)
    .where('district', '=', district)
    .where('neighbourhood', '=', neighbourhood)
    .where('folded', '=', folded)
    .forUpdate()
    .execute()
  if (rows.some(row => row.street_class_id === street_class_id)) return undefined
  const later = rows.some(row => row.valid_from > validFrom && row.valid_before !== row.valid_from)
  if (later) return { field: 'validFrom', problem: 'ended-before' }
  const former = rows.find(row => row.valid_before === null || row.valid_before > validFrom)
  if (former?.road_class === roadClass && former.document === document && validBefore === null)
    return { field: 'street', problem: 'taken' }
  if (former !== undefined)
    await trx
      .updateTable('street_classes')
      .set({ valid_before: validFrom })
      .where('municipality_id', '=', municipalityId)
      .where('street_class_id', '=', former.street_class_id)
      .execute()
  const place = { municipality_id: municipalityId, district, neighbourhood, street, folded }
  const validity = { valid_from: validFrom, valid_before: validBefore }
  await trx
    .insertInto('street_classes')
    .values({ ...place, ...validity, street_class_id, road_class: roadClass, document })
    .execute()
  await setting.record({
    subject: `street/${district}`,
    before:
      former === undefined ? null : { roadClass: former.road_class, document: former.document },
    after: { name: street || district, neighbourhood, roadClass, validFrom, validBefore, document },
  })
  return undefined
}

export async function districtsOf({ trx, municipalityId }: SettingTrx): Promise<Set<string>> {
  const { rows } = await sql<{ district: string }>`
SELECT DISTINCT district FROM streets WHERE municipality_id = ${municipalityId}
UNION SELECT district FROM external_bodies
  WHERE municipality_id = ${municipalityId} AND district IS NOT NULL`.execute(trx)
  return new Set(rows.map(row => row.district))
}
