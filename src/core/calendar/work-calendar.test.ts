// Pins the counting of working days: holidays, half days, leave, the edges of the table.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate, isoDate, weekdayOf } from '../time/dates.ts'
import { type HolidayRow, PUBLIC_HOLIDAYS } from './holidays.ts'
import {
  InvalidCalendarError,
  type LeaveRow,
  OutsideCalendarError,
  WorkCalendar,
} from './work-calendar.ts'

const SNOW: LeaveRow[] = [
  { on: isoDate('2026-01-15'), name: 'Kar tatili', document: 'Valilik 2026/12' },
  { on: isoDate('2026-01-16'), name: 'Kar tatili', document: 'Valilik 2026/12' },
]

function calendar(
  counting: { half?: boolean; leave?: boolean; rows?: LeaveRow[] } = {},
): WorkCalendar {
  return new WorkCalendar({
    version: 'test',
    holidays: PUBLIC_HOLIDAYS,
    leave: counting.rows ?? [],
    settings: {
      halfDaysCountAsWorking: counting.half ?? true,
      leaveCountsAsWorking: counting.leave ?? true,
    },
  })
}

const plain = calendar()
const strict = calendar({ half: false })
const inTable = fc.integer({ min: 0, max: 6000 }).map(days => addDays(isoDate('2014-01-15'), days))

test('a working day is Monday to Friday without a full holiday', () => {
  expect(plain.isWorkingDay(isoDate('2026-02-18'))).toBe(true)
  expect(plain.isWorkingDay(isoDate('2026-02-21'))).toBe(false)
  expect(plain.isWorkingDay(isoDate('2026-02-22'))).toBe(false)
  expect(plain.isWorkingDay(isoDate('2026-03-20'))).toBe(false)
})

test('half days count as working days unless the setting says otherwise', () => {
  expect(plain.isWorkingDay(isoDate('2026-10-28'))).toBe(true)
  expect(strict.isWorkingDay(isoDate('2026-10-28'))).toBe(false)
  expect(plain.isWorkingDay(isoDate('2026-03-19'))).toBe(true)
  expect(strict.isWorkingDay(isoDate('2026-03-19'))).toBe(false)
})

test('an eve on a full holiday is a full holiday', () => {
  expect(plain.isWorkingDay(isoDate('2029-04-23'))).toBe(false)
  expect(plain.whyClosed(isoDate('2029-04-23'))).toEqual(['Ulusal Egemenlik ve Çocuk Bayramı'])
})

test('administrative leave counts as working unless the setting says otherwise', () => {
  const counted = calendar({ rows: SNOW })
  const free = calendar({ rows: SNOW, leave: false })
  expect(counted.addWorkingDays(isoDate('2026-01-14'), 1)).toBe('2026-01-15')
  expect(free.addWorkingDays(isoDate('2026-01-14'), 1)).toBe('2026-01-19')
  expect(free.whyClosed(isoDate('2026-01-15'))).toEqual(['Kar tatili'])
  expect(counted.marksBetween(isoDate('2026-01-10'), isoDate('2026-01-15'))).toEqual([
    { on: '2026-01-15', kind: 'leave', name: 'Kar tatili' },
  ])
})

test('courts count neither leave nor half days as holidays, whatever the municipality chose', () => {
  const free = calendar({ rows: SNOW, leave: false, half: false })
  expect(free.forCourts().isWorkingDay(isoDate('2026-01-15'))).toBe(true)
  expect(free.forCourts().isWorkingDay(isoDate('2026-10-28'))).toBe(true)
  expect(free.forCourts().isWorkingDay(isoDate('2026-10-29'))).toBe(false)
})

test('the day of receipt is day 0, also when it is a Sunday', () => {
  expect(plain.addWorkingDays(isoDate('2026-02-18'), 1)).toBe('2026-02-19')
  expect(plain.addWorkingDays(isoDate('2026-02-22'), 1)).toBe('2026-02-23')
  expect(plain.addWorkingDays(isoDate('2026-02-20'), 1)).toBe('2026-02-23')
})

test('29 February 2028 is counted', () => {
  expect(plain.addWorkingDays(isoDate('2028-02-25'), 1)).toBe('2028-02-29')
  expect(plain.addWorkingDays(isoDate('2028-02-25'), 2)).toBe('2028-03-01')
})

test.each([
  ['2026-02-18', '2026-02-18', 0],
  ['2026-02-18', '2026-02-19', 1],
  // Over a weekend: Friday to Monday.
  ['2026-02-20', '2026-02-23', 1],
  ['2026-02-20', '2026-02-22', 0],
  ['2026-02-22', '2026-02-27', 5],
  // The Ramazan feast: 19 March is half a day, 20 to 22 March are none.
  ['2026-03-18', '2026-03-23', 2],
  ['2026-03-19', '2026-03-22', 0],
  ['2026-12-31', '2027-01-04', 1],
  // Backwards there is nothing between.
  ['2026-02-27', '2026-02-18', 0],
])('from %s through %s there are %i working days', (from, through, expected) => {
  expect(plain.workingDaysBetween(isoDate(from), isoDate(through))).toBe(expected)
})

test('half days and leave lie between only when they count', () => {
  const between = (by: WorkCalendar) =>
    by.workingDaysBetween(isoDate('2026-01-14'), isoDate('2026-01-19'))
  expect(between(calendar({ rows: SNOW }))).toBe(3)
  expect(between(calendar({ rows: SNOW, leave: false }))).toBe(1)
  expect(strict.workingDaysBetween(isoDate('2026-03-18'), isoDate('2026-03-23'))).toBe(1)
})

test('the nearest working days before and after a feast', () => {
  expect(plain.nextWorkingDayOnOrAfter(isoDate('2026-05-27'))).toBe('2026-06-01')
  expect(plain.previousWorkingDayOnOrBefore(isoDate('2026-05-31'))).toBe('2026-05-26')
  expect(strict.previousWorkingDayOnOrBefore(isoDate('2026-05-31'))).toBe('2026-05-25')
  expect(plain.nextWorkingDayOnOrAfter(isoDate('2026-05-26'))).toBe('2026-05-26')
})

test('the reason for a closed day names the holiday and the weekend', () => {
  expect(plain.whyClosed(isoDate('2026-08-30'))).toEqual(['Zafer Bayramı', 'pazar'])
  expect(plain.whyClosed(isoDate('2026-02-18'))).toEqual([])
  expect(strict.whyClosed(isoDate('2026-03-19'))).toEqual(['Ramazan Bayramı arifesi'])
})

describe('outside the table', () => {
  test.each<[string, (calendar: WorkCalendar) => unknown]>([
    ['a day before it', c => c.isWorkingDay(isoDate('2013-12-31'))],
    ['a day after it', c => c.nextWorkingDayOnOrAfter(isoDate('2032-01-01'))],
    ['a count that leaves it', c => c.addWorkingDays(isoDate('2031-12-24'), 15)],
    [
      'a way that begins before it',
      c => c.workingDaysBetween(isoDate('2013-12-30'), isoDate('2014-01-02')),
    ],
    [
      'a way that ends after it',
      c => c.workingDaysBetween(isoDate('2031-12-30'), isoDate('2032-01-02')),
    ],
    ['a holiday at its very beginning', c => c.previousWorkingDayOnOrBefore(isoDate('2014-01-01'))],
  ])('%s is refused with a sentence', (_name, ask) => {
    expect(() => ask(plain)).toThrow(OutsideCalendarError)
  })

  test('the sentence names the date and the years', () => {
    expect(() => plain.isWorkingDay(isoDate('2032-03-04'))).toThrow(
      '2032-03-04 lies outside the holiday table, which runs from 2014-01-01 to 2031-12-31.',
    )
    const error = new OutsideCalendarError(plain, '2032-03-04')
    expect(error.turkish).toBe(
      '2032-03-04: tatil takvimi yalnız 2014–2031 yıllarını içeriyor; süre hesaplanamaz.',
    )
  })

  test('a table with a hole, an empty table and leave outside the table are refused', () => {
    const row = (on: string): HolidayRow => ({
      on: isoDate(on),
      kind: 'full',
      name: 'Yılbaşı',
      confirmed: true,
    })
    const holed = [row('2024-01-01'), row('2026-01-01')]
    expect(() => new WorkCalendar({ version: 'x', holidays: holed })).toThrow('no row for 2025')
    expect(() => new WorkCalendar({ version: 'x', holidays: [] })).toThrow(InvalidCalendarError)
    const leave = [{ on: isoDate('2032-01-02'), name: 'İdari izin', document: '2032/1' }]
    expect(() => calendar({ rows: leave })).toThrow(OutsideCalendarError)
  })

  test('zero, negative and broken counts of days are refused', () => {
    expect(() => plain.addWorkingDays(isoDate('2026-02-18'), 0)).toThrow(RangeError)
    expect(() => plain.addWorkingDays(isoDate('2026-02-18'), -1)).toThrow(RangeError)
    expect(() => plain.addWorkingDays(isoDate('2026-02-18'), 1.5)).toThrow(RangeError)
  })
})

test('the calendar says from when on its feasts are not announced', () => {
  expect(plain.confirmedThroughOn).toBe('2030-12-31')
  expect(plain.version).toBe('test')
})

test('counting in steps of one gives the same day as counting at once', () => {
  fc.assert(
    fc.property(inTable, fc.integer({ min: 1, max: 40 }), (from, days) => {
      let at: IsoDate = from
      for (let step = 0; step < days; step += 1) at = plain.addWorkingDays(at, 1)
      expect(plain.addWorkingDays(from, days)).toBe(at)
    }),
  )
})

test('what is counted is a working day, never a weekend, and never earlier without half days', () => {
  fc.assert(
    fc.property(inTable, fc.integer({ min: 1, max: 40 }), (from, days) => {
      const on = plain.addWorkingDays(from, days)
      expect(plain.isWorkingDay(on)).toBe(true)
      expect(weekdayOf(on)).toBeLessThanOrEqual(5)
      expect(strict.addWorkingDays(from, days) >= on).toBe(true)
    }),
  )
})

test('the nearest working days embrace the date and are it when it is one', () => {
  fc.assert(
    fc.property(inTable, on => {
      const before = plain.previousWorkingDayOnOrBefore(on)
      const after = plain.nextWorkingDayOnOrAfter(on)
      expect(before <= on && on <= after).toBe(true)
      expect(before === after).toBe(plain.isWorkingDay(on))
      expect(plain.whyClosed(on).length === 0).toBe(plain.isWorkingDay(on))
    }),
  )
})

test('working days between two dates are exactly those that were counted from the first to the second', () => {
  fc.assert(
    fc.property(inTable, fc.integer({ min: 1, max: 60 }), (from, days) => {
      const on = strict.addWorkingDays(from, days)
      expect(strict.workingDaysBetween(from, on)).toBe(days)
      expect(strict.workingDaysBetween(from, addDays(on, -1))).toBe(days - 1)
    }),
  )
})

test('the way in between can be cut anywhere: both parts together are the whole', () => {
  fc.assert(
    fc.property(inTable, inTable, inTable, (one, two, three) => {
      const [first, middle, last] = [one, two, three].toSorted()
      if (first === undefined || middle === undefined || last === undefined) return
      const whole = plain.workingDaysBetween(first, last)
      const parts = plain.workingDaysBetween(first, middle) + plain.workingDaysBetween(middle, last)
      expect(parts).toBe(whole)
    }),
  )
})
