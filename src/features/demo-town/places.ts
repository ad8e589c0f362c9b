// Districts, neighbourhoods and streets of Erzurum and points near them. Text about a place is
// written elsewhere.
import type { SeededRandom } from '../../core/random/seeded.ts'
import { type DistrictSeed, districts } from './data/districts.ts'
import { streetsText } from './data/streets.ts'

export type { DistrictSeed } from './data/districts.ts'
export { districts } from './data/districts.ts'

export type NeighbourhoodSeed = {
  district: string
  /** Without the word "Mahallesi". */
  name: string
  isInTown: boolean
  streets: readonly string[]
}

export type Point = { latitude: number; longitude: number }

const endings: Readonly<Record<string, string>> = { '*': ' Caddesi', '#': ' Küme Evleri', '=': '' }

function decodeStreet(code: string): string {
  const ending = endings[code.charAt(0)]
  return ending === undefined ? `${code} Sokak` : code.slice(1) + ending
}

function decodeLine(line: string): NeighbourhoodSeed {
  const [district = '', marked = '', list = ''] = line.split('|')
  const isInTown = marked.startsWith('+')
  return {
    district,
    name: isInTown ? marked.slice(1) : marked,
    isInTown,
    streets: list.split(';').map(decodeStreet),
  }
}

/** Every neighbourhood of the province with its streets: 10,158 streets in 1,190 neighbourhoods. */
export const neighbourhoods: readonly NeighbourhoodSeed[] = streetsText.split('\n').map(decodeLine)

/** The neighbourhoods of one district, in Turkish order. */
export function neighbourhoodsOf(district: string): readonly NeighbourhoodSeed[] {
  return neighbourhoods.filter(each => each.district === district)
}

/** The district with this name; an unknown name is a mistake in the data and stops the start. */
export function getDistrict(name: string): DistrictSeed {
  const found = districts.find(each => each.name === name)
  if (!found) throw new Error(`no district called ${name}`)
  return found
}

/**
 * Kilometres in one degree of latitude; of longitude it is this times the cosine of the latitude.
 */
const KM_PER_DEGREE = 111.2
/** Villages lie further out than the town itself: from its edge to about this far. */
const VILLAGE_RADIUS_KM = 5

/**
 * A point in the district's town, or among its villages. Near the centre by construction, not
 * inside a true border.
 */
export function pointIn(district: DistrictSeed, random: SeededRandom, isInTown = true): Point {
  const outer = isInTown ? district.townRadius : VILLAGE_RADIUS_KM
  const inner = isInTown ? 0 : district.townRadius
  const middle = (isInTown ? null : district.villages) ?? district
  const distance = Math.sqrt(inner ** 2 + random.next() * (outer ** 2 - inner ** 2)) / KM_PER_DEGREE
  const angle = random.next() * 2 * Math.PI
  const widening = Math.cos((middle.latitude * Math.PI) / 180)
  return {
    latitude: toFive(middle.latitude + distance * Math.sin(angle)),
    longitude: toFive(middle.longitude + (distance * Math.cos(angle)) / widening),
  }
}

const toFive = (degrees: number): number => Math.round(degrees * 100_000) / 100_000
