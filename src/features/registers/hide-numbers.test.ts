// Tests of hiding national ids in what people wrote.
import { expect, test } from 'vitest'
import { hideNumbers } from './hide-numbers.ts'

test.each([
  ['TC 10000000146 ile başvurdum', 'TC 100******46 ile başvurdum'],
  ['10000000146, 20000000246', '100******46, 200******46'],
  ['abone no 123456789012', 'abone no 123456789012'],
  ['tel 5321234567', 'tel 5321234567'],
  ['', ''],
])('%j → %j', (text, hidden) => {
  expect(hideNumbers(text)).toBe(hidden)
})
