// Owns the English words of the staff desk, put together from its parts.
import type { StaffTexts } from '../tr/staff.ts'
import { staffActsEn } from './staff/acts.ts'
import { staffDeskEn } from './staff/desk.ts'
import { staffEventsEn } from './staff/events.ts'
import { staffLawEventsEn } from './staff/law-events.ts'
import { staffLawFormsEn } from './staff/law-forms.ts'
import { staffLetterEn } from './staff/letter.ts'
import { staffRegisterEn } from './staff/register.ts'
import { staffRegisterLawEn } from './staff/register-law.ts'
import { staffReplyChecksEn } from './staff/reply-checks.ts'
import { staffRequestEn } from './staff/request.ts'
import { staffSignInEn } from './staff/sign-in.ts'
import { staffWordsEn } from './staff/words.ts'

export const staffEn: StaffTexts = {
  signIn: staffSignInEn,
  desk: staffDeskEn,
  words: staffWordsEn,
  request: staffRequestEn,
  events: staffEventsEn,
  lawEvents: staffLawEventsEn,
  lawForms: staffLawFormsEn,
  acts: staffActsEn,
  register: staffRegisterEn,
  registerLaw: staffRegisterLawEn,
  letter: staffLetterEn,
  replyChecks: staffReplyChecksEn,
}
