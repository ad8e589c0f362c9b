import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRegisterNumber, parseRegisterNumber, parseSerial } from './register-number.ts'

test.each([
  [2026, 1, undefined, 'BM-2026-000001'],
  [2026, 123, undefined, 'BM-2026-000123'],
  [2026, 1_234_567, undefined, 'BM-2026-1234567'],
  [2027, 999_999, 'ERZ', 'ERZ-2027-999999'],
])('request %d/%d of the prefix %s is %s', (year, serial, prefix, expected) => {
  expect(formatRegisterNumber(year, serial, prefix)).toBe(expected)
})

test.each([
  [2026, 0, 'BM'],
  [2026, 1.5, 'BM'],
  [1999, 1, 'BM'],
  [2026, 1, ''],
  [2026, 1, 'İL'],
  [2026, 1, 'bm'],
])('%d, %d, %j is not a register number', (year, serial, prefix) => {
  expect(() => formatRegisterNumber(year, serial, prefix)).toThrow(RangeError)
})

test.each([
  ['BM-2026-000123', 'BM', 2026, 123],
  [' bm 2026 123 ', 'BM', 2026, 123],
  ['BM2026-000123', 'BM', 2026, 123],
  ['BM2026000123', 'BM', 2026, 123],
  ['BM–2026–000123', 'BM', 2026, 123],
  ['bm/2026/123', 'BM', 2026, 123],
  ['2026/123', undefined, 2026, 123],
  ['2026-1234567', undefined, 2026, 1_234_567],
  ['2026000123', undefined, 2026, 123],
  ['fı-2026-1', 'FI', 2026, 1],
  ['Fİ-2026-1', 'FI', 2026, 1],
])('%j is read', (input, prefix, year, serial) => {
  expect(parseRegisterNumber(input)).toEqual({ prefix, year, serial })
})

test.each([
  '',
  'BM',
  '2026',
  '123',
  '20261',
  'BM-2026-',
  'BM-2026-0',
  'BM-1999-000123',
  'BM-2026-000123-4',
  'TOOLONGG-2026-1',
  'BM-2026-1234567890123',
  '٢٠٢٦/١٢٣',
  "BM-2026-1' OR '1'='1",
  'x'.repeat(10_000),
])('%j is not a register number', input => {
  expect(parseRegisterNumber(input)).toBeUndefined()
})

test('every number that was formatted is read again', () => {
  const letters = fc.stringMatching(/^[A-Z]{1,6}$/)
  const serials = fc.integer({ min: 1, max: 99_999_999 })
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2999 }), serials, letters, (year, serial, prefix) => {
      const written = formatRegisterNumber(year, serial, prefix)
      expect(parseRegisterNumber(written)).toEqual({ prefix, year, serial })
      expect(parseRegisterNumber(written.toLocaleLowerCase('tr'))).toEqual({ prefix, year, serial })
    }),
  )
})

test('no text breaks the reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const read = parseRegisterNumber(text)
      if (read !== undefined) expect(read.serial).toBeGreaterThan(0)
    }),
  )
})

test.each([
  ['1713', 1713],
  [' 001713 ', 1713],
  ['999999', 999_999],
])('%j is the serial of a request of any year', (input, serial) => {
  expect(parseSerial(input)).toBe(serial)
})

test.each(['', '0', '1234567', '17 13', '-1', '1.5', 'bm 1'])('%j is no bare serial', input => {
  expect(parseSerial(input)).toBeUndefined()
})
