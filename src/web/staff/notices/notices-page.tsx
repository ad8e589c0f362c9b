// What the desk tells its own people: notices of the person, the role and the unit, newest first.
// Who is told what is decided in features/notices.
import { formatShortDateTime } from '../../../core/turkish/format.ts'
import { listNotices, markRead, type Notice } from '../../../features/notices/notice-queries.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/form/button.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { When } from '../../ui/show/when.tsx'
import { forgetCounts } from '../frame/live-counts.ts'
import { topicName } from '../frame/names.ts'
import { type StaffFrame, StaffPage, signedInOf, staffFrameOf } from '../frame/staff-page.tsx'

export async function noticesPage(context: PageContext): Promise<Response> {
  const frame = await staffFrameOf(context)
  const { notices } = await listNotices(context.desk, frame.staff)
  const words = context.texts.staff.desk
  return context.html(
    <StaffPage frame={frame} title={words.notices} place="bildirimler">
      <div class="list-head">
        <h1>{words.notices}</h1>
        {notices.length > 0 && (
          <form method="post" action={paths.notices()}>
            <input type="hidden" name="hepsi" value="evet" />
            <Button kind="secondary">{words.noticesReadAll}</Button>
          </form>
        )}
      </div>
      {notices.length === 0 ? (
        <EmptyState title={words.noticesEmpty} icon="megaphone">
          <p>{words.noticesTeach}</p>
        </EmptyState>
      ) : (
        <ul class="notices">
          {notices.map(notice => (
            <NoticeLine frame={frame} notice={notice} />
          ))}
        </ul>
      )}
    </StaffPage>,
  )
}

function NoticeLine({ frame, notice }: { frame: StaffFrame; notice: Notice }) {
  const { language, texts } = frame.context
  const words = texts.staff.desk
  const topic = topicName(frame.names, notice.topicId, language)
  const isLate =
    notice.kind === 'silence.recorded' ||
    notice.data.step === 'weekly' ||
    notice.data.step === 'overdue'
  return (
    <li class={isLate ? 'late' : undefined}>
      <p class="notice-line">
        <a href={hrefOf(notice)}>
          {[noticeWords(frame, notice), notice.registerNumber].filter(Boolean).join(': ')}
        </a>{' '}
        <span class="quiet-words">
          <When words={formatShortDateTime(notice.createdAt, language)} iso={notice.createdAt} />
        </span>
      </p>
      {notice.excerpt !== null && (
        <p>
          {topic !== '' && <strong>{topic}. </strong>}
          {notice.excerpt}
        </p>
      )}
      <form method="post" action={paths.notices()}>
        <input type="hidden" name="basvuru" value={notice.requestId} />
        <input type="hidden" name="bildirim" value={notice.key} />
        <button class="button quiet" type="submit">
          {words.noticesRead}
          <span class="unseen"> ({notice.registerNumber ?? noticeWords(frame, notice)})</span>
        </button>
      </form>
    </li>
  )
}

function hrefOf({ kind, requestId }: Notice): string {
  if (kind === 'breach.owed') return paths.breach(requestId)
  return kind === 'destruction.owed' ? paths.destruction() : paths.request(requestId)
}

function noticeWords({ context }: StaffFrame, { kind, data }: Notice): string {
  const { desk, events, words } = context.texts.staff
  const { breaches, destruction } = context.texts.privacy
  // as: both written from the closed lists of core/privacy
  if (kind === 'breach.owed') return breaches.notice[data.step as keyof typeof breaches.notice]
  if (kind === 'destruction.owed')
    return destruction.notice[data.step as keyof typeof destruction.notice]
  if (kind === 'clock.escalated') {
    const step = data.step as keyof typeof events.steps // as: written from the closed list of steps
    return desk.noticesSteps[step] ?? desk.noticesKinds[kind]
  }
  if (kind !== 'request.returned') return desk.noticesKinds[kind]
  const reason = data.reason as keyof typeof words.returnReasons // as: written from the closed list
  return [desk.noticesKinds[kind], words.returnReasons[reason]].filter(Boolean).join(' · ')
}

/** Read: one notice, or all of this person's. */
export async function readNotices(context: PageContext): Promise<Response> {
  const staff = signedInOf(context)
  const form = await context.form()
  const requestId = form.text('basvuru')
  if (form.text('hepsi') !== '') await markRead(context.desk, staff, 'all')
  else if (isId(requestId))
    await markRead(context.desk, staff, [{ requestId, key: form.text('bildirim') }])
  forgetCounts(context.desk)
  return context.see(paths.notices())
}
