// Owns the administrator's page of retention: for how many years each class is kept, and how sure our
// first value is.
import {
  RETENTION,
  type RetentionClass,
  type RetentionYears,
  retentionClasses,
} from '../../../core/privacy/retention.ts'
import { changeRetention } from '../../../features/municipality/change-retention.ts'
import { listMunicipalities } from '../../../features/municipality/municipality-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, type Typed } from '../answer-change.ts'

export async function retentionPage(context: PageContext): Promise<Response> {
  return await show(context, { values: {}, problems: [] })
}

/** As stored now; the frame's own copy may be seconds old. */
async function storedYears({ desk, municipality }: PageContext): Promise<RetentionYears> {
  const all = await listMunicipalities(desk.store)
  const own = all.find(each => each.municipalityId === desk.municipalityId) ?? municipality
  return own.settings.retentionYears
}

async function show(context: PageContext, typed: Typed): Promise<Response> {
  const words = context.texts.privacy.destruction
  const years = await storedYears(context)
  const errorOf = (name: RetentionClass): string | undefined =>
    typed.problems.some(({ field }) => field === name) ? words.retention.outOfRange : undefined
  const errors = retentionClasses.flatMap(field => {
    const message = errorOf(field)
    return message === undefined ? [] : [{ field, message }]
  })
  return context.html(
    <AdminPage context={context} title={words.retention.title} place="retention">
      <h1>{words.retention.title}</h1>
      <p class="hint">{words.retention.lead}</p>
      <Form action={paths.adminRetention()} label={words.retention.title}>
        <ErrorSummary errors={errors} />
        {retentionClasses.map(name => (
          <TextField
            name={name}
            label={`${words.classes[name]} (${words.retention.years})`}
            hint={words.retention.hint(sureness(context, name))}
            inputMode="numeric"
            width="short"
            value={typed.values[name] ?? String(years[name])}
            error={errorOf(name)}
          />
        ))}
        <Buttons>
          <Button>{words.retention.save}</Button>
        </Buttons>
      </Form>
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

/** The tag of the legal page with what it means. */
function sureness({ texts }: PageContext, name: RetentionClass): string {
  const { confidence } = RETENTION[name]
  const meanings = texts.admin.law.sure
  return `${confidence}. ${meanings[confidence === 'K?' ? 'K' : confidence]}`
}

export async function takeRetention(context: PageContext): Promise<Response> {
  const form = await context.form()
  const typed = retentionClasses.map(name => {
    const text = form.text(name).trim()
    return [name, /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN] as const
  })
  // as: one entry for each class
  const wish = Object.fromEntries(typed) as Record<RetentionClass, number>
  const result = await changeRetention(context.desk, context.actor(), wish)
  return await answerChange(context, result, {
    to: paths.adminRetention(),
    word: 'kaydedildi',
    again: problems => show(context, { values: form.values, problems }),
  })
}
