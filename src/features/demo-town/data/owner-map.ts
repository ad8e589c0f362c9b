// Whose matter each topic is in the demo municipality: the owner letters of law.md 14.6 as dated rows, by the rules of law.md 8. The
// decisions are invented; the laws are real. Data only.
import type { RoadClass } from '../../../core/routing/ownership.ts'
import { topics } from './topics.ts'

export type OwnerSeed = {
  /** Code of a topic or of a group of topics. */
  topic: string
  roadClass: RoadClass | null
  district: string | null
  /** `birim:` and the code of a unit, `kurum:` and the code of a body, or the municipality of the district. */
  owner: `birim:${string}` | `kurum:${string}` | 'ilce-belediyesi'
  from: string
  before: string | null
  document: string
}

const METROPOLITAN = '5216 sayılı Kanun m.7'
const ROADS = 'Büyükşehir Meclisi, 14.01.2022, 2022/17 (deneme)'
const DISTRICT = '5216 sayılı Kanun m.7 ve 5393 sayılı Kanun m.14'
const WATER = '2560 sayılı Kanun; ESKİ kuruluş kararı (deneme)'
const OTHERS = 'Görev Dağılımı Çizelgesi, 03.02.2022, 2022/4 (deneme)'
const START = '2022-02-01'

const row = (
  topic: string,
  roadClass: RoadClass | null,
  owner: OwnerSeed['owner'],
  document: string,
): OwnerSeed => ({ topic, roadClass, district: null, owner, from: START, before: null, document })

/** Matters of another body, and which one. */
const foreign: Readonly<Record<string, string>> = {
  'zabita-gida': 'tarim',
  'sebeke-lamba': 'elektrik',
  'sebeke-elektrik': 'elektrik',
  'sebeke-gaz': 'gaz',
  'sebeke-telekom': 'telekom',
}

const ofTopics: readonly OwnerSeed[] = topics.flatMap(({ code, owner, unitCode }): OwnerSeed[] => {
  const body = foreign[code]
  if (owner === 'D') return body === undefined ? [] : [row(code, null, `kurum:${body}`, OTHERS)]
  if (owner === 'İ') return [row(code, null, 'ilce-belediyesi', DISTRICT)]
  if (owner === 'M') return []
  return [row(code, null, `birim:${unitCode}`, owner === 'S' ? WATER : METROPOLITAN)]
})

/** Matters of roads: who has the road has the matter. */
const byRoad = (topic: string, unit: string): OwnerSeed[] => [
  row(topic, 'main', `birim:${unit}`, ROADS),
  row(topic, 'link', `birim:${unit}`, ROADS),
  row(topic, 'side', 'ilce-belediyesi', ROADS),
  row(topic, 'state', 'kurum:kgm', OTHERS),
]

/** Matters of parks, squares and what happens on them. */
const byGround = (topic: string, unit: string): OwnerSeed[] => [
  row(topic, 'main', `birim:${unit}`, ROADS),
  row(topic, 'metropolitan-asset', `birim:${unit}`, ROADS),
  row(topic, 'side', 'ilce-belediyesi', ROADS),
  row(topic, 'district-asset', 'ilce-belediyesi', ROADS),
]

/** Two districts whose side streets the metropolitan municipality clears in winter, each winter anew. */
const winter: readonly OwnerSeed[] = ['Palandöken', 'Yakutiye'].flatMap(district =>
  ['2025', '2026'].map(year => ({
    topic: 'kar-sokak',
    roadClass: null,
    district,
    owner: 'birim:kis-calismalari' as const,
    from: `${year}-11-15`,
    before: `${Number(year) + 1}-04-16`,
    document: `Kış protokolü ${year}/${Number(year) + 1} (deneme)`,
  })),
)

export const ownerMap: readonly OwnerSeed[] = [
  ...ofTopics,
  ...byRoad('yol', 'fen-isleri'),
  row('yol-kopru', 'state', 'kurum:kgm', OTHERS),
  ...byRoad('kar', 'kis-calismalari'),
  row('kar-anayol', 'state', 'kurum:kgm', OTHERS),
  ...winter,
  ...byRoad('temizlik-sokak', 'cevre-koruma'),
  ...byRoad('temizlik-hayvan', 'cevre-koruma'),
  ...byGround('park', 'park-bahceler'),
  ...byGround('zabita', 'zabita'),
  ...byGround('engelli-otopark', 'engelli'),
  ...byGround('engelli-erisim', 'engelli'),
]
