// Checks a row of the map of owners against what there is: the same for a form and for each line of a file.
import { sql } from 'kysely'
import {
  type Owner,
  type OwnershipKey,
  type RoadClass,
  roadClasses,
} from '../../core/routing/ownership.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { SettingProblem, SettingTrx } from '../municipality/setting-changes.ts'
import { readValidity, type TypedValidity } from './read-validity.ts'

/** As a form or a file says it. */
export type OwnerRowFields = TypedValidity & {
  topicId: string
  /** Empty where it makes no difference. */
  roadClass: string
  /** Empty where it makes no difference. */
  district: string
  /** `unit:ID`, `body:ID` or `district-body`. */
  owner: string
  document: string
}

export type OwnerRowWish = OwnershipKey & {
  validFrom: IsoDate
  validBefore: IsoDate | null
  owner: Owner
  document: string
}

export type KnownOwners = {
  topicIds: ReadonlySet<string>
  unitIds: ReadonlySet<string>
  bodyIds: ReadonlySet<string>
  districts: ReadonlySet<string>
}

const DOCUMENT_LENGTH_MAX = 200

/** Checks a row against what there is; the same for a form and for each line of a file. */
export function readOwnerRow(
  fields: OwnerRowFields,
  known: KnownOwners,
): { ok: true; wish: OwnerRowWish } | { ok: false; problems: SettingProblem[] } {
  const validity = readValidity(fields)
  const owner = readOwner(fields.owner, known)
  const roadClass = readRoadClass(fields.roadClass)
  const district = fields.district === '' ? null : fields.district
  const document = fields.document.replace(/\s+/g, ' ').trim()
  const checks: readonly (readonly [boolean, string, SettingProblem['problem']])[] = [
    [fields.topicId === '', 'topicId', 'required'],
    [fields.topicId !== '' && !known.topicIds.has(fields.topicId), 'topicId', 'unknown'],
    [roadClass === undefined, 'roadClass', 'unknown'],
    [district !== null && !known.districts.has(district), 'district', 'unknown'],
    [owner === undefined, 'owner', fields.owner === '' ? 'required' : 'unknown'],
    [document === '', 'document', 'required'],
    [document.length > DOCUMENT_LENGTH_MAX, 'document', 'too-long'],
  ]
  const problems: SettingProblem[] = [
    ...checks.flatMap(([isWrong, field, problem]) => (isWrong ? [{ field, problem }] : [])),
    ...(validity.ok ? [] : validity.problems),
  ]
  if (problems.length > 0 || !validity.ok || owner === undefined || roadClass === undefined)
    return { ok: false, problems }
  const { validFrom, validBefore } = validity
  const key = { topicId: fields.topicId, roadClass, district }
  return { ok: true, wish: { ...key, validFrom, validBefore, owner, document } }
}

function readOwner(text: string, known: KnownOwners): Owner | undefined {
  if (text === 'district-body') return { kind: 'district-body' }
  const [kind, id = ''] = text.split(':')
  if (kind === 'unit' && known.unitIds.has(id)) return { kind, unitId: id }
  return kind === 'body' && known.bodyIds.has(id) ? { kind, bodyId: id } : undefined
}

/** Null where it makes no difference; undefined for what is no class of ours. */
const readRoadClass = (text: string): RoadClass | null | undefined =>
  text === '' ? null : roadClasses.find(known => known === text)

/**
 * What a row may name: topics, units and bodies in use, and the districts of the address list and of the
 * bodies.
 */
export async function knownOwners({ trx, municipalityId }: SettingTrx): Promise<KnownOwners> {
  const { rows } = await sql<{ of: keyof KnownOwners; name: string }>`
SELECT 'topicIds' AS of, topic_id::text AS name FROM topics
  WHERE municipality_id = ${municipalityId} AND is_active
UNION ALL SELECT 'unitIds', unit_id::text FROM units WHERE municipality_id = ${municipalityId} AND is_active
UNION ALL SELECT 'bodyIds', body_id::text FROM external_bodies
  WHERE municipality_id = ${municipalityId} AND is_active
UNION ALL SELECT 'districts', district FROM (SELECT DISTINCT district FROM streets
  WHERE municipality_id = ${municipalityId}) listed
UNION ALL SELECT 'districts', district FROM external_bodies
  WHERE municipality_id = ${municipalityId} AND district IS NOT NULL`.execute(trx)
  const namesOf = (of: keyof KnownOwners) =>
    new Set(rows.filter(row => row.of === of).map(row => row.name))
  return {
    topicIds: namesOf('topicIds'),
    unitIds: namesOf('unitIds'),
    bodyIds: namesOf('bodyIds'),
    districts: namesOf('districts'),
  }
}
