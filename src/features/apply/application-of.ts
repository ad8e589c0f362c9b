// Turns the answers of a draft into the command of receiving. Pure; whether the answers are enough
// was asked before.
import { checkEmailAddress } from '../../core/identity/email-address.ts'
import { checkPersonName } from '../../core/identity/person-name.ts'
import { normalisePhone } from '../../core/identity/phone.ts'
import { privacyNoticeVersion } from '../../core/privacy/notice.ts'
import type { Place } from '../../core/request/events.ts'
import type { RequestKind } from '../../core/request/vocabulary.ts'
import type { ReceiveRequest } from '../requests/receive-request.ts'
import { type Answers, emptyPlace, emptyWho, type PlaceAnswer, type WhoAnswer } from './answers.ts'

export type Application = Pick<
  ReceiveRequest,
  | 'channel'
  | 'kind'
  | 'topicId'
  | 'text'
  | 'place'
  | 'applicant'
  | 'signature'
  | 'legalClass'
  | 'isIdentityHidden'
  | 'privacyNotice'
>

export function applicationOf(
  answers: Answers & { kind: RequestKind },
  topicId: string | null,
  language: string,
): Application {
  const { kind, text = '', place = emptyPlace, who = emptyWho, about } = answers
  return {
    channel: 'web',
    kind,
    topicId,
    text,
    place: placeOf(place),
    applicant: isAnonymous(kind, who) ? null : applicantOf(kind, who, language),
    signature: 'none',
    // What somebody asks about their own data is asked under 6698, not under the information law.
    ...(kind === 'information' && about === 'own-data' ? { legalClass: 'data-subject' } : {}),
    isIdentityHidden: isSecret(kind, who),
    privacyNotice: { version: privacyNoticeVersion, how: 'shown' },
  }
}

/** Only a tip-off may be anonymous on purpose; thanks without a name are thanks all the same. */
export function isAnonymous(kind: RequestKind | undefined, who: WhoAnswer): boolean {
  return (
    (kind === 'tip-off' && who.naming === 'hidden') || (kind === 'thanks' && who.name.trim() === '')
  )
}

/** The person is known to the desk's files and shown to nobody. */
export const isSecret = (kind: RequestKind | undefined, who: WhoAnswer): boolean =>
  kind === 'tip-off' && who.naming === 'secret'

function placeOf(answer: PlaceAnswer): Place {
  return Object.fromEntries(
    Object.entries(answer).flatMap(([part, words]) => {
      const trimmed = words.trim()
      return trimmed === '' ? [] : [[part, trimmed]]
    }),
  )
}

function applicantOf(
  kind: RequestKind,
  who: WhoAnswer,
  language: string,
): Application['applicant'] {
  const isCompany = kind === 'information' && who.side === 'company'
  const name = checkPersonName(who.name)
  const phone = normalisePhone(who.phone)
  const email = checkEmailAddress(who.email)
  return {
    type: isCompany ? 'company' : 'person',
    name: name.ok && !isCompany ? name.name : who.name.trim(),
    phone: phone.ok ? phone.number : who.phone.trim(),
    email: email.ok ? email.address : who.email.trim(),
    address: who.address.trim(),
    nationalId: '',
    language,
    ...(kind === 'information' ? { answerWish: who.wish ?? '' } : {}),
    ...(isCompany ? { authorisedPerson: (who.authorised ?? '').trim() } : {}),
  }
}
