// Owns the Turkish words of roads, kinds of bodies and reasons of the map of owners.
import type { RoadClass } from '../../../../core/routing/ownership.ts'
import type { BodyKind } from '../../../../features/routing/bodies.ts'
import type { NoProposal } from '../../../../features/routing/propose-owner.ts'

type Words<Key extends string> = { readonly [key in Key]: string }

const roads: Words<RoadClass> = {
  main: 'Ana yol, bulvar, meydan (büyükşehir)',
  side: 'Sokak, ara yol (ilçe)',
  link: 'Mahalle bağlantı yolu (büyükşehir)',
  state: 'Devlet yolu (Karayolları)',
  'metropolitan-asset': 'Büyükşehir parkı ya da alanı',
  'district-asset': 'İlçe parkı ya da alanı',
}

const bodyKinds: Words<BodyKind> = {
  'district-municipality': 'İlçe belediyesi',
  'water-authority': 'Su ve kanalizasyon idaresi',
  'ministry-branch': 'Bakanlık taşra birimi',
  utility: 'Dağıtım şirketi',
  security: 'Güvenlik ve acil durum',
  other: 'Diğer',
}

const why: Words<NoProposal> = {
  'no-topic': 'Başvurunun konusu belli değil. Önce konuyu seçin.',
  'not-mapped': 'Sorumluluk haritasında bu konu yok ve konunun sahibi birim tanımlı değil.',
  'not-covered': 'Sorumluluk haritasında bu konu var, ama bu yol ve ilçe için satır yok.',
  'road-class-unknown':
    'Yolun kimin olduğu bilinmiyor: sokak yazılmamış ya da yol listesinde bulunamadı. Konunun sahibi yola göre değişiyor.',
  'district-unknown': 'İlçe yazılmamış; konunun sahibi ilçeye göre değişiyor.',
  'rows-disagree': 'Sorumluluk haritasında aynı ölçüde ayrıntılı satırlar farklı sahip gösteriyor.',
  'no-district-body': 'Konu ilçe belediyesinin, ama kurum listesinde bu ilçenin belediyesi yok.',
  'owner-out-of-use': 'Haritadaki sahip artık kullanımda değil.',
  'unit-returned': 'Haritadaki birim bu başvuruyu iade etti.',
}

export const routingWordsTr = { roads, bodyKinds, why }
