// Owns the administrator's pages of one topic: adding, changing, in and out of use.
import {
  addTopic,
  changeTopic,
  setTopicActive,
  type TopicFields,
} from '../../../features/organisation/change-topic.ts'
import {
  listTopics,
  listUnits,
  type Topic,
} from '../../../features/organisation/organisation-queries.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { CheckTiles } from '../../ui/form/choice-tiles.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import { nameIn, unitOptions } from '../admin-names.ts'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, fieldErrors, keyIn, type Typed } from '../answer-change.ts'
import { SwitchForm, use } from '../switch-form.tsx'

const nothingTyped: Typed = { values: {}, problems: [] }

const textOf = (topic: Topic): Readonly<Record<string, string>> => ({
  name: topic.name,
  nameEn: topic.nameEn,
  parentTopicId: topic.parentTopicId ?? '',
  ownerUnitId: topic.ownerUnitId ?? '',
  promisedDays: topic.promisedDays === null ? '' : String(topic.promisedDays),
  documents: topic.documents,
  documentsEn: topic.documentsEn,
})

const needsOf = (topic: Topic): string[] => [
  ...(topic.needsApproval ? ['approval'] : []),
  ...(topic.needsPlace ? ['place'] : []),
]

function fieldsOf(form: SentForm): TopicFields {
  const days = form.text('promisedDays').trim()
  return {
    name: form.text('name'),
    nameEn: form.text('nameEn'),
    parentTopicId: form.text('parentTopicId') || null,
    ownerUnitId: form.text('ownerUnitId') || null,
    promisedDays: days === '' ? null : /^\d{1,6}$/.test(days) ? Number(days) : Number.NaN,
    needsApproval: form.texts('needs').includes('approval'),
    needsPlace: form.texts('needs').includes('place'),
    documents: form.text('documents'),
    documentsEn: form.text('documentsEn'),
  }
}

const typedOf = (form: SentForm, problems: Typed['problems']): Typed => ({
  values: form.values,
  lists: { needs: form.texts('needs') },
  problems,
})

export const newTopicPage = (context: PageContext): Promise<Response> =>
  showNew(context, {
    values: { parentTopicId: context.query.get('ust') ?? '' },
    lists: { needs: ['place'] },
    problems: [],
  })

async function showNew(context: PageContext, typed: Typed): Promise<Response> {
  const words = context.texts.admin.topics
  return context.html(
    <AdminPage context={context} title={words.addTitle} place="topics">
      <Back context={context} />
      <h1>{words.addTitle}</h1>
      <TopicForm
        context={context}
        {...(await choicesOf(context))}
        action={paths.adminTopics()}
        typed={typed}
        fields={{ anahtar: typed.values.anahtar ?? context.desk.newId() }}
        button={context.texts.admin.frame.add}
      />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

export async function takeTopic(context: PageContext): Promise<Response> {
  const form = await context.form()
  const topicId = keyIn(form, context)
  const result = await addTopic(context.desk, context.actor(), { topicId, ...fieldsOf(form) })
  return await answerChange(context, result, {
    to: paths.adminTopic(topicId),
    word: 'eklendi',
    again: problems => showNew(context, typedOf(form, problems)),
  })
}

export const topicPage = (context: PageContext): Promise<Response> =>
  showTopic(context, nothingTyped)

async function showTopic(context: PageContext, typed: Typed): Promise<Response> {
  const choices = await choicesOf(context)
  const topic = choices.topics.find(each => each.topicId === context.param('id'))
  if (topic === undefined) return await context.notFound()
  const { topics: words, frame } = context.texts.admin
  const isTyped = Object.keys(typed.values).length > 0
  return context.html(
    <AdminPage
      context={context}
      title={nameIn(topic, context.language)}
      place="topics"
      undo={
        context.query.get('oldu') === 'kullanim-disi' && (
          <UseSwitch context={context} topic={topic} />
        )
      }
    >
      <Back context={context} />
      <h1>{nameIn(topic, context.language)}</h1>
      <TopicForm
        context={context}
        {...choices}
        topic={topic}
        action={paths.adminTopic(topic.topicId)}
        typed={
          isTyped ? typed : { ...typed, values: textOf(topic), lists: { needs: needsOf(topic) } }
        }
        button={frame.save}
      />
      <section class="danger">
        <h2>{topic.isActive ? frame.inUse : frame.notInUse}</h2>
        <UseSwitch context={context} topic={topic} note={words.deactivateNote} />
      </section>
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

function Back({ context }: { context: PageContext }) {
  return (
    <p>
      <a class="back" href={paths.adminTopics()}>
        {context.texts.admin.frame.back}
      </a>
    </p>
  )
}

type UseSwitchProps = { context: PageContext; topic: Topic; note?: string }

function UseSwitch({ context, topic, note }: UseSwitchProps) {
  const { topics: words, frame } = context.texts.admin
  const isUndo = note === undefined
  return (
    <SwitchForm
      action={paths.adminTopicUse(topic.topicId)}
      fields={topic.isActive ? use.off : use.on}
      label={isUndo ? frame.undo : topic.isActive ? words.deactivate : words.reactivate}
      note={topic.isActive ? note : undefined}
    />
  )
}

export async function changeTopicPage(context: PageContext): Promise<Response> {
  const form = await context.form()
  const topicId = context.param('id')
  const result = await changeTopic(context.desk, context.actor(), { topicId, ...fieldsOf(form) })
  return await answerChange(context, result, {
    to: paths.adminTopic(topicId),
    word: 'kaydedildi',
    again: problems => showTopic(context, typedOf(form, problems)),
  })
}

export async function switchTopic(context: PageContext): Promise<Response> {
  const form = await context.form()
  const topicId = context.param('id')
  const isActive = form.text('kullanim') === 'evet'
  const result = await setTopicActive(context.desk, context.actor(), { topicId, isActive })
  return await answerChange(context, result, {
    to: paths.adminTopic(topicId),
    word: isActive ? 'kullanimda' : 'kullanim-disi',
    again: problems => showTopic(context, { values: {}, problems }),
  })
}

async function choicesOf({ desk, language }: PageContext) {
  const [topics, units] = await Promise.all([
    listTopics(desk.store, desk.municipalityId),
    listUnits(desk.store, desk.municipalityId),
  ])
  const mains = topics.filter(topic => topic.parentTopicId === null && topic.isActive)
  return {
    topics,
    units,
    mainOptions: mains.map(main => ({ value: main.topicId, label: nameIn(main, language) })),
  }
}

function labelsOf({ texts }: PageContext): Readonly<Record<string, string>> {
  const { topics: words, frame } = texts.admin
  const { name, parent: parentTopicId, owner: ownerUnitId, days: promisedDays } = words
  const { documents, documentsEn } = words
  return {
    name,
    nameEn: frame.english,
    parentTopicId,
    ownerUnitId,
    promisedDays,
    documents,
    documentsEn,
  }
}

type TopicFormProps = Awaited<ReturnType<typeof choicesOf>> & {
  context: PageContext
  action: string
  typed: Typed
  topic?: Topic
  fields?: { readonly [name: string]: string }
  button: string
}

function TopicForm(form: TopicFormProps) {
  const { context, action, typed, fields, button } = form
  const { topics: words, frame } = context.texts.admin
  const errors = fieldErrors(context, typed.problems, { labels: labelsOf(context) })
  const { values } = typed
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={action} fields={fields} label={words.name}>
        <TextField
          name="name"
          label={words.name}
          value={values.name}
          error={errors.of('name')}
          maxLength={120}
        />
        <TextField
          name="nameEn"
          label={frame.english}
          hint={frame.englishHint}
          value={values.nameEn}
          error={errors.of('nameEn')}
          maxLength={120}
          optional
        />
        <PlaceInTree {...form} />
        <Duties {...form} />
        <Documents {...form} />
        <Buttons>
          <Button>{button}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function PlaceInTree({ context, typed, topic, ...choices }: TopicFormProps) {
  const words = context.texts.admin.topics
  const errors = fieldErrors(context, typed.problems, { labels: labelsOf(context) })
  const { values } = typed
  return (
    <>
      <SelectField
        name="parentTopicId"
        label={words.parent}
        placeholder={words.mainTopic}
        options={choices.mainOptions.filter(option => option.value !== topic?.topicId)}
        value={values.parentTopicId}
        error={errors.of('parentTopicId')}
        optional
      />
      <SelectField
        name="ownerUnitId"
        label={words.owner}
        placeholder={words.noOwner}
        options={unitOptions(choices.units, context.language, topic?.ownerUnitId)}
        value={values.ownerUnitId}
        error={errors.of('ownerUnitId')}
        optional
      />
    </>
  )
}

function Duties({ context, typed }: TopicFormProps) {
  const words = context.texts.admin.topics
  const errors = fieldErrors(context, typed.problems, { labels: labelsOf(context) })
  return (
    <>
      <TextField
        name="promisedDays"
        label={words.days}
        hint={words.daysHint}
        value={typed.values.promisedDays}
        error={errors.of('promisedDays')}
        inputMode="numeric"
        width="short"
        optional
      />
      <CheckTiles
        name="needs"
        label={words.needs}
        values={typed.lists?.needs}
        choices={[
          { value: 'approval', label: words.approval },
          { value: 'place', label: words.place },
        ]}
      />
    </>
  )
}

/** Published with the service standards, so residents read them before they come. */
function Documents({ context, typed }: TopicFormProps) {
  const words = context.texts.admin.topics
  const errors = fieldErrors(context, typed.problems, { labels: labelsOf(context) })
  return (
    <>
      <TextArea
        name="documents"
        label={words.documents}
        hint={words.documentsHint}
        value={typed.values.documents}
        error={errors.of('documents')}
        rows={3}
        maxLength={1_000}
        optional
      />
      <TextArea
        name="documentsEn"
        label={words.documentsEn}
        value={typed.values.documentsEn}
        error={errors.of('documentsEn')}
        rows={3}
        maxLength={1_000}
        optional
      />
    </>
  )
}
