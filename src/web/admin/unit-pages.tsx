// Owns the administrator's pages of units: the list with what hangs on each, adding, renaming, in and out
// of use.
import { formatNumber } from '../../core/turkish/format.ts'
import type { SettingProblem } from '../../features/municipality/setting-changes.ts'
import { addUnit, changeUnit, setUnitActive } from '../../features/organisation/change-unit.ts'
import { listUnitTies, type UnitTies } from '../../features/organisation/organisation-load.ts'
import { listUnits, type Unit } from '../../features/organisation/organisation-queries.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { Button, Buttons } from '../ui/form/button.tsx'
import { ErrorSummary } from '../ui/form/error-summary.tsx'
import { Form } from '../ui/form/form.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { DataTable } from '../ui/list/data-table.tsx'
import { nameIn } from './admin-names.ts'
import { AdminPage } from './admin-page.tsx'
import { answerChange, fieldErrors, keyIn, type Typed } from './answer-change.ts'
import { SwitchForm, use } from './switch-form.tsx'

const nothingTyped: Typed = { values: {}, problems: [] }

export const unitsPage = (context: PageContext): Promise<Response> =>
  showUnits(context, nothingTyped)

async function showUnits(context: PageContext, typed: Typed): Promise<Response> {
  const { desk, language, texts } = context
  const [units, ties] = await Promise.all([
    listUnits(desk.store, desk.municipalityId),
    listUnitTies(desk),
  ])
  const words = texts.admin.units
  const columns = words.columns
  const number = (unit: Unit, of: (ties: UnitTies) => number) => {
    const found = ties.get(unit.unitId)
    return found === undefined ? '' : formatNumber(of(found), language)
  }
  return context.html(
    <AdminPage context={context} title={words.title} place="units">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <details class="add-form" open={typed.problems.length > 0}>
        <summary>{words.addTitle}</summary>
        <UnitForm
          context={context}
          action={paths.adminUnits()}
          typed={typed}
          fields={{ anahtar: typed.values.anahtar ?? desk.newId() }}
          button={texts.admin.frame.add}
        />
      </details>
      <DataTable
        caption={words.title}
        rows={units.toSorted((one, other) => Number(other.isActive) - Number(one.isActive))}
        rowId={unit => unit.unitId}
        rowHref={unit => paths.adminUnit(unit.unitId)}
        columns={[
          { name: columns.name, width: 'grow', cell: unit => nameIn(unit, language) },
          { name: columns.open, align: 'end', cell: unit => number(unit, row => row.open) },
          { name: columns.topics, align: 'end', cell: unit => number(unit, row => row.topics) },
          {
            name: columns.staff,
            align: 'end',
            cell: unit => number(unit, row => row.officers + row.heads),
          },
          {
            name: columns.state,
            width: 'tight',
            cell: unit => <InUse context={context} is={unit.isActive} />,
          },
        ]}
      />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

/** Said only where it is not so: in a list of things in use the word would be noise. */
export function InUse({ context, is }: { context: PageContext; is: boolean }) {
  return is ? null : <strong class="missed">{context.texts.admin.frame.notInUse}</strong>
}

export async function takeUnit(context: PageContext): Promise<Response> {
  const form = await context.form()
  const result = await addUnit(context.desk, context.actor(), {
    unitId: keyIn(form, context),
    name: form.text('name'),
    nameEn: form.text('nameEn'),
  })
  return await answerChange(context, result, {
    to: paths.adminUnits(),
    word: 'eklendi',
    again: problems => showUnits(context, { values: form.values, problems }),
  })
}

export const unitPage = (context: PageContext): Promise<Response> => showUnit(context, nothingTyped)

async function showUnit(context: PageContext, typed: Typed): Promise<Response> {
  const { desk, language, texts } = context
  const [units, ties] = await Promise.all([
    listUnits(desk.store, desk.municipalityId),
    listUnitTies(desk),
  ])
  const unit = units.find(each => each.unitId === context.param('id'))
  if (unit === undefined) return await context.notFound()
  const words = texts.admin.units
  const frame = texts.admin.frame
  const values = { name: unit.name, nameEn: unit.nameEn, ...typed.values }
  return context.html(
    <AdminPage
      context={context}
      title={nameIn(unit, language)}
      place="units"
      undo={
        context.query.get('oldu') === 'kullanim-disi' && <UseSwitch context={context} unit={unit} />
      }
    >
      <p>
        <a class="back" href={paths.adminUnits()}>
          {frame.back}
        </a>
      </p>
      <h1>{nameIn(unit, language)}</h1>
      <p class="hint">{words.code(unit.code)}</p>
      <UnitForm
        context={context}
        action={paths.adminUnit(unit.unitId)}
        typed={{ ...typed, values }}
        button={frame.save}
      />
      <section class="danger">
        <h2>{unit.isActive ? frame.inUse : frame.notInUse}</h2>
        <Ties context={context} unit={unit} ties={ties.get(unit.unitId)} />
        <UseSwitch context={context} unit={unit} note={words.deactivateNote} />
      </section>
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

/** Where what hangs on the unit is to be seen, for those who may see it. */
function Ties({
  context,
  unit,
  ties,
}: {
  context: PageContext
  unit: Unit
  ties: UnitTies | undefined
}) {
  const words = context.texts.admin.units
  const seesRequests = context.staff?.roles.some(role => role !== 'administrator') ?? false
  const number = (value: number) => formatNumber(value, context.language)
  if (ties === undefined || ties.open + ties.topics === 0) return null
  const open = words.seeOpen(number(ties.open))
  return (
    <ul class="plain-list">
      {ties.open > 0 && (
        <li>
          {seesRequests ? <a href={paths.queue('tumu', { birim: unit.unitId })}>{open}</a> : open}
        </li>
      )}
      {ties.topics > 0 && (
        <li>
          <a href={paths.adminTopics({ birim: unit.unitId })}>
            {words.seeTopics(number(ties.topics))}
          </a>
        </li>
      )}
    </ul>
  )
}

type UseSwitchProps = { context: PageContext; unit: Unit; note?: string }

function UseSwitch({ context, unit, note }: UseSwitchProps) {
  const { units: words, frame } = context.texts.admin
  const isUndo = note === undefined
  return (
    <SwitchForm
      action={paths.adminUnitUse(unit.unitId)}
      fields={unit.isActive ? use.off : use.on}
      label={isUndo ? frame.undo : unit.isActive ? words.deactivate : words.reactivate}
      note={unit.isActive ? note : undefined}
    />
  )
}

export async function changeUnitPage(context: PageContext): Promise<Response> {
  const form = await context.form()
  const unitId = context.param('id')
  const result = await changeUnit(context.desk, context.actor(), {
    unitId,
    name: form.text('name'),
    nameEn: form.text('nameEn'),
  })
  return await answerChange(context, result, {
    to: paths.adminUnit(unitId),
    word: 'kaydedildi',
    again: problems => showUnit(context, { values: form.values, problems }),
  })
}

export async function switchUnit(context: PageContext): Promise<Response> {
  const form = await context.form()
  const unitId = context.param('id')
  const isActive = form.text('kullanim') === 'evet'
  const result = await setUnitActive(context.desk, context.actor(), { unitId, isActive })
  return await answerChange(context, result, {
    to: paths.adminUnit(unitId),
    word: isActive ? 'kullanimda' : 'kullanim-disi',
    again: problems => showUnit(context, { values: {}, problems }),
  })
}

type UnitFormProps = {
  context: PageContext
  action: string
  typed: {
    values: Readonly<Record<string, string | undefined>>
    problems: readonly SettingProblem[]
  }
  fields?: { readonly [name: string]: string }
  button: string
}

function UnitForm({ context, action, typed, fields, button }: UnitFormProps) {
  const { units: words, frame } = context.texts.admin
  const labels = { name: words.name, nameEn: frame.english }
  const errors = fieldErrors(context, typed.problems, { labels })
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={action} fields={fields} label={words.addTitle}>
        <TextField
          name="name"
          label={words.name}
          value={typed.values.name}
          error={errors.of('name')}
          maxLength={120}
        />
        <TextField
          name="nameEn"
          label={frame.english}
          hint={frame.englishHint}
          value={typed.values.nameEn}
          error={errors.of('nameEn')}
          maxLength={120}
          optional
        />
        <Buttons>
          <Button>{button}</Button>
        </Buttons>
      </Form>
    </>
  )
}
