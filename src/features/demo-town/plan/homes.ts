// Chooses where a request comes from and who of that place asks; remembers people, because some ask
// again.
import type { SeededRandom } from '../../../core/random/seeded.ts'
import { createAnonymous, createPerson, type HomeAddress, type PersonSeed } from '../people.ts'
import {
  districts,
  getDistrict,
  type NeighbourhoodSeed,
  neighbourhoods,
  pointIn,
} from '../places.ts'
import type { PlanPlace } from './plan-types.ts'

/**
 * How far a street lies from the middle of its neighbourhood, in degrees of latitude: about 300 m.
 */
const STREET_SPREAD = 0.0027

const isUsable = (street: string): boolean => !/Bilinmeyen|Evler Küme|[-/]|\d\.\S/.test(street)

/** Names that people would say; numbers of the register and doubtful names are left out. */
const usableStreets = new Map(
  neighbourhoods.map(each => [each, each.streets.filter(isUsable)] as const),
)
const usableIn = (neighbourhood: NeighbourhoodSeed): readonly string[] =>
  usableStreets.get(neighbourhood) ?? neighbourhood.streets.filter(isUsable)

type Weighted = readonly (readonly [NeighbourhoodSeed, number])[]

/** The neighbourhoods that a request can come from, with their shares. */
function weighNeighbourhoods(isInTown: boolean): Weighted {
  return districts.flatMap(district => {
    const here = neighbourhoods.filter(
      each =>
        each.district === district.name && each.isInTown === isInTown && usableIn(each).length > 0,
    )
    const sizeOf = (each: NeighbourhoodSeed) => (isInTown ? each.streets.length : 1)
    const total = here.reduce((sum, each) => sum + sizeOf(each), 0)
    // Villages are spread more evenly over the districts than people are.
    const share = isInTown ? district.share : 40 + Math.min(district.share, 30)
    return here.map(each => [each, (share * sizeOf(each)) / total] as const)
  })
}

export type Homes = {
  /** A neighbourhood in a town or a village, by its share of the people. */
  chooseNeighbourhood(isInTown: boolean, random: SeededRandom): NeighbourhoodSeed
  /** Somebody of that neighbourhood, sometimes one who asked before. */
  choosePerson(
    type: 'person' | 'company' | 'muhtar' | 'anonymous',
    neighbourhood: NeighbourhoodSeed,
    random: SeededRandom,
  ): PersonSeed
}

const town = weighNeighbourhoods(true)
const villages = weighNeighbourhoods(false)

/** How often somebody of the same place and type asks again. */
const AGAIN = 0.3

/** A fresh memory of people; each plan has its own. */
export function createHomes(): Homes {
  const known = new Map<string, PersonSeed[]>()
  let count = 0
  return {
    chooseNeighbourhood: (isInTown, random) => random.weighted(isInTown ? town : villages),
    choosePerson(type, neighbourhood, random) {
      if (type === 'anonymous') return createAnonymous(++count)
      const key = `${type}/${neighbourhood.district}/${neighbourhood.name}`
      const people = known.get(key) ?? []
      // A neighbourhood has one muhtar.
      if (people.length > 0 && (type === 'muhtar' || random.chance(AGAIN)))
        return random.pick(people)
      const person = createPerson(++count, type, homeIn(neighbourhood, random), random)
      known.set(key, [...people, person])
      return person
    },
  }
}

/** A street of the neighbourhood that people would name. */
export function chooseStreet(neighbourhood: NeighbourhoodSeed, random: SeededRandom): string {
  return random.pick(usableIn(neighbourhood))
}

function homeIn(neighbourhood: NeighbourhoodSeed, random: SeededRandom): HomeAddress {
  return {
    district: neighbourhood.district,
    neighbourhood: neighbourhood.name,
    street: chooseStreet(neighbourhood, random),
    door: String(random.integer(1, 64)),
  }
}

/** A place on that street: the same street is always near the same point. */
export function placeOn(
  neighbourhood: NeighbourhoodSeed,
  street: string,
  description: string,
  town: SeededRandom,
): PlanPlace {
  const { district, name, isInTown } = neighbourhood
  const near = town.fork(`${district}/${name}`)
  const middle = pointIn(getDistrict(district), near, isInTown)
  const along = town.fork(`${district}/${name}/${street}`)
  return {
    district,
    neighbourhood: name,
    street,
    description,
    latitude: round(middle.latitude + (along.next() - 0.5) * 2 * STREET_SPREAD),
    longitude: round(middle.longitude + (along.next() - 0.5) * 2 * STREET_SPREAD),
  }
}

const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000
