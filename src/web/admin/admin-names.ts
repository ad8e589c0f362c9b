// Owns how the administrator's pages name units and topics, and the order in which a tree of topics is read.
import type { Topic, Unit } from '../../features/organisation/organisation-queries.ts'
import type { Language } from '../texts/language.ts'

type Named = { readonly name: string; readonly nameEn: string }

export const nameIn = (named: Named, language: Language): string =>
  language === 'en' && named.nameEn !== '' ? named.nameEn : named.name

export const unitOptions = (units: readonly Unit[], language: Language, keep?: string | null) =>
  units
    .filter(unit => unit.isActive || unit.unitId === keep)
    .map(unit => ({ value: unit.unitId, label: nameIn(unit, language) }))

/** Each main topic, then those below it. */
export function topicTree(topics: readonly Topic[]): { main: Topic; below: Topic[] }[] {
  return topics
    .filter(topic => topic.parentTopicId === null)
    .map(main => ({ main, below: topics.filter(topic => topic.parentTopicId === main.topicId) }))
}
