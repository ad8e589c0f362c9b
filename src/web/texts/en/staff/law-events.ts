// Owns the English words of the time line for what a law orders.
import type { staffLawEventsTr } from '../../tr/staff/law-events.ts'

export const staffLawEventsEn: typeof staffLawEventsTr = {
  extensionGrounds: {
    'other-unit': 'Another unit of the institution holds the information',
    'other-institution': 'The opinion of another institution is needed',
    'several-institutions': 'It concerns several institutions',
  },
  appealKinds: {
    objection: 'Objection to the superior authority',
    bedk: 'Board of Review of Access to Information',
    ombudsman: 'Ombudsman Institution',
    court: 'Court case',
  },
  appealResults: {
    upheld: 'Decided for the applicant',
    'partly-upheld': 'Decided partly for the applicant',
    rejected: 'Rejected',
    withdrawn: 'The applicant took it back',
    'no-jurisdiction': 'Not examined for lack of jurisdiction',
  },
  appealDemands: {
    documents: 'Asked for documents',
    answer: 'Asked for an answer to its recommendation',
    defence: 'Asked for a defence',
  },
  stopped: {
    forwarded: 'forwarded to the competent body',
    'fee-paid': 'the fee was paid',
    'fee-lapsed': 'the fee was not paid; counts as given up',
    'appeal-answered': 'what was asked was sent',
    'appeal-decided': 'it was decided',
  },
  moved: {
    'extension-notice': 'notice of extension',
    'fee-notice': 'notice of a fee',
    'fee-paid': 'fee paid',
    recount: 'calendar corrected',
  },
  clockMoved: (name, date, why) => `${name}: due ${date} (${why})`,
  clockPaused: name => `${name}: stands still until the fee is paid`,
  silenceExplained: 'The silence was explained',
  extended: date => `Period extended, due ${date}`,
  fee: (amount, date) => `Fee notified: ${amount}, to be paid by ${date}`,
  paid: date => `Fee paid: ${date}`,
  lapsed: date => `Fee not paid by ${date}; the request counts as given up (4982 m.10)`,
  forwarded: body => `Forwarded to the competent body: ${body}`,
  filed: (kind, date) => `${kind}: filed on ${date}`,
  reference: number => `File number: ${number}`,
  demanded: (demand, date) => `${demand}, received on ${date}`,
  appealAnswered: 'What was asked was sent',
  decided: (result, date) => `Decision: ${result}, of ${date}`,
  identityHidden: number => `The identity was hidden. Asked for in: ${number}`,
  identityAsked: 'Somebody asked to open the hidden identity',
  identityOpened: name => `Hidden identity opened to: ${name}`,
  identityDeclined: 'Opening the hidden identity was declined',
  letter: number => (number === '' ? 'Official letter sent' : `Official letter sent: ${number}`),
}
