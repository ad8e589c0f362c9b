// Recording a data breach: one page, one press, and the clock of 72 hours runs.
import { type DataCategory, dataCategories } from '../../../core/privacy/breach.ts'
import { localTimeOf } from '../../../core/time/dates.ts'
import { recordBreach } from '../../../features/privacy/record-breach.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { CheckTiles } from '../../ui/form/choice-tiles.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { DateField, TextArea, TextField } from '../../ui/form/text-field.tsx'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { breachErrors } from './breach-words.ts'
import { readMoment } from './read-moment.ts'

type Typed = Readonly<Record<string, string>>
type Shown = {
  typed: Typed
  categories: readonly string[]
  errors: Readonly<Record<string, string>>
  actKey: string
}
type FormProps = Shown & { context: PageContext }

export async function newBreachPage(context: PageContext): Promise<Response> {
  const now = { gun: context.today, saat: localTimeOf(context.desk.now()).slice(0, 5) }
  return await show(context, {
    typed: now,
    categories: [],
    errors: {},
    actKey: context.desk.newId(),
  })
}

/** Where a field of the core stands on the form. */
const fieldNames: Typed = {
  what: 'ne',
  categories: 'veri',
  peopleCount: 'kisi',
  measures: 'onlem',
}

export async function takeBreach(context: PageContext): Promise<Response> {
  const form = await context.form()
  const given = form.text('anahtar')
  const actKey = isId(given) ? given : context.desk.newId()
  const categories = form.texts('veri')
  const learned = readMoment(form, 'gun', 'saat')
  const result = await recordBreach(context.desk, context.actor(), {
    breachId: actKey,
    learnedAt: learned.at,
    what: form.text('ne'),
    categories: dataCategories.filter(category => categories.includes(category)),
    peopleCount: readCount(form.text('kisi')),
    measures: form.text('onlem'),
  })
  if (result.ok) return context.see(`${paths.breach(result.breachId)}?oldu=yazildi`)
  if (result.because !== 'invalid') return await context.forbidden()
  const errors = breachErrors(context, learned, result.problems, fieldNames)
  return await show(context, { typed: form.values, categories, errors, actKey }, 422)
}

/** Null when nothing was typed: nobody knows yet. */
function readCount(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  // Points part thousands; "1.5" is half a person, not fifteen.
  const isWhole = /^(\d+|\d{1,3}(\.\d{3})+)$/.test(text)
  return isWhole ? Number(text.replaceAll('.', '')) : undefined
}

async function show(context: PageContext, shown: Shown, status = 200): Promise<Response> {
  const frame = await staffFrameOf(context)
  const words = context.texts.privacy.breaches
  return context.html(
    <StaffPage frame={frame} title={words.newTitle} place="veri-ihlalleri">
      <div class="staff-list">
        <p>
          <a class="back" href={paths.breaches()}>
            {words.title}
          </a>
        </p>
        <h1>{words.newTitle}</h1>
        <BreachForm context={context} {...shown} />
      </div>
    </StaffPage>,
    status,
  )
}

function BreachForm({ context, typed, categories, errors, actKey }: FormProps) {
  const words = context.texts.privacy.breaches
  const choice = (value: DataCategory) => ({ value, label: words.categoryNames[value] })
  return (
    <Form action={paths.breaches()} fields={{ anahtar: actKey }} label={words.newTitle}>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) => ({ field, message }))}
      />
      <LearnedFields context={context} typed={typed} errors={errors} />
      <TextArea
        name="ne"
        label={words.what}
        hint={words.whatHint}
        value={typed.ne}
        error={errors.ne}
      />
      <CheckTiles
        name="veri"
        label={words.categories}
        sideBySide
        choices={dataCategories.map(choice)}
        values={categories}
        error={errors.veri}
      />
      <TextField
        name="kisi"
        label={words.people}
        hint={words.peopleHint}
        optional
        inputMode="numeric"
        width="short"
        value={typed.kisi}
        error={errors.kisi}
      />
      <TextArea
        name="onlem"
        label={words.measures}
        rows={4}
        value={typed.onlem}
        error={errors.onlem}
      />
      <Buttons>
        <Button shortcut="Ctrl Enter">{words.save}</Button>
      </Buttons>
    </Form>
  )
}

type LearnedProps = Pick<Shown, 'typed' | 'errors'> & { context: PageContext }

function LearnedFields({ context, typed, errors }: LearnedProps) {
  const words = context.texts.privacy.breaches
  return (
    <div class="side-by-side">
      <DateField
        name="gun"
        label={words.learnedOn}
        max={context.today}
        value={typed.gun}
        error={errors.gun}
      />
      <TextField
        name="saat"
        label={words.learnedAt}
        hint={words.timeHint}
        width="short"
        value={typed.saat}
        error={errors.saat}
      />
    </div>
  )
}
