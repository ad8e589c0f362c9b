// Keeps the names of units, topics, staff and districts for moments, so that no list asks the
// database for them row by row.
import { listDistricts } from '../../../features/apply/place-queries.ts'
import {
  listStaff,
  listTopics,
  listUnits,
  type StaffMember,
  type Topic,
  type Unit,
} from '../../../features/organisation/organisation-queries.ts'
import type { Desk } from '../../../ledger/desk.ts'
import { KeptReads } from '../../../store/kept-reads.ts'
import type { Language } from '../../texts/language.ts'

/** How long a change by the administrator may take to be seen on a list. */
const KEPT_MILLISECONDS = 5_000

export type Names = {
  /** Changes when the names were read anew; part of the key of whatever is made from them. */
  readonly version: number
  readonly units: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly staff: readonly StaffMember[]
  readonly districts: readonly string[]
  readonly unitById: ReadonlyMap<string, Unit>
  readonly topicById: ReadonlyMap<string, Topic>
  readonly staffById: ReadonlyMap<string, StaffMember>
}

const kept = new KeptReads<Names>({ freshMilliseconds: KEPT_MILLISECONDS })
let versions = 0

export const namesOf = (desk: Desk): Promise<Names> =>
  kept.read(desk.store, desk.municipalityId, performance.now(), () => readNames(desk))

async function readNames(desk: Desk): Promise<Names> {
  const { store, municipalityId } = desk
  const [units, topics, staff, districts] = await Promise.all([
    listUnits(store, municipalityId),
    listTopics(store, municipalityId),
    listStaff(store, municipalityId),
    listDistricts(desk),
  ])
  versions += 1
  return {
    version: versions,
    units,
    topics,
    staff,
    districts,
    unitById: new Map(units.map(unit => [unit.unitId, unit])),
    topicById: new Map(topics.map(topic => [topic.topicId, topic])),
    staffById: new Map(staff.map(person => [person.staffId, person])),
  }
}

type Named = { readonly name: string; readonly nameEn: string }

/** A name in the reader's language; the Turkish one where nobody translated it. */
export const nameIn = (named: Named, language: Language): string =>
  language === 'en' && named.nameEn !== '' ? named.nameEn : named.name

export function unitName(names: Names, unitId: string | null, language: Language): string {
  const unit = unitId === null ? undefined : names.unitById.get(unitId)
  return unit ? nameIn(unit, language) : ''
}

export function topicName(names: Names, topicId: string | null, language: Language): string {
  const topic = topicId === null ? undefined : names.topicById.get(topicId)
  return topic ? nameIn(topic, language) : ''
}

export const staffName = (names: Names, staffId: string | null): string =>
  (staffId === null ? undefined : names.staffById.get(staffId))?.name ?? ''
