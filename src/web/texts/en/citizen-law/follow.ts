// Owns the English words of what a law does to a followed request.
import type { CitizenLawTexts } from '../../tr/citizen-law/follow.ts'

export const citizenLawEn: CitizenLawTexts = {
  sentence: {
    fee: (who: string, amount: string, day: string) =>
      `${who} has your request; your payment of the fee is awaited: ${amount}, last day ${day}.`,
    lapsed: (day: string) => `The fee was not paid by ${day}; your request counts as withdrawn.`,
    extended: (who: string, due: string) =>
      `${who} has your request; the period was extended, the new last day is ${due}.`,
    forwarded: (body: string, day: string) =>
      `Your request was sent to the competent body: ${body}, ${day}. That body will answer.`,
  },
  story: {
    extended: (due: string) => `The period was extended; new last day ${due}`,
    extendedOnce: 'It can be extended once, and counts from the day your request was received.',
    fee: (amount: string) => `A fee was notified: ${amount}`,
    feeUntil: (day: string) =>
      `Last day to pay ${day}. Until you pay, the period for the answer stands still; without payment your request counts as withdrawn.`,
    paid: (day: string) => `You paid the fee: ${day}`,
    paidDue: (day: string) => `The period goes on where it stood; last day ${day}.`,
    lapsed: 'The fee was not paid; the request counts as withdrawn',
    lapsedText:
      'The law counts it so (law 4982 art. 10). You can ask for the same information with a new request.',
    filed: (kind: string) => `Recorded: ${kind}`,
    filedOn: (day: string) => `Filed on: ${day}`,
    answered: 'The municipality sent what was asked for',
    decided: (result: string) => `Decided: ${result}`,
    decidedOn: (day: string) => `Day of the decision: ${day}`,
  },
  fee: {
    title: (amount: string) => `Fee that you are asked to pay: ${amount}`,
    until: (day: string) => `Last day to pay: ${day}`,
    stands: 'Until you pay, the period for the answer stands still; then it goes on.',
    otherwise:
      'If you have not paid by that day, the law takes your request as withdrawn (law 4982 art. 10). You can apply again later.',
    proof: 'Show or send the proof of payment to the White Desk.',
    notice: 'The whole notice',
  },
  lapsed: {
    title: 'What can you do?',
    again: 'You can ask for the same information with a new request.',
    paid: 'If you paid in time, come to the White Desk with the proof.',
  },
  appeals: {
    title: 'Appeals and actions',
    filedOn: 'Filed on',
    reference: 'File number',
    result: 'Decision',
    open: 'Not decided yet',
    until: (day: string) => `Last day for the decision ${day}`,
  },
  board: (day: string) =>
    `Appeal to the Information Board: free of charge, until ${day}. The board has the last word on the period.`,
  grounds: {
    'other-unit': 'The information comes from another unit of the municipality.',
    'other-institution': 'The opinion of another institution is needed first.',
    'several-institutions': 'Your request concerns several institutions.',
  },
  kinds: {
    objection: 'Objection to the superior authority',
    bedk: 'Appeal to the Information Board',
    ombudsman: 'Application to the Ombudsman Institution',
    court: 'Action before a court',
  },
  results: {
    upheld: 'You were right',
    'partly-upheld': 'You were partly right',
    rejected: 'Your appeal was rejected',
    withdrawn: 'You withdrew your appeal',
    'no-jurisdiction': 'Not examined for lack of competence',
  },
  demands: {
    documents: 'The municipality was asked for documents',
    answer: 'The municipality was asked for an answer',
    defence: 'The municipality was asked for its defence',
  },
}
