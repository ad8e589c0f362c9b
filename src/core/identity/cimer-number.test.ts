import { expect, test } from 'vitest'
import { parseCimerNumber } from './cimer-number.ts'

test.each([
  ['2600123456', '2600123456'],
  ['26 00123456', '2600123456'],
  [' 26-0012 3456 ', '2600123456'],
  ['1234', '1234'],
])('%j is read', (input, digits) => {
  expect(parseCimerNumber(input)).toBe(digits)
})

test.each([
  '',
  '123',
  '-',
  '26.00123456',
  'BM-2026-1',
  '1234 çukur',
  '9'.repeat(31),
  ' '.repeat(99),
])('%j is no CİMER number', input => {
  expect(parseCimerNumber(input)).toBeUndefined()
})
