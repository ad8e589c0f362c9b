// A small seeded source of chance for demo data and factories: the same seed always gives the same
// choices. Not for secrets: codes and tokens come from the system's own generator.

/** Chance as a value that is passed in, so that whoever draws from it stays repeatable. */
export type SeededRandom = {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number
  /** True with probability `share`. */
  chance(share: number): boolean
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** One value, drawn in proportion to its weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T
  /** A new list with the same entries in another order. */
  shuffle<T>(list: readonly T[]): T[]
  /**
   * An independent source named by a label: what one reader draws does not move what another gets.
   */
  fork(label: string): SeededRandom
}

/** The generator sfc32 (Chris Doty-Humphrey, public domain), started from a text. */
export function seededRandom(seed: string | number): SeededRandom {
  const next = sfc32(seedWords(String(seed)))
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    integer,
    chance: share => next() < share,
    pick: list => at(list, integer(0, list.length - 1)),
    weighted: entries => drawWeighted(entries, next()),
    shuffle: list => shuffled(list, integer),
    fork: label => seededRandom(`${seed}/${label}`),
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError('cannot pick from an empty list')
  return list[index] as T // as: the index was just checked; T itself may allow undefined
}

function drawWeighted<T>(entries: readonly (readonly [T, number])[], draw: number): T {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  let left = draw * total
  for (const [value, weight] of entries) {
    left -= weight
    if (left < 0) return value
  }
  return at(entries, entries.length - 1)[0]
}

function shuffled<T>(list: readonly T[], integer: (min: number, max: number) => number): T[] {
  const rest = [...list]
  const result: T[] = []
  while (rest.length > 0) result.push(...rest.splice(integer(0, rest.length - 1), 1))
  return result
}

type Words = readonly [number, number, number, number]

/**
 * Four 32-bit words from a text (FNV-1a with four offsets, finished by the mixing steps of
 * MurmurHash3).
 */
function seedWords(text: string): Words {
  return [
    wordOf(text, 0x811c9dc5),
    wordOf(text, 0x9e3779b9),
    wordOf(text, 0x85ebca6b),
    wordOf(text, 0xc2b2ae35),
  ]
}

function wordOf(text: string, offset: number): number {
  let hash = offset
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function sfc32([first, second, third, fourth]: Words): () => number {
  let a = first
  let b = second
  let c = third
  let counter = fourth
  const step = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  // The first words still resemble the seed; fifteen rounds are what the author of sfc32 advises.
  for (let round = 0; round < 15; round++) step()
  return step
}
