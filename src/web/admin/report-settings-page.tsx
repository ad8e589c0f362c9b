// Owns the administrator's page of reports: deadline and addressee, places of complaint.
import { listMunicipalities } from '../../features/municipality/municipality-queries.ts'
import type { ComplaintPlace, ReportSettings } from '../../features/municipality/report-settings.ts'
import { changeReportSettings } from '../../features/reports/change-report-settings.ts'
import type { Form as SentForm } from '../door/form.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { Button, Buttons } from '../ui/form/button.tsx'
import { ErrorSummary } from '../ui/form/error-summary.tsx'
import { Form } from '../ui/form/form.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { AdminPage } from './admin-page.tsx'
import { answerChange, fieldErrors, type Typed } from './answer-change.ts'

const placeNames = ['first', 'second'] as const
const placeFields = ['name', 'title', 'address', 'phone', 'fax', 'email'] as const

function textOf(settings: ReportSettings): Readonly<Record<string, string>> {
  const values: Record<string, string> = {
    informationDeadline: settings.informationDeadline,
    informationAddressee: settings.informationAddressee,
  }
  for (const place of placeNames)
    for (const field of placeFields)
      values[`complaintPlaces.${place}.${field}`] = settings.complaintPlaces[place][field]
  return values
}

function wishOf(form: SentForm): ReportSettings {
  const placeOf = (place: (typeof placeNames)[number]): ComplaintPlace => {
    const text = (field: string) => form.text(`complaintPlaces.${place}.${field}`)
    return {
      name: text('name'),
      title: text('title'),
      address: text('address'),
      phone: text('phone'),
      fax: text('fax'),
      email: text('email'),
    }
  }
  return {
    informationDeadline: form.text('informationDeadline').trim(),
    informationAddressee: form.text('informationAddressee'),
    complaintPlaces: { first: placeOf('first'), second: placeOf('second') },
  }
}

export const reportSettingsPage = (context: PageContext): Promise<Response> =>
  show(context, { values: {}, problems: [] })

async function show(context: PageContext, typed: Typed): Promise<Response> {
  const { desk, municipality, texts } = context
  const words = texts.reports.settings
  const all = await listMunicipalities(desk.store)
  const stored = all.find(each => each.municipalityId === desk.municipalityId) ?? municipality
  const values = { ...textOf(stored.settings.reports), ...typed.values }
  return context.html(
    <AdminPage context={context} title={words.title} place="reports">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <SettingsForm context={context} values={values} problems={typed.problems} />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

export async function takeReportSettings(context: PageContext): Promise<Response> {
  const form = await context.form()
  const result = await changeReportSettings(context.desk, context.actor(), wishOf(form))
  return await answerChange(context, result, {
    to: paths.adminReports(),
    word: 'kaydedildi',
    again: problems => show(context, { values: form.values, problems }),
  })
}

type FormProps = { context: PageContext } & Typed
type PartProps = Omit<FormProps, 'problems'> & { of: (field: string) => string | undefined }

function labelsOf({ texts }: PageContext): Readonly<Record<string, string>> {
  const { settings, standards } = texts.reports
  const labels: Record<string, string> = {
    informationDeadline: settings.deadline,
    informationAddressee: settings.addressee,
  }
  for (const place of placeNames)
    for (const field of placeFields)
      labels[`complaintPlaces.${place}.${field}`] = `${standards[place]}: ${standards.place[field]}`
  return labels
}

function SettingsForm({ context, values, problems }: FormProps) {
  const words = context.texts.reports.settings
  const errors = fieldErrors(context, problems, {
    labels: labelsOf(context),
    own: {
      'informationDeadline:invalid': words.deadlineInvalid,
      'informationDeadline:no-such-day': words.deadlineNoSuchDay,
    },
  })
  const part = { context, values, of: errors.of }
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={paths.adminReports()} label={words.title}>
        <h2>{words.information}</h2>
        <TextField
          name="informationDeadline"
          label={words.deadline}
          hint={words.deadlineHint}
          value={values.informationDeadline}
          error={errors.of('informationDeadline')}
          maxLength={5}
          width="short"
        />
        <TextField
          name="informationAddressee"
          label={words.addressee}
          hint={words.addresseeHint}
          value={values.informationAddressee}
          error={errors.of('informationAddressee')}
          maxLength={200}
          optional
        />
        <Places {...part} />
        <Buttons>
          <Button>{context.texts.admin.frame.save}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Places({ context, values, of }: PartProps) {
  const words = context.texts.reports.standards
  return (
    <>
      {placeNames.map(place => (
        <>
          <h2>{words[place]}</h2>
          {placeFields.map(field => {
            const name = `complaintPlaces.${place}.${field}`
            return (
              <TextField
                name={name}
                label={words.place[field]}
                value={values[name]}
                error={of(name)}
                maxLength={field === 'address' ? 300 : 120}
                optional
              />
            )
          })}
        </>
      ))}
    </>
  )
}
