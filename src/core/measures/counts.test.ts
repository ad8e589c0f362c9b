// Tests of adding up and sharing.
import { expect, test } from 'vitest'
import { addCounts, noCounts, shareOf } from './counts.ts'

test('counts are added one by one, and what is missing is nothing', () => {
  expect(
    addCounts([
      { open: 2, late: 1 },
      { open: 3, silences: 4 },
    ]),
  ).toEqual({
    ...noCounts,
    open: 5,
    late: 1,
    silences: 4,
  })
})

test('a share says what it was made of, and nothing has no share', () => {
  expect(shareOf(3, 4)).toEqual({ count: 3, of: 4, share: 0.75 })
  expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: null })
})
