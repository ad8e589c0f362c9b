// Looks up topics of the demo municipality. The tree itself is data.
import { type TopicSeed, topics } from './data/topics.ts'

export type { OwnerLetter, TopicGroupSeed, TopicSeed } from './data/topics.ts'
export { topicGroups, topics } from './data/topics.ts'

const byCode = new Map(topics.map(topic => [topic.code, topic]))

/** The topic with this code; an unknown code is a mistake in the data and stops the start. */
export function getTopic(code: string): TopicSeed {
  const found = byCode.get(code)
  if (!found) throw new Error(`no topic with code ${code}`)
  return found
}
