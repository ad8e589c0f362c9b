// Owns the English words of a forwarded request as its applicant reads them.
import type { RoutingTexts } from '../../tr/routing.ts'

export const routingFollowedEn: RoutingTexts['followed'] = {
  sentence: (body, date) => `Your request was sent to the competent body on ${date}: ${body}.`,
  title: 'Who has your request now',
  body: 'Body',
  sentOn: 'Sent on',
  letter: 'Number of the transfer letter',
  noNumber: 'It has no number yet; it will be shown here.',
  law: 'Legal basis',
  address: 'Address',
  phone: 'Phone',
  email: 'E-mail',
  kep: 'KEP',
  period:
    'That body now owes you the answer. Its own period begins on the day on which your request reaches it. Our period ended on the day on which we sent your request.',
  told: 'You were told of the forwarding',
  story: body => `Sent to the competent body: ${body}`,
}
