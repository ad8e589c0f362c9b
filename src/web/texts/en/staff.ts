// Owns the English words of the staff desk, put together from its parts.
import type { StaffTexts } from '../tr/staff.ts'
import { staffActsEn } from './staff/acts.ts'
import { staffDeskEn } from './staff/desk.ts'
import { staffEventsEn } from './staff/events.ts'
import { staffLawEventsEn } from './staff/law-events.ts'
import { staffLetterEn } from './staff/letter.ts'
import { staffRegisterEn } from './staff/register.ts'
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
  acts: staffActsEn,
  register: staffRegisterEn,
  letter: staffLetterEn,
}
