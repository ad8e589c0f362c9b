// Owns the English words of the acts that a law orders.
import type {
  staffLawActsTr,
  staffLawGuardsTr,
  staffLawProblemsTr,
} from '../../tr/staff/law-acts.ts'

const unitsAndDispatch = 'This belongs to officers of the unit and to dispatchers.'
const appealDesk = 'This belongs to desk officers, dispatchers and the head of the unit.'
const managers = 'This belongs to the manager.'

export const staffLawActsEn: typeof staffLawActsTr = {
  forward: {
    name: 'Forward to the competent body',
    when: 'Possible before a reply is written.',
    whose: 'This belongs to dispatchers and the head of the unit.',
    done: 'Forwarded to the competent body; the applicant was told.',
  },
  extend: {
    name: 'Extend the period',
    when: 'Possible for information requests, before the first period ends.',
    whose: unitsAndDispatch,
    done: 'The period is extended and the applicant was told.',
  },
  'ask-fee': {
    name: 'Give notice of a fee',
    when: 'Possible for information requests, before the period ends.',
    whose: unitsAndDispatch,
    done: 'The fee was notified; the period stands still until it is paid.',
  },
  'record-payment': {
    name: 'Record the payment',
    when: 'Possible while a notified fee is awaited.',
    whose: 'This belongs to desk officers, dispatchers and officers of the unit.',
    done: 'Payment recorded; the period goes on.',
  },
  'file-appeal': {
    name: 'Record an appeal or a court case',
    when: 'Possible after a reply, or after the period ran out without one.',
    whose: appealDesk,
    done: 'The appeal is recorded.',
  },
  'record-demand': {
    name: 'Record what the body asks',
    when: 'Possible while a recorded appeal or case is open.',
    whose: appealDesk,
    done: 'Recorded; its period has begun.',
  },
  'answer-appeal': {
    name: 'We sent what was asked',
    when: 'Possible when the board, the ombudsman or the court asked for something.',
    whose: appealDesk,
    done: 'Recorded as sent; the period has stopped.',
  },
  'decide-appeal': {
    name: 'Record the decision',
    when: 'Possible while a recorded appeal or case is open.',
    whose: appealDesk,
    done: 'The decision is recorded.',
  },
  'hide-identity': {
    name: 'Hide the identity',
    when: 'Possible while the applicant’s identity is not hidden.',
    whose: managers,
    done: 'The identity is hidden.',
  },
  'ask-identity': {
    name: 'Ask to open the identity',
    when: 'Possible while the applicant’s identity is hidden.',
    whose: 'This belongs to heads of units, dispatchers and the manager.',
    done: 'Recorded; somebody else will decide.',
  },
  'open-identity': {
    name: 'Open the identity',
    when: 'Possible when somebody asked for it.',
    whose: managers,
    done: 'The identity is open to the one who asked, and to nobody else. It is on record.',
  },
  'decline-identity': {
    name: 'Keep the identity hidden',
    when: 'Possible when somebody asked to open it.',
    whose: managers,
    done: 'Declined; the identity stays hidden.',
  },
  'explain-silence': {
    name: 'Explain the silence',
    when: 'Possible when a period ran out without a reply.',
    whose: 'This belongs to the head of the unit and to dispatchers.',
    done: 'The explanation is on record. The silence itself is never erased.',
  },
}

export const staffLawGuardsEn: typeof staffLawGuardsTr = {
  'information-running': 'No information period is running.',
  'not-extended': 'The period was extended already; the law allows it once (4982 m.11).',
  'no-fee-before': 'A fee was notified for this request already.',
  'fee-awaited': 'No payment is awaited.',
  'fee-lapsed': 'This request was not given up for a fee that was not paid.',
  'no-fee-awaited': 'The payment of the notified fee is awaited.',
  'answered-or-silent': 'There is no reply and the period has not run out: nothing to appeal.',
  'appeal-open': 'No appeal or case is open.',
  'demand-open': 'No board or court is waiting for anything.',
  'identity-not-hidden': 'The identity is hidden already, or there is no person.',
  'identity-hidden': 'The applicant has no hidden identity.',
  'identity-not-asked': 'It was asked for already, or is open to you.',
  'identity-asked': 'Nobody asked to open the identity.',
  'not-own-question-of-identity': 'You cannot decide on your own question.',
  'silence-unexplained': 'No silence waits for an explanation.',
}

export const staffLawProblemsEn: typeof staffLawProblemsTr = {
  'reachedOn:too-late':
    'The period for the answer, or the days to pay that count from this day, are over; a fee notice no longer halts the period (4982 m.10).',
  'reachedOn:in-past':
    'The notice seems to have arrived before this was an information request; check the day.',
  'ground:too-late':
    'The first 15 working days are over; the period can no longer be extended (4982 m.11). The reply will be late.',
  'amountKurus:not-positive':
    'A fee cannot be 0. Without a fee there is no notice and the period runs on.',
  'paidOn:too-late': 'Paid after the 15 working days; the request counts as given up (4982 m.10).',
  'paidOn:in-past': 'Paid before the notice, it seems; check the day.',
  'reachedOn:required': 'Write the day on which the notice reached the applicant.',
  'reachedOn:invalid': 'The calendar has no such day; check day, month and year.',
  'reachedOn:in-future':
    'The notice has not arrived yet. The period stands still when it arrives; record it on that day.',
  'paidOn:required': 'Write the day of payment.',
  'paidOn:invalid': 'The calendar has no such day; check day, month and year.',
  'paidOn:in-future': 'The day of payment cannot be after today.',
  'document:required':
    'Write the number of the proof of payment; without it the period does not go on.',
  'amountKurus:required': 'Type the fee or have it computed.',
  'amountKurus:invalid': 'Write the amount like 283.80.',
  'amountKurus:too-far': 'This amount looks like a slip of the key: at most 100,000 TL.',
  'pages:not-positive': 'Type the number of pages.',
  'pages:invalid': 'The number of pages must be a whole number.',
  'pages:too-far': 'This number of pages looks like a slip of the key.',
  'ground:required':
    'Choose one of the three reasons of the law; for no other reason the period is extended.',
  'file-appeal.kind:required': 'Choose where it went.',
  'filedOn:required': 'Write the day on which it was filed.',
  'filedOn:invalid': 'The calendar has no such day; check day, month and year.',
  'filedOn:in-future': 'The day of filing cannot be after today.',
  'filedOn:in-past':
    'An appeal cannot be filed before the reply that it is against, or before the period ran out in silence; check the day.',
  'file-appeal.reference:invalid':
    'This file of the same body is recorded on this request already.',
  'file-appeal.reference:required':
    'There is an entry without a number already, filed with the same body on the same day. If this is another file, write its number.',
  'receivedOn:required': 'Write the day on which the letter arrived.',
  'receivedOn:invalid': 'The calendar has no such day; check day, month and year.',
  'receivedOn:in-future': 'The day on which the letter arrived cannot be after today.',
  'receivedOn:in-past': 'The letter seems to have arrived before the appeal; check the day.',
  'decidedOn:required': 'Write the day of the decision.',
  'decidedOn:invalid': 'The calendar has no such day; check day, month and year.',
  'decidedOn:in-future': 'The day of the decision cannot be after today.',
  'decidedOn:in-past': 'The decision seems to be older than the appeal; check the day.',
  'demand:required': 'Choose what was asked.',
  'demand:invalid': 'This body cannot ask for that, or it is recorded already.',
  'demand:in-past':
    'What was sent seems to be older than what was asked; check the day of the letter.',
  'demand:unknown': 'This demand has been met already.',
  'appealId:required': 'Choose which appeal or action.',
  'appealId:unknown': 'This appeal or action is no longer open.',
  'appealId:invalid': 'This appeal is recorded already.',
  'result:required': 'Choose what was decided.',
  'explain-silence.text:too-short':
    'The explanation is too short; say in a sentence what happened.',
  'reason:too-short': 'The reason is too short; say in a sentence why it is needed.',
}
