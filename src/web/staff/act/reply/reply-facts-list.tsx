// What stands beside the words of a reply, for staff: reason, ground, article, questions, files, and the
// warnings that were overruled with their reasons.
import { warningNamed } from '../../../../core/replies/overruling.ts'
import { findGround } from '../../../../core/replies/refusal-grounds.ts'
import type { Reply } from '../../../../core/request/events.ts'
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import type { StaffFrame } from '../../frame/staff-page.tsx'
import { Files } from '../../request/files-part.tsx'

type Props = { frame: StaffFrame; detail: RequestDetail; reply: Reply }

export function ReplyFacts({ frame, detail, reply }: Props) {
  const { texts, language } = frame.context
  const { events, words, replyChecks } = texts.staff
  const { form } = replyChecks
  const ground = findGround(reply.ground)
  const ids = reply.attachmentIds ?? []
  const files = detail.attachments.filter(file => ids.includes(file.attachmentId))
  const questions = reply.questions ?? []
  return (
    <>
      {reply.reason !== null && <p>{events.reason(words.reasons[reply.reason])}</p>}
      {ground && (
        <p>
          {form.ground}: {ground.code} · {ground[language]}
        </p>
      )}
      {reply.article && (
        <p>
          {form.article}: {reply.article}
        </p>
      )}
      {questions.length > 0 && (
        <details>
          <summary>{form.questions}</summary>
          <ul>
            {questions.map(({ text, isAnswered }) => (
              <li>
                {text} ({isAnswered ? form.answered : form.open})
              </li>
            ))}
          </ul>
        </details>
      )}
      {files.length > 0 && <Files frame={frame} requestId={detail.requestId} files={files} />}
      <Overrulings frame={frame} overruled={reply.overruled} />
    </>
  )
}

/** Staff read it beside the reply; the applicant never does (features/follow leaves it out). */
export function Overrulings({
  frame,
  overruled = [],
}: Pick<Props, 'frame'> & { overruled: Reply['overruled'] }) {
  const { checks, form } = frame.context.texts.staff.replyChecks
  if (overruled.length === 0) return null
  return (
    <>
      <p>
        <strong>{form.overruled}</strong>
      </p>
      <ul>
        {overruled.map(({ check, reason }) => {
          const known = warningNamed(check)
          return (
            <li>
              {known ? checks[known].name : check}: {reason}
            </li>
          )
        })}
      </ul>
    </>
  )
}
