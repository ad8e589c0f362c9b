// Asks what it is about: by words, by the groups of topics, or "you decide". One page with three faces.
import type { VNode } from 'preact'
import { formatNumber } from '../../../core/turkish/format.ts'
import type { Topic } from '../../../features/organisation/organisation-queries.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { RadioTiles } from '../../ui/form/choice-tiles.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { errorOf } from '../error-of.ts'
import type { BodyProps, Question, Scene } from './question.ts'
import {
  choosableTopics,
  findTopics,
  topicGroups,
  topicName,
  topicsOfGroup,
} from './topic-search.ts'

/** The value of "I do not know the topic"; no topic has this code. */
export const UNKNOWN_TOPIC = 'bilinmiyor'
/** Shows the groups although a topic was chosen already. */
export const ALL_GROUPS = 'hepsi'

export const topicQuestion: Question = {
  name: 'konu',
  part: 1,
  previous: 'ne',
  next: 'nerede',
  title: (_, { texts }) => texts.citizen.apply.topic.title,
  body: props => <TopicBody {...props} />,
  // Nothing chosen among the topics shown is no answer, whatever was chosen elsewhere before.
  parse: form => ({ topic: form.text('konu').slice(0, 60) || undefined }),
  errors: ({ topic }, { texts, topics }) => {
    const words = texts.citizen.apply.topic
    if (topic === undefined) return [{ field: 'konu', message: words.error }]
    if (topic === UNKNOWN_TOPIC || findChosen(topics, topic)) return []
    return [{ field: 'konu', message: words.gone }]
  },
}

/** The topic of a code, as long as it can be chosen. */
export function findChosen(topics: readonly Topic[], code: string | undefined): Topic | undefined {
  return choosableTopics(topics).find(topic => topic.code === code)
}

/** Whether the page offers topics to choose from, and so a button to go on. */
export function isChoosingTopic({ answers, scene }: Omit<BodyProps, 'errors'>): boolean {
  return shownTopics(scene, answers.topic).length > 0
}

function shownTopics({ topics, view }: Scene, chosen: string | undefined): Topic[] {
  if (view.words !== '') return findTopics(topics, view.words)
  if (view.group !== '') return topicsOfGroup(topics, view.group)
  const topic = findChosen(topics, chosen)
  const group = topics.find(each => each.topicId === (topic?.parentTopicId ?? topic?.topicId))
  return group ? topicsOfGroup(topics, group.code) : []
}

function TopicBody({ answers, errors, scene }: BodyProps): VNode {
  const { texts, language, view, topics } = scene
  const words = texts.citizen.apply.topic
  const shown = shownTopics(scene, answers.topic)
  if (shown.length === 0) return <Groups scene={scene} />
  const group = topics.find(topic => topic.topicId === shown[0]?.parentTopicId)
  const title =
    view.words === ''
      ? topicName(group ?? shown[0] ?? unnamed, language)
      : words.found(formatNumber(shown.length, language), view.words)
  return (
    <>
      <h1 class="question-title">{words.title}</h1>
      <p class="hint">
        <a href={paths.applyTopics({ group: ALL_GROUPS, after: scene.after })}>{words.allGroups}</a>
      </p>
      <RadioTiles
        name="konu"
        label={title}
        value={answers.topic}
        error={errorOf(errors, 'konu')}
        choices={[
          ...shown.map(topic => ({ value: topic.code, label: topicName(topic, language) })),
          { value: UNKNOWN_TOPIC, label: words.unknown, hint: words.unknownHint },
        ]}
      />
    </>
  )
}

// as: only its empty name is read, when there is no topic at all
const unnamed = { name: '', nameEn: '' } as Topic

/** The search box stands in a form of its own, beside the form that answers. */
export function TopicSearch({ scene }: { scene: Scene }) {
  const words = scene.texts.citizen.apply.topic
  return (
    <search>
      <form class="form" action={paths.applyStep('konu')} method="get">
        {scene.after && <input type="hidden" name="don" value={scene.after} />}
        <TextField
          name="ara"
          type="search"
          label={words.searchLabel}
          hint={words.searchHint}
          value={scene.view.words}
          optional={false}
        />
        <Buttons>
          <Button kind="secondary" icon="search">
            {words.search}
          </Button>
        </Buttons>
      </form>
    </search>
  )
}

function Groups({ scene }: { scene: Scene }) {
  const { texts, language, view, topics, after } = scene
  const words = texts.citizen.apply.topic
  return (
    <>
      <h2>{view.words === '' ? words.groups : words.notFound(view.words)}</h2>
      {view.words !== '' && <p>{words.notFoundHint}</p>}
      <ul class="topic-groups">
        {topicGroups(topics).map(group => (
          <li>
            <a href={paths.applyTopics({ group: group.code, after })}>
              {topicName(group, language)}
            </a>
            <p>{examplesOf(topics, group, scene)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The first few topics say more about a group than its name. */
function examplesOf(topics: readonly Topic[], group: Topic, { language }: Scene): string {
  return topicsOfGroup(topics, group.code)
    .slice(0, 3)
    .map(topic => topicName(topic, language))
    .join('; ')
}
