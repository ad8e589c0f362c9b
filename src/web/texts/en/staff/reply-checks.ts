// Owns the English words of the answer checker.
import type { StaffReplyChecksTexts } from '../../tr/staff/reply-checks.ts'

export const staffReplyChecksEn: StaffReplyChecksTexts = {
  checks: {
    'outcome-class': {
      name: 'Outcome',
      found: () =>
        'This legal class does not know this outcome. Information is given, given in part, refused or sent on.',
    },
    'question-unanswered': {
      name: 'Unanswered question',
      found: what => `Every question must be answered (4982). Still open: ${what}`,
    },
    reason: { name: 'Reason', found: () => 'A negative reply needs a reason.' },
    ground: {
      name: 'Ground of the law',
      found: () =>
        'In this class a refusal rests on one of the grounds that the law lists; choose it.',
    },
    'ground-law': {
      name: 'Ground of the law',
      found: () => 'The ground does not fit this legal class or this outcome.',
    },
    article: {
      name: 'Article',
      found: () =>
        'A negative reply names law and article. Where the reason has a proposal it stands in the field now; change it if it does not fit.',
    },
    'article-law': {
      name: 'Article',
      found: what => `The article is not the one of the ground. Expected: ${what}`,
    },
    remedy: { name: 'Remedy', found: () => 'A negative reply needs the remedy.' },
    'remedy-authority': {
      name: 'Authority of the remedy',
      found: what => `The remedy names no authority. Needed: ${what}`,
    },
    'remedy-period': {
      name: 'Period of the remedy',
      found: what =>
        `The remedy lacks the period beside the authority, or it is wrong. Needed: ${what}`,
    },
    addressee: {
      name: 'Addressee',
      found: what =>
        `The reply greets somebody else: ${what}. The letter takes the name from the register.`,
    },
    'national-id': {
      name: 'Identity number',
      found: what => `An identity number that is not the applicant’s: ${what}. Take it out.`,
    },
    iban: {
      name: 'Bank account',
      found: what => `An IBAN of neither the municipality nor the applicant: ${what}. Take it out.`,
    },
    'question-open': {
      name: 'Open question',
      found: what => `Question not ticked as answered: ${what}`,
    },
    'question-removed': {
      name: 'Question taken off the list',
      found: what => `It reads like a question and is not on the list: ${what}`,
    },
    'article-other-law': {
      name: 'Another law',
      found: () => 'This law is unusual for this kind of request.',
    },
    'incoming-record': {
      name: 'Another register number',
      found: what => `The text names another record: ${what}`,
    },
    'attachment-absent': {
      name: 'Missing enclosure',
      found: what => `An enclosure is mentioned and no file is attached: ${what}`,
    },
    'attachment-needed': {
      name: 'Enclosure needed',
      found: () => 'It says that information was given, but neither the text nor a file holds it.',
    },
    phone: { name: 'Phone', found: what => `A phone number that may be somebody else’s: ${what}` },
    plate: { name: 'Number plate', found: what => `A number plate: ${what}` },
    'e-mail': { name: 'E-mail', found: what => `An address that may be somebody else’s: ${what}` },
    'person-name': {
      name: 'Name of a person',
      found: what => `Perhaps the name of a third person: ${what}`,
    },
    'stock-reply': {
      name: 'Stock reply',
      found: () => 'This text is almost the same as one that the unit sent to somebody else.',
    },
    'bare-sentence': {
      name: 'Empty sentence',
      found: what => `The reply says nothing: “${what}” Write what was found and done.`,
    },
    'closing-words': {
      name: 'Closing words',
      found: what => `An interim reply that sounds as if all were done: “${what}”`,
    },
    merits: {
      name: 'Opinion on the merits',
      found: what => `Who sends a request on gives no opinion on it: “${what}”`,
    },
    readability: {
      name: 'Readability',
      found: what =>
        `The text is very hard to read (Ateşman). Split this sentence first: “${what}”`,
    },
    'long-sentence': {
      name: 'Long sentence',
      found: what => `The sentence is too long, split it in two: “${what}”`,
    },
  },
  remedies: {
    court: 'administrative court, 60 days',
    bedk: 'Board of Review of Access to Information, 15 days',
    board: 'Personal Data Protection Board, 30 days',
    fine: 'criminal judgeship of peace, 15 days',
    zoning: 'objection to the plan, 1 month',
    ombudsman: 'Ombudsman Institution, 6 months',
  },
  form: {
    ground: 'Ground of the law',
    groundHint: 'A refusal of information rests on one of the grounds that law 4982 lists.',
    petitionGroundHint: 'Only with the outcome “Could not be examined”: law 3071 m.6.',
    noGround: 'No ground needed',
    article: 'Law and article',
    articleHint:
      'Needed in a negative reply. Left empty, a check proposes one for the reason; you may change it.',
    questions: 'Questions of the request',
    questionsHint: 'Tick what is answered. Empty what is no question, add what is missing.',
    question: number => `Question ${number}`,
    isAnswered: 'Answered',
    addQuestion: 'Another question',
    files: 'Enclosures of the reply',
    filesHint: 'The applicant sees them on the follow page and can download them.',
    keptFile: name => `Attached: ${name}`,
    check: 'Check without sending',
    clean: 'Checked: nothing is missing.',
    warnings: 'Warnings',
    warningsHint:
      'Correct the text, or write why the warning does not apply. The reason is recorded; the applicant does not see it.',
    overrule: 'Why it does not apply',
    reasonRequired: 'Correct the text or write the reason.',
    reasonTooShort: 'The reason needs at least 10 characters.',
    reasonTooLong: 'The reason has at most 500 characters.',
    overruled: 'Overruled warnings',
    findings: 'What the check found',
    findingsBlock: 'This reply may not leave so. Send it back.',
    answered: 'answered',
    open: 'not answered',
  },
}
