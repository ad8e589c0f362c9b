// Owns the administrator's pages of letter templates: the list, one template with its variables and
// samples.
import { defaultTemplates, type LetterTemplate } from '../../../core/letters/default-templates.ts'
import { templateLimits } from '../../../core/letters/fill-template.ts'
import {
  allowedPlaceholders,
  isLetterKind,
  type LetterKind,
  letterKindRules,
  letterKinds,
} from '../../../core/letters/letter-kinds.ts'
import { letterHouseOf } from '../../../features/letters/letter-office.ts'
import {
  changeTemplate,
  listOwnTemplates,
  resetTemplate,
} from '../../../features/letters/letter-templates.ts'
import { sampleLetter } from '../../../features/letters/sample-letter.ts'
import type { SettingProblem } from '../../../features/municipality/setting-changes.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { pdfResponse } from '../../pdf-response.ts'
import { textsFor } from '../../texts/texts.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import { DataTable } from '../../ui/list/data-table.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, problemSentence, type Typed } from '../answer-change.ts'

export async function templatesPage(context: PageContext): Promise<Response> {
  const { templates: words, kinds } = context.texts.letters
  const own = await listOwnTemplates(context.desk)
  return context.html(
    <AdminPage context={context} title={words.title} place="templates">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <DataTable
        caption={words.title}
        rows={letterKinds}
        rowId={kind => kind}
        rowHref={kind => paths.adminTemplate(kind)}
        columns={[
          { name: words.columns.kind, width: 'grow', cell: kind => kinds[kind] },
          { name: words.columns.law, cell: kind => letterKindRules[kind].law },
          {
            name: words.columns.state,
            cell: kind => (own.has(kind) ? words.own : words.shipped),
          },
        ]}
      />
    </AdminPage>,
  )
}

const templateOf = (form: SentForm): LetterTemplate => ({
  subject: form.text('subject').trim(),
  body: form.text('body').trim(),
  closing: form.text('closing').trim(),
  remedy: form.text('remedy').trim(),
  sdpCode: form.text('sdpCode').trim(),
})

/** The kind of the address; undefined when there is none of that name. */
function kindOf(context: PageContext): LetterKind | undefined {
  const kind = context.param('tur')
  return isLetterKind(kind) ? kind : undefined
}

export async function templatePage(context: PageContext): Promise<Response> {
  const kind = kindOf(context)
  if (kind === undefined) return await context.notFound()
  return await show(context, kind, { values: {}, problems: [] })
}

export async function takeTemplate(context: PageContext): Promise<Response> {
  const kind = kindOf(context)
  if (kind === undefined) return await context.notFound()
  const form = await context.form()
  const result = await changeTemplate(context.desk, context.actor(), kind, templateOf(form))
  return await answerChange(context, result, {
    to: paths.adminTemplate(kind),
    word: 'kaydedildi',
    again: problems => show(context, kind, { values: form.values, problems }),
  })
}

export async function takeReset(context: PageContext): Promise<Response> {
  const kind = kindOf(context)
  if (kind === undefined) return await context.notFound()
  const result = await resetTemplate(context.desk, context.actor(), kind)
  return await answerChange(context, result, {
    to: paths.adminTemplate(kind),
    word: 'kaydedildi',
    again: problems => show(context, kind, { values: {}, problems }),
  })
}

export async function templateExample(context: PageContext): Promise<Response> {
  const kind = kindOf(context)
  if (kind === undefined) return await context.notFound()
  const own = await listOwnTemplates(context.desk)
  return await sample(context, kind, own.get(kind) ?? defaultTemplates[kind], {})
}

/** The words as they stand in the form, before they are kept. */
export async function tryTemplate(context: PageContext): Promise<Response> {
  const kind = kindOf(context)
  if (kind === undefined) return await context.notFound()
  const form = await context.form()
  return await sample(context, kind, templateOf(form), form.values)
}

async function sample(
  context: PageContext,
  kind: LetterKind,
  template: LetterTemplate,
  values: Typed['values'],
): Promise<Response> {
  const { name, settings } = context.municipality
  // The sample is a letter, so its words are Turkish.
  const { templates, variables } = textsFor('tr').letters
  const printed = sampleLetter(context, letterHouseOf(name, settings), template, {
    kind,
    nameOf: variable => templates.sample(variables[variable]),
  })
  if (printed.ok) return pdfResponse(printed.done, 'ornek.pdf')
  return await show(context, kind, { values, problems: [{ field: 'body', problem: 'invalid' }] })
}

type Field = keyof LetterTemplate

async function show(context: PageContext, kind: LetterKind, typed: Typed): Promise<Response> {
  const { templates: words, kinds } = context.texts.letters
  const own = await listOwnTemplates(context.desk)
  const stored = own.get(kind)
  const values = { ...(stored ?? defaultTemplates[kind]), ...typed.values }
  return context.html(
    <AdminPage context={context} title={kinds[kind]} place="templates">
      <p>
        <a class="back" href={paths.adminTemplates()}>
          {context.texts.admin.frame.back}
        </a>
      </p>
      <h1>{kinds[kind]}</h1>
      <p class="hint">
        {words.columns.law}: {letterKindRules[kind].law}. {stored ? words.own : words.shipped}.{' '}
        <a href={paths.adminTemplateExample(kind)}>{words.example}</a>
      </p>
      <TemplateForm context={context} kind={kind} values={values} problems={typed.problems} />
      {stored !== undefined && (
        <section class="danger">
          <h2>{words.reset}</h2>
          <Form action={paths.adminTemplateReset(kind)} label={words.reset}>
            <p class="hint">{words.resetNote}</p>
            <Buttons>
              <Button kind="grave">{words.reset}</Button>
            </Buttons>
          </Form>
        </section>
      )}
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

function sentenceOf(context: PageContext, problem: SettingProblem): string {
  const words = context.texts.letters.templates
  const { field, detail } = problem
  if (detail !== undefined)
    return problem.problem === 'unknown' ? words.unknown(detail) : words.lacking(detail)
  if (field === 'sdpCode') return words.sdpInvalid
  return problemSentence(context, problem)
}

type FormProps = { context: PageContext; kind: LetterKind } & Typed

function TemplateForm({ context, kind, values, problems }: FormProps) {
  const words = context.texts.letters.templates
  const sentences = problems.map(problem => ({
    field: problem.field,
    message: sentenceOf(context, problem),
  }))
  const field = (name: Field) => ({
    name,
    label: words[name],
    value: values[name],
    error:
      sentences
        .filter(each => each.field === name)
        .map(each => each.message)
        .join(' ') || undefined,
    maxLength: templateLimits[name],
  })
  return (
    <>
      <ErrorSummary errors={sentences} />
      {problems.length > 0 && (
        <Notice tone="refusal" title={context.texts.admin.frame.problemTitle} />
      )}
      <Form action={paths.adminTemplate(kind)} label={context.texts.letters.kinds[kind]}>
        <TextField {...field('subject')} />
        <TextArea {...field('body')} hint={words.bodyHint} rows={12} />
        <TextField {...field('closing')} width="medium" />
        {letterKindRules[kind].hasRemedy && <TextArea {...field('remedy')} rows={5} />}
        <TextField {...field('sdpCode')} hint={words.sdpHint} width="short" />
        <Buttons>
          <Button>{context.texts.admin.frame.save}</Button>
          <Button kind="secondary" formAction={paths.adminTemplateTry(kind)}>
            {words.tryOut}
          </Button>
        </Buttons>
      </Form>
      <Variables context={context} kind={kind} />
    </>
  )
}

function Variables({ context, kind }: { context: PageContext; kind: LetterKind }) {
  const { templates: words, variables } = context.texts.letters
  const { needs } = letterKindRules[kind]
  return (
    <details class="reveal names" open>
      <summary>{words.variables}</summary>
      <ul class="plain-list">
        {allowedPlaceholders(kind).map(name => (
          <li>
            <code>{`{${name}}`}</code> {variables[name]}
            {needs.includes(name) && <strong> ({words.needed})</strong>}
          </li>
        ))}
      </ul>
    </details>
  )
}
