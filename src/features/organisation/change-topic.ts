// The acts on topics: a tree of two levels, whose topics say who owns them and in how many working days
// they are done.

import { isPromise } from '../../core/clocks/laws.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  notFound,
  refused,
  type SettingProblem,
  type SettingTrx,
} from '../municipality/setting-changes.ts'
import { codeFrom, isId, isSameName, nameProblem, tidyName } from './organisation-rules.ts'

export type TopicFields = {
  name: string
  nameEn: string
  /** Null: a main topic. */
  parentTopicId: string | null
  /** Null: the dispatcher decides each time. */
  ownerUnitId: string | null
  /** Working days, 1 to 250; null: nothing is promised beyond the law. `NaN`: what was typed is no number. */
  promisedDays: number | null
  needsApproval: boolean
  needsPlace: boolean
  /** What the applicant is asked to bring, one a line. */
  documents: string
  documentsEn: string
}

const DOCUMENTS_LENGTH_MAX = 1_000

type Tree = { topics: TopicRow[]; activeUnitIds: ReadonlySet<string> }
type TopicRow = Awaited<ReturnType<typeof topicsForChange>>[number]

/** The id is the key of the form: sent twice, the topic is added once. */
export async function addTopic(
  desk: Desk,
  actor: Actor,
  { topicId, ...wish }: TopicFields & { topicId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    if (!isId(topicId)) return notFound
    const tree = await treeForChange(setting)
    if (tree.topics.some(topic => topic.topic_id === topicId)) return { ok: true, done: undefined }
    const fields = tidy(wish)
    const problems = problemsOf(fields, tree)
    if (problems.length > 0) return refused(problems)
    const code = codeFrom(fields.name, new Set(tree.topics.map(topic => topic.code)))
    await setting.trx
      .insertInto('topics')
      .values({
        municipality_id: setting.municipalityId,
        topic_id: topicId,
        code,
        ...columnsOf(fields),
      })
      .execute()
    await setting.record({ subject: `topic/${topicId}`, before: null, after: { ...fields, code } })
    return { ok: true, done: undefined }
  })
}

/** Open requests keep the dates they were given; only what comes in from now on counts by a new promise. */
export async function changeTopic(
  desk: Desk,
  actor: Actor,
  { topicId, ...wish }: TopicFields & { topicId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const tree = await treeForChange(setting)
    const topic = tree.topics.find(each => each.topic_id === topicId)
    if (topic === undefined) return notFound
    const fields = tidy(wish)
    const problems = problemsOf(fields, tree, topic)
    if (problems.length > 0) return refused(problems)
    const change = difference(fieldsOf(topic), fields, ['name'])
    if (change === undefined) return { ok: true, done: undefined }
    await setting.trx
      .updateTable('topics')
      .set(columnsOf(fields))
      .where('municipality_id', '=', setting.municipalityId)
      .where('topic_id', '=', topicId)
      .execute()
    await setting.record({ subject: `topic/${topicId}`, ...change })
    return { ok: true, done: undefined }
  })
}

export async function setTopicActive(
  desk: Desk,
  actor: Actor,
  { topicId, isActive }: { topicId: string; isActive: boolean },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const { topics } = await treeForChange(setting)
    const topic = topics.find(each => each.topic_id === topicId)
    if (topic === undefined) return notFound
    if (topic.is_active === isActive) return { ok: true, done: undefined }
    const problem = activityProblem(topic, topics, isActive)
    if (problem) return refused([problem])
    await setting.trx
      .updateTable('topics')
      .set({ is_active: isActive })
      .where('municipality_id', '=', setting.municipalityId)
      .where('topic_id', '=', topicId)
      .execute()
    const { name } = topic
    await setting.record({
      subject: `topic/${topicId}`,
      before: { name, isActive: !isActive },
      after: { name, isActive },
    })
    return { ok: true, done: undefined }
  })
}

function activityProblem(
  topic: TopicRow,
  topics: readonly TopicRow[],
  isActive: boolean,
): SettingProblem | undefined {
  if (isActive) {
    const main = topics.find(each => each.topic_id === topic.parent_topic_id)
    return main?.is_active === false
      ? { field: 'isActive', problem: 'main-is-inactive' }
      : undefined
  }
  const count = topics.filter(
    each => each.parent_topic_id === topic.topic_id && each.is_active,
  ).length
  return count > 0 ? { field: 'isActive', problem: 'has-subtopics', count } : undefined
}

const tidy = (wish: TopicFields): TopicFields => ({
  ...wish,
  name: tidyName(wish.name),
  nameEn: tidyName(wish.nameEn),
  documents: tidyLines(wish.documents),
  documentsEn: tidyLines(wish.documentsEn),
})

/** One document a line, nothing between them. */
const tidyLines = (text: string): string =>
  text.split('\n').map(tidyName).filter(Boolean).join('\n')

const fieldsOf = (row: TopicRow): TopicFields => ({
  name: row.name,
  nameEn: row.name_en,
  parentTopicId: row.parent_topic_id,
  ownerUnitId: row.owner_unit_id,
  promisedDays: row.promised_days,
  needsApproval: row.needs_approval,
  needsPlace: row.needs_place,
  documents: row.documents,
  documentsEn: row.documents_en,
})

const columnsOf = (fields: TopicFields) => ({
  name: fields.name,
  name_en: fields.nameEn,
  parent_topic_id: fields.parentTopicId,
  owner_unit_id: fields.ownerUnitId,
  promised_days: fields.promisedDays,
  needs_approval: fields.needsApproval,
  needs_place: fields.needsPlace,
  documents: fields.documents,
  documents_en: fields.documentsEn,
})

function problemsOf(fields: TopicFields, tree: Tree, self?: TopicRow): SettingProblem[] {
  const siblings = tree.topics.filter(
    topic => topic !== self && topic.is_active && topic.parent_topic_id === fields.parentTopicId,
  )
  const name = nameProblem('name', fields.name)
  const isTaken = siblings.some(topic => isSameName(topic.name, fields.name))
  const english = fields.nameEn === '' ? undefined : nameProblem('nameEn', fields.nameEn)
  const owner = fields.ownerUnitId
  const isOwnerKnown =
    owner === null || tree.activeUnitIds.has(owner) || owner === self?.owner_unit_id
  const days = fields.promisedDays
  const problems: (SettingProblem | undefined)[] = [
    name ?? (isTaken ? { field: 'name', problem: 'taken' } : undefined),
    english,
    parentProblem(fields.parentTopicId, tree, self),
    isOwnerKnown ? undefined : { field: 'ownerUnitId', problem: 'unknown' },
    days === null || isPromise(days)
      ? undefined
      : { field: 'promisedDays', problem: 'out-of-range' },
    ...(['documents', 'documentsEn'] as const).map(field =>
      fields[field].length > DOCUMENTS_LENGTH_MAX
        ? ({ field, problem: 'too-long' } as const)
        : undefined,
    ),
  ]
  return problems.filter(problem => problem !== undefined)
}

/** Two levels and no more: a main topic that has topics below it cannot move below another. */
function parentProblem(
  parentTopicId: string | null,
  { topics }: Tree,
  self: TopicRow | undefined,
): SettingProblem | undefined {
  if (parentTopicId === null) return undefined
  const field = 'parentTopicId'
  const count =
    self === undefined ? 0 : topics.filter(each => each.parent_topic_id === self.topic_id).length
  if (count > 0) return { field, problem: 'has-subtopics', count }
  const main = topics.find(topic => topic.topic_id === parentTopicId)
  if (main === undefined || main.parent_topic_id !== null || main === self)
    return { field, problem: 'unknown' }
  return main.is_active ? undefined : { field, problem: 'main-is-inactive' }
}

async function treeForChange(setting: SettingTrx): Promise<Tree> {
  const units = await setting.trx
    .selectFrom('units')
    .select('unit_id')
    .where('municipality_id', '=', setting.municipalityId)
    .where('is_active', '=', true)
    .forShare()
    .execute()
  return {
    topics: await topicsForChange(setting),
    activeUnitIds: new Set(units.map(unit => unit.unit_id)),
  }
}

async function topicsForChange({ trx, municipalityId }: SettingTrx) {
  return await trx
    .selectFrom('topics')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .forUpdate()
    .execute()
}
