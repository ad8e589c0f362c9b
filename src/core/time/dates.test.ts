// Pins the arithmetic of dates against known days and against the platform, and the wall clock
// against history.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  instant,
  instantOfLocal,
  instantOfMillis,
  isoDate,
  localDateOf,
  localTimeOf,
  millisOf,
  parseInstant,
  parseIsoDate,
  startOfLocalDay,
  weekdayOf,
} from './dates.ts'

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(dateOfDayNumber)

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '0000-01-01',
  '26-01-01',
  '2026-1-1',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '٢٠٢٦-٠١-٠١',
  '',
])('“%s” is not a date', text => {
  expect(parseIsoDate(text)).toBeUndefined()
  expect(() => isoDate(text)).toThrow(RangeError)
})

test.each(['2028-02-29', '2000-02-29', '1970-01-01', '0001-01-01', '9999-12-31'])(
  '%s is a date',
  text => {
    expect(parseIsoDate(text)).toBe(text)
  },
)

test('days are added across months, years and 29 February', () => {
  expect(addDays(isoDate('2028-02-28'), 1)).toBe('2028-02-29')
  expect(addDays(isoDate('2028-02-29'), 366)).toBe('2029-03-01')
  expect(addDays(isoDate('2026-02-28'), 1)).toBe('2026-03-01')
  expect(addDays(isoDate('2026-12-31'), 1)).toBe('2027-01-01')
  expect(addDays(isoDate('2026-01-01'), -1)).toBe('2025-12-31')
  expect(daysBetween(isoDate('2026-02-18'), isoDate('2026-03-20'))).toBe(30)
  expect(daysBetween(isoDate('2026-03-20'), isoDate('2026-02-18'))).toBe(-30)
})

test('a sum that leaves the four-digit years is an error and not a wrong date', () => {
  expect(() => addDays(isoDate('9999-12-31'), 1)).toThrow(RangeError)
  expect(() => addDays(isoDate('0001-01-01'), -1)).toThrow(RangeError)
})

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  // The month has no such day: its last one.
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-05-31', 6, '2026-11-30'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  // The last day of a month is not kept where the next one has more days.
  ['2026-02-28', 1, '2026-03-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-06-30', 0, '2026-06-30'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-01-15', -13, '2024-12-15'],
  ['0001-01-31', 1, '0001-02-28'],
])('%s and %i months: %s', (from, months, expected) => {
  expect(addMonths(isoDate(from), months)).toBe(expected)
})

test('months that leave the four-digit years are an error and not a wrong date', () => {
  expect(() => addMonths(isoDate('9999-12-15'), 1)).toThrow(RangeError)
  expect(() => addMonths(isoDate('0001-01-15'), -1)).toThrow(RangeError)
})

const anyMonthCount = fc.integer({ min: 0, max: 60 })
const nearDay = fc.integer({ min: 0, max: 40_000 }).map(dateOfDayNumber)

test('so many months later is in that month, on the same day or on its last', () => {
  fc.assert(
    fc.property(nearDay, anyMonthCount, (from, months) => {
      const on = addMonths(from, months)
      const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
      expect(monthOf(on) - monthOf(from)).toBe(months)
      const isLast = addDays(on, 1).slice(8) === '01'
      expect(on.slice(8) === from.slice(8) || (on.slice(8) < from.slice(8) && isLast)).toBe(true)
    }),
  )
})

test('a later day is never due before an earlier one, and more months are never earlier', () => {
  fc.assert(
    fc.property(nearDay, nearDay, anyMonthCount, (one, other, months) => {
      const [early, late] = one <= other ? [one, other] : [other, one]
      expect(addMonths(early, months) <= addMonths(late, months)).toBe(true)
      expect(addMonths(early, months) < addMonths(early, months + 1)).toBe(true)
      const days = daysBetween(early, addMonths(early, months))
      expect(days >= months * 30 - 3 && days <= months * 31).toBe(true)
    }),
  )
})

test('weekdays run from 1 for Monday to 7 for Sunday', () => {
  expect(weekdayOf(isoDate('2026-02-16'))).toBe(1)
  expect(weekdayOf(isoDate('2026-02-22'))).toBe(7)
  expect(weekdayOf(isoDate('1923-10-29'))).toBe(1)
})

test('the integer arithmetic agrees with the platform on every day of twelve millennia of samples', () => {
  fc.assert(
    fc.property(anyDay, date => {
      const platform = new Date(`${date}T00:00:00Z`)
      expect(dayNumberOf(date)).toBe(platform.getTime() / 86_400_000)
      expect(weekdayOf(date) % 7).toBe(platform.getUTCDay())
      expect(dateOfDayNumber(dayNumberOf(date))).toBe(date)
    }),
  )
})

test('text order, number order and compareDates are the same order', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(dayNumberOf(a) - dayNumberOf(b)))
    }),
  )
})

test('an instant is written in UTC with milliseconds, whatever its offset was', () => {
  expect(parseInstant('2026-02-18T12:30:00+03:00')).toBe('2026-02-18T09:30:00.000Z')
  expect(parseInstant('2026-02-18T09:30Z')).toBe('2026-02-18T09:30:00.000Z')
  expect(parseInstant('2026-02-18T09:30:00.123456Z')).toBe('2026-02-18T09:30:00.123Z')
  expect(millisOf(instant('1970-01-01T00:00:01Z'))).toBe(1000)
  expect(instantOfMillis(1000)).toBe('1970-01-01T00:00:01.000Z')
})

test.each([
  '2026-02-18T12:30:00',
  '2026-02-18',
  '2026-02-30T00:00:00Z',
  '2026-02-18T25:00:00Z',
  '2026-02-18 12:30:00Z',
  '2026-02-18T12:30:00+3',
  '9999-12-31T23:00:00Z',
  '0001-01-01T00:00:00+14:00',
  'now',
])('“%s” is not an instant', text => {
  expect(parseInstant(text)).toBeUndefined()
  expect(() => instant(text)).toThrow(RangeError)
})

test('the local date changes at midnight in Istanbul, three hours before UTC', () => {
  expect(localDateOf(instant('2026-02-18T20:59:59.999Z'))).toBe('2026-02-18')
  expect(localDateOf(instant('2026-02-18T21:00:00Z'))).toBe('2026-02-19')
  expect(localTimeOf(instant('2026-02-18T20:59:59Z'))).toBe('23:59:59')
})

test('before 2016 winter nights were two hours ahead of UTC and summer nights three', () => {
  expect(localDateOf(instant('2015-01-15T21:30:00Z'))).toBe('2015-01-15')
  expect(localDateOf(instant('2015-01-15T22:00:00Z'))).toBe('2015-01-16')
  expect(localDateOf(instant('2015-07-15T21:00:00Z'))).toBe('2015-07-16')
  expect(localTimeOf(instant('2015-11-07T23:59:00Z'))).toBe('02:59:00')
  // In 2015 the clocks went back on 8 November, two weeks after the rest of Europe, at 04:00 (01:00 UTC).
  expect(localTimeOf(instant('2015-11-08T00:59:59Z'))).toBe('03:59:59')
  expect(localTimeOf(instant('2015-11-08T01:00:00Z'))).toBe('03:00:00')
})

test('summer time began for good on 27 March 2016', () => {
  expect(localTimeOf(instant('2016-03-27T00:59:59Z'))).toBe('02:59:59')
  expect(localTimeOf(instant('2016-03-27T01:00:00Z'))).toBe('04:00:00')
  expect(localTimeOf(instant('2016-12-27T01:00:00Z'))).toBe('04:00:00')
})

test('a wall clock reading becomes an instant, through summer time as well', () => {
  expect(instantOfLocal(isoDate('2026-02-18'), '09:30')).toBe('2026-02-18T06:30:00.000Z')
  expect(instantOfLocal(isoDate('2015-01-15'), '09:30:15')).toBe('2015-01-15T07:30:15.000Z')
  // Skipped: moves forward. Happened twice: the first.
  expect(instantOfLocal(isoDate('2016-03-27'), '03:30')).toBe('2016-03-27T01:30:00.000Z')
  expect(instantOfLocal(isoDate('2015-11-08'), '03:30')).toBe('2015-11-08T00:30:00.000Z')
  expect(instantOfLocal(isoDate('2015-07-01'), '12:00', 'America/New_York')).toBe(
    '2015-07-01T16:00:00.000Z',
  )
})

test('a zone whose clocks change on the UTC day before is asked and not guessed', () => {
  const day = isoDate('2015-04-05')
  expect(instantOfLocal(day, '01:00', 'Pacific/Auckland')).toBe('2015-04-04T12:00:00.000Z')
  expect(instantOfLocal(day, '04:00', 'Pacific/Auckland')).toBe('2015-04-04T16:00:00.000Z')
})

test.each(['24:00', '12:60', '12:00:60', '9:30', 'noon'])('“%s” is not a time', time => {
  expect(instantOfLocal(isoDate('2026-02-18'), time)).toBeUndefined()
})

test('a local day begins at its midnight and the instant falls on that day', () => {
  expect(startOfLocalDay(isoDate('2026-02-18'))).toBe('2026-02-17T21:00:00.000Z')
  expect(startOfLocalDay(isoDate('2015-01-15'))).toBe('2015-01-14T22:00:00.000Z')
  fc.assert(
    fc.property(fc.integer({ min: 16_071, max: 22_644 }).map(dateOfDayNumber), date => {
      const start = startOfLocalDay(date)
      expect(localDateOf(start)).toBe(date)
      expect(localDateOf(instantOfMillis(millisOf(start) - 1))).toBe(addDays(date, -1))
    }),
  )
})
