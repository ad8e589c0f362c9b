// Owns the English words of keeping, destroying and restricting data.

import { counted } from '../../counted.ts'
import type { PrivacyDestructionTexts } from '../../tr/privacy/destruction.ts'

export const privacyDestructionEn: PrivacyDestructionTexts = {
  title: 'Destruction of data',
  lead: 'When the period of keeping is over, the name, contact, identity number and files of the person are destroyed. One person asks, another manager decides; at least every six months.',
  ledgerStays:
    'The texts of requests and replies in the ledger stay: the ledger cannot be changed, and the commission for selection and destruction deals with texts under the law on archives.',
  dueTitle: 'Periods that are over',
  nothing: 'No period is over',
  nothingTeach: 'The period begins at the end of the year in which the request was settled.',
  dueBy: date => `To be destroyed by: ${date}`,
  overdue: date => `Destruction is late: the last day was ${date}`,
  lastRun: date => `Last destruction: ${date}`,
  noRun: 'Nothing was destroyed so far.',
  count: count => counted(count, 'request'),
  more: count =>
    `One destruction takes ${count} requests at most; the rest waits for the next one.`,
  columns: {
    number: 'Number',
    class: 'Class',
    ended: 'Settled',
    kept: 'Kept until',
    erased: 'Destroyed',
  },
  classes: {
    petition: 'Petition',
    information: 'Right to information',
    cimer: 'CİMER',
    muhtar: 'Request of a muhtar',
    'data-subject': 'Data subject request',
    'tip-off': 'Tip-off',
    service: 'Service request, thanks',
  },
  askTitle: 'Ask for destruction',
  askLead: 'A list is made first; nothing is destroyed. Another manager decides.',
  document: 'Decision document',
  documentHint: 'Date and number of the decision of the commission. Example: 12.01.2037 / 4',
  ask: 'Make the list and ask for a decision',
  runsTitle: 'Destructions',
  runsEmpty: 'None so far.',
  run: date => `Destruction, ${date}`,
  askedBy: name => `Asked by: ${name}`,
  decidedBy: name => `Decided by: ${name}`,
  runFacts: { asked: 'Destruction asked by', decided: 'Decided by' },
  waiting: 'Waits for a decision',
  performed: (people, files) => `Done: ${counted(people, 'request')}, ${counted(files, 'file')}`,
  declined: 'Declined',
  brokenOff:
    'Under way or broken off; whoever decided can go on, and after a day another manager too',
  decideTitle: 'Decision',
  decideLead:
    'Name, contact, identity number and files of the people on the list are destroyed and do not come back. Requests that were reopened meanwhile are left out.',
  perform: 'Destroy',
  decline: 'Decline',
  note: 'Note',
  noteHint: 'Say why when you decline.',
  leftOut: 'left out',
  done: {
    istendi: 'The list is made; it waits for a decision',
    karar: 'The decision is recorded',
    kisitlandi: 'The data of the person is restricted; only two people together can open it',
  },
  problemTitle: 'This was not possible',
  problems: {
    required: 'This must not be empty.',
    'too-long': 'This is too long; shorten it.',
    'nothing-due': 'No period is over.',
    'one-is-open': 'A destruction waits for its decision; that comes first.',
    'own-run': 'You asked for this; another manager decides.',
    decided: 'This was decided already.',
    unknown: 'There is no request with this number.',
    anonymous: 'There is no person in this request.',
    restricted: 'The data of this person is restricted already.',
    'not-data-subject':
      'This is no personal data request (6698). A person asks for restriction in their own personal data request.',
    'another-person':
      'This personal data request does not seem to be of the person to restrict: the identity number, or the name with phone, e-mail or address, must be equal in both requests.',
  },
  restrictTitle: 'Restrict data',
  restrictLead:
    'The person asked for erasure, but the archive period is not over: until then the data is hidden from everybody and not found by search (6698 m.7, m.13). It is not taken back.',
  restrictNumber: 'Number of the request to restrict',
  restrictAsked: 'Number of the personal data request that asked for it',
  restrictReason: 'Reason',
  restrict: 'Restrict',
  restrictions: 'Restricted',
  restrictColumns: { number: 'Request', asked: 'Asked in', by: 'By', at: 'When', reason: 'Reason' },
  notice: {
    near: 'The day of destruction comes near',
    overdue: 'Destruction is late',
  },
  retention: {
    title: 'Periods of keeping',
    rail: 'Periods of keeping',
    lead: 'Personal data is kept for so many full years from the end of the year in which the request was settled. The archive and the legal office decide; the starting values are not certain.',
    years: 'Years',
    hint: sure => `How sure our starting value is: ${sure}`,
    outOfRange: 'Write a whole number from 1 to 100.',
    save: 'Save',
  },
}
