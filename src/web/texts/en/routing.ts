// Owns the English words of whose matter a request is.
import type { RoutingTexts } from '../tr/routing.ts'
import { routingAdminEn } from './routing/admin.ts'
import { routingDeskEn } from './routing/desk.ts'
import { routingFollowedEn } from './routing/followed.ts'
import { routingWordsEn } from './routing/words.ts'

export const routingEn: RoutingTexts = {
  words: routingWordsEn,
  desk: routingDeskEn,
  followed: routingFollowedEn,
  admin: routingAdminEn,
  measures: {
    title: 'Forwarded to other bodies',
    lead: 'Requests received in the period and forwarded to the competent body, by body.',
    none: 'No request received in this period was forwarded to another body.',
    body: 'Body',
    count: 'Forwarded',
    inTime: 'In 3 working days',
    total: 'Total',
    definition:
      'The target for forwarding is 3 working days from the day of registration; the law counts no days and says without delay. Numerator: forwarded within the target; denominator: forwarded.',
  },
}
