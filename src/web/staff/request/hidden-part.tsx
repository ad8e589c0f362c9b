// The applicant whose identity is hidden: nothing of the person, how it could be opened, and who waits
// for that; for the one to whom two people opened it, the person.
import { isSealedFor } from '../../../core/privacy/shield.ts'
import type { RequestState } from '../../../core/request/state.ts'
import { type Instant, localDateOf } from '../../../core/time/dates.ts'
import { formatDate, formatShortDateTime } from '../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { staffName } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { viewApplicant } from './applicant-view.ts'

type Props = { frame: StaffFrame; detail: RequestDetail }

export function HiddenPart({ frame, detail }: Props) {
  const { context, staff, names } = frame
  const words = context.texts.privacy.identity
  const { state, applicant } = detail
  const { asked } = state.identity
  const isOpen = applicant !== null && !isSealedFor(state, staff.staffId)
  const hasPerson = state.applicantId !== null
  return (
    <section class="applicant">
      <h2>{words.sealedTitle}</h2>
      {isOpen ? (
        <>
          <Person {...{ frame, detail }} />
          <p class="quiet-words">{words.opened}</p>
        </>
      ) : (
        <>
          <p>{hasPerson ? words.sealed : words.sealedCimer}</p>
          {hasPerson && asked === null && <p class="quiet-words">{words.sealedHow}</p>}
        </>
      )}
      {asked !== null && (
        <p>
          {words.waiting(
            staffName(names, asked.by),
            formatShortDateTime(asked.at, context.language),
          )}
        </p>
      )}
      <NoticeGiven frame={frame} state={state} />
    </section>
  )
}

function Person({ frame, detail }: Props) {
  const words = frame.context.texts.staff.request.applicant
  if (detail.applicant === null) return null
  const view = viewApplicant(detail.applicant, { isTipOff: true, isInSight: true })
  const rows = [
    { label: words.name, value: view.name },
    { label: words.phone, value: view.phone },
    { label: words.email, value: view.email },
    { label: words.address, value: view.address },
    { label: words.nationalId, value: view.nationalId },
  ]
  return <SummaryList rows={rows.filter(row => row.value !== '')} />
}

/** After destruction: that there was somebody, and when the data ended. */
export function ErasedPart({ frame, at }: { frame: StaffFrame; at: Instant }) {
  const { language, texts } = frame.context
  const words = texts.privacy.identity
  return (
    <section class="applicant">
      <h2>{words.erasedTitle}</h2>
      <p>{words.erased(formatDate(localDateOf(at), language))}</p>
    </section>
  )
}

/** Which privacy notice the person was given; nothing where that was never written down. */
export function NoticeGiven({ frame, state }: { frame: StaffFrame; state: RequestState }) {
  const words = frame.context.texts.privacy.identity
  const given = state.privacyNotice
  if (given === null) return null
  return (
    <p class="quiet-words">
      {words.notice(given.version)}, {words.noticeHow[given.how]}
    </p>
  )
}
