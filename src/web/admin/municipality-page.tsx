// Owns the administrator's page of the municipality: name, contact, hue with its measured preview, texts.
import { changeMunicipality } from '../../features/municipality/change-municipality.ts'
import { listMunicipalities } from '../../features/municipality/municipality-queries.ts'
import type { Municipality } from '../../features/municipality/settings.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { Button, Buttons } from '../ui/form/button.tsx'
import { ErrorSummary } from '../ui/form/error-summary.tsx'
import { Form } from '../ui/form/form.tsx'
import { TextArea, TextField } from '../ui/form/text-field.tsx'
import { AdminPage } from './admin-page.tsx'
import { answerChange, fieldErrors, type Typed } from './answer-change.ts'
import { HuePreview } from './hue-preview.tsx'

const HUE = /^\d{1,3}$/

function textOf({ name, settings }: Municipality): Readonly<Record<string, string>> {
  return {
    name,
    hue: String(settings.hue),
    numberPrefix: settings.numberPrefix,
    address: settings.address,
    phone: settings.phone,
    email: settings.email,
    website: settings.website,
    deskAddress: settings.deskAddress,
    accounts: settings.accounts,
    'welcome.tr': settings.welcome.tr,
    'welcome.en': settings.welcome.en,
    'remedy.tr': settings.remedy.tr,
    'remedy.en': settings.remedy.en,
  }
}

export const municipalityPage = (context: PageContext): Promise<Response> =>
  show(context, { values: {}, problems: [] })

async function show(context: PageContext, typed: Typed): Promise<Response> {
  const { desk, municipality } = context
  const words = context.texts.admin.municipality
  const all = await listMunicipalities(desk.store)
  const stored = all.find(each => each.municipalityId === desk.municipalityId) ?? municipality
  const wished = context.query.get('ton') ?? ''
  const values = {
    ...textOf(stored),
    ...(isHue(wished) ? { hue: wished } : {}),
    ...typed.values,
  }
  const hue = isHue(values.hue ?? '') ? Number(values.hue) : stored.settings.hue
  return context.html(
    <AdminPage context={context} title={words.title} place="municipality" islands={['hue-preview']}>
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <MunicipalityForm context={context} values={values} problems={typed.problems} hue={hue} />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

const isHue = (text: string): boolean => HUE.test(text) && Number(text) <= 360

export async function takeMunicipality(context: PageContext): Promise<Response> {
  const form = await context.form()
  const text = (name: string) => form.text(name)
  if (text('onizle') !== '') return await show(context, { values: form.values, problems: [] })
  const hue = text('hue').trim()
  const result = await changeMunicipality(context.desk, context.actor(), {
    name: text('name'),
    // What is no number is refused at its field by the settings' own rule.
    hue: HUE.test(hue) ? Number(hue) : -1,
    numberPrefix: text('numberPrefix').trim(),
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    website: text('website'),
    deskAddress: text('deskAddress').trim().replace(/\/+$/, ''),
    accounts: text('accounts'),
    welcome: { tr: text('welcome.tr'), en: text('welcome.en') },
    remedy: { tr: text('remedy.tr'), en: text('remedy.en') },
  })
  return await answerChange(context, result, {
    to: paths.adminMunicipality(),
    word: 'kaydedildi',
    again: problems => show(context, { values: form.values, problems }),
  })
}

type FormProps = { context: PageContext; hue: number } & Typed
type Field =
  | 'name'
  | 'numberPrefix'
  | 'address'
  | 'phone'
  | 'email'
  | 'website'
  | 'deskAddress'
  | 'accounts'

const labelsOf = ({ texts }: PageContext): Readonly<Record<Field, string>> => ({
  ...texts.admin.municipality,
  numberPrefix: texts.admin.municipality.prefix,
})

function errorsOf(context: PageContext, problems: Typed['problems']) {
  const { municipality: words } = context.texts.admin
  return fieldErrors(context, problems, {
    labels: {
      ...labelsOf(context),
      hue: words.hue,
      'welcome.tr': `${words.welcome} (${words.turkish})`,
      'welcome.en': `${words.welcome} (${words.english})`,
      'remedy.tr': `${words.remedy} (${words.turkish})`,
      'remedy.en': `${words.remedy} (${words.english})`,
    },
    own: {
      'hue:invalid': words.hueInvalid,
      'numberPrefix:invalid': words.prefixInvalid,
      'deskAddress:invalid': words.deskAddressInvalid,
    },
  })
}

function MunicipalityForm({ context, values, problems, hue }: FormProps) {
  const { municipality: words, frame } = context.texts.admin
  const labels = labelsOf(context)
  const errors = errorsOf(context, problems)
  const field = (name: Field) => ({
    name,
    label: labels[name],
    value: values[name],
    error: errors.of(name),
  })
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={paths.adminMunicipality()} label={words.title}>
        <h2>{words.identity}</h2>
        <TextField {...field('name')} maxLength={120} />
        <TextField {...field('address')} maxLength={300} optional />
        <TextField {...field('phone')} maxLength={40} type="tel" width="medium" optional />
        <TextField {...field('email')} maxLength={200} type="email" width="medium" optional />
        <TextField {...field('website')} maxLength={200} width="medium" optional />
        <TextField
          {...field('deskAddress')}
          hint={words.deskAddressHint}
          maxLength={200}
          width="medium"
          optional
        />
        <TextField {...field('accounts')} hint={words.accountsHint} maxLength={500} optional />
        <TextField {...field('numberPrefix')} hint={words.prefixHint} maxLength={6} width="short" />
        <h2>{words.colour}</h2>
        <TextField
          name="hue"
          label={words.hue}
          hint={words.hueHint}
          value={values.hue}
          error={errors.of('hue')}
          inputMode="numeric"
          width="short"
        />
        <Buttons>
          <Button kind="secondary" name="onizle" value="evet">
            {words.preview}
          </Button>
        </Buttons>
        <HuePreview context={context} hue={hue} />
        <Texts context={context} values={values} of={errors.of} />
        <Buttons>
          <Button>{frame.save}</Button>
        </Buttons>
      </Form>
    </>
  )
}

type TextsProps = Pick<FormProps, 'context' | 'values'> & {
  of: (field: string) => string | undefined
}

function Texts({ context, values, of }: TextsProps) {
  const words = context.texts.admin.municipality
  const languages = [
    ['tr', words.turkish],
    ['en', words.english],
  ] as const
  const fields = [
    {
      key: 'welcome',
      label: words.welcome,
      hint: words.welcomeHint,
      isOptional: true,
      maxLength: 500,
    },
    {
      key: 'remedy',
      label: words.remedy,
      hint: words.remedyHint,
      isOptional: false,
      maxLength: 2000,
    },
  ] as const
  return (
    <>
      {fields.map(({ key, label, hint, isOptional, maxLength }) => (
        <>
          <h2>{label}</h2>
          <p class="hint">{hint}</p>
          {languages.map(([language, name]) => (
            <TextArea
              name={`${key}.${language}`}
              label={name}
              value={values[`${key}.${language}`]}
              error={of(`${key}.${language}`)}
              rows={key === 'remedy' ? 4 : 2}
              maxLength={maxLength}
              optional={isOptional}
            />
          ))}
        </>
      ))}
    </>
  )
}
