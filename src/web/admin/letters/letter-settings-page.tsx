// Owns the administrator's page of what all letters have in common.
import { numberLetters } from '../../../core/letters/official-number.ts'
import { changeLetterSettings } from '../../../features/letters/change-letter-settings.ts'
import { listMunicipalities } from '../../../features/municipality/municipality-queries.ts'
import type { LetterSettings } from '../../../features/municipality/settings.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, fieldErrors, type Typed } from '../answer-change.ts'

/** As many as the settings take. */
const SIGNATORY_ROWS = 4
const rows = Array.from({ length: SIGNATORY_ROWS }, (_, index) => index)
const sources = ['own-register', 'file-drop'] as const

function textOf(letters: LetterSettings): Record<string, string> {
  const { signatories, ...rest } = letters
  const people = signatories.flatMap(({ name, title, isDelegated }, index) => [
    [`signatories.${index}.name`, name],
    [`signatories.${index}.title`, title],
    [`signatories.${index}.isDelegated`, isDelegated ? 'evet' : 'hayir'],
  ])
  return { ...rest, ...Object.fromEntries(people) }
}

function wishOf(form: SentForm): LetterSettings {
  const text = (name: string) => form.text(name).trim()
  return {
    institution: text('institution'),
    detsis: text('detsis').replaceAll(' ', ''),
    signatories: rows
      .map(index => ({
        name: text(`signatories.${index}.name`),
        title: text(`signatories.${index}.title`),
        isDelegated: text(`signatories.${index}.isDelegated`) === 'evet',
      }))
      .filter(({ name, title }) => name !== '' || title !== ''),
    fax: text('fax'),
    kep: text('kep'),
    contactPerson: text('contactPerson'),
    documentSystem: sources.find(source => source === text('documentSystem')) ?? 'own-register',
    numberLetter: numberLetters.find(letter => letter === text('numberLetter')) ?? 'Z',
  }
}

export const letterSettingsPage = (context: PageContext): Promise<Response> =>
  show(context, { values: {}, problems: [] })

export async function takeLetterSettings(context: PageContext): Promise<Response> {
  const form = await context.form()
  const result = await changeLetterSettings(context.desk, context.actor(), wishOf(form))
  return await answerChange(context, result, {
    to: paths.adminLetters(),
    word: 'kaydedildi',
    again: problems => show(context, { values: form.values, problems }),
  })
}

async function show(context: PageContext, typed: Typed): Promise<Response> {
  const { desk, municipality } = context
  const words = context.texts.letters.settings
  const all = await listMunicipalities(desk.store)
  const stored = all.find(each => each.municipalityId === desk.municipalityId) ?? municipality
  const values = { ...textOf(stored.settings.letters), ...typed.values }
  return context.html(
    <AdminPage context={context} title={words.title} place="letters">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <SettingsForm context={context} values={values} problems={typed.problems} />
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

function SettingsForm({ context, values, problems }: { context: PageContext } & Typed) {
  const words = context.texts.letters.settings
  const errors = fieldErrors(context, problems, {
    labels: {
      institution: words.institution,
      detsis: words.detsis,
      fax: words.fax,
      kep: words.kep,
      contactPerson: words.person,
    },
    own: { 'detsis:invalid': words.detsisInvalid },
  })
  const field = (name: 'institution' | 'detsis' | 'fax' | 'kep') => ({
    name,
    label: words[name],
    value: values[name],
    error: errors.of(name),
    optional: true,
  })
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={paths.adminLetters()} label={words.title}>
        <h2>{words.heading}</h2>
        <TextField {...field('institution')} hint={words.institutionHint} maxLength={200} />
        <TextField
          {...field('detsis')}
          hint={words.detsisHint}
          maxLength={12}
          inputMode="numeric"
          width="short"
        />
        <NumberSource context={context} values={values} />
        <Signatories context={context} values={values} />
        <h2>{words.contact}</h2>
        <p class="hint">{words.contactHint}</p>
        <TextField {...field('fax')} maxLength={40} width="medium" />
        <TextField {...field('kep')} maxLength={200} width="medium" />
        <TextField
          name="contactPerson"
          label={words.person}
          hint={words.personHint}
          value={values.contactPerson}
          error={errors.of('contactPerson')}
          maxLength={200}
          optional
        />
        <h2>{words.verification}</h2>
        <p>
          {words.verifyFrom} <a href={paths.adminMunicipality()}>{words.verifyChange}</a>
        </p>
        <Buttons>
          <Button>{context.texts.admin.frame.save}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function NumberSource({ context, values }: { context: PageContext } & Pick<Typed, 'values'>) {
  const words = context.texts.letters.settings
  return (
    <>
      <SelectField
        name="documentSystem"
        label={words.documentSystem}
        placeholder={false}
        value={values.documentSystem}
        options={sources.map(value => ({ value, label: words.sources[value] }))}
      />
      <SelectField
        name="numberLetter"
        label={words.numberLetter}
        hint={words.numberLetterHint}
        placeholder={false}
        width="medium"
        value={values.numberLetter}
        options={numberLetters.map(value => ({ value, label: value }))}
      />
    </>
  )
}

function Signatories({ context, values }: { context: PageContext } & Pick<Typed, 'values'>) {
  const words = context.texts.letters.settings
  return (
    <>
      <h2>{words.signatories}</h2>
      <p class="hint">{words.signatoriesHint}</p>
      {rows.map(index => {
        const name = (part: string) => `signatories.${index}.${part}`
        return (
          <fieldset class="signatory">
            <legend>
              <strong>{words.signatory(index + 1)}</strong>
            </legend>
            <TextField
              name={name('name')}
              label={words.name}
              value={values[name('name')]}
              maxLength={100}
              width="medium"
              optional
            />
            <TextField
              name={name('title')}
              label={words.jobTitle}
              value={values[name('title')]}
              maxLength={120}
              width="medium"
              optional
            />
            <SelectField
              name={name('isDelegated')}
              label={words.delegated}
              placeholder={false}
              width="medium"
              value={values[name('isDelegated')] ?? 'hayir'}
              options={[
                { value: 'hayir', label: words.no },
                { value: 'evet', label: words.yes },
              ]}
            />
          </fieldset>
        )
      })}
    </>
  )
}
