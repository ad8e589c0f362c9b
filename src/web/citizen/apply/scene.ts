// Gathers what the questions may know: topics, the address list near the answer, the files that wait.
import type { Draft } from '../../../features/apply/drafts.ts'
import {
  listDistricts,
  listNeighbourhoods,
  listStreets,
} from '../../../features/apply/place-queries.ts'
import {
  listTopics,
  listTopicsFrom,
  type Topic,
} from '../../../features/organisation/organisation-queries.ts'
import { listWaitingFiles } from '../../../features/requests/waiting-files.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Language } from '../../texts/language.ts'
import type { QuestionName, Scene } from './question.ts'
import { UNKNOWN_TOPIC } from './topic-question.tsx'
import { topicName } from './topic-search.ts'

/** After a change people come back to the check, and to nothing else. */
export const CHECK_STEP = 'kontrol'

type Wish = { group?: string; words?: string; after?: string }

export async function sceneOf(
  context: PageContext,
  draft: Draft | undefined,
  shown: QuestionName | 'kontrol',
  wish: Wish = {},
): Promise<Scene> {
  const { desk, texts, language } = context
  const hasFiles = shown === 'ne-oldu' || shown === CHECK_STEP
  const [topics, place, files] = await Promise.all([
    topicsOf(context, draft, shown),
    shown === 'nerede' ? placesOf(context, draft) : nowhere,
    draft && hasFiles ? listWaitingFiles(desk, draft.hash) : [],
  ])
  const view = { group: wish.group ?? '', words: (wish.words ?? '').slice(0, 200) }
  const after = wish.after === CHECK_STEP ? CHECK_STEP : ''
  return { texts, language, topics, ...place, files, view, after }
}

/** Only the question about the topic offers all of them; elsewhere it is the chosen one that counts. */
async function topicsOf(
  { desk, language }: PageContext,
  draft: Draft | undefined,
  shown: QuestionName | 'kontrol',
): Promise<readonly Topic[]> {
  const { store, municipalityId } = desk
  if (shown === 'konu') return inOwnOrder(await listTopics(store, municipalityId), language)
  const { topic } = draft?.answers ?? {}
  if (topic === undefined || topic === UNKNOWN_TOPIC) return []
  return await listTopicsFrom(store, municipalityId, topic)
}

/** The database orders by the Turkish names. */
function inOwnOrder(topics: readonly Topic[], language: Language): readonly Topic[] {
  if (language === 'tr') return topics
  return topics.toSorted((a, b) => (topicName(a, language) < topicName(b, language) ? -1 : 1))
}

type Places = Pick<Scene, 'districts' | 'neighbourhoods' | 'streets'>

const nowhere: Places = { districts: [], neighbourhoods: [], streets: [] }

async function placesOf({ desk }: PageContext, draft: Draft | undefined): Promise<Places> {
  const districts = await listDistricts(desk)
  const { district = '', neighbourhood = '' } = draft?.answers.place ?? {}
  if (district === '') return { ...nowhere, districts }
  const neighbourhoods = await listNeighbourhoods(desk, district)
  if (neighbourhood === '') return { districts, neighbourhoods, streets: [] }
  const streets = await listStreets(desk, { district, neighbourhood })
  return { districts, neighbourhoods, streets: streets.map(row => row.street) }
}

/** Whether somebody pressed "send" beside something else than what is in the draft now. */
export const hasChanged = ({ query }: PageContext): boolean => query.get('degisti') === '1'
