// Owns the English words of a hidden identity.
import type { PrivacyIdentityTexts } from '../../tr/privacy/identity.ts'

export const privacyIdentityEn: PrivacyIdentityTexts = {
  reason: 'Why is the identity needed?',
  reasonHint:
    'Say in a sentence for which act it is needed. The applicant reads it on the follow page.',
  askedBy: (name, at) => `Asked by: ${name}, ${at}`,
  openMeans:
    'The identity is opened to the one who asked, and to nobody else. The applicant sees on the follow page when and why.',
  declineNote: 'Why is it not opened?',
  sealedTitle: 'Applicant with hidden identity',
  sealed:
    'The applicant asked that the identity stays hidden. Name, contact, address and identity number are shown to nobody; do not try to find out who it is.',
  sealedCimer:
    'CİMER hid the identity: name and contact did not reach the municipality. Do not try to find out who it is, do not match it with other records.',
  sealedHow: 'If it cannot be avoided, ask to open it with a reason; another manager decides.',
  waiting: (name, at) => `Asked to open the identity: ${name}, ${at}. It waits for a decision.`,
  opened: 'The identity is open to you alone. Each time you look is recorded.',
  erasedTitle: 'The person’s data was destroyed',
  erased: date =>
    `The period of keeping was over: name, contact, identity number and files were destroyed on ${date}.`,
  notice: version => `Privacy notice: version ${version}`,
  noticeHow: {
    shown: 'shown on the form',
    given: 'handed over or read out',
    'not-given': 'not given',
  },
  story: {
    hidden: 'Your identity was hidden as you asked',
    opened: 'Your hidden identity was opened to an officer',
    asked: roles => `Asked by: ${roles}`,
    decided: roles => `Decided by: ${roles}`,
    why: reason => `Why: ${reason}`,
  },
}
