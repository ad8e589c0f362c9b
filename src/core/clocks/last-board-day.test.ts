// Counted by hand on the calendar of 2026.
import { expect, test } from 'vitest'
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../calendar/holidays.ts'
import { WorkCalendar } from '../calendar/work-calendar.ts'
import { isoDate } from '../time/dates.ts'
import { lastBoardDay } from './last-board-day.ts'

const calendar = new WorkCalendar({ version: CALENDAR_VERSION, holidays: PUBLIC_HOLIDAYS })

test.each([
  ['2026-03-02', '2026-04-16'],
  // Day 30 is 20 March, the first day of the feast: silence on Monday the 23rd.
  ['2026-02-18', '2026-04-07'],
  // Day 30 is a Saturday: silence on Monday 6 April.
  ['2026-03-05', '2026-04-21'],
  // The last day is a Saturday and stays: the earlier of two possible days.
  ['2026-03-11', '2026-04-25'],
])('received on %s, the board can be asked until %s', (receivedOn, lastOn) => {
  expect(lastBoardDay(isoDate(receivedOn), calendar)).toBe(lastOn)
})

test('beyond the calendar nothing is said', () => {
  expect(lastBoardDay(isoDate('2031-12-20'), calendar)).toBeUndefined()
})
