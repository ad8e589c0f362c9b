// Finds the topic that a desk officer typed: its code, its name, or words that only one topic has. Pure.
import { foldForSearch } from '../../../core/turkish/fold-for-search.ts'
import type { Topic } from '../../../features/organisation/organisation-queries.ts'

export type FoundTopic =
  | { found: 'one'; topicId: string }
  | { found: 'none' | 'many' | 'nothing-typed' }

/** `Çukur, bozuk asfalt (yol-cukur)`: what the list of suggestions writes into the field. */
export const topicLabel = (name: string, code: string): string => `${name} (${code})`

export function findTopic(topics: readonly Topic[], typed: string): FoundTopic {
  const wanted = foldForSearch(typed)
  if (wanted === '') return { found: 'nothing-typed' }
  const active = topics.filter(topic => topic.isActive)
  const exact = active.filter(topic => spellings(topic).includes(wanted))
  if (exact.length > 0) return only(exact)
  const words = wanted.split(' ')
  return only(
    active.filter(topic => {
      const known = foldForSearch(`${topic.name} ${topic.nameEn} ${topic.code}`).split(' ')
      return words.every(word => known.some(each => each.startsWith(word)))
    }),
  )
}

const spellings = ({ name, nameEn, code }: Topic): string[] =>
  [code, name, nameEn, topicLabel(name, code), topicLabel(nameEn, code)].map(foldForSearch)

function only(topics: readonly Topic[]): FoundTopic {
  const [first, second] = topics
  if (first === undefined) return { found: 'none' }
  return second === undefined ? { found: 'one', topicId: first.topicId } : { found: 'many' }
}
