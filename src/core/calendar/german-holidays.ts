// Owns the public holidays of Germany, 2022 to 2024, by Land, as rows of data for comparison: no desk
// counts by them.
//
// § 193 BGB moves the last day of a period to the next working day when it is a Saturday, a Sunday or a
// public holiday of the place. Fixed days by the laws of the Länder, movable ones from Easter. Pinned by
// german-holidays.test.ts.
import { addDays, type IsoDate, isoDate } from '../time/dates.ts'
import type { HolidayRow } from './holidays.ts'

const ALL = 'DE BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'

interface GermanDay {
  readonly name: string
  /** `MM-DD`, or days after Easter Sunday. */
  readonly day: string | number
  readonly lands: string
  readonly since?: number
}

const DAYS: readonly GermanDay[] = [
  { name: 'Neujahr', day: '01-01', lands: ALL },
  { name: 'Heilige Drei Könige', day: '01-06', lands: 'BW BY ST' },
  { name: 'Frauentag', day: '03-08', lands: 'BE' },
  { name: 'Frauentag', day: '03-08', lands: 'MV', since: 2023 },
  { name: 'Karfreitag', day: -2, lands: ALL },
  { name: 'Ostersonntag', day: 0, lands: 'BB' },
  { name: 'Ostermontag', day: 1, lands: ALL },
  { name: 'Tag der Arbeit', day: '05-01', lands: ALL },
  { name: 'Christi Himmelfahrt', day: 39, lands: ALL },
  { name: 'Pfingstsonntag', day: 49, lands: 'BB' },
  { name: 'Pfingstmontag', day: 50, lands: ALL },
  { name: 'Fronleichnam', day: 60, lands: 'BW BY HE NW RP SL' },
  // In Bavaria only where most people are Catholic: Munich and Augsburg, not Nuremberg.
  { name: 'Mariä Himmelfahrt', day: '08-15', lands: 'SL BY' },
  { name: 'Weltkindertag', day: '09-20', lands: 'TH' },
  { name: 'Tag der Deutschen Einheit', day: '10-03', lands: ALL },
  { name: 'Reformationstag', day: '10-31', lands: 'BB HB HH MV NI SN ST SH TH' },
  { name: 'Allerheiligen', day: '11-01', lands: 'BW BY NW RP SL' },
  { name: '1. Weihnachtstag', day: '12-25', lands: ALL },
  { name: '2. Weihnachtstag', day: '12-26', lands: ALL },
]

const EASTER = ['2022-04-17', '2023-04-09', '2024-03-31'].map(isoDate)
/** The Wednesday before 23 November: a holiday in Saxony. */
const REPENTANCE = ['2022-11-16', '2023-11-22', '2024-11-20'].map(isoDate)

/** The holidays of a Land (`NW`), or those of the whole country (`DE`), by date. */
export function germanHolidays(land: string): readonly HolidayRow[] {
  const rows: HolidayRow[] = []
  const add = (on: IsoDate, name: string) => rows.push({ on, kind: 'full', name, confirmed: true })
  for (const easter of EASTER) {
    const year = Number(easter.slice(0, 4))
    for (const { name, day, lands, since = 0 } of DAYS) {
      if (year < since || !lands.split(' ').includes(land)) continue
      add(typeof day === 'number' ? addDays(easter, day) : isoDate(`${year}-${day}`), name)
    }
  }
  if (land === 'SN') for (const on of REPENTANCE) add(on, 'Buß- und Bettag')
  return rows.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
