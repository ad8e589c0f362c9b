// The calendars that a town may have had one after the other: days added and taken away, switches, the fee's reading.
import {
  CALENDAR_VERSION,
  type HolidayRow,
  PUBLIC_HOLIDAYS,
} from '../../../src/core/calendar/holidays.ts'
import { type CountingSettings, WorkCalendar } from '../../../src/core/calendar/work-calendar.ts'
import type { CountingBasis } from '../../../src/core/request/law/recount.ts'
import { addDays, isoDate } from '../../../src/core/time/dates.ts'
import { testCalendar } from './histories.ts'

/** Every sixteenth day of two years is a holiday: no life passes without one. */
const ownHolidays: readonly HolidayRow[] = Array.from({ length: 45 }, (_, count) => ({
  on: addDays(isoDate('2026-02-20'), count * 16),
  kind: 'full',
  name: 'Yerel gün',
  confirmed: true,
}))
const leave = ['2026-03-03', '2026-03-04', '2026-04-17', '2026-06-02'].map(day => ({
  on: isoDate(day),
  name: 'Kar tatili',
  document: 'Valilik 2026/4',
}))
const fixedHolidays = PUBLIC_HOLIDAYS.filter(row => !row.name.includes('Bayramı'))

const calendarOf = (
  version: string,
  holidays: readonly HolidayRow[],
  settings: Partial<CountingSettings> = {},
): WorkCalendar =>
  new WorkCalendar({
    version,
    holidays,
    leave,
    settings: { halfDaysCountAsWorking: true, leaveCountsAsWorking: true, ...settings },
  })

/** The first is the one by which `receivedEvents` counts; each version names one of them. */
export const townBases: readonly CountingBasis[] = [
  { calendar: testCalendar, feeReading: 'resume' },
  { calendar: calendarOf('own', [...PUBLIC_HOLIDAYS, ...ownHolidays]), feeReading: 'resume' },
  { calendar: calendarOf('without-feasts', fixedHolidays), feeReading: 'resume' },
  {
    calendar: calendarOf('without-half-days', PUBLIC_HOLIDAYS, { halfDaysCountAsWorking: false }),
    feeReading: 'resume',
  },
  {
    calendar: calendarOf('with-leave', PUBLIC_HOLIDAYS, { leaveCountsAsWorking: false }),
    feeReading: 'resume',
  },
  { calendar: calendarOf(`${CALENDAR_VERSION}+restart`, PUBLIC_HOLIDAYS), feeReading: 'restart' },
]
