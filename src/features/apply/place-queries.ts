// The address list as forms suggest from it: districts, their neighbourhoods, their streets.
import { sql } from 'kysely'
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

/** More suggestions than this help nobody and make the page heavy. */
export const SUGGESTIONS_MAX = 60

const inTurkishOrder = (column: string) => sql`${sql.ref(column)} COLLATE "tr-TR-x-icu"`

export async function listDistricts(desk: Desk): Promise<string[]> {
  const query = sql<{
    district: string
  }>`SELECT district FROM (SELECT DISTINCT district FROM streets
    WHERE municipality_id = ${desk.municipalityId}) found ORDER BY ${inTurkishOrder('district')}`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return rows.map(row => row.district)
}

export async function listNeighbourhoods(desk: Desk, district: string): Promise<string[]> {
  const query = sql<{
    neighbourhood: string
  }>`SELECT neighbourhood FROM (SELECT DISTINCT neighbourhood FROM streets
    WHERE municipality_id = ${desk.municipalityId} AND district = ${district}) found
    ORDER BY ${inTurkishOrder('neighbourhood')} LIMIT ${SUGGESTIONS_MAX}`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return rows.map(row => row.neighbourhood)
}

export type StreetQuery = { district: string; neighbourhood?: string; words?: string }

/** Streets of a district whose name holds the words, whatever their Turkish spelling. */
export async function listStreets(
  desk: Desk,
  { district, neighbourhood = '', words = '' }: StreetQuery,
): Promise<{ neighbourhood: string; street: string }[]> {
  const folded = foldForSearch(words.slice(0, 100))
  const query = sql<{
    neighbourhood: string
    street: string
  }>`SELECT neighbourhood, street FROM streets
    WHERE municipality_id = ${desk.municipalityId} AND district = ${district}
      AND (${neighbourhood} = '' OR neighbourhood = ${neighbourhood}) AND strpos(folded, ${folded}) > 0
    ORDER BY ${inTurkishOrder('street')}, neighbourhood LIMIT ${SUGGESTIONS_MAX}`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}
