// What the law says to a request that was just registered: what its class asks and nobody gave, and what a
// telephone or a holiday means. Never a reason not to register.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import type { StaffRegisterLawTexts } from '../../texts/tr/staff/register-law.ts'

export function legalHints(
  detail: RequestDetail,
  calendar: WorkCalendar,
  words: StaffRegisterLawTexts['after'],
): string[] {
  const { state } = detail
  const hints: string[] = []
  const isByPhone = state.channel === 'phone' && state.kind === 'information'
  if (isByPhone && state.legalClass === 'service') hints.push(words.phone)
  if (state.channel === 'cimer') {
    if (state.source === null) hints.push(words.cimerNumber)
    hints.push(words.cimerDay)
  }
  if (state.legalClass === 'muhtar') {
    if (detail.applicant?.name === '') hints.push(words.muhtarName)
    if (state.place.neighbourhood === undefined) hints.push(words.muhtarPlace)
  }
  if (state.legalClass === 'information') hints.push(...formHints(detail, words))
  const closed = calendar.whyClosed(state.receivedOn)
  if (closed.length > 0) hints.push(words.holiday(closed.join(', ')))
  return hints
}

/** EK-1 and EK-2; what 3071 asks of everybody is said beside. */
function formHints(
  { state, applicant }: RequestDetail,
  words: StaffRegisterLawTexts['after'],
): string[] {
  const hints: string[] = []
  if (applicant !== null && applicant.answerWish === '') hints.push(words.wish)
  if (applicant?.type === 'company' && applicant.authorisedPerson === '')
    hints.push(words.authorised)
  return hints.length > 0 || state.missing.length > 0 ? [...hints, words.form] : hints
}
