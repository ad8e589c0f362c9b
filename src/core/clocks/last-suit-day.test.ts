// Pins the last day to sue: recess, holidays, the older waiting time, the end of the table.
import { expect, test } from 'vitest'
import { PUBLIC_HOLIDAYS } from '../calendar/holidays.ts'
import { WorkCalendar } from '../calendar/work-calendar.ts'
import { isoDate } from '../time/dates.ts'
import { lastSuitDay } from './last-suit-day.ts'

const calendar = new WorkCalendar({ version: 'test', holidays: PUBLIC_HOLIDAYS })
const rules = (receivedOn: string) =>
  lastSuitDay(isoDate(receivedOn), calendar).steps.map(step => [step.rule, step.on])

test('60 days run from the day after silence', () => {
  expect(rules('2026-02-18')).toEqual([
    ['silence', '2026-03-23'],
    ['suit', '2026-05-22'],
  ])
})

test('a last day inside the court recess moves to 7 September', () => {
  expect(rules('2026-04-21')).toEqual([
    ['silence', '2026-05-21'],
    ['suit', '2026-07-20'],
    ['recess', '2026-09-07'],
  ])
  // The last day of the recess itself.
  expect(rules('2026-06-02').slice(1)).toEqual([
    ['suit', '2026-08-31'],
    ['recess', '2026-09-07'],
  ])
})

test('the day before and the day after the recess are not extended', () => {
  expect(rules('2026-04-20').slice(1)).toEqual([
    ['suit', '2026-07-19'],
    ['suit-shift', '2026-07-20'],
  ])
  expect(rules('2026-06-03').slice(1)).toEqual([['suit', '2026-09-01']])
})

test('7 September on a weekend moves on to Monday', () => {
  expect(rules('2024-05-02').slice(1)).toEqual([
    ['suit', '2024-08-02'],
    ['recess', '2024-09-07'],
    ['suit-shift', '2024-09-09'],
  ])
})

test('a last day on a Saturday before a holiday moves behind both', () => {
  expect(rules('2028-01-28')).toEqual([
    ['silence', '2028-02-29'],
    ['suit', '2028-04-29'],
    ['suit-shift', '2028-05-02'],
  ])
})

test('applications before 14 July 2021 waited 60 days for silence, later ones 30', () => {
  expect(rules('2021-07-13')[0]).toEqual(['silence', '2021-09-13'])
  expect(rules('2021-07-14')[0]).toEqual(['silence', '2021-08-13'])
})

test('a municipality that does not count half days gives no later day to sue', () => {
  const settings = { halfDaysCountAsWorking: false, leaveCountsAsWorking: false }
  const lenient = new WorkCalendar({ version: 'test', holidays: PUBLIC_HOLIDAYS, settings })
  // Day 30 is the half day of 28 October.
  expect(lastSuitDay(isoDate('2026-09-28'), lenient).steps[0]?.on).toBe('2026-10-28')
})

test('where the holiday table ends, no day is named and the reason is', () => {
  expect(lastSuitDay(isoDate('2031-11-03'), calendar)).toEqual({
    steps: [
      {
        rule: 'suit-unknown',
        text: 'Dava için son gün hesaplanamadı. 2032-02-01: tatil takvimi yalnız 2014–2031 yıllarını içeriyor; süre hesaplanamaz.',
        on: '2031-11-03',
      },
    ],
  })
})
