// Owns the public holidays of Türkiye as data, 2014 to 2031; leave and counting live elsewhere.
//
// Law 2429 (and law 6752 for 15 July, from 2017): fixed days, 28 October from 13:00, and the two religious
// feasts of 3 and 4 days, each with an eve from 13:00. Dates 2014-2030 after vacanza/holidays (MIT licence,
// Vacanza Team and contributors, snapshots/countries/TR_COMMON.json at c382fde), which agrees with the
// Diyanet calendar where that was read; 2031 from the astronomical calendar, not yet announced. Pinned by
// holidays.test.ts, row by row.
import { addDays, type IsoDate, isoDate } from '../time/dates.ts'

/** Which table counted a date. Changes whenever a row below changes. */
export const CALENDAR_VERSION = 'tr-2014-2031.1'

/** A day on which public offices are closed: all day, or from 13:00. */
export interface HolidayRow {
  readonly on: IsoDate
  readonly kind: 'full' | 'half'
  readonly name: string
  /** False while the date is astronomical and not yet announced. */
  readonly confirmed: boolean
}

interface FixedDay {
  readonly day: string
  readonly name: string
  readonly kind: HolidayRow['kind']
  readonly since: number
}

const FIXED: readonly FixedDay[] = [
  { day: '01-01', name: 'Yılbaşı', kind: 'full', since: 1935 },
  { day: '04-23', name: 'Ulusal Egemenlik ve Çocuk Bayramı', kind: 'full', since: 1921 },
  { day: '05-01', name: 'Emek ve Dayanışma Günü', kind: 'full', since: 2009 },
  { day: '05-19', name: 'Atatürk’ü Anma, Gençlik ve Spor Bayramı', kind: 'full', since: 1938 },
  { day: '07-15', name: 'Demokrasi ve Millî Birlik Günü', kind: 'full', since: 2017 },
  { day: '08-30', name: 'Zafer Bayramı', kind: 'full', since: 1935 },
  { day: '10-28', name: 'Cumhuriyet Bayramı (28 Ekim öğleden sonra)', kind: 'half', since: 1925 },
  { day: '10-29', name: 'Cumhuriyet Bayramı', kind: 'full', since: 1925 },
]

/** Eve of the Ramazan feast, eve of the Kurban feast; each year of the table has each of them once. */
const EVES: readonly (readonly [ramazan: string, kurban: string])[] = [
  ['2014-07-27', '2014-10-03'],
  ['2015-07-16', '2015-09-23'],
  ['2016-07-04', '2016-09-11'],
  ['2017-06-24', '2017-08-31'],
  ['2018-06-14', '2018-08-20'],
  ['2019-06-03', '2019-08-10'],
  ['2020-05-23', '2020-07-30'],
  ['2021-05-12', '2021-07-19'],
  ['2022-05-01', '2022-07-08'],
  ['2023-04-20', '2023-06-27'],
  ['2024-04-09', '2024-06-15'],
  ['2025-03-29', '2025-06-05'],
  ['2026-03-19', '2026-05-26'],
  ['2027-03-08', '2027-05-15'],
  ['2028-02-25', '2028-05-04'],
  ['2029-02-13', '2029-04-23'],
  ['2030-02-03', '2030-04-12'],
  ['2031-01-23', '2031-04-01'],
]

const FIRST_UNCONFIRMED_YEAR = 2031

function feast(eve: IsoDate, name: string, days: number, confirmed: boolean): HolidayRow[] {
  const rows: HolidayRow[] = [{ on: eve, kind: 'half', name: `${name} arifesi`, confirmed }]
  for (let day = 1; day <= days; day += 1)
    rows.push({ on: addDays(eve, day), kind: 'full', name, confirmed })
  return rows
}

function rowsOfYear([ramazan, kurban]: readonly [string, string]): HolidayRow[] {
  const year = Number(ramazan.slice(0, 4))
  const confirmed = year < FIRST_UNCONFIRMED_YEAR
  const fixed = FIXED.filter(day => day.since <= year).map(
    ({ day, kind, name }): HolidayRow => ({
      on: isoDate(`${year}-${day}`),
      kind,
      name,
      confirmed: true,
    }),
  )
  return [
    ...fixed,
    ...feast(isoDate(ramazan), 'Ramazan Bayramı', 3, confirmed),
    ...feast(isoDate(kurban), 'Kurban Bayramı', 4, confirmed),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/**
 * Every public holiday of the table, by date. Two feasts on one day are two rows; the calendar counts the
 * day once.
 */
export const PUBLIC_HOLIDAYS: readonly HolidayRow[] = EVES.flatMap(rowsOfYear)
