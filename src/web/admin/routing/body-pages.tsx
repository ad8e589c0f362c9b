// Owns the administrator's pages of bodies outside the house: the list, adding, changing, in and out of use.
import { type Body, bodyKinds, listBodies } from '../../../features/routing/bodies.ts'
import { addBody, changeBody, setBodyActive } from '../../../features/routing/change-body.ts'
import type { BodyFields } from '../../../features/routing/read-body.ts'
import { lastDayOf } from '../../../features/routing/read-validity.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DateField, TextField } from '../../ui/form/text-field.tsx'
import { DataTable } from '../../ui/list/data-table.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, fieldErrors, keyIn, type Typed } from '../answer-change.ts'
import { SwitchForm, use } from '../switch-form.tsx'
import { InUse } from '../unit-pages.tsx'

const nothingTyped: Typed = { values: {}, problems: [] }

export async function bodiesPage(context: PageContext): Promise<Response> {
  const words = context.texts.routing.admin.bodies
  const { bodyKinds: kinds } = context.texts.routing.words
  const kind = bodyKinds.find(known => known === context.query.get('tur'))
  const isReviewOnly = context.query.get('denetim') === 'evet'
  const bodies = (await listBodies(context.desk)).filter(
    body => (kind === undefined || body.kind === kind) && (!isReviewOnly || body.needsReview),
  )
  return context.html(
    <AdminPage context={context} title={words.title} place="bodies">
      <div class="list-head">
        <h1>{words.title}</h1>
        <LinkButton href={paths.adminBodyNew()} icon="plus" kind="secondary">
          {words.addTitle}
        </LinkButton>
      </div>
      <p class="hint">{words.lead}</p>
      <FilterBar
        action={paths.adminBodies()}
        clearHref={kind || isReviewOnly ? paths.adminBodies() : undefined}
      >
        <SelectField
          name="tur"
          label={words.kind}
          optional
          placeholder={words.all}
          value={kind}
          options={bodyKinds.map(value => ({ value, label: kinds[value] }))}
        />
        <SelectField
          name="denetim"
          label={words.show}
          optional
          placeholder={words.all}
          value={isReviewOnly ? 'evet' : ''}
          options={[{ value: 'evet', label: words.reviewOnly }]}
        />
      </FilterBar>
      <BodyTable context={context} bodies={bodies} />
    </AdminPage>,
  )
}

function BodyTable({ context, bodies }: { context: PageContext; bodies: readonly Body[] }) {
  const words = context.texts.routing.admin.bodies
  const { columns } = words
  const waiting = (body: Body) => Number(body.needsReview) * 2 + Number(body.isActive)
  return (
    <DataTable
      caption={words.title}
      rows={bodies.toSorted((one, other) => waiting(other) - waiting(one))}
      rowId={body => body.bodyId}
      rowHref={body => paths.adminBody(body.bodyId)}
      columns={[
        { name: columns.name, width: 'grow', cell: body => body.name },
        { name: columns.kind, cell: body => context.texts.routing.words.bodyKinds[body.kind] },
        { name: columns.district, minor: true, cell: body => body.district ?? '' },
        {
          name: columns.contact,
          minor: true,
          cell: body => [body.phone, body.email].filter(Boolean).join(', '),
        },
        {
          name: columns.state,
          width: 'tight',
          cell: body =>
            body.needsReview && body.isActive ? (
              <strong class="missed">{words.needsReview}</strong>
            ) : (
              <InUse context={context} is={body.isActive} />
            ),
        },
      ]}
    />
  )
}

export const newBodyPage = (context: PageContext): Promise<Response> =>
  showNew(context, { values: { validFrom: context.today }, problems: [] })

async function showNew(context: PageContext, typed: Typed): Promise<Response> {
  const words = context.texts.routing.admin.bodies
  return context.html(
    <AdminPage context={context} title={words.addTitle} place="bodies">
      <Back context={context} />
      <h1>{words.addTitle}</h1>
      <BodyForm
        context={context}
        action={paths.adminBodies()}
        typed={typed}
        fields={{ anahtar: typed.values.anahtar ?? context.desk.newId() }}
        button={context.texts.admin.frame.add}
      />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

const fieldsOf = (form: SentForm): BodyFields => ({
  name: form.text('name'),
  kind: form.text('kind'),
  detsis: form.text('detsis'),
  kep: form.text('kep'),
  email: form.text('email'),
  phone: form.text('phone'),
  address: form.text('address'),
  district: form.text('district'),
  validFrom: form.text('validFrom'),
  lastOn: form.text('lastOn'),
})

export async function takeBody(context: PageContext): Promise<Response> {
  const form = await context.form()
  const bodyId = keyIn(form, context)
  const result = await addBody(context.desk, context.actor(), { bodyId, ...fieldsOf(form) })
  return await answerChange(context, result, {
    to: paths.adminBody(bodyId),
    word: 'eklendi',
    again: problems => showNew(context, { values: form.values, problems }),
  })
}

export const bodyPage = (context: PageContext): Promise<Response> => showBody(context, nothingTyped)

async function showBody(context: PageContext, typed: Typed): Promise<Response> {
  const bodies = await listBodies(context.desk)
  const body = bodies.find(each => each.bodyId === context.param('id'))
  if (body === undefined) return await context.notFound()
  const words = context.texts.routing.admin.bodies
  const { frame } = context.texts.admin
  const { needsReview: _, isActive: __, bodyId: ___, validBefore, district, ...rest } = body
  const values = { ...rest, district: district ?? '', lastOn: lastDayOf(validBefore) ?? '' }
  return context.html(
    <AdminPage context={context} title={body.name} place="bodies">
      <Back context={context} />
      <h1>{body.name}</h1>
      {body.needsReview && (
        <Notice tone="info" title={words.needsReview}>
          <p>{words.reviewNote}</p>
        </Notice>
      )}
      <BodyForm
        context={context}
        action={paths.adminBody(body.bodyId)}
        typed={{ ...typed, values: { ...values, ...typed.values } }}
        button={frame.save}
      />
      <section class="danger">
        <h2>{body.isActive ? frame.inUse : frame.notInUse}</h2>
        <SwitchForm
          action={paths.adminBodyUse(body.bodyId)}
          fields={body.isActive ? use.off : use.on}
          label={body.isActive ? words.deactivate : words.reactivate}
          note={body.isActive ? words.deactivateNote : undefined}
        />
      </section>
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

export async function changeBodyPage(context: PageContext): Promise<Response> {
  const form = await context.form()
  const bodyId = context.param('id')
  const result = await changeBody(context.desk, context.actor(), { bodyId, ...fieldsOf(form) })
  return await answerChange(context, result, {
    to: paths.adminBody(bodyId),
    word: 'kaydedildi',
    again: problems => showBody(context, { values: form.values, problems }),
  })
}

export async function switchBody(context: PageContext): Promise<Response> {
  const form = await context.form()
  const bodyId = context.param('id')
  const isActive = form.text('kullanim') === 'evet'
  const result = await setBodyActive(context.desk, context.actor(), { bodyId, isActive })
  return await answerChange(context, result, {
    to: paths.adminBody(bodyId),
    word: isActive ? 'kullanimda' : 'kullanim-disi',
    again: problems => showBody(context, { values: {}, problems }),
  })
}

function Back({ context }: { context: PageContext }) {
  return (
    <p>
      <a class="back" href={paths.adminBodies()}>
        {context.texts.admin.frame.back}
      </a>
    </p>
  )
}

type BodyFormProps = {
  context: PageContext
  action: string
  typed: Typed
  fields?: { readonly [name: string]: string }
  button: string
}

function BodyForm({ context, action, typed, fields, button }: BodyFormProps) {
  const words = context.texts.routing.admin.bodies
  const { bodyKinds: kinds } = context.texts.routing.words
  const { name, kind, district, detsis, kep, email, phone, address, validFrom, lastOn } = words
  const labels = { name, kind, district, detsis, kep, email, phone, address, validFrom, lastOn }
  const errors = fieldErrors(context, typed.problems, { labels })
  const { values } = typed
  const line = (field: keyof typeof labels, hint?: string) => (
    <TextField
      name={field}
      label={labels[field]}
      hint={hint}
      value={values[field]}
      error={errors.of(field)}
      optional={field !== 'name'}
    />
  )
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={action} fields={fields} label={words.name}>
        {line('name')}
        <SelectField
          name="kind"
          label={kind}
          value={values.kind}
          error={errors.of('kind')}
          options={bodyKinds.map(value => ({ value, label: kinds[value] }))}
        />
        {line('district', words.districtHint)}
        {line('detsis')}
        {line('address')}
        {line('phone')}
        {line('email')}
        {line('kep')}
        <div class="side-by-side">
          <DateField
            name="validFrom"
            label={validFrom}
            value={values.validFrom}
            error={errors.of('validFrom')}
          />
          <DateField
            name="lastOn"
            label={lastOn}
            hint={words.lastOnHint}
            optional
            value={values.lastOn}
            error={errors.of('lastOn')}
          />
        </div>
        <Buttons>
          <Button>{button}</Button>
        </Buttons>
      </Form>
    </>
  )
}
