// The form that makes a letter: its kind, what the request filled in, what is still to be written.

import { defaultTemplates } from '../../../core/letters/default-templates.ts'
import { variablesOf } from '../../../core/letters/fill-template.ts'
import type { LetterAttachment } from '../../../core/letters/letter-content.ts'
import { fittingKinds, ledgerValues, letterUnfit } from '../../../core/letters/letter-fit.ts'
import {
  isFact,
  type LetterKind,
  letterKindRules,
  type Placeholder,
  placeholders,
} from '../../../core/letters/letter-kinds.ts'
import { maySee } from '../../../core/request/permissions.ts'
import { draftLetter, type LetterWish, tryLetter } from '../../../features/letters/draft-letter.ts'
import { listOwnTemplates } from '../../../features/letters/letter-templates.ts'
import type { LetterRefusal } from '../../../features/letters/letter-tools.ts'
import { recordLook } from '../../../features/privacy/record-look.ts'
import { findRequestDetail, type RequestDetail } from '../../../features/requests/request-detail.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { pdfResponse } from '../../pdf-response.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { contactOfBody, kindFor, refusalSentence, valuesFromRequest } from './letter-words.ts'

type Shown = {
  detail: RequestDetail
  kind: LetterKind | undefined
  values: Readonly<Record<string, string>>
  refusal?: LetterRefusal | undefined
}

/** Short answers get one line. */
const oneLine: readonly Placeholder[] = [
  'beklenen_tarih',
  'sure_sonu',
  'odeme_sonu',
  'ucret',
  'butce_yili',
  'kurum',
  'devir_yazisi',
]

async function findSeen(context: PageContext): Promise<RequestDetail | Response> {
  const detail = await findRequestDetail(context.desk, context.param('id'))
  if (detail === undefined) return await context.notFound()
  if (!maySee(detail.state, context.actor())) return await context.forbidden()
  const { requestId } = detail
  await recordLook(context.desk, context.actor(), { requestId, seen: 'letter-opened' })
  return detail
}

export async function letterFormPage(context: PageContext): Promise<Response> {
  const detail = await findSeen(context)
  if (detail instanceof Response) return detail
  const kind = kindFor(detail, context.query.get('tur'))
  const values = { ...valuesFromRequest(detail), ...(await contactOfBody(context, detail)) }
  const because = kind && letterUnfit(kind, detail.state)
  if (because === undefined) return await show(context, { detail, kind, values })
  const refusal = { kind: 'not-allowed', because } as const
  return await show(context, { detail, kind: undefined, values, refusal })
}

export async function takeLetterForm(context: PageContext): Promise<Response> {
  const detail = await findSeen(context)
  if (detail instanceof Response) return detail
  const form = await context.form()
  const kind = kindFor(detail, form.text('tur'))
  if (kind === undefined) return await show(context, { detail, kind, values: form.values })
  const wish = wishOf(detail, kind, form)
  const again = (refusal: LetterRefusal) =>
    show(context, { detail, kind, values: form.values, refusal })
  if (form.text('onizle') !== '') {
    const tried = await tryLetter(context, context.actor(), wish)
    return tried.ok ? pdfResponse(tried.done, 'taslak.pdf') : await again(tried.refusal)
  }
  const drafted = await draftLetter(context, context.actor(), wish)
  if (!drafted.ok) return await again(drafted.refusal)
  return context.see(paths.letterPage(detail.requestId, drafted.done.letterId, 'hazirlandi'))
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** "Keşif tutanağı; 2" → two pages; a line without a number has none. */
function attachmentOf(line: string): LetterAttachment {
  const match = /^(.*?)\s*;\s*(\d{1,4})$/.exec(line)
  return match === null
    ? { name: line, pages: null }
    : { name: match[1] ?? line, pages: Number(match[2]) }
}

function wishOf({ requestId }: RequestDetail, kind: LetterKind, form: SentForm): LetterWish {
  const values = Object.fromEntries(placeholders.map(name => [name, form.text(name)]))
  const forAction = linesOf(form.text('geregi'))
  const forInformation = linesOf(form.text('bilgi'))
  const signatory = Number(form.text('imza') || '0')
  return {
    requestId,
    kind,
    values,
    signatory: Number.isInteger(signatory) ? signatory : -1,
    otherBody: linesOf(form.text('muhatap')),
    moreReferences: linesOf(form.text('ilgiler')),
    attachments: linesOf(form.text('ekler')).map(attachmentOf),
    distribution:
      forAction.length + forInformation.length === 0 ? null : { forAction, forInformation },
  }
}

async function show(context: PageContext, shown: Shown): Promise<Response> {
  const frame = await staffFrameOf(context)
  const words = context.texts.letters.form
  const { detail, kind, refusal } = shown
  const number = detail.state.registerNumber
  const templates = await listOwnTemplates(context.desk)
  const template = kind && (templates.get(kind) ?? defaultTemplates[kind])
  const variables =
    template === undefined ? [] : variablesOf(template).filter(name => !isFact(name))
  return context.html(
    <StaffPage frame={frame} title={`${words.title} ${number}`}>
      <div class="request-alone">
        <p>
          <a class="back" href={`${paths.request(detail.requestId)}#yazilar`}>
            {number}
          </a>
        </p>
        <ErrorSummary errors={errorsOf(context, refusal)} />
        <h1>{words.title}</h1>
        <p class="hint">{words.lead}</p>
        <KindForm context={context} detail={detail} kind={kind} />
        {kind !== undefined && (
          <Fields context={context} shown={shown} kind={kind} names={variables} />
        )}
      </div>
    </StaffPage>,
    refusal === undefined ? 200 : refusal.kind === 'not-allowed' ? 403 : 422,
  )
}

/** What is missing is said at its field; the rest above the form. */
function errorsOf(context: PageContext, refusal: LetterRefusal | undefined): FieldError[] {
  if (refusal === undefined) return []
  const words = context.texts.letters
  if (refusal.kind === 'no-addressee')
    return [{ field: 'muhatap', message: words.refusals.noAddressee }]
  if (refusal.kind !== 'missing') return [{ message: refusalSentence(context, refusal) }]
  const fields = refusal.variables.map(name => ({
    field: name,
    message: `${words.variables[name]}: ${words.refusals.fill}`,
  }))
  if (refusal.office.length === 0) return fields
  return [...fields, { message: refusalSentence(context, { ...refusal, variables: [] }) }]
}

type KindFormProps = {
  context: PageContext
  detail: RequestDetail
  kind: LetterKind | undefined
}

function KindForm({ context, detail, kind }: KindFormProps) {
  const { form: words, kinds } = context.texts.letters
  return (
    <Form action={paths.letterNew(detail.requestId)} method="get">
      <SelectField
        name="tur"
        label={words.kind}
        value={kind}
        options={fittingKinds(detail.state).map(value => ({ value, label: kinds[value] }))}
      />
      <Buttons>
        <Button kind="secondary">{words.choose}</Button>
      </Buttons>
    </Form>
  )
}

type FieldsProps = {
  context: PageContext
  shown: Shown
  kind: LetterKind
  names: readonly Placeholder[]
}

function Fields({ context, shown: { detail, values, refusal }, kind, names }: FieldsProps) {
  const { form: words, variables, refusals } = context.texts.letters
  const missing = refusal?.kind === 'missing' ? refusal.variables : []
  // What the ledger says stands in the letter as it is.
  const known = ledgerValues(kind, detail.state)
  const typed = names.filter(name => known[name] === undefined)
  return (
    <Form
      action={paths.letterNew(detail.requestId)}
      fields={{ tur: kind }}
      label={context.texts.letters.kinds[kind]}
    >
      <h2>{context.texts.letters.kinds[kind]}</h2>
      {Object.keys(known).length > 0 && (
        <SummaryList
          rows={placeholders.flatMap(name => {
            const value = known[name]
            return value === undefined ? [] : [{ label: variables[name], value }]
          })}
        />
      )}
      {typed.map(name => {
        const field = {
          name,
          label: variables[name],
          value: values[name],
          error: missing.includes(name) ? refusals.fill : undefined,
        }
        return oneLine.includes(name) ? (
          <TextField {...field} width="medium" />
        ) : (
          <TextArea {...field} rows={name === 'cevap' ? 8 : 3} />
        )
      })}
      <Parties
        context={context}
        values={values}
        kind={kind}
        isNameless={refusal?.kind === 'no-addressee'}
      />
      <Buttons>
        <Button>{words.save}</Button>
        <Button kind="secondary" name="onizle" value="evet">
          {words.preview}
        </Button>
      </Buttons>
    </Form>
  )
}

type PartiesProps = {
  context: PageContext
  values: Readonly<Record<string, string>>
  kind: LetterKind
  isNameless: boolean
}

/** Who it goes to beside the applicant, who signs, and what lies with it. */
function Parties({ context, values, kind, isNameless }: PartiesProps) {
  const { form: words, refusals } = context.texts.letters
  const { signatories } = context.municipality.settings.letters
  const goesToBody = letterKindRules[kind].goesTo === 'other-body'
  const lines = (name: string, label: string, hint: string) => (
    <TextArea name={name} label={label} hint={hint} value={values[name]} rows={2} optional />
  )
  return (
    <>
      {goesToBody && (
        <TextArea
          name="muhatap"
          label={words.otherBody}
          hint={words.otherBodyHint}
          value={values.muhatap}
          error={isNameless ? refusals.noAddressee : undefined}
          rows={3}
        />
      )}
      {signatories.length > 0 && (
        <SelectField
          name="imza"
          label={words.signatory}
          value={values.imza ?? '0'}
          placeholder={false}
          options={signatories.map(({ name, title, isDelegated }, index) => ({
            value: String(index),
            label: [name, title, isDelegated ? words.delegated : ''].filter(Boolean).join(', '),
          }))}
        />
      )}
      {lines('ilgiler', words.references, words.referencesHint)}
      {lines('ekler', words.attachments, words.attachmentsHint)}
      {goesToBody && lines('geregi', words.forAction, words.distributionHint)}
      {goesToBody && lines('bilgi', words.forInformation, words.distributionHint)}
    </>
  )
}
