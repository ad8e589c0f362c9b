// The reply as the applicant reads it: its outcome in words, why, the whole text, and what can be
// done against it.
import { articleInWords } from '../../../core/replies/default-articles.ts'
import type { Reply as ReplyOfRequest } from '../../../core/request/events.ts'
import { isSentOn } from '../../../core/request/state.ts'
import { negativeOutcomes } from '../../../core/request/vocabulary.ts'
import { formatPlainDate, formatSize } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Notice } from '../../ui/show/notice.tsx'
import type { FollowedView } from './followed-view.ts'

export function Reply({ context, view }: { context: PageContext; view: FollowedView }) {
  const { texts, language } = context
  const words = texts.citizen.follow
  const { reply, progress } = view.state
  if (reply === null || progress !== 'answered') return null
  const files = (reply.attachmentIds ?? []).flatMap(id => view.fileOf(id) ?? [])
  return (
    <>
      <h2>{words.reply.title}</h2>
      {!isSentOn(view.state) && <Outcome context={context} reply={reply} />}
      <article class="reply">
        <p>
          {words.reply.reference(
            formatPlainDate(view.state.receivedOn, language),
            view.state.registerNumber,
          )}
        </p>
        <p class="as-typed">{reply.text}</p>
        <p>{view.owner}</p>
      </article>
      {files.length > 0 && (
        <>
          <h3>{words.reply.files}</h3>
          <ul class="file-links">
            {files.map(file => (
              <li>
                <a href={paths.followedFile(file.attachmentId)}>{file.fileName}</a>{' '}
                {formatSize(file.byteCount, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {reply.remedy && (
        <>
          <h3>{words.reply.remedy}</h3>
          <p class="as-typed">{reply.remedy}</p>
        </>
      )}
    </>
  )
}

function Outcome({ context, reply }: { context: PageContext; reply: ReplyOfRequest }) {
  const { texts, language } = context
  const words = texts.citizen.follow
  const inWords = articleInWords(reply, language)
  const isNegative = negativeOutcomes.includes(reply.outcome)
  return (
    <Notice
      tone={isNegative ? 'refusal' : 'info'}
      title={words.story.outcome(texts.citizen.words.outcomes[reply.outcome])}
    >
      {reply.reason && (
        <p>
          <strong>{words.reply.reason}:</strong> {texts.citizen.words.reasons[reply.reason]}
        </p>
      )}
      {reply.article && (
        <p>
          <strong>{words.reply.article}:</strong> {reply.article}
          {inWords && ` (${inWords})`}
        </p>
      )}
    </Notice>
  )
}
