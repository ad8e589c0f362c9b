// Writes the demo municipality's bodies, its map of owners and the classes of its roads.
import { foldStreet } from '../../core/routing/street-class.ts'
import { isoDate } from '../../core/time/dates.ts'
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Trx } from '../../store/store.ts'
import { bodies } from './data/bodies.ts'
import { type OwnerSeed, ownerMap } from './data/owner-map.ts'
import { streetClasses } from './data/street-classes.ts'
import { idOf, type OrganisationIds } from './fill-organisation.ts'

const ROADS_DOCUMENT = 'Büyükşehir Meclisi, 14.01.2022, 2022/17 (deneme)'
const ROADS_FROM = isoDate('2022-02-01')

/** Returns the ids of the bodies by the codes of the data. */
export async function fillRouting(
  desk: Desk,
  trx: Trx,
  ids: OrganisationIds,
): Promise<ReadonlyMap<string, string>> {
  const { municipalityId } = desk
  const bodyIds = new Map(bodies.map(body => [body.code, desk.newId()]))
  await insertBodies(trx, municipalityId, bodyIds)
  const rows = ownerMap.map(seed => ({
    municipality_id: municipalityId,
    owner_row_id: desk.newId(),
    topic_id: idOf(ids.topicIds, seed.topic),
    road_class: seed.roadClass,
    district: seed.district,
    ...ownerOf(seed, ids, bodyIds),
    valid_from: isoDate(seed.from),
    valid_before: seed.before === null ? null : isoDate(seed.before),
    document: seed.document,
  }))
  await trx.insertInto('topic_owners').values(rows).execute()
  const streets = streetClasses.map(({ district, street, roadClass }) => ({
    municipality_id: municipalityId,
    street_class_id: desk.newId(),
    district,
    street,
    folded: foldStreet(street),
    road_class: roadClass,
    valid_from: ROADS_FROM,
    document: ROADS_DOCUMENT,
  }))
  await trx.insertInto('street_classes').values(streets).execute()
  return bodyIds
}

/** The ids of bodies that were filled in before. */
export async function findBodies(
  { municipalityId }: Desk,
  trx: Trx,
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('external_bodies')
    .select(['body_id', 'detsis'])
    .where('municipality_id', '=', municipalityId)
    .execute()
  const idOfNumber = new Map(rows.map(row => [row.detsis, row.body_id]))
  return new Map(bodies.map(({ code }, at) => [code, idOf(idOfNumber, detsisOf(at))]))
}

/** Clearly invented, and another one for each. */
const detsisOf = (at: number): string => `990000${String(at + 1).padStart(2, '0')}`

function ownerOf({ owner }: OwnerSeed, ids: OrganisationIds, bodyIds: ReadonlyMap<string, string>) {
  const [kind, code = ''] = owner.split(':')
  return {
    unit_id: kind === 'birim' ? idOf(ids.unitIds, code) : null,
    body_id: kind === 'kurum' ? idOf(bodyIds, code) : null,
    is_district_body: kind === 'ilce-belediyesi',
  }
}

async function insertBodies(
  trx: Trx,
  municipality_id: string,
  bodyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = bodies.map(({ code, name, kind, district, phone }, at) => {
    const number = String(at + 1).padStart(2, '0')
    const slug = foldForSearch(code).trim().replace(/ /g, '-')
    return {
      municipality_id,
      body_id: idOf(bodyIds, code),
      name,
      kind,
      district,
      detsis: detsisOf(at),
      kep: `${slug}@kep.example`,
      email: `yazi@${slug}.example`,
      phone: phone === '' ? `0442 000 00 ${number}` : phone,
      address: `Deneme adresi ${number}, ${district ?? 'Yakutiye'} / Erzurum`,
      valid_from: ROADS_FROM,
    }
  })
  await trx.insertInto('external_bodies').values(rows).execute()
}
