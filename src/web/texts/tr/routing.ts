// Owns the Turkish words of whose matter a request is, put together from its parts; the type is what every
// other language must fill.
import { routingAdminTr } from './routing/admin.ts'
import { routingDeskTr } from './routing/desk.ts'
import { routingFollowedTr } from './routing/followed.ts'
import { routingWordsTr } from './routing/words.ts'

const measures = {
  title: 'Başka kuruma gönderilenler',
  lead: 'Dönemde gelip yetkili kuruma gönderilen başvurular, kurumlara göre.',
  none: 'Bu dönemde gelen hiçbir başvuru başka kuruma gönderilmedi.',
  body: 'Kurum',
  count: 'Gönderilen',
  inTime: '3 iş gününde',
  total: 'Toplam',
  definition:
    'Gönderme hedefi 3 iş günüdür ve kayıt gününden sayılır; kanun gün saymaz, gecikmeden der. Pay: hedef içinde gönderilen; payda: gönderilen.',
}

export const routingTr = {
  words: routingWordsTr,
  desk: routingDeskTr,
  followed: routingFollowedTr,
  admin: routingAdminTr,
  measures,
}

export type RoutingTexts = typeof routingTr
