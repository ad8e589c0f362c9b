// Pins every public holiday of 2014-2031; the expected days are copied from the sources, not made
// by the table.
import { expect, test } from 'vitest'
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from './holidays.ts'

/** vacanza/holidays (MIT), snapshots/countries/TR_COMMON.json at c382fde; ½ is closed from 13:00. */
const SOURCE: Record<string, string> = {
  2014: '01-01 04-23 05-01 05-19 07-27½ 07-28 07-29 07-30 08-30 10-03½ 10-04 10-05 10-06 10-07 10-28½ 10-29',
  2015: '01-01 04-23 05-01 05-19 07-16½ 07-17 07-18 07-19 08-30 09-23½ 09-24 09-25 09-26 09-27 10-28½ 10-29',
  2016: '01-01 04-23 05-01 05-19 07-04½ 07-05 07-06 07-07 08-30 09-11½ 09-12 09-13 09-14 09-15 10-28½ 10-29',
  2017: '01-01 04-23 05-01 05-19 06-24½ 06-25 06-26 06-27 07-15 08-30 08-31½ 09-01 09-02 09-03 09-04 10-28½ 10-29',
  2018: '01-01 04-23 05-01 05-19 06-14½ 06-15 06-16 06-17 07-15 08-20½ 08-21 08-22 08-23 08-24 08-30 10-28½ 10-29',
  2019: '01-01 04-23 05-01 05-19 06-03½ 06-04 06-05 06-06 07-15 08-10½ 08-11 08-12 08-13 08-14 08-30 10-28½ 10-29',
  2020: '01-01 04-23 05-01 05-19 05-23½ 05-24 05-25 05-26 07-15 07-30½ 07-31 08-01 08-02 08-03 08-30 10-28½ 10-29',
  2021: '01-01 04-23 05-01 05-12½ 05-13 05-14 05-15 05-19 07-15 07-19½ 07-20 07-21 07-22 07-23 08-30 10-28½ 10-29',
  2022: '01-01 04-23 05-01 05-02 05-03 05-04 05-19 07-08½ 07-09 07-10 07-11 07-12 07-15 08-30 10-28½ 10-29',
  2023: '01-01 04-20½ 04-21 04-22 04-23 05-01 05-19 06-27½ 06-28 06-29 06-30 07-01 07-15 08-30 10-28½ 10-29',
  2024: '01-01 04-09½ 04-10 04-11 04-12 04-23 05-01 05-19 06-15½ 06-16 06-17 06-18 06-19 07-15 08-30 10-28½ 10-29',
  2025: '01-01 03-29½ 03-30 03-31 04-01 04-23 05-01 05-19 06-05½ 06-06 06-07 06-08 06-09 07-15 08-30 10-28½ 10-29',
  2026: '01-01 03-19½ 03-20 03-21 03-22 04-23 05-01 05-19 05-26½ 05-27 05-28 05-29 05-30 07-15 08-30 10-28½ 10-29',
  2027: '01-01 03-08½ 03-09 03-10 03-11 04-23 05-01 05-15½ 05-16 05-17 05-18 05-19 07-15 08-30 10-28½ 10-29',
  2028: '01-01 02-25½ 02-26 02-27 02-28 04-23 05-01 05-04½ 05-05 05-06 05-07 05-08 05-19 07-15 08-30 10-28½ 10-29',
  2029: '01-01 02-13½ 02-14 02-15 02-16 04-23 04-24 04-25 04-26 04-27 05-01 05-19 07-15 08-30 10-28½ 10-29',
  2030: '01-01 02-03½ 02-04 02-05 02-06 04-12½ 04-13 04-14 04-15 04-16 04-23 05-01 05-19 07-15 08-30 10-28½ 10-29',
}

/** 2031: religious days from the astronomical calendar, fixed days by law. */
const YEAR_2031 =
  '01-01 01-23½ 01-24 01-25 01-26 04-01½ 04-02 04-03 04-04 04-05 04-23 05-01 05-19 07-15 08-30 10-28½ 10-29'

function daysOf(year: string): string {
  const kinds = new Map<string, string>()
  for (const { on, kind } of PUBLIC_HOLIDAYS.filter(row => row.on.startsWith(year))) {
    const day = on.slice(5)
    kinds.set(day, kind === 'full' || kinds.get(day) === '' ? '' : '½')
  }
  return [...kinds].map(([day, mark]) => day + mark).join(' ')
}

test.each(Object.keys(SOURCE))('the holidays of %s are those of the source, day by day', year => {
  expect(daysOf(year)).toBe(SOURCE[year])
})

test('the holidays of 2031 are there, and the feasts are marked as not announced', () => {
  expect(daysOf('2031')).toBe(YEAR_2031)
  const doubtful = PUBLIC_HOLIDAYS.filter(row => !row.confirmed).map(row => row.on)
  expect(doubtful).toEqual([
    '2031-01-23',
    '2031-01-24',
    '2031-01-25',
    '2031-01-26',
    '2031-04-01',
    '2031-04-02',
    '2031-04-03',
    '2031-04-04',
    '2031-04-05',
  ])
})

test('two holidays on one day keep both names', () => {
  const namesOn = (on: string) => PUBLIC_HOLIDAYS.filter(row => row.on === on).map(row => row.name)
  expect(namesOn('2027-05-19').sort()).toEqual([
    'Atatürk’ü Anma, Gençlik ve Spor Bayramı',
    'Kurban Bayramı',
  ])
  expect(namesOn('2022-05-01').sort()).toEqual([
    'Emek ve Dayanışma Günü',
    'Ramazan Bayramı arifesi',
  ])
})

test('15 July is a holiday from 2017 on, after the law of October 2016', () => {
  expect(PUBLIC_HOLIDAYS.some(row => row.on === '2016-07-15')).toBe(false)
  expect(PUBLIC_HOLIDAYS.some(row => row.on === '2017-07-15')).toBe(true)
})

test('rows are in the order of their dates and the table has a version', () => {
  const dates = PUBLIC_HOLIDAYS.map(row => row.on)
  expect(dates).toEqual([...dates].sort())
  expect(CALENDAR_VERSION).toBe('tr-2014-2031.1')
})
