// Owns the English words of the forms that a law orders, and of the proof of a period.

import { counted } from '../../counted.ts'
import type { StaffLawFormsTexts } from '../../tr/staff/law-forms.ts'

const extend: StaffLawFormsTexts['extend'] = {
  now: 'Last day now',
  next: 'New last day if extended',
  nextWhy: (days: string) => `working day ${days} after receipt`,
  bound: (date: string) => `The earlier last day of the former class still binds: ${date}.`,
  ground: 'The reason that the law allows',
  groundHints: {
    'other-unit': 'Another unit of the municipality has the information or document.',
    'other-institution': 'It cannot be given without the opinion of another institution.',
    'several-institutions': 'The request concerns several institutions.',
  },
  text: 'Notice to the applicant',
  textHint: 'The reason that you choose and the new last day are written above this text.',
  proposed: (date: string) =>
    `The period for answering your request for information was extended under article 11 of law 4982. You will have the answer on ${date} at the latest. The period cannot be extended again.`,
  tooLateTitle: 'The period can no longer be extended',
  tooLate: (day: string, due: string) =>
    `Today is working day ${day} of the request; the first period ended on ${due}. An extension counts only when it is told within the first 15 working days (4982 art. 11). The answer will be late; the delay is recorded.`,
}

const fee: StaffLawFormsTexts['fee'] = {
  lead: 'The first pages are free. Type the numbers of pages and have the fee computed; you can change the amount.',
  plain: 'Black and white pages',
  colour: 'Colour pages',
  research: 'Pages that must be searched out',
  researchHint: 'Pages that have to be found and set apart in the archive.',
  compute: 'Compute the fee',
  amount: 'Fee (TL)',
  amountHint: 'Example: 283.80',
  aboveTariff: (most: string) =>
    `By the tariff these pages cost at most ${most}. Correct the amount or the numbers of pages; if there are other costs, tick the box below.`,
  otherCosts:
    'There are costs that the tariff does not have, such as post; I named them in the notice',
  reachedOn: 'Day the notice reached the applicant',
  reachedOnHint: 'The period stands still after this day. It cannot be after today.',
  text: 'Notice to the applicant',
  textHint:
    'Write the amount, how it comes about and where to pay. The applicant reads exactly this.',
  breakdown: 'How it comes about',
  items: {
    plain: (pages: string, each: string) => `${counted(pages, 'black and white page')} × ${each}`,
    colour: (pages: string, each: string) => `${counted(pages, 'colour page')} × ${each}`,
    research: (pages: string, each: string, sum: string) =>
      `searching ${counted(pages, 'page')} × ${each}, at most ${sum}`,
  },
  free: (pages: string) => counted(pages, 'page is free', 'pages are free'),
  sum: 'Total',
  payBy: 'Last day to pay',
  source: 'Tariff',
  sourceOf: (year: string, source: string) => `Tariff of ${year}. Source: ${source}`,
  olderTariff: (year: string) =>
    `This year has no tariff yet; the tariff of ${year} was used. The administrator enters the new one.`,
  noTariff: 'No tariff was entered. Type the amount from your own tariff.',
  nothingToPayTitle: 'There is nothing to pay',
  nothingToPay: (pages: string) =>
    `${pages === '1' ? 'The first page is' : `The first ${pages} pages are`} free. With a fee of 0 there is no notice and the period does not stand still; give the information.`,
  proposed: (amount: string, lines: string, account: string) =>
    `Fee for the information and documents that you asked for: ${amount}.\n${lines}\n\n${account}Please pay within 15 working days after the day this notice reached you, and send us the proof. Until then the period for our answer stands still. If it is not paid in that time, your request counts as withdrawn (law 4982 art. 10).`,
  account: (account: string) => `Where to pay: ${account}\n`,
}

const payment: StaffLawFormsTexts['payment'] = {
  amount: 'Fee that was notified',
  reachedOn: 'Day the notice arrived',
  payBy: 'Last day to pay',
  paidOn: 'Day of payment',
  paidOnHint: 'The day on the document, not the day it reached us.',
  document: 'Proof of payment',
  documentHint: 'Number of the bank slip or receipt.',
  ifToday: 'Last day if it was paid today',
  ifTodayOther: 'By the other reading (for the legal office)',
}

const appeal: StaffLawFormsTexts['appeal'] = {
  kind: 'Where it went',
  kindHints: {
    objection: 'Decided within 30 days (2577 art. 11).',
    bedk: 'The board decides within 30 working days (4982 art. 13). Documents that it asks for are sent within 15 working days.',
    ombudsman:
      'Documents or an answer that it asks for are sent within 30 days (6328 art. 18, 20).',
    court: 'The defence is given within 30 days after service (2577 art. 16).',
  },
  notStopped: 'An appeal or an action does not stop the running period of the request.',
  filedOn: 'Day it was filed',
  filedOnHint: 'The day on which the board, the ombudsman or the court registered it.',
  reference: 'File number',
  text: 'What it says',
  textHint: 'The applicant does not see this on the follow page.',
  which: 'Which appeal or action',
  demand: 'What was asked',
  demandDue: (days: string) => `period ${days}`,
  receivedOn: 'Day the letter arrived',
  receivedOnHint: 'The period begins on the next day.',
  demandText: 'What is asked',
  demandTextHint: 'Date and number of the letter, and what it asks for.',
  nothingToAskTitle: 'There is no demand to record',
  nothingToAsk:
    'In an objection to the superior authority no other body asks you for anything; in the other appeals everything that can be asked is recorded already.',
  answerText: 'What was sent',
  answerTextHint: 'Date and number of the letter, and its annexes.',
  dueOn: (date: string) => `last day ${date}`,
  result: 'Decision',
  decidedOn: 'Day of the decision',
  decisionText: 'What was decided',
  decisionTextHint: 'Number of the decision and what the municipality must do.',
  reopens:
    'If the applicant was right, the request opens again and the period for the answer begins on the day of the decision; the law counts no period of its own for obeying.',
}

const silence: StaffLawFormsTexts['silence'] = {
  ranOut: (date: string) => `the last day was ${date}, no reply was given`,
  text: 'Why there was no reply',
  textHint:
    'Write what happened and when the reply will come. It stands in the register of silence and in the report; that there was silence stays on record.',
}

const proof: StaffLawFormsTexts['proof'] = {
  title: 'Proof: how this date was counted',
  rule: 'Legal basis',
  calendar: 'Version of the calendar',
  boundBy: 'Class whose days bind',
  agrees: 'Counted again today; the dates are the same.',
  differs: (date: string) =>
    `Counted again with today’s calendar the last day is ${date}. The recorded date does not change by itself.`,
  notCounted: 'This date was named and not counted, or moved in from another register.',
  steps: {
    receipt: 'Day of receipt; not counted',
    limit: 'Period of the law',
    cap: 'Upper end of a promise',
    shift: 'If the last day is a holiday',
    internal: 'Last day of the municipality itself',
    stricter: 'Earlier last day of the former class',
    extension: 'Extended period',
    'fee-wait': 'Fee notified; last day to pay',
    'fee-paid': 'Fee paid; new last day',
    'other-reading': 'By the other reading (not used, for the legal office)',
    silence: 'Silence counts as refusal',
    suit: 'Day 60 for an action',
    recess: 'After the recess of the courts',
    'suit-shift': 'Working day after the holiday',
    'suit-unknown': 'The day for an action could not be counted',
    provisional: 'The calendar is not final yet',
  },
  readings: {
    title: 'What a fee does to the period',
    resume: 'the period goes on where it stood',
    restart: 'the period begins anew',
    used: (reading: string) => `Setting: ${reading}`,
  },
}

const parts: StaffLawFormsTexts['parts'] = {
  paused: 'stands still: a fee is awaited',
  others: 'not a period of ours',
  extended: (date: string) => `Period extended; new last day ${date}`,
  feeTitle: 'Fee',
  feeAwaited: (amount: string, date: string) =>
    `A fee is awaited: ${amount}. Last day to pay ${date}; after that the request counts as withdrawn.`,
  feePaid: (amount: string, date: string) => `Fee paid: ${amount}, ${date}.`,
  feeLapsed: (date: string) =>
    `The fee was not paid by ${date}; the request counts as withdrawn (4982 art. 10).`,
  appealsTitle: 'Appeals and actions',
  appealFiled: 'Filed on',
  appealReference: 'File number',
  appealOwed: 'Asked of us',
  appealOwedTo: (demand: string, date: string) => `${demand}; last day ${date}`,
  appealOwedLate: (demand: string, date: string, days: string) =>
    `${demand}; last day was ${date}, ${counted(days, 'day')} late`,
  appealAwaited: 'Decision awaited',
  appealAwaitedBy: (date: string) => `last day ${date}`,
  appealOursBy: (date: string) => `the municipality decides; last day ${date}`,
  appealResult: 'Decision',
  appealOpen: 'Open',
  becomes: (className: string, date: string) => `${className}; last day ${date}`,
  becomesHint: (date: string) =>
    `The day of receipt stays: ${date}. The earlier last day binds; beside each class stands the last day that would bind in it.`,
}

export const staffLawFormsEn: StaffLawFormsTexts = {
  extend,
  fee,
  payment,
  appeal,
  silence,
  proof,
  parts,
}
