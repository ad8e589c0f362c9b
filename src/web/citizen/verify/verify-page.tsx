// Where a stranger learns whether a letter is the municipality's: by its code, and by the file they hold.
// Says the same for a code that is none and one that was never given. Nothing that is sent here is kept.

import { localDateOf } from '../../../core/time/dates.ts'
import { formatDate, formatPlainDate } from '../../../core/turkish/format.ts'
import { sha256Of } from '../../../features/letters/letter-bytes.ts'
import { type ConfirmedLetter, verifyLetter } from '../../../features/letters/letter-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/error-summary.tsx'
import { FileField } from '../../ui/form/file-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'

export const COMPARED_BYTES_MAX = 20 * 1024 * 1024

export const verifyPage = (context: PageContext): Response => showForm(context, '', [], 200)

export async function takeCode(context: PageContext): Promise<Response> {
  const code = (await context.form()).text('kod').trim()
  if (code === '') {
    const message = context.texts.letters.verify.codeMissing
    return showForm(context, code, [{ field: 'kod', message }], 422)
  }
  return context.see(paths.verified(encodeURIComponent(code.slice(0, 60))))
}

function showForm(
  context: PageContext,
  code: string,
  errors: readonly FieldError[],
  status: number,
): Response {
  const words = context.texts.letters.verify
  return context.html(
    <CitizenLayout frame={context.frame} title={words.title}>
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <CodeForm context={context} code={code} error={errors[0]?.message} />
    </CitizenLayout>,
    status,
  )
}

function CodeForm(props: { context: PageContext; code: string; error?: string | undefined }) {
  const words = props.context.texts.letters.verify
  return (
    <Form action={paths.verify()}>
      <TextField
        name="kod"
        label={words.code}
        hint={words.codeHint}
        width="medium"
        autocomplete="off"
        spellcheck={false}
        value={props.code}
        error={props.error}
      />
      <Buttons>
        <Button>{words.submit}</Button>
      </Buttons>
    </Form>
  )
}

type Comparison = 'same' | 'differs' | 'missing' | 'too-large'

export const verifiedPage = (context: PageContext): Promise<Response> => answer(context)

export async function compareFile(context: PageContext): Promise<Response> {
  const [file] = (await context.form()).files('dosya')
  if (file === undefined) return await answer(context, () => 'missing')
  const sha256 = sha256Of(new Uint8Array(await file.arrayBuffer()))
  return await answer(context, letter => (letter.sha256 === sha256 ? 'same' : 'differs'))
}

export const refuseLargeFile = (context: PageContext): Promise<Response> =>
  answer(context, () => 'too-large')

async function answer(
  context: PageContext,
  compare?: (letter: ConfirmedLetter) => Comparison,
): Promise<Response> {
  const code = context.param('kod')
  const verification = await verifyLetter(context.desk, code, context.address)
  if (verification.outcome === 'blocked') return blockedPage(context)
  if (verification.outcome === 'unknown') return unknownPage(context, code)
  const { letter } = verification
  const compared = compare?.(letter)
  const isWrong = compared === 'missing' || compared === 'too-large'
  return context.html(
    <Confirmed context={context} code={code} letter={letter} compared={compared} />,
    isWrong ? 422 : 200,
  )
}

function blockedPage(context: PageContext): Response {
  const words = context.texts.letters.verify
  const { phone } = context.municipality.settings
  return context.html(
    <CitizenLayout frame={context.frame} title={words.blockedTitle}>
      <h1>{words.blockedTitle}</h1>
      <p>{words.blocked}</p>
      {phone && <p>{words.phone(phone)}</p>}
    </CitizenLayout>,
    429,
  )
}

function unknownPage(context: PageContext, code: string): Response {
  const words = context.texts.letters.verify
  const { phone } = context.municipality.settings
  return context.html(
    <CitizenLayout frame={context.frame} title={words.unknownTitle}>
      <Notice tone="refusal" title={words.unknownTitle} announced>
        <p>{words.unknown}</p>
        {phone && <p>{words.phone(phone)}</p>}
      </Notice>
      <h1>{words.title}</h1>
      <CodeForm context={context} code={code.slice(0, 60)} />
    </CitizenLayout>,
    404,
  )
}

type ConfirmedProps = {
  context: PageContext
  code: string
  letter: ConfirmedLetter
  compared: Comparison | undefined
}

function Confirmed({ context, code, letter, compared }: ConfirmedProps) {
  const words = context.texts.letters.verify
  const isIssued = letter.status !== 'draft'
  const error = errorOf(context, compared)
  return (
    <CitizenLayout frame={context.frame} title={words.title}>
      {error && <ErrorSummary errors={[{ field: 'dosya', message: error }]} />}
      <h1>{words.title}</h1>
      <Verdict context={context} letter={letter} />
      {isIssued && <Facts context={context} letter={letter} />}
      {letter.status === 'issued' && <p>{words.paper}</p>}
      {isIssued && (
        <>
          <h2>{words.compareTitle}</h2>
          {compared === 'same' && <Notice tone="confirmed" title={words.same} announced />}
          {compared === 'differs' && (
            <Notice tone="refusal" title={words.differs} announced>
              <p>{words.differsNote}</p>
            </Notice>
          )}
          <p>{words.compareLead}</p>
          <Form action={paths.verified(encodeURIComponent(code))} files>
            <FileField
              name="dosya"
              label={words.file}
              hint={words.fileHint}
              accept="application/pdf"
              error={error}
            />
            <Buttons>
              <Button kind="secondary">{words.compare}</Button>
            </Buttons>
          </Form>
        </>
      )}
      <p>
        <a href={paths.verify()}>{words.again}</a>
      </p>
    </CitizenLayout>
  )
}

function errorOf(context: PageContext, compared: Comparison | undefined): string | undefined {
  const words = context.texts.letters.verify
  if (compared === 'missing') return words.fileMissing
  return compared === 'too-large' ? words.tooLarge : undefined
}

/** Green is for what applicants confirm; that a letter is ours is information. */
function Verdict({ context, letter }: { context: PageContext; letter: ConfirmedLetter }) {
  const words = context.texts.letters.verify
  if (letter.status === 'draft') return <Notice tone="refusal" title={words.draft} announced />
  if (letter.status === 'issued') return <Notice tone="info" title={words.genuine} announced />
  const { withdrawnAt } = letter
  const date =
    withdrawnAt === null ? '' : formatPlainDate(localDateOf(withdrawnAt), context.language)
  return <Notice tone="refusal" title={words.withdrawn(date)} announced />
}

function Facts({ context, letter }: { context: PageContext; letter: ConfirmedLetter }) {
  const { verify: words, kinds } = context.texts.letters
  const { facts } = words
  const date = letter.numberedOn === null ? '' : formatDate(letter.numberedOn, context.language)
  return (
    <SummaryList
      rows={[
        { label: facts.number, value: letter.number ?? '' },
        { label: facts.date, value: date },
        { label: facts.institution, value: letter.institution },
        { label: facts.unit, value: letter.unit },
        { label: facts.kind, value: kinds[letter.kind] },
        { label: facts.addressee, value: letter.addressee },
        { label: facts.sha256, value: <code class="wraps">{letter.sha256}</code> },
      ].filter(row => row.value !== '')}
    />
  )
}
