// The reply as a letter, under the address that it always had: the file of the official letter where one
// was written, else the page that prints on one A4 sheet. A reply that waits for approval is marked as a
// draft; no official number is invented: the page carries the number of the register.

import { suggestLetterKind } from '../../../core/letters/suggest-letter.ts'
import { articleInWords } from '../../../core/replies/default-articles.ts'
import type { Reply } from '../../../core/request/events.ts'
import { maySee } from '../../../core/request/permissions.ts'
import { localDateOf } from '../../../core/time/dates.ts'
import { formatDate, formatPlainDate } from '../../../core/turkish/format.ts'
import { listLetters } from '../../../features/letters/letter-queries.ts'
import { recordLook } from '../../../features/privacy/record-look.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { Letter } from '../../ui/show/letter.tsx'
import { type Names, namesOf, staffName, topicName, unitName } from '../frame/names.ts'
import { Paragraphs } from '../request/paragraphs.tsx'

export async function letterPage(context: PageContext): Promise<Response> {
  const detail = await findRequestDetail(context.desk, context.param('id'))
  if (detail === undefined) return await context.notFound()
  if (!maySee(detail.state, context.actor())) return await context.forbidden()
  const reply = detail.state.reply ?? detail.state.draft
  if (reply === null) return await context.notFound()
  const { requestId } = detail
  await recordLook(context.desk, context.actor(), { requestId, seen: 'letter-opened' })
  const official = await officialLetter(context, detail, reply)
  if (official !== undefined) return official
  const names = await namesOf(context.desk)
  const words = context.texts.staff.letter
  const { registerNumber } = detail.state
  return context.html(
    <PrintLayout
      frame={context.frame}
      title={`${words.title} ${registerNumber}`}
      back={{ href: paths.request(detail.requestId), name: registerNumber }}
    >
      <ReplyLetter context={context} detail={detail} reply={reply} names={names} />
    </PrintLayout>,
  )
}

/** The file of the official letter that this reply became; undefined while there is none. */
async function officialLetter(
  context: PageContext,
  detail: RequestDetail,
  reply: Reply,
): Promise<Response | undefined> {
  const kind = suggestLetterKind(detail.state, reply)
  const letters = await listLetters(context.desk, detail.requestId)
  const written = letters.find(letter => letter.kind === kind && letter.status !== 'withdrawn')
  if (written === undefined) return undefined
  return context.see(paths.letterPdf(detail.requestId, written.letterId))
}

type Props = { context: PageContext; detail: RequestDetail; reply: Reply; names: Names }

function ReplyLetter({ context, detail, reply, names }: Props) {
  const { texts, language, today } = context
  const words = texts.staff.letter
  const { state, applicant } = detail
  const isDraft = state.reply === null
  const day = state.answered && !isDraft ? localDateOf(state.answered.at) : today
  const signer = isDraft ? '' : staffName(names, state.reply?.by ?? null)
  const unit = unitName(names, state.unitId, language)
  const subject = topicName(names, state.topicId, language) || words.subjectOfNone
  return (
    <>
      {isDraft && <p class="draft-mark">{words.draft}</p>}
      <Letter
        number={state.registerNumber}
        date={{ words: formatDate(day, language), iso: day }}
        subject={subject}
        to={addresseeOf(applicant, words)}
        remedy={reply.remedy !== null && <Paragraphs text={reply.remedy} />}
        {...(signer === '' ? {} : { signature: { name: signer, role: unit } })}
      >
        <p>{words.reference(formatPlainDate(state.receivedOn, language), state.registerNumber)}</p>
        <p>
          <strong>{texts.staff.words.outcomes[reply.outcome]}</strong>
          {reply.reason !== null &&
            `. ${texts.staff.events.reason(texts.staff.words.reasons[reply.reason])}`}
        </p>
        <LegalBasis context={context} reply={reply} />
        <Paragraphs text={reply.text} />
        <p>{words.closing}</p>
      </Letter>
    </>
  )
}

/** In the words of the page that the applicant follows: paper and screen name the same law. */
function LegalBasis({ context, reply }: Pick<Props, 'context' | 'reply'>) {
  if (!reply.article) return null
  const { texts, language } = context
  const inWords = articleInWords(reply, language)
  return (
    <p>
      <strong>{texts.citizen.follow.reply.article}:</strong> {reply.article}
      {inWords && ` (${inWords})`}
    </p>
  )
}

/** A letter is the one place where name and address stand whole. */
function addresseeOf(
  applicant: RequestDetail['applicant'],
  words: PageContext['texts']['staff']['letter'],
): string[] {
  if (applicant === null || applicant.name === '') return [words.toWhom]
  return [words.dear(applicant.name), applicant.address].filter(line => line !== '')
}
