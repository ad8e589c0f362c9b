// The page of one request: where it stands, who asks, what was said and done, and what may be done now.

import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import type { FeeTariff } from '../../../core/information/fee-tariff.ts'
import type { Finding } from '../../../core/replies/reply-facts.ts'
import { maySee, permissionFor } from '../../../core/request/permissions.ts'
import { listTariffs } from '../../../features/information/tariff-facts.ts'
import { listLetters } from '../../../features/letters/letter-queries.ts'
import type { Letter } from '../../../features/letters/letter-rows.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { circumstancesOf } from '../act/act-actions.ts'
import type { Typed } from '../act/act-form-props.ts'
import { actKeys, actSlugs, type StaffAct } from '../act/act-keys.ts'
import { findingsNow } from '../act/reply/findings.ts'
import { topicName } from '../frame/names.ts'
import { type StaffFrame, StaffPage, signedInOf, staffFrameOf } from '../frame/staff-page.tsx'
import { ListPart, type ShownList } from '../list/queue-page.tsx'
import { nextInList, readListBeside, readListPath } from './list-way.ts'
import { recordRequestLook } from './record-request-look.ts'
import { RequestPart } from './request-part.tsx'
import { loadRoutingFacts, type RoutingFacts } from './routing-facts.ts'

/** What an attempt left behind: the form that is open, what was typed, what was wrong, what was refused. */
export type Attempt = {
  act?: StaffAct | undefined
  typed?: Typed | undefined
  errors?: Readonly<Record<string, string>> | undefined
  waiting?: readonly AttachmentRow[] | undefined
  findings?: readonly Finding[] | undefined
  /** Sentences that say why nothing was done. */
  refused?: readonly string[] | undefined
  /** Words of a form that is gone. */
  unsent?: string | undefined
  /** The version that was read when the form was opened first. */
  version?: string | undefined
  /** The key of the act that was tried, so that its files stay with it. */
  actKey?: string | undefined
  listPath?: string | undefined
}

export type ShownRequest = {
  readonly frame: StaffFrame
  readonly detail: RequestDetail
  readonly letters: readonly Letter[]
  readonly calendar: WorkCalendar
  readonly tariffs: readonly FeeTariff[]
  readonly attempt: Attempt
  readonly list: ShownList | undefined
  readonly listPath: string | undefined
  readonly next: string | undefined
  readonly routing: RoutingFacts
}

export async function requestPage(context: PageContext): Promise<Response> {
  const viewer = signedInOf(context).staffId
  const detail = await findRequestDetail(context.desk, context.param('id'), viewer)
  if (detail === undefined) return await context.notFound()
  if (!maySee(detail.state, context.actor())) return await context.forbidden()
  const frame = await staffFrameOf(context)
  return await showRequest(frame, detail, {
    act: wishedAct(frame, detail),
    listPath: readListPath(context.query.get('liste')),
  })
}

/** The form that the address opens, when the act is possible now. */
function wishedAct(frame: StaffFrame, detail: RequestDetail): StaffAct | undefined {
  const slug = frame.context.query.get('islem')
  const acts = actKeys.flatMap(([act]) => (actSlugs[act] === slug ? [act] : []))
  return acts.find(act => isAllowed(frame, detail, act))
}

function isAllowed(frame: StaffFrame, detail: RequestDetail, act: StaffAct): boolean {
  const { context } = frame
  return permissionFor(act, detail.state, context.actor(), circumstancesOf(frame, detail)).isAllowed
}

export async function showRequest(
  frame: StaffFrame,
  detail: RequestDetail,
  attempt: Attempt,
  status = 200,
): Promise<Response> {
  const { context } = frame
  await recordRequestLook(context, detail)
  const [list, routing] = await Promise.all([
    readListBeside(frame, attempt.listPath),
    loadRoutingFacts(frame, detail),
  ])
  const calendar = await context.desk.calendar()
  const letters = await listLetters(context.desk, detail.requestId)
  const listPath = list?.path
  const next = nextInList(list, detail.requestId)
  const tariffs = attempt.act === 'ask-fee' ? await listTariffs(context.desk) : []
  // Who signs sees what the checker says today, not when it was written.
  const findings =
    attempt.findings ??
    (attempt.act === 'approve-reply'
      ? await findingsNow(context.desk, detail, { action: 'approve-reply' })
      : undefined)
  const seen = { ...attempt, findings }
  const shown: ShownRequest = {
    frame,
    detail,
    letters,
    calendar,
    tariffs,
    attempt: seen,
    list,
    listPath,
    next,
    routing,
  }
  return context.html(<RequestPage {...shown} />, status)
}

function RequestPage(shown: ShownRequest) {
  const { frame, detail, list, listPath } = shown
  const { language, texts } = frame.context
  const { state } = detail
  const topic = topicName(frame.names, state.topicId, language)
  const title = [state.registerNumber, topic].filter(Boolean).join(' ')
  if (list === undefined) {
    return (
      <StaffPage frame={frame} title={title}>
        <div class="request-alone">
          <RequestPart {...shown} />
        </div>
      </StaffPage>
    )
  }
  const { words } = list.address
  const name = texts.staff.desk.queues[list.queue.key].name
  return (
    <StaffPage
      frame={frame}
      title={title}
      place={list.queue.key}
      search={words}
      listHref={listPath}
      pane={<RequestPart {...shown} />}
    >
      <ListPart
        frame={frame}
        list={list}
        title={words === undefined ? name : texts.staff.desk.searchTitle(words)}
        selected={detail.requestId}
      />
    </StaffPage>
  )
}
