// Owns what tests of routing add to the small town: two bodies, a map with its decisions, three roads.

import { foldStreet } from '../../../src/core/routing/street-class.ts'
import { isoDate } from '../../../src/core/time/dates.ts'
import { inTransaction } from '../../../src/store/store.ts'
import type { SmallTown } from '../small-town.ts'
import { townTopics, townUnits } from '../small-town.ts'

const id = (number: number) =>
  `01900000-0000-7000-8000-0000000004${String(number).padStart(2, '0')}`

export const townBodies = {
  district: { id: id(1), name: 'Yakutiye Belediyesi' },
  highways: { id: id(2), name: 'Karayolları Bölge Müdürlüğü' },
} as const

export const roadDocument = 'Meclis kararı 2022/17'

/** Potholes by road: main to the roads unit, side to the district municipality, state to the highways. */
export async function addRouting(town: SmallTown): Promise<void> {
  const own = { municipality_id: town.desk.municipalityId }
  const from = isoDate('2022-02-01')
  const row = (number: number, roadClass: string, owner: object) => ({
    ...own,
    owner_row_id: id(10 + number),
    topic_id: townTopics.road.id,
    road_class: roadClass,
    valid_from: from,
    document: roadDocument,
    ...owner,
  })
  const street = (number: number, name: string, roadClass: string) => ({
    ...own,
    street_class_id: id(20 + number),
    district: 'Yakutiye',
    street: name,
    folded: foldStreet(name),
    road_class: roadClass,
    valid_from: from,
    document: roadDocument,
  })
  await inTransaction(town.store, town.desk.municipalityId, async trx => {
    const bodies = Object.values(townBodies).map(({ id: body_id, name }, at) => ({
      ...own,
      body_id,
      name,
      kind: at === 0 ? 'district-municipality' : 'ministry-branch',
      district: at === 0 ? 'Yakutiye' : null,
      phone: '0442 000 00 01',
      email: 'yazi@kurum.example',
      address: 'Deneme adresi 1',
      valid_from: from,
    }))
    await trx.insertInto('external_bodies').values(bodies).execute()
    await trx
      .insertInto('topic_owners')
      .values([
        row(1, 'main', { unit_id: townUnits.roads.id }),
        row(2, 'side', { is_district_body: true }),
        row(3, 'state', { body_id: townBodies.highways.id }),
      ])
      .execute()
    await trx
      .insertInto('street_classes')
      .values([
        street(1, 'Cumhuriyet Caddesi', 'main'),
        street(2, 'Çevre Yolu Bulvarı', 'state'),
        street(3, 'Ilıca Sokak', 'side'),
      ])
      .execute()
  })
}

export const onMain = { place: { district: 'Yakutiye', street: 'Cumhuriyet Cad.' } }
export const onSide = { place: { district: 'Yakutiye', street: 'Ilıca Sokak' } }
export const onState = { place: { district: 'Yakutiye', street: 'Çevre Yolu Bulvarı' } }
export const nowhere = { place: { district: 'Yakutiye' } }
