// Owns the administrator's list of roads: whose each is, adding one, and the way to the files.
import { roadClasses } from '../../../core/routing/ownership.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import {
  addStreetClass,
  listStreetClasses,
  STREET_CLASSES_SHOWN,
  type StoredStreetClass,
} from '../../../features/routing/street-classes.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DateField, TextField } from '../../ui/form/text-field.tsx'
import { DataTable } from '../../ui/list/data-table.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, fieldErrors, keyIn, type Typed } from '../answer-change.ts'
import {
  districtOptions,
  loadChoices,
  type RoutingChoices,
  roadOptions,
  validityWords,
} from './routing-choices.ts'

export const streetsPage = (context: PageContext): Promise<Response> =>
  showStreets(context, { values: { validFrom: context.today }, problems: [] })

async function showStreets(context: PageContext, typed: Typed): Promise<Response> {
  const { owners, streets: words } = context.texts.routing.admin
  const district = context.query.get('ilce') || undefined
  const roadClass = roadClasses.find(known => known === context.query.get('yol'))
  const [choices, rows] = await Promise.all([
    loadChoices(context),
    listStreetClasses(context.desk, { district, roadClass }, STREET_CLASSES_SHOWN + 1),
  ])
  const shown = rows.slice(0, STREET_CLASSES_SHOWN)
  return context.html(
    <AdminPage context={context} title={words.title} place="owners">
      <p>
        <a class="back" href={paths.adminOwners()}>
          {owners.title}
        </a>
      </p>
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <details class="add-form" open={typed.problems.length > 0}>
        <summary>{words.addTitle}</summary>
        <StreetForm context={context} choices={choices} typed={typed} />
      </details>
      <FilterBar
        action={paths.adminStreets()}
        clearHref={district || roadClass ? paths.adminStreets() : undefined}
      >
        <SelectField
          name="ilce"
          label={owners.district}
          optional
          placeholder={owners.any}
          value={district}
          options={districtOptions(choices)}
        />
        <SelectField
          name="yol"
          label={owners.road}
          optional
          placeholder={owners.any}
          value={roadClass}
          options={roadOptions(context)}
        />
      </FilterBar>
      <p>
        {rows.length > shown.length &&
          `${words.shown(formatNumber(shown.length, context.language))} `}
        <a href={paths.adminStreetsTable()} download>
          {owners.download}
        </a>{' '}
        · <a href={paths.adminOwnersImport('yollar')}>{owners.upload}</a>
      </p>
      <StreetTable context={context} rows={shown} />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

type TableProps = { context: PageContext; rows: readonly StoredStreetClass[] }

function StreetTable({ context, rows }: TableProps) {
  const { owners, streets: words } = context.texts.routing.admin
  const { columns } = words
  if (rows.length === 0) return <EmptyState title={owners.empty} icon="map" />
  return (
    <DataTable
      caption={words.title}
      rows={rows}
      rowId={row => row.streetClassId}
      columns={[
        { name: columns.street, width: 'grow', cell: row => row.street || words.others },
        { name: columns.neighbourhood, cell: row => row.neighbourhood || words.wholeDistrict },
        { name: columns.district, cell: row => row.district },
        { name: columns.road, cell: row => context.texts.routing.words.roads[row.roadClass] },
        { name: columns.validity, width: 'tight', cell: row => validityWords(context, row) },
        { name: columns.document, minor: true, cell: row => row.document },
      ]}
    />
  )
}

export async function takeStreet(context: PageContext): Promise<Response> {
  const form = await context.form()
  const result = await addStreetClass(context.desk, context.actor(), {
    streetClassId: keyIn(form, context),
    district: form.text('district'),
    neighbourhood: form.text('neighbourhood'),
    street: form.text('street'),
    roadClass: form.text('roadClass'),
    validFrom: form.text('validFrom'),
    lastOn: form.text('lastOn'),
    document: form.text('document'),
  })
  return await answerChange(context, result, {
    to: paths.adminStreets({ ilce: form.text('district') }),
    word: 'eklendi',
    again: problems => showStreets(context, { values: form.values, problems }),
  })
}

type FormProps = { context: PageContext; choices: RoutingChoices; typed: Typed }

function StreetForm({ context, choices, typed }: FormProps) {
  const { owners, streets: words } = context.texts.routing.admin
  const { district, road: roadClass, validFrom, lastOn, document } = owners
  const { neighbourhood, street } = words
  const labels = { district, neighbourhood, street, roadClass, validFrom, lastOn, document }
  const own = { 'street:taken': words.streetTaken, 'lastOn:ended-before': words.laterRow }
  const errors = fieldErrors(context, typed.problems, { labels, own })
  const { values } = typed
  const given = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: values[name],
    error: errors.of(name),
  })
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form
        action={paths.adminStreets()}
        fields={{ anahtar: values.anahtar ?? context.desk.newId() }}
        label={words.addTitle}
      >
        <SelectField {...given('district')} options={districtOptions(choices)} />
        <TextField {...given('neighbourhood')} hint={words.neighbourhoodHint} optional />
        <TextField {...given('street')} hint={words.streetHint} optional />
        <SelectField {...given('roadClass')} options={roadOptions(context)} />
        <div class="side-by-side">
          <DateField {...given('validFrom')} />
          <DateField
            {...given('lastOn')}
            hint={context.texts.routing.admin.bodies.lastOnHint}
            optional
          />
        </div>
        <TextField {...given('document')} hint={owners.documentHint} maxLength={200} />
        <Buttons>
          <Button>{context.texts.admin.frame.add}</Button>
        </Buttons>
      </Form>
    </>
  )
}
