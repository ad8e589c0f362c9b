// The receipt: number, code, due day, what happens next. It opens again as long as the browser
// holds the draft it came from.

import { localDateOf } from '../../../core/time/dates.ts'
import { formatDate, formatDateTime, formatNumber } from '../../../core/turkish/format.ts'
import { codeOfDraft, type Draft } from '../../../features/apply/drafts.ts'
import { findReceipt, type ReceiptFacts } from '../../../features/apply/receipt-queries.ts'
import { writtenAddress } from '../../../features/municipality/desk-address.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { Receipt } from '../../ui/show/receipt.tsx'
import type { Step } from '../../ui/show/steps.tsx'
import { SummaryList, type SummaryRow } from '../../ui/show/summary-list.tsx'
import { placeWords } from '../place-words.ts'
import { draftOf } from './draft-cookie.ts'

/** Enough of the text to know one's own application again; the receipt fits on one page. */
const TEXT_SHOWN = 400

export async function showReceipt(context: PageContext): Promise<Response> {
  const found = await findOwnReceipt(context)
  if (found === undefined) return receiptGone(context)
  const words = context.texts.citizen.apply.receipt
  const title = titleOf(context, found.facts)
  const { answerDueOn, receivedAt } = found.facts
  const calendar = await context.desk.calendar()
  const closed = answerDueOn === null ? [] : calendar.whyClosed(localDateOf(receivedAt))
  return context.html(
    <CitizenLayout frame={context.frame} title={title} section="apply">
      <h1>{title}</h1>
      <p>{words.keep}</p>
      {closed.length > 0 && (
        <p class="hint">{context.texts.citizen.applyLaw.holiday(closed.join(', '))}</p>
      )}
      <OwnReceipt context={context} {...found} />
      <Form action={paths.applyAgain()}>
        <Buttons>
          <LinkButton href={paths.follow(found.facts.registerNumber)} icon="search">
            {words.follow}
          </LinkButton>
          <LinkButton href={paths.applyReceiptPrint()} kind="secondary" icon="printer">
            {words.print}
          </LinkButton>
          <Button kind="quiet">{words.another}</Button>
        </Buttons>
      </Form>
    </CitizenLayout>,
  )
}

export async function printReceipt(context: PageContext): Promise<Response> {
  const found = await findOwnReceipt(context)
  if (found === undefined) return receiptGone(context)
  const title = titleOf(context, found.facts)
  const back = { href: paths.applyReceipt(), name: context.texts.citizen.apply.receipt.back }
  return context.html(
    <PrintLayout frame={context.frame} title={title} back={back}>
      <h1>{title}</h1>
      <OwnReceipt context={context} {...found} />
    </PrintLayout>,
  )
}

type Found = { draft: Draft; facts: ReceiptFacts }

async function findOwnReceipt(context: PageContext): Promise<Found | undefined> {
  const draft = await draftOf(context)
  if (!draft?.requestId) return undefined
  const facts = await findReceipt(context.desk, draft.requestId)
  return facts && { draft, facts }
}

function titleOf({ texts }: PageContext, { kind }: ReceiptFacts): string {
  const words = texts.citizen.apply.receipt
  return kind === 'thanks' ? words.titleThanks : words.title
}

function OwnReceipt({ context, draft, facts }: Found & { context: PageContext }) {
  const { language, texts, municipality } = context
  const { receivedAt, answerDueOn } = facts
  return (
    <Receipt
      number={facts.registerNumber}
      code={codeOfDraft(draft.token)}
      received={{ words: formatDateTime(receivedAt, language), iso: receivedAt }}
      due={answerDueOn ? { words: formatDate(answerDueOn, language), iso: answerDueOn } : undefined}
      followAddress={writtenAddress(municipality.settings, paths.follow())}
      next={stepsOf(context, facts)}
    >
      <SummaryList rows={rowsOf(facts, language, texts)} />
    </Receipt>
  )
}

function rowsOf(
  facts: ReceiptFacts,
  language: PageContext['language'],
  texts: PageContext['texts'],
): SummaryRow[] {
  const { check, receipt } = texts.citizen.apply
  const topic = (language === 'en' && facts.topicNameEn) || facts.topicName
  const isLong = facts.text.length > TEXT_SHOWN
  const text = isLong ? `${facts.text.slice(0, TEXT_SHOWN).toWellFormed()} …` : facts.text
  const rows: SummaryRow[] = [
    { label: check.kind, value: texts.citizen.words.kinds[facts.kind].name },
    { label: check.topic, value: topic ?? check.topicUnknown },
    { label: check.place, value: placeWords(facts.place) },
    { label: check.text, value: text },
  ]
  if (facts.fileCount > 0)
    rows.push({ label: check.files, value: receipt.files(formatNumber(facts.fileCount, language)) })
  if (facts.workDueOn)
    rows.push({ label: receipt.workDue, value: formatDate(facts.workDueOn, language) })
  return rows.filter(row => row.value !== '')
}

function stepsOf({ texts, language }: PageContext, facts: ReceiptFacts): Step[] {
  const words = texts.citizen.apply.receipt.steps
  const registered: Step = { title: words.registered, text: words.registeredText, state: 'done' }
  if (facts.answerDueOn === null)
    return [registered, { title: words.thanked, text: words.thankedText, state: 'now' }]
  const day = formatDate(facts.answerDueOn, language)
  return [
    registered,
    { title: words.routed, text: words.routedText, state: 'now' },
    { title: words.answered, text: words.answeredText(day) },
    { title: words.judged, text: words.judgedText },
  ]
}

function receiptGone(context: PageContext): Response {
  const words = context.texts.citizen.apply.receipt
  return context.html(
    <CitizenLayout frame={context.frame} title={words.gone} section="apply">
      <h1>{words.gone}</h1>
      <p>{words.goneText}</p>
      <Buttons>
        <LinkButton href={paths.follow()}>{words.follow}</LinkButton>
      </Buttons>
    </CitizenLayout>,
    410,
  )
}
