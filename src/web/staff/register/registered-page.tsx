// The receipt to print and hand over, and for the officer what is missing and the way to the next
// one. The code is shown from a short-lived cookie, since nothing else of ours knows it.

import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { normaliseSecretCode } from '../../../core/identity/secret-code.ts'
import type { Channel } from '../../../core/request/vocabulary.ts'
import { formatDate, formatDateTime } from '../../../core/turkish/format.ts'
import { findReceipt, type ReceiptFacts } from '../../../features/apply/receipt-queries.ts'
import { writtenAddress } from '../../../features/municipality/desk-address.ts'
import { recordLook } from '../../../features/privacy/record-look.ts'
import { findRequestDetail, type RequestDetail } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/form/button.tsx'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { Receipt } from '../../ui/show/receipt.tsx'
import type { Step } from '../../ui/show/steps.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { nameIn } from '../frame/names.ts'
import { placeLine } from '../request/place-line.ts'
import type { FoundTopic } from './find-topic.ts'
import { legalHints } from './legal-hints.ts'

const COOKIE = 'makbuz'
/** Long enough to print while the person stands there; then the code is theirs alone. */
const COOKIE_SECONDS = 15 * 60

type Registered = {
  code: string
  channel: Channel
  topicTyped: string
  topic: FoundTopic['found']
  hasDroppedNumber: boolean
}

/** Leads to the receipt; what only this moment knows goes along. */
export function receiptAfter(context: PageContext, requestId: string, done: Registered): Response {
  const path = paths.registered(requestId)
  context.setCookie(COOKIE, done.code, { seconds: COOKIE_SECONDS, path })
  const query = new URLSearchParams({ kanal: done.channel })
  if (done.topic === 'none' || done.topic === 'many') {
    query.set('konu', done.topic)
    query.set('yazilan', done.topicTyped.slice(0, 100))
  }
  if (done.hasDroppedNumber) query.set('kimlik', 'hatali')
  return context.see(`${path}?${query}`)
}

export async function registeredPage(context: PageContext): Promise<Response> {
  const { desk, texts } = context
  const detail = await findRequestDetail(desk, context.param('id'))
  const facts = detail && (await findReceipt(desk, detail.requestId))
  if (detail === undefined || facts === undefined) return await context.notFound()
  const { requestId } = detail
  await recordLook(desk, context.actor(), { requestId, seen: 'receipt-opened' })
  const words = texts.staff.register
  return context.html(
    <PrintLayout frame={context.frame} title={`${words.savedTitle} ${facts.registerNumber}`}>
      <ForOfficer context={context} detail={detail} calendar={await desk.calendar()} />
      <h1>{texts.common.receipt.title}</h1>
      <OwnReceipt context={context} facts={facts} />
    </PrintLayout>,
  )
}

type ForOfficerProps = { context: PageContext; detail: RequestDetail; calendar: WorkCalendar }

function ForOfficer({ context, detail, calendar }: ForOfficerProps) {
  const words = context.texts.staff.register
  const sentences = warningsOf(context, detail)
  const legal = legalHints(detail, calendar, context.texts.staff.registerLaw.after)
  const channel = context.query.get('kanal') ?? ''
  return (
    <div class="screen-only for-officer">
      {sentences.length > 0 && (
        <Notice tone="info" title={words.missingTitle}>
          <ul>
            {sentences.map(sentence => (
              <li>{sentence}</li>
            ))}
          </ul>
          <p>{words.missingWhy}</p>
        </Notice>
      )}
      {legal.length > 0 && (
        <Notice tone="info" title={context.texts.staff.registerLaw.after.title}>
          <ul>
            {legal.map(sentence => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="buttons">
        <LinkButton
          href={`${paths.register()}?${new URLSearchParams({ kanal: channel })}`}
          icon="plus"
        >
          {words.nextOne}
        </LinkButton>
        <LinkButton kind="secondary" href={paths.request(detail.requestId)}>
          {words.open}
        </LinkButton>
      </p>
      <p class="hint">
        {codeOf(context) === undefined ? words.codeGone : context.texts.common.receipt.print}
      </p>
    </div>
  )
}

const codeOf = (context: PageContext): string | undefined =>
  normaliseSecretCode(context.cookie(COOKIE) ?? '')

function warningsOf(context: PageContext, { state }: RequestDetail): string[] {
  const { register, words } = context.texts.staff
  const typed = (context.query.get('yazilan') ?? '').slice(0, 100)
  const topic = state.topicId === null ? context.query.get('konu') : null
  return [
    ...state.missing.map(element => words.missing[element]),
    ...(topic === 'none' ? [register.topicUnknown(typed)] : []),
    ...(topic === 'many' ? [register.topicMany(typed)] : []),
    ...(context.query.has('kimlik') ? [register.nationalIdDropped] : []),
  ]
}

function OwnReceipt({ context, facts }: { context: PageContext; facts: ReceiptFacts }) {
  const { language, municipality, texts } = context
  const words = texts.staff
  const { receivedAt, answerDueOn } = facts
  const topic = facts.topicName
    ? nameIn({ name: facts.topicName, nameEn: facts.topicNameEn ?? '' }, language)
    : words.desk.noTopic
  return (
    <Receipt
      number={facts.registerNumber}
      code={codeOf(context)}
      received={{ words: formatDateTime(receivedAt, language), iso: receivedAt }}
      due={answerDueOn ? { words: formatDate(answerDueOn, language), iso: answerDueOn } : undefined}
      followAddress={writtenAddress(municipality.settings, paths.follow())}
      next={stepsOf(context, facts)}
    >
      <SummaryList
        rows={[
          { label: words.request.kind, value: words.words.kinds[facts.kind] },
          { label: words.request.topic, value: topic },
          { label: words.request.place, value: placeLine(facts.place) },
          { label: words.request.said, value: shortened(facts.text) },
        ].filter(row => row.value !== '')}
      />
    </Receipt>
  )
}

/** Enough to know one's own application again; the receipt fits on one page. */
const TEXT_SHOWN = 300

const shortened = (text: string): string =>
  text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN).toWellFormed()} …` : text

function stepsOf({ texts, language }: PageContext, { answerDueOn }: ReceiptFacts): Step[] {
  const words = texts.staff.register.steps
  if (answerDueOn === null) return [{ title: words.noDue }]
  return [
    { title: words.routed, text: words.routedText, state: 'now' },
    { title: words.answered(formatDate(answerDueOn, language)), text: words.answeredText },
    { title: words.follow, text: words.followText },
  ]
}
