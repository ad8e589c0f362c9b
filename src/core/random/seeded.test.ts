// Pins the seeded source of chance: repeatable, even, and independent between forks.
import { expect, test } from 'vitest'
import { seededRandom } from './seeded.ts'

test('the same seed gives the same numbers, another seed gives others', () => {
  const draw = (seed: string) => Array.from({ length: 5 }, seededRandom(seed).next)
  expect(draw('erzurum')).toEqual(draw('erzurum'))
  expect(draw('erzurum')).not.toEqual(draw('erzincan'))
})

test('a whole number stays inside its bounds and reaches both', () => {
  const random = seededRandom(1)
  const seen = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)))
  expect([...seen].sort()).toEqual([3, 4, 5, 6])
})

test('weights are kept: nine to one', () => {
  const random = seededRandom(2)
  const draws = Array.from({ length: 10_000 }, () =>
    random.weighted([
      ['often', 9],
      ['rarely', 1],
    ] as const),
  )
  const often = draws.filter(draw => draw === 'often').length
  expect(often).toBeGreaterThan(8_800)
  expect(often).toBeLessThan(9_200)
})

test('the numbers are spread evenly over tenths', () => {
  const random = seededRandom(3)
  const tenths = new Array<number>(10).fill(0)
  for (let draw = 0; draw < 20_000; draw++) {
    const tenth = Math.floor(random.next() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200)
})

test('a shuffle keeps every entry and leaves the given list alone', () => {
  const list = ['a', 'b', 'c', 'd', 'e']
  expect(seededRandom(4).shuffle(list).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(list).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('a fork does not depend on how much was drawn before', () => {
  const drawnFrom = seededRandom(5)
  drawnFrom.next()
  expect(drawnFrom.fork('people').next()).toBe(seededRandom(5).fork('people').next())
})

test('picking from an empty list is refused', () => {
  expect(() => seededRandom(6).pick([])).toThrow(RangeError)
})
