// Owns the Turkish words of the staff desk, put together from its parts; the type is what every
// other language must fill.
import { staffActsTr } from './staff/acts.ts'
import { staffDeskTr } from './staff/desk.ts'
import { staffEventsTr } from './staff/events.ts'
import { staffLawEventsTr } from './staff/law-events.ts'
import { staffLawFormsTr } from './staff/law-forms.ts'
import { staffLetterTr } from './staff/letter.ts'
import { staffRegisterTr } from './staff/register.ts'
import { staffRegisterLawTr } from './staff/register-law.ts'
import { staffReplyChecksTr } from './staff/reply-checks.ts'
import { staffRequestTr } from './staff/request.ts'
import { staffSignInTr } from './staff/sign-in.ts'
import { staffWordsTr } from './staff/words.ts'

export const staffTr = {
  signIn: staffSignInTr,
  desk: staffDeskTr,
  words: staffWordsTr,
  request: staffRequestTr,
  events: staffEventsTr,
  lawEvents: staffLawEventsTr,
  lawForms: staffLawFormsTr,
  acts: staffActsTr,
  register: staffRegisterTr,
  registerLaw: staffRegisterLawTr,
  letter: staffLetterTr,
  replyChecks: staffReplyChecksTr,
}

export type StaffTexts = typeof staffTr
