// Owns the English words of the reply letter.
import type { StaffLetterTexts } from '../../tr/staff/letter.ts'

export const staffLetterEn: StaffLetterTexts = {
  title: 'Reply letter',
  draft: 'DRAFT: not approved, must not be sent',
  subjectOfNone: 'Your request',
  toWhom: 'To the applicant',
  dear: name => `Dear ${name}`,
  reference: (date, number) => `Your request ${number}, registered on ${date}.`,
  closing: 'Yours faithfully',
}
