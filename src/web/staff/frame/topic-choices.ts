// The topics as one chooses from them: under their group, in Turkish order. Knows no field.
import type { Topic } from '../../../features/organisation/organisation-queries.ts'
import type { Language } from '../../texts/language.ts'
import type { SelectGroup, SelectOption } from '../../ui/form/select-field.tsx'
import { type Names, nameIn } from './names.ts'

/** A group can be chosen itself: the filter then means everything below it. */
export function topicChoices(names: Names, language: Language): (SelectOption | SelectGroup)[] {
  return groupsOf(names).map(({ group, topics }) => ({
    title: nameIn(group, language),
    options: [group, ...topics].map(topic => optionOf(topic, language)),
  }))
}

const optionOf = (topic: Topic, language: Language): SelectOption => ({
  value: topic.topicId,
  label: nameIn(topic, language),
})

export type TopicGroup = { group: Topic; topics: readonly Topic[] }

/** Topics in use, by group; a topic without a group is a group of its own. */
export function groupsOf({ topics }: Names): TopicGroup[] {
  const active = topics.filter(topic => topic.isActive)
  return active
    .filter(topic => topic.parentTopicId === null)
    .map(group => ({
      group,
      topics: active.filter(topic => topic.parentTopicId === group.topicId),
    }))
}
