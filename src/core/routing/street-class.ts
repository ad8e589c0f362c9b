// Finds the class of the road at which a matter lies, by the dated list of streets. A row without a street
// stands for all other streets of its neighbourhood or district: only for streets that the address list has,
// so that a slip of the pen is not taken for a side street. Law: docs/law/routing.md O5.
import type { IsoDate } from '../time/dates.ts'
import { foldForSearch } from '../turkish/fold-for-search.ts'
import { isValidOn, type RoadClass, type Validity } from './ownership.ts'

export type StreetClassRow = Validity & {
  district: string
  /** '': the whole district. */
  neighbourhood: string
  /** '': all other streets. */
  street: string
  roadClass: RoadClass
  document: string
}

export type StreetQuestion = {
  district: string | null
  neighbourhood: string | null
  street: string | null
  /** The address list of the municipality has this street. */
  isListed: boolean
  on: IsoDate
}

const endings: Readonly<Record<string, string>> = {
  cad: 'caddesi',
  cd: 'caddesi',
  cadde: 'caddesi',
  sok: 'sokak',
  sk: 'sokak',
  sokagi: 'sokak',
  bulv: 'bulvari',
  blv: 'bulvari',
  bulvar: 'bulvari',
}

/** "CUMHURİYET CAD." and "Cumhuriyet Caddesi" are one street. */
export function foldStreet(name: string): string {
  const words = foldForSearch(name).trim().split(' ')
  const last = words.at(-1) ?? ''
  return [...words.slice(0, -1), endings[last] ?? last].join(' ')
}

const foldPart = (name: string): string =>
  foldForSearch(name)
    .trim()
    .replace(/ mah(allesi)?$/, '')

/** Undefined: not known, or rows of the same reach disagree. */
export function findStreetClass(
  rows: readonly StreetClassRow[],
  question: StreetQuestion,
): StreetClassRow | undefined {
  const { district, street, on } = question
  if (district === null || street === null || street.trim() === '') return undefined
  const near = rows.filter(row => row.district === district && isValidOn(row, on))
  const own = foldPart(question.neighbourhood ?? '')
  const isHere = (row: StreetClassRow) => own !== '' && foldPart(row.neighbourhood) === own
  const name = foldStreet(street)
  const named = near.filter(row => row.street !== '' && foldStreet(row.street) === name)
  // Without a neighbourhood every street of that name in the district is meant: they must agree.
  const ofStreet = own === '' ? named : named.filter(row => row.neighbourhood === '' || isHere(row))
  if (ofStreet.length > 0) return onlyOne(ofStreet.filter(isHere)) ?? onlyOne(ofStreet)
  if (!question.isListed) return undefined
  const others = near.filter(row => row.street === '')
  const ofNeighbourhood = others.filter(row => row.neighbourhood !== '' && isHere(row))
  if (ofNeighbourhood.length > 0) return onlyOne(ofNeighbourhood)
  // A neighbourhood that may have a row of its own is not known: the district's row is no answer then.
  if (own === '' && others.some(row => row.neighbourhood !== '')) return undefined
  return onlyOne(others.filter(row => row.neighbourhood === ''))
}

function onlyOne(rows: readonly StreetClassRow[]): StreetClassRow | undefined {
  const [first] = rows
  return rows.every(row => row.roadClass === first?.roadClass) ? first : undefined
}
