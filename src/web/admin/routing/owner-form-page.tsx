// Owns the administrator's pages of one row of the map: adding it, after seeing what it would change, and
// ending it. A row is never edited.
import type { OwnershipRow } from '../../../core/routing/ownership.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import { addOwnerRow, endOwnerRow } from '../../../features/routing/change-owner-row.ts'
import { type Concerned, findConcerned } from '../../../features/routing/concerned-requests.ts'
import { listOwnerRows } from '../../../features/routing/owner-rows.ts'
import { type OwnerRowFields, readOwnerRow } from '../../../features/routing/read-owner-row.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DateField, TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, fieldErrors, keyIn, type Typed } from '../answer-change.ts'
import {
  districtOptions,
  loadChoices,
  ownerOptions,
  ownerWords,
  type RoutingChoices,
  roadOptions,
  topicOptions,
  topicWords,
  validityWords,
} from './routing-choices.ts'

const fieldsOf = (form: SentForm): OwnerRowFields => ({
  topicId: form.text('topicId'),
  roadClass: form.text('roadClass'),
  district: form.text('district'),
  owner: form.text('owner'),
  validFrom: form.text('validFrom'),
  lastOn: form.text('lastOn'),
  document: form.text('document'),
})

export const newOwnerPage = (context: PageContext): Promise<Response> =>
  showNew(context, { values: { validFrom: context.today }, problems: [] })

async function showNew(
  context: PageContext,
  typed: Typed,
  concerned?: Concerned,
): Promise<Response> {
  const words = context.texts.routing.admin.owners
  const choices = await loadChoices(context)
  return context.html(
    <AdminPage context={context} title={words.addTitle} place="owners">
      <Back context={context} />
      <h1>{words.addTitle}</h1>
      <p class="hint">{words.noOverwrite}</p>
      {concerned && <Preview context={context} concerned={concerned} />}
      <OwnerForm context={context} choices={choices} typed={typed} />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

export async function takeOwner(context: PageContext): Promise<Response> {
  const form = await context.form()
  const fields = fieldsOf(form)
  if (form.text('adim') === 'goster') return await previewOwner(context, form, fields)
  const rowId = keyIn(form, context)
  const result = await addOwnerRow(context.desk, context.actor(), { rowId, ...fields })
  return await answerChange(context, result, {
    to: paths.adminOwners({ konu: fields.topicId }),
    word: 'eklendi',
    again: problems => showNew(context, { values: form.values, problems }),
  })
}

async function previewOwner(
  context: PageContext,
  form: SentForm,
  fields: OwnerRowFields,
): Promise<Response> {
  const { topics, units, bodies, districts } = await loadChoices(context)
  const read = readOwnerRow(fields, {
    topicIds: new Set(topics.map(topic => topic.topicId)),
    unitIds: new Set(units.map(unit => unit.unitId)),
    bodyIds: new Set(bodies.map(body => body.bodyId)),
    districts: new Set(districts),
  })
  if (!read.ok) return await showNew(context, { values: form.values, problems: read.problems })
  const concerned = await findConcerned(context.desk, read.wish, context.today)
  return await showNew(context, { values: form.values, problems: [] }, concerned)
}

function Preview({ context, concerned }: { context: PageContext; concerned: Concerned }) {
  const words = context.texts.routing.admin.owners
  const number = (value: number) => formatNumber(value, context.language)
  return (
    <Notice tone="info" title={words.previewTitle} announced>
      <p>{words.concerned(number(concerned.changed), number(concerned.open))}</p>
      {concerned.isPartial && <p>{words.concernedPartial}</p>}
      {concerned.examples.length > 0 && (
        <p>{concerned.examples.map(each => each.registerNumber).join(', ')}</p>
      )}
      <p>{words.concernedNote}</p>
    </Notice>
  )
}

function Back({ context }: { context: PageContext }) {
  return (
    <p>
      <a class="back" href={paths.adminOwners()}>
        {context.texts.admin.frame.back}
      </a>
    </p>
  )
}

type OwnerFormProps = { context: PageContext; choices: RoutingChoices; typed: Typed }

function useErrors(context: PageContext, typed: Typed) {
  const words = context.texts.routing.admin.owners
  const { topic: topicId, road: roadClass, district, owner, validFrom, lastOn, document } = words
  const labels = { topicId, roadClass, district, owner, validFrom, lastOn, document }
  const own = { 'owner:taken': words.ownerTaken, 'lastOn:ended-before': words.endedBefore }
  return fieldErrors(context, typed.problems, { labels, own })
}

function OwnerForm({ context, choices, typed }: OwnerFormProps) {
  const words = context.texts.routing.admin.owners
  const errors = useErrors(context, typed)
  const { values } = typed
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form
        action={paths.adminOwners()}
        fields={{ anahtar: values.anahtar ?? context.desk.newId() }}
        label={words.addTitle}
      >
        <SelectField
          name="topicId"
          label={words.topic}
          hint={words.topicHint}
          value={values.topicId}
          error={errors.of('topicId')}
          options={topicOptions(context, choices)}
        />
        <div class="side-by-side">
          <SelectField
            name="roadClass"
            label={words.road}
            optional
            placeholder={words.anyRoad}
            value={values.roadClass}
            error={errors.of('roadClass')}
            options={roadOptions(context)}
          />
          <SelectField
            name="district"
            label={words.district}
            optional
            placeholder={words.anyDistrict}
            value={values.district}
            error={errors.of('district')}
            options={districtOptions(choices)}
          />
        </div>
        <SelectField
          name="owner"
          label={words.owner}
          value={values.owner}
          error={errors.of('owner')}
          options={ownerOptions(context, choices)}
        />
        <DaysAndDocument context={context} choices={choices} typed={typed} />
        <Buttons>
          <Button name="adim" value="goster">
            {words.preview}
          </Button>
          <Button name="adim" value="ekle" kind="secondary">
            {context.texts.admin.frame.add}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function DaysAndDocument({ context, typed }: OwnerFormProps) {
  const words = context.texts.routing.admin.owners
  const errors = useErrors(context, typed)
  const { values } = typed
  return (
    <>
      <div class="side-by-side">
        <DateField
          name="validFrom"
          label={words.validFrom}
          value={values.validFrom}
          error={errors.of('validFrom')}
        />
        <DateField
          name="lastOn"
          label={words.lastOn}
          hint={words.lastOnHint}
          optional
          value={values.lastOn}
          error={errors.of('lastOn')}
        />
      </div>
      <TextField
        name="document"
        label={words.document}
        hint={words.documentHint}
        maxLength={200}
        value={values.document}
        error={errors.of('document')}
      />
    </>
  )
}

export const ownerPage = (context: PageContext): Promise<Response> =>
  showOwner(context, { values: {}, problems: [] })

async function showOwner(context: PageContext, typed: Typed): Promise<Response> {
  const { today } = context
  const [choices, rows] = await Promise.all([
    loadChoices(context),
    listOwnerRows(context.desk, { withHistory: true, today }),
  ])
  const row = rows.find(each => each.rowId === context.param('id'))
  if (row === undefined) return await context.notFound()
  const title = topicWords(context, choices, row.topicId)
  return context.html(
    <AdminPage context={context} title={title} place="owners">
      <Back context={context} />
      <h1>{title}</h1>
      <RowFacts context={context} choices={choices} row={row} />
      {(row.validBefore === null || row.validBefore > today) && (
        <EndForm context={context} row={row} typed={typed} />
      )}
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

type RowProps = { context: PageContext; choices: RoutingChoices; row: OwnershipRow }

function RowFacts({ context, choices, row }: RowProps) {
  const words = context.texts.routing.admin.owners
  const { columns } = words
  const { roads } = context.texts.routing.words
  return (
    <SummaryList
      rows={[
        {
          label: columns.road,
          value: row.roadClass === null ? words.anyRoad : roads[row.roadClass],
        },
        { label: columns.district, value: row.district ?? words.anyDistrict },
        { label: columns.owner, value: ownerWords(context, choices, row.owner) },
        { label: columns.validity, value: validityWords(context, row) },
        { label: columns.document, value: row.document },
      ]}
    />
  )
}

type EndProps = { context: PageContext; row: OwnershipRow; typed: Typed }

function EndForm({ context, row, typed }: EndProps) {
  const words = context.texts.routing.admin.owners
  const errors = useErrors(context, typed)
  return (
    <section class="danger">
      <h2>{words.endTitle}</h2>
      <p class="hint">{words.endNote}</p>
      <ErrorSummary errors={errors.summary} />
      <Form action={paths.adminOwnerEnd(row.rowId)} label={words.endTitle}>
        <DateField
          name="lastOn"
          label={words.lastOn}
          min={row.validFrom}
          value={typed.values.lastOn ?? context.today}
          error={errors.of('lastOn')}
        />
        <Buttons>
          <Button kind="secondary">{words.end}</Button>
        </Buttons>
      </Form>
    </section>
  )
}

export async function endOwner(context: PageContext): Promise<Response> {
  const form = await context.form()
  const rowId = context.param('id')
  const lastOn = form.text('lastOn')
  const result = await endOwnerRow(context.desk, context.actor(), { rowId, lastOn })
  return await answerChange(context, result, {
    to: paths.adminOwner(rowId),
    word: 'bitirildi',
    again: problems => showOwner(context, { values: form.values, problems }),
  })
}
