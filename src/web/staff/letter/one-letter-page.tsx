// The page of one letter: what it is, its file, and what may be done with it now.
import { type LetterAct, letterRefusal } from '../../../core/letters/letter-permissions.ts'
import { formatShortDate } from '../../../core/turkish/format.ts'
import { handOverLetter } from '../../../features/letters/hand-over-letter.ts'
import { issueLetter } from '../../../features/letters/issue-letter.ts'
import type { LetterRefusal } from '../../../features/letters/letter-tools.ts'
import { WITHDRAWAL_REASON_MAX, withdrawLetter } from '../../../features/letters/withdraw-letter.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { StateMark } from '../../ui/show/state-mark.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { staffName } from '../frame/names.ts'
import { type StaffFrame, StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { letterOf, type ShownLetter, sendLetter } from './letter-file.ts'
import { refusalSentence } from './letter-words.ts'
import { letterTones } from './letters-part.tsx'

const PDF = '.pdf'

/** One address for the page and, with `.pdf` behind it, for the file. */
export async function oneLetterPage(context: PageContext): Promise<Response> {
  const name = context.param('yazi')
  if (name.endsWith(PDF)) return await sendLetter(context, name.slice(0, -PDF.length))
  const shown = await letterOf(context, name)
  return shown instanceof Response ? shown : await show(context, shown)
}

const acts = {
  'sayi-ver': (context: PageContext, letterId: string) =>
    issueLetter(context, { letterId, actor: context.actor() }),
  'belge-sistemi': (context: PageContext, letterId: string) =>
    handOverLetter(context, { letterId, actor: context.actor() }),
  'geri-al': (context: PageContext, letterId: string, reason: string) =>
    withdrawLetter(context, { letterId, actor: context.actor() }, reason),
} as const
type ActSlug = keyof typeof acts

const isActSlug = (text: string): text is ActSlug => Object.hasOwn(acts, text)

export async function takeLetterAct(context: PageContext): Promise<Response> {
  const shown = await letterOf(context, context.param('yazi'))
  if (shown instanceof Response) return shown
  const slug = context.param('islem')
  if (!isActSlug(slug)) return await context.notFound()
  const reason = (await context.form()).text('neden')
  const { letterId } = shown.letter
  const result = await acts[slug](context, letterId, reason)
  if (result.ok) return context.see(paths.letterPage(shown.detail.requestId, letterId, slug))
  const fresh = await letterOf(context, letterId)
  return fresh instanceof Response ? fresh : await show(context, fresh, result.refusal, reason)
}

async function show(
  context: PageContext,
  shown: ShownLetter,
  refusal?: LetterRefusal,
  reason?: string,
): Promise<Response> {
  const frame = await staffFrameOf(context)
  const status = refusal === undefined ? 200 : refusal.kind === 'not-allowed' ? 409 : 422
  return context.html(
    <LetterPage frame={frame} shown={shown} refusal={refusal} reason={reason} />,
    status,
  )
}

type Props = {
  frame: StaffFrame
  shown: ShownLetter
  refusal?: LetterRefusal | undefined
  reason?: string | undefined
}

function LetterPage({ frame, shown, refusal, reason }: Props) {
  const { context } = frame
  const { detail, letter } = shown
  const words = context.texts.letters
  const number = detail.state.registerNumber
  const isReason = refusal?.kind === 'reason-needed'
  return (
    <StaffPage frame={frame} title={`${words.kinds[letter.kind]} ${number}`}>
      <div class="request-alone">
        <p>
          <a class="back" href={`${paths.request(detail.requestId)}#yazilar`}>
            {number}
          </a>
        </p>
        <Done context={context} />
        {refusal !== undefined && !isReason && (
          <Notice tone="refusal" title={words.refusals.title} announced>
            <p>{refusalSentence(context, refusal)}</p>
          </Notice>
        )}
        <h1>{words.kinds[letter.kind]}</h1>
        <p class="marks">
          <StateMark tone={letterTones[letter.status]}>{words.statuses[letter.status]}</StateMark>
        </p>
        {letter.officialNumber === null && <p class="hint">{words.page.draftNote}</p>}
        <Buttons>
          <LinkButton
            href={paths.letterPdf(detail.requestId, letter.letterId)}
            kind="secondary"
            icon="letter"
          >
            {words.page.open}
          </LinkButton>
        </Buttons>
        <Facts frame={frame} shown={shown} />
        <Acts
          context={context}
          shown={shown}
          reason={reason}
          error={isReason ? refusalSentence(context, refusal) : undefined}
        />
      </div>
    </StaffPage>
  )
}

function Done({ context }: { context: PageContext }) {
  const { done } = context.texts.letters.page
  const word = context.query.get('oldu') ?? ''
  // as: own keys of the words are the only values that mean anything
  const sentence = Object.hasOwn(done, word) ? done[word as keyof typeof done] : undefined
  return sentence === undefined ? null : <Notice tone="info" title={sentence} announced />
}

function Facts({ frame, shown: { letter } }: { frame: StaffFrame; shown: ShownLetter }) {
  const { texts, language } = frame.context
  const { facts } = texts.letters.page
  const date = letter.numberedOn === null ? '' : formatShortDate(letter.numberedOn, language)
  const rows = [
    { label: facts.number, value: letter.officialNumber ?? '' },
    { label: facts.date, value: date },
    { label: facts.addressee, value: letter.content.addressee.join(', ') },
    { label: facts.written, value: staffName(frame.names, letter.writtenBy) },
    { label: facts.code, value: <code>{letter.verificationCode}</code> },
    { label: facts.sha256, value: <code class="wraps">{letter.sha256}</code> },
    ...(letter.withdrawnBecause === null
      ? []
      : [{ label: facts.withdrawn, value: letter.withdrawnBecause }]),
  ]
  return <SummaryList rows={rows} />
}

type ActsProps = {
  context: PageContext
  shown: ShownLetter
  reason: string | undefined
  error: string | undefined
}

function Acts({ context, shown: { detail, letter }, reason, error }: ActsProps) {
  const words = context.texts.letters.page
  const to = (slug: ActSlug) => paths.letterAct(detail.requestId, letter.letterId, slug)
  const refusalOf = (act: LetterAct) =>
    letterRefusal(act, context.actor(), {
      status: letter.status,
      request: detail.state,
      kind: letter.kind,
      numberSource: context.municipality.settings.letters.documentSystem,
    })
  const may = (act: LetterAct): boolean => refusalOf(act) === undefined
  const isUnanswered = [refusalOf('issue'), refusalOf('hand-over')].includes('not-answered')
  return (
    <>
      {isUnanswered && (
        <p class="hint">{context.texts.letters.refusals.notAllowed['not-answered']}</p>
      )}
      {may('issue') && (
        <Form action={to('sayi-ver')} label={words.issue}>
          <p class="hint">{words.issueNote}</p>
          <Buttons>
            <Button icon="check">{words.issue}</Button>
          </Buttons>
        </Form>
      )}
      {may('hand-over') && (
        <Form action={to('belge-sistemi')} label={words.handOver}>
          <p class="hint">{words.handOverNote}</p>
          <Buttons>
            <Button icon="check">{words.handOver}</Button>
          </Buttons>
        </Form>
      )}
      {may('withdraw') && (
        <details open={error !== undefined}>
          <summary>{words.withdraw}</summary>
          <Form action={to('geri-al')} label={words.withdraw}>
            <TextArea
              name="neden"
              label={words.reason}
              hint={words.withdrawNote}
              value={reason}
              error={error}
              rows={2}
              maxLength={WITHDRAWAL_REASON_MAX}
            />
            <Buttons>
              <Button kind="grave">{words.withdraw}</Button>
            </Buttons>
          </Form>
        </details>
      )}
    </>
  )
}
