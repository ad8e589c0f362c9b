// Owns the English words of the proposal on a request and of forwarding to another body.
import type { RoutingTexts } from '../../tr/routing.ts'

export const routingDeskEn: RoutingTexts['desk'] = {
  proposal: {
    title: owner => `Proposed: ${owner}`,
    none: 'No proposal: a dispatcher decides',
    key: 'Send to the proposed owner',
    noneShort: 'No proposal',
    because: parts => `Because of ${parts}.`,
    topic: name => `topic: ${name}`,
    road: name => `road: ${name}`,
    district: name => `district: ${name}`,
    anyPlace: 'wherever it is',
    ownTopic:
      'The map of owners does not have this topic; the unit that owns the topic is proposed.',
    document: name => `Document: ${name}`,
    roadDocument: (street, document) => `Class of the road: ${street}. Document: ${document}`,
    restOfDistrict: 'roads of the district that are not listed',
    since: date => `Valid since ${date}`,
    rows: 'Rows that disagree or are near',
    routeTo: unit => `Route to: ${unit}`,
    forwardTo: body => `Forward to: ${body}`,
    foreign: 'This matter belongs to another body.',
    target: date => `Target for forwarding: ${date} (3 working days)`,
    targetLate: date =>
      `The target for forwarding has passed: ${date}. The law says without delay.`,
    rerouted: count =>
      count === 1 ? 'Sent on to another unit once' : `Sent on to another unit ${count} times`,
  },
  forward: {
    body: 'Competent body',
    bodyHint: 'If it is not listed, leave this and write it below.',
    fromMap: name => `${name} (owner in the map)`,
    notListed: 'Not listed',
    typedTitle: 'A body that is not listed',
    typedHint: 'The body that you write goes on the list, and an administrator looks at it.',
    typedName: 'Name of the body',
    typedKind: 'Kind of body',
    typedDistrict: 'Its district',
    typedAddress: 'Its address',
    typedEmail: 'Its e-mail',
    typedKep: 'Its KEP address',
    typedPhone: 'Its phone',
    law: 'Legal basis',
    laws: {
      '3071-m5':
        'Law 3071 art. 5: a petition is sent to the competent authority and the applicant is told.',
      '4982-m7':
        'Law 4982 art. 7: where another body has the information, the request is sent there and the applicant is told.',
    },
    transfer: 'Text to the body',
    transferHint: 'The request itself and its attachments go with the letter.',
    notice: 'Text to the applicant',
    noticeHint:
      'Write no opinion on the matter itself. The contact of the body is added at the end.',
    preview: 'Show the letters',
    previewTitle: 'The two letters that will leave',
    previewNote:
      'Both letters are made in one act, and our own period ends on that day. To change something, go back.',
    toBody: name => `To the body: ${name}`,
    toApplicant: 'To the applicant',
    change: 'Back to editing',
    problems: {
      body: 'Choose a body from the list or write its name.',
      both: 'Either choose from the list or write a new name, not both.',
      gone: 'This body is no longer in use. Choose another one.',
    },
  },
  contact: {
    title: name => `Competent body: ${name}`,
    address: value => `Address: ${value}`,
    phone: value => `Phone: ${value}`,
    email: value => `E-mail: ${value}`,
    kep: value => `KEP: ${value}`,
  },
  letters: {
    transfer: ({ number, received, law }) =>
      `Reference: request of ${received}, number ${number}.\n\nThe matter of the request is not within the duties of our municipality. The request and its attachments are sent to you under ${law}, so that you act on it and inform the applicant.`,
    notice: ({ number, received, law }) =>
      `The matter of your request of ${received}, number ${number}, is within the duties of another body. Your request was sent to the body below under ${law}.\n\nThat body will answer you. Its period begins on the day on which your request reaches it.`,
    laws: { '3071-m5': 'article 5 of law 3071', '4982-m7': 'article 7 of law 4982' },
  },
}
