// The published table of service standards (regulation 2009/15169 m.6), made of the topics in use. Pure: the
// topics are read elsewhere.

export type StandardTopic = {
  topicId: string
  parentTopicId: string | null
  name: string
  nameEn: string
  promisedDays: number | null
  documents: string
  documentsEn: string
  isActive: boolean
}

export type ServiceStandard = {
  topicId: string
  name: string
  /** Empty: nothing is asked. */
  documents: readonly string[]
  /** Working days; null: the 30 days of the law. */
  promisedDays: number | null
}

export type StandardGroup = { topicId: string; name: string; services: readonly ServiceStandard[] }

/** Main topics with the services below them; a main topic without any is a service itself. */
export function serviceStandards(
  topics: readonly StandardTopic[],
  language: 'tr' | 'en',
): StandardGroup[] {
  const used = topics.filter(topic => topic.isActive)
  const named = (tr: string, en: string) => (language === 'en' && en !== '' ? en : tr)
  const serviceOf = (topic: StandardTopic): ServiceStandard => ({
    topicId: topic.topicId,
    name: named(topic.name, topic.nameEn),
    documents: named(topic.documents, topic.documentsEn)
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
    promisedDays: topic.promisedDays,
  })
  return used
    .filter(topic => topic.parentTopicId === null)
    .map(main => {
      const below = used.filter(topic => topic.parentTopicId === main.topicId)
      return {
        topicId: main.topicId,
        name: named(main.name, main.nameEn),
        services: (below.length === 0 ? [main] : below).map(serviceOf),
      }
    })
}
