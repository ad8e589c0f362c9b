// Finds topics for words that a resident typed, and orders the tree for the page. Pure.
import { foldForSearch } from '../../../core/turkish/fold-for-search.ts'
import { searchWords } from '../../../core/turkish/search-words.ts'
import type { Topic } from '../../../features/organisation/organisation-queries.ts'
import type { Language } from '../../texts/language.ts'

/** More than a screen of topics is no longer a choice. */
const FOUND_MAX = 12
/** Beginnings of this length stand for their word: "çukurlar" finds "çukur". */
const STEM_LENGTH = 5

export const topicName = (topic: Topic, language: Language): string =>
  language === 'en' && topic.nameEn !== '' ? topic.nameEn : topic.name

const isActive = (topic: Topic): boolean => topic.isActive

/** The upper level: groups with a topic in use, and topics that stand alone. */
export function topicGroups(topics: readonly Topic[]): Topic[] {
  const choosable = choosableTopics(topics)
  const shown = new Set(choosable.flatMap(topic => topic.parentTopicId ?? topic.topicId))
  return topics.filter(topic => isActive(topic) && shown.has(topic.topicId))
}

/** What can be chosen: topics in use that have none below them. */
export function choosableTopics(topics: readonly Topic[]): Topic[] {
  const parents = new Set(topics.map(topic => topic.parentTopicId))
  return topics.filter(topic => isActive(topic) && !parents.has(topic.topicId))
}

/** The topics below a group; a topic that stands alone is its own group. */
export function topicsOfGroup(topics: readonly Topic[], groupCode: string): Topic[] {
  const group = topics.find(topic => topic.code === groupCode && topic.parentTopicId === null)
  if (group === undefined) return []
  return choosableTopics(topics).filter(
    topic => topic.parentTopicId === group.topicId || topic.topicId === group.topicId,
  )
}

/** The topics that have the most of the words, best first; each word may be inflected. */
export function findTopics(topics: readonly Topic[], typed: string): Topic[] {
  const stems = searchWords(typed).map(word => word.slice(0, STEM_LENGTH))
  if (stems.length === 0) return []
  const groupText = new Map(topics.map(topic => [topic.topicId, textOf(topic)]))
  return choosableTopics(topics)
    .map(topic => {
      const own = textOf(topic)
      const above = groupText.get(topic.parentTopicId ?? '') ?? []
      const score = (words: readonly string[]) =>
        stems.filter(stem => words.some(word => word.startsWith(stem))).length
      return { topic, score: score(own) * 3 + score(above) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, FOUND_MAX)
    .map(({ topic }) => topic)
}

const textOf = (topic: Topic): string[] => foldForSearch(`${topic.name} ${topic.nameEn}`).split(' ')
