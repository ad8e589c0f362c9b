// Tests of what counts as a re-route: only a unit that had the request and had not taken it can lose it so.
import { expect, test } from 'vitest'
import type { Progress } from '../request/vocabulary.ts'
import { isReroute } from './wrong-unit.ts'

test.each<[string, Progress, string | null, boolean]>([
  ['to another unit before anybody took it', 'routed', 'parks', true],
  ['to the same unit once more', 'routed', 'works', false],
  ['the first routing', 'received', null, false],
  ['after a return, which is counted by itself', 'returned', null, false],
  ['reopened without a unit', 'received', null, false],
  ['a unit that has taken it', 'accepted', 'parks', false],
])('%s', (_, progress, unitId, expected) => {
  expect(isReroute({ progress, unitId }, 'works')).toBe(expected)
})
