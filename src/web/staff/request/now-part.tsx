// What presses now, above everything that was said before: why it came back, what is contested,
// what is waited for, what is about to leave.
import type { RequestState } from '../../../core/request/state.ts'
import { isOpen } from '../../../core/request/state.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { Notice } from '../../ui/show/notice.tsx'
import { staffName, unitName } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { Paragraphs } from './paragraphs.tsx'

export function NowPart({ frame, detail }: { frame: StaffFrame; detail: RequestDetail }) {
  const { state, events } = detail
  const contest = events.findLast(event => event.kind === 'verdict.contested')
  const words = frame.context.texts.staff
  return (
    <>
      {state.progress === 'returned' && <ReturnedWhy frame={frame} state={state} />}
      {contest?.kind === 'verdict.contested' && isOpen(state) && state.answered === null && (
        <Notice
          tone="refusal"
          title={`${words.request.contestedWhy}: ${words.words.contestReasons[contest.data.reason]}`}
        >
          <Paragraphs text={contest.data.text} />
          {state.reply && (
            <details>
              <summary>{words.request.reply}</summary>
              <Paragraphs text={state.reply.text} />
            </details>
          )}
        </Notice>
      )}
      {state.question && (
        <Notice tone="info" title={words.request.question}>
          <Paragraphs text={state.question.text} />
        </Notice>
      )}
      {state.progress === 'awaiting-approval' && state.draft && (
        <Notice tone="info" title={words.request.draft}>
          <p>
            {words.words.outcomes[state.draft.outcome]} · {staffName(frame.names, state.draft.by)}
          </p>
          <Paragraphs text={state.draft.text} />
        </Notice>
      )}
    </>
  )
}

function ReturnedWhy({ frame, state }: { frame: StaffFrame; state: RequestState }) {
  const { request, words } = frame.context.texts.staff
  const { lastReturn } = state
  if (lastReturn === null) return null
  const unit = unitName(frame.names, lastReturn.unitId, frame.context.language)
  return (
    <Notice
      tone="refusal"
      title={`${request.returnedWhy}: ${words.returnReasons[lastReturn.reason]}`}
    >
      <p>{unit}</p>
      <Paragraphs text={lastReturn.note} />
    </Notice>
  )
}
