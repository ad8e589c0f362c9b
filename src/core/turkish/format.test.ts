import { expect, test } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatPlainDate,
  formatShortDate,
  formatShortDateTime,
  formatSize,
  formatTime,
} from './format.ts'

test.each([
  ['2026-03-13', '13 Mart 2026 Cuma', 'Friday 13 March 2026'],
  ['2026-03-14', '14 Mart 2026 Cumartesi', 'Saturday 14 March 2026'],
  ['2024-02-29', '29 Şubat 2024 Perşembe', 'Thursday 29 February 2024'],
  ['2023-08-01', '1 Ağustos 2023 Salı', 'Tuesday 1 August 2023'],
  ['1923-10-29', '29 Ekim 1923 Pazartesi', 'Monday 29 October 1923'],
])('the day %s is written with its weekday', (isoDate, turkish, english) => {
  expect(formatDate(isoDate, 'tr')).toBe(turkish)
  expect(formatDate(isoDate, 'en')).toBe(english)
})

test('a date for a line of text has no weekday and one for a table is short', () => {
  expect(formatPlainDate('2026-05-05', 'tr')).toBe('5 Mayıs 2026')
  expect(formatPlainDate('2026-05-05', 'en')).toBe('5 May 2026')
  expect(formatShortDate('2026-05-05', 'tr')).toBe('05.05.2026')
  expect(formatShortDate('2026-05-05', 'en')).toBe('05/05/2026')
})

test.each([
  ['2026-03-13T11:30:00Z', '13 Mart 2026 Cuma, 14.30', 'Friday 13 March 2026, 14:30'],
  ['2026-03-13T22:30:00.000Z', '14 Mart 2026 Cumartesi, 01.30', 'Saturday 14 March 2026, 01:30'],
  ['2026-12-31T21:00:00Z', '1 Ocak 2027 Cuma, 00.00', 'Friday 1 January 2027, 00:00'],
  ['2026-03-13T14:30:00+03:00', '13 Mart 2026 Cuma, 14.30', 'Friday 13 March 2026, 14:30'],
  // Until 2016 Türkiye changed its clocks: two hours ahead in winter.
  ['2015-01-15T12:00:00Z', '15 Ocak 2015 Perşembe, 14.00', 'Thursday 15 January 2015, 14:00'],
])('the instant %s is shown as the day and hour in Türkiye', (at, turkish, english) => {
  expect(formatDateTime(at, 'tr')).toBe(turkish)
  expect(formatDateTime(at, 'en')).toBe(english)
})

test('a time has a point in Turkish and a colon in English', () => {
  expect(formatTime('2026-03-13T06:05:59Z', 'tr')).toBe('09.05')
  expect(formatTime('2026-03-13T06:05:59Z', 'en')).toBe('09:05')
  expect(formatShortDateTime('2026-03-13T22:30:00Z', 'tr')).toBe('14.03.2026 01.30')
})

test.each(['', '2026-02-30', '2026-2-3', '14.03.2026', '2026-03-13T11:30:00Z', '2026-13-01'])(
  '%j is not taken for a date',
  text => {
    expect(() => formatDate(text, 'tr')).toThrow(RangeError)
    expect(() => formatShortDate(text, 'tr')).toThrow(RangeError)
  },
)

test.each(['', '2026-03-13', '2026-03-13T11:30:00', 'dün', '2026-99-13T11:30:00Z'])(
  '%j is not taken for an instant',
  text => {
    expect(() => formatTime(text, 'tr')).toThrow(RangeError)
  },
)

test.each([
  [0, 0, '0', '0'],
  [999, 0, '999', '999'],
  [1234, 0, '1.234', '1,234'],
  [1234567.891, 2, '1.234.567,89', '1,234,567.89'],
  [-1500, 0, '-1.500', '-1,500'],
])('the number %d with %d digits after the comma', (value, digits, turkish, english) => {
  expect(formatNumber(value, 'tr', digits)).toBe(turkish)
  expect(formatNumber(value, 'en', digits)).toBe(english)
})

test('a share is written as a percentage, with the sign where each language has it', () => {
  expect(formatPercent(0.845, 'tr', 1)).toBe('%84,5')
  expect(formatPercent(0.845, 'en', 1)).toBe('84.5%')
  expect(formatPercent(1, 'tr')).toBe('%100')
})

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [350_000, '342 KB'],
  [2_516_582, '2,4 MB'],
  [10_485_760, '10 MB'],
])('a file of %d bytes is %s', (bytes, expected) => {
  expect(formatSize(bytes, 'tr')).toBe(expected)
})
