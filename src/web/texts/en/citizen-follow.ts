// Owns the English words of following.
import type { CitizenFollowTexts } from '../tr/citizen-follow.ts'

const days = (count: string): string => (count === '1' ? '1 day' : `${count} days`)

const inWeeks = (count: string): string => (count === '1' ? 'one week' : `${count} weeks`)

export const citizenFollowEn: CitizenFollowTexts = {
  title: 'Follow your application',
  intro: 'The register number and the code are on the receipt of your application.',
  number: 'Register number',
  numberHint: example => `For example ${example}`,
  code: 'Code',
  codeHint: '12 letters and digits. You may leave out dashes and blanks.',
  submit: 'Show my application',
  noIdentity: 'We do not ask for your national identity number.',
  lost: 'If you have lost the code',
  lostText:
    'Only you have the code; we cannot read it either. If your application carries your name, come to the desk or call us.',
  errors: {
    number: 'Write the register number.',
    numberShape: example => `A register number is written like ${example}.`,
    code: 'Write the code.',
    codeShape: 'The code has 12 signs. 0, 1, O, I, L and U do not occur in it.',
    wrong: 'This register number and this code do not belong together. Check both on the receipt.',
  },
  blocked: {
    title: 'There were too many wrong tries',
    text: 'Your application is safe; nothing has changed. So that nobody guesses a code, no new tries are taken for a while. Please try again in fifteen minutes.',
    phone: phone => `If you do not want to wait, call: ${phone}`,
  },
  ended: 'You have stopped following. Your application is no longer open in this browser.',
  expired: 'Half an hour has passed, so following was closed. Sign in again to go on.',
  requestTitle: number => `Application ${number}`,
  sentence: {
    waiting: (who, due) => `Your application is with ${who}; a reply is due by ${due}.`,
    today: who => `Your application is with ${who}; a reply is due today.`,
    late: (who, due, count) =>
      `Your application is with ${who}; a reply was due by ${due} and is ${days(count)} late.`,
    promised: (who, day) => `Your application is with ${who}; the work is promised by ${day}.`,
    promiseLate: (who, day, count) =>
      `Your application is with ${who}; the work was promised by ${day} and is ${days(count)} late.`,
    open: who => `Your application is with ${who}.`,
    answered: (who, day) => `${who} answered your application: ${day}.`,
    answeredLate: (who, day, count) =>
      `${who} answered your application: ${day}. The reply was ${days(count)} late.`,
    answeredPromised: (who, day) =>
      `${who} answered your application; the work is promised by ${day}.`,
    answeredPromiseLate: (who, day, count) =>
      `${who} answered your application; the work was promised by ${day} and is ${days(count)} late.`,
    withdrawn: day => `You took your application back: ${day}. No reply is expected any more.`,
  },
  story: {
    received: 'Your application was registered',
    classified: 'Topic or kind was corrected',
    classifiedText: 'This does not give us more time.',
    silence: 'The period ended without a reply',
    silenceText: 'The delay is on record; the record is never deleted.',
    silenceTold:
      'The delay is on record and was reported to the head; the record is never deleted.',
    promiseBroken: 'The day promised for the work has passed',
    promiseBrokenText: 'The delay is on record and was reported to the head.',
    answerStillLate: weeks => `The reply is ${inWeeks(weeks)} late`,
    workStillLate: weeks => `The promised work is ${inWeeks(weeks)} late`,
    stillLateText: 'It was reported to the head again.',
    routed: unit => `Sent to the unit in charge: ${unit}`,
    accepted: 'The unit took your application',
    returned: 'The right unit is being found',
    returnedText: 'The unit says that the matter belongs to another unit. The period goes on.',
    asked: 'You were asked a question',
    answeredByYou: 'You answered the question',
    answeredAtDesk: 'Your answer was written down at the desk',
    interim: 'An interim reply was given',
    promised: day => `Promise made: the work will be done by ${day}`,
    done: 'The unit recorded the work as done',
    doneText: at => `When it was done: ${at}`,
    verified: 'Somebody else checked that the work is done',
    replied: 'A reply was given',
    outcome: words => `Outcome: ${words}`,
    readReply: 'The whole reply',
    confirmed: 'You said that your problem is solved',
    contested: reason => `You contested the reply: ${reason}`,
    reopened: 'Your application was opened again',
    reopenedText: 'Whoever wrote the reply is no longer on it; somebody else will look at it.',
    reopenedDue: day => `A new reply is due by ${day}.`,
    withdrawn: 'You took your application back',
    you: 'You',
    files: 'Files',
  },
  late: {
    title: count => `The reply is ${days(count)} late`,
    promiseTitle: count => `The promised work is ${days(count)} late`,
    recorded: 'The delay is on record.',
    told: 'The delay is on record and was reported to the head.',
    today: 'What you can do today:',
    wait: 'Wait for the reply. Your application stays open until it is answered.',
    call: 'Ask by phone:',
    court: day =>
      `Go to the administrative court: last day ${day}. The court decides about the period.`,
    ombudsman: 'Turn to the Ombudsman Institution, free of charge.',
  },
  clockLaw:
    'Petitions are answered within 30 days, requests for information within 15 working days. The day of registration is not counted.',
  clockLawName: law => `Law no. ${law}`,
  question: {
    title: 'We need something from you',
    note: 'The period goes on while we wait for your answer.',
    go: 'Answer the question',
    pageTitle: 'Answer the question',
    asked: 'Question',
    label: 'Your answer',
    error: 'Write an answer, or add a file.',
    send: 'Send the answer',
  },
  reply: {
    title: 'Reply',
    reason: 'Reason',
    article: 'The law behind it',
    files: 'Enclosures',
    reference: (date, number) => `Reference: your request ${number} of ${date}.`,
    remedy: 'What you can do against this reply',
  },
  verdict: {
    title: 'Is your problem solved?',
    confirm: 'My problem is solved',
    contest: 'Not solved, I contest',
    until: day =>
      `Last day to contest: ${day}. Somebody other than the writer of the reply will look at it.`,
    changedMind: 'If the problem comes back:',
    over: day =>
      `The period to contest is over: ${day}. If the problem goes on, you can make a new application.`,
  },
  contest: {
    title: 'Why is it not solved?',
    happens:
      'Your application is opened again under the same number. Whoever wrote the reply is no longer on it; somebody else looks at it, and a new period for the reply begins.',
    reasonError: 'Choose why it is not solved.',
    text: 'Tell us how it is now',
    textError: 'Write in a few sentences how it is now.',
    send: 'I contest the reply',
  },
  withdraw: {
    link: 'I want to take my application back',
    title: 'Do you want to take your application back?',
    happens:
      'The unit stops working on it and writes no reply. The record is not deleted; it says that you took it back. This cannot be undone; you can make a new application.',
    reason: 'Reason',
    send: 'Take my application back',
    cancel: 'No, keep my application',
  },
  done: {
    confirmed: 'Thank you. It is on record that your problem is solved.',
    contested: 'Your contest is on record and your application is open again.',
    answered: 'Your answer was passed on to the unit.',
    withdrawn: 'It is on record that you took your application back.',
  },
  notPossible:
    'This can no longer be done; your application has changed meanwhile. You see its present state below.',
  historyTitle: 'What has happened so far',
  yours: 'Your application',
  facts: {
    number: 'Register number',
    kind: 'Kind',
    topic: 'Topic',
    topicUnknown: 'Not decided yet',
    place: 'Place',
    text: 'What you wrote',
    files: 'Your files',
  },
  print: 'Print',
  backToRequest: 'Back to the application',
  end: 'Stop following',
  endHint: 'On a shared computer, do not forget to stop. It closes by itself after half an hour.',
  desk: 'the White Desk',
  unknownUnit: 'the unit in charge',
}
