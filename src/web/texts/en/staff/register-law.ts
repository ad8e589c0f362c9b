// Owns the English words of what a legal class asks at registration.
import type { StaffRegisterLawTexts } from '../../tr/staff/register-law.ts'

export const staffRegisterLawEn: StaffRegisterLawTexts = {
  legend: 'What the law asks beside',
  lead: 'Only for information, CİMER, muhtar and personal data. Left empty, it is saved all the same.',
  legalClass: 'Legal class',
  legalClassHint: 'Left empty, it follows kind, channel and applicant.',
  automatic: 'Decide it by itself',
  cimer: 'CİMER number',
  cimerHint: 'The same number is not registered twice; the first record is shown.',
  neighbourhood: 'Neighbourhood (muhtar)',
  wish: 'How the answer is wanted',
  wishHint: 'Chosen on the forms EK-1 and EK-2.',
  wishes: { written: 'In writing', electronic: 'Electronically' },
  wishUnknown: 'Not said',
  authorised: 'Authorised person',
  authorisedHint: 'Who signs for a legal person (EK-2); its title goes into the name.',
  knownTitle: 'This CİMER request is registered already',
  known: (number: string) =>
    `The request with this number: ${number}. It was not registered twice; what you typed is below.`,
  knownField: (number: string) => `This number is registered already: ${number}.`,
  openKnown: 'Open the first record',
  problems: {
    cimer: 'A CİMER number has only digits and hyphens, at most 30 of them.',
    receivedNoSuchDay: (typed: string) =>
      `The calendar has no such day: ${typed}. 29 February exists only in leap years (2024, 2028).`,
    receivedOutside: (first: string) =>
      `The calendar of holidays begins on ${first}; from an older day no period can be counted.`,
  },
  after: {
    title: 'What the law says',
    phone:
      'Information cannot be applied for by telephone; the law wants writing (4982 art. 6). It was saved as a service request. Tell the applicant that they can apply in writing or on the web; the 15 working days begin on that day.',
    cimerNumber: 'No CİMER number was given. The same request may be registered a second time.',
    cimerDay:
      'For CİMER the period counts from the day of the request there, not from the day it was sent to us.',
    muhtarName: 'The name of the muhtar is missing.',
    muhtarPlace: 'The neighbourhood is missing.',
    wish: 'It was not said whether the answer is wished in writing or electronically (EK-1, EK-2).',
    authorised: 'The person who signs for the legal person is missing (EK-2).',
    holiday: (name: string) =>
      `It came on a holiday: ${name}. The period begins on the next day all the same, not on the next working day.`,
    form: 'An incomplete information request is not processed and the applicant is told (regulation art. 14). It is registered all the same.',
  },
}
