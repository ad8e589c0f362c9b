// Owns how units, topics, districts and officers are named on the manager's pages, in the page's language.
import {
  listStaff,
  listTopics,
  listUnits,
  type Topic,
  type Unit,
} from '../../features/organisation/organisation-queries.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Language } from '../texts/language.ts'
import { textsFor } from '../texts/texts.ts'

export type Names = {
  readonly units: readonly Unit[]
  readonly topics: readonly Topic[]
  unit(id: string | null): string
  topic(id: string | null): string
  district(name: string | null): string
}

const nameIn = (language: Language, thing: { name: string; nameEn: string }): string =>
  language === 'en' && thing.nameEn !== '' ? thing.nameEn : thing.name

export async function loadNames(desk: Desk, language: Language): Promise<Names> {
  const words = textsFor(language).manager
  const [units, topics] = await Promise.all([
    listUnits(desk.store, desk.municipalityId),
    listTopics(desk.store, desk.municipalityId),
  ])
  const unitNames = new Map(units.map(unit => [unit.unitId, nameIn(language, unit)]))
  const topicNames = new Map(topics.map(topic => [topic.topicId, nameIn(language, topic)]))
  return {
    units,
    topics,
    unit: id => (id === null ? words.noUnit : (unitNames.get(id) ?? words.noUnit)),
    topic: id => (id === null ? words.noTopic : (topicNames.get(id) ?? words.noTopic)),
    district: name => name ?? words.noDistrict,
  }
}

/** Names of staff; a request may be with somebody who left. */
export async function loadStaffNames(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const staff = await listStaff(desk.store, desk.municipalityId)
  return new Map(staff.map(person => [person.staffId, person.name]))
}
