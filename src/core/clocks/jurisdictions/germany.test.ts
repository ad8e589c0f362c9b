// Pins the German rows: a month by the civil code, its shift over holidays of the Land, extensions, days of
// receipt.
import { describe, expect, test } from 'vitest'
import { germanHolidays } from '../../calendar/german-holidays.ts'
import { WorkCalendar } from '../../calendar/work-calendar.ts'
import { instant, isoDate } from '../../time/dates.ts'
import { ClockInputError } from '../clock.ts'
import { computeClock } from '../compute-clock.ts'
import { receiptDayOf, TURKIYE } from '../jurisdiction.ts'
import type { LegalEvent } from '../legal-events.ts'
import {
  FRAGDENSTAAT_RECEIPT,
  GERMAN_LAND_CODES,
  GERMAN_LAWS,
  GERMAN_RECEIPT,
  jurisdictionOf,
} from './germany.ts'

const calendarOf = (land: string) =>
  new WorkCalendar({ version: `de-${land}`, holidays: germanHolidays(land) })

function clock(code: string, on: string, events: readonly LegalEvent[] = []) {
  const law = GERMAN_LAWS.find(each => each.code === code)
  if (law === undefined) throw new Error(`No row ${code}`)
  return computeClock({
    class: 'information',
    receivedOn: isoDate(on),
    calendar: calendarOf(law.land),
    laws: jurisdictionOf(law, GERMAN_RECEIPT).laws,
    events,
  })
}

test('every law gives one month, and every Land but Bavaria has one of its own', () => {
  expect(new Set(GERMAN_LAWS.map(({ row }) => `${row.limit} ${row.unit}`))).toEqual(
    new Set(['1 months']),
  )
  expect(new Set(GERMAN_LAWS.map(({ code }) => code)).size).toBe(GERMAN_LAWS.length)
  expect(new Set(GERMAN_LAWS.map(({ land }) => land))).toEqual(new Set(GERMAN_LAND_CODES))
})

test.each([
  // § 188 (2): the day with the number of the day of receipt.
  ['IFG', '2023-02-15', '2023-03-15', '2023-03-15'],
  // § 188 (3): where the month has no such day, its last.
  ['IFG', '2023-01-31', '2023-02-28', '2023-02-28'],
  ['IFG', '2024-01-31', '2024-02-29', '2024-02-29'],
  ['IFG', '2023-08-31', '2023-09-30', '2023-10-02'],
  // § 193: Saturday, Sunday and holidays of the Land.
  ['IFG', '2023-03-07', '2023-04-07', '2023-04-11'],
  ['IFG-BE', '2023-02-08', '2023-03-08', '2023-03-09'],
  ['IFG-NW', '2023-02-08', '2023-03-08', '2023-03-08'],
  ['LIFG', '2022-12-06', '2023-01-06', '2023-01-09'],
  ['IZG-SH', '2023-03-30', '2023-04-30', '2023-05-02'],
  ['SächsTranspG', '2023-10-22', '2023-11-22', '2023-11-23'],
  ['ThürTG', '2023-08-20', '2023-09-20', '2023-09-21'],
])('%s received on %s: last day %s, shifted %s', (code, on, raw, shifted) => {
  expect(clock(code, on)).toMatchObject({ rawDueOn: raw, shiftedDueOn: shifted, refused: [] })
})

test('an extension by notice counts from the same receipt, where the law has one', () => {
  const notice = { kind: 'extension-notice', on: isoDate('2023-03-01') }
  expect(clock('LIFG', '2023-02-06', [notice])).toMatchObject({
    isExtended: true,
    rawDueOn: '2023-05-06',
    shiftedDueOn: '2023-05-08',
  })
  expect(clock('IZG-SH', '2023-02-06', [notice]).rawDueOn).toBe('2023-04-06')
  expect(clock('IFG-NW', '2023-02-06', [notice])).toMatchObject({
    rawDueOn: '2023-03-06',
    refused: [{ kind: 'extension-notice', reason: 'not-for-this-class' }],
  })
})

test('a notice after the month has ended moves nothing', () => {
  const late = { kind: 'extension-notice', on: isoDate('2023-03-07') }
  expect(clock('LIFG', '2023-02-06', [late])).toMatchObject({
    rawDueOn: '2023-03-06',
    refused: [{ reason: 'too-late' }],
  })
})

test('a class that the table of a country does not have is no clock', () => {
  const input = { receivedOn: isoDate('2023-02-06'), calendar: calendarOf('DE'), laws: {} }
  expect(() => computeClock({ class: 'information', ...input })).toThrow(ClockInputError)
})

describe('the day of receipt', () => {
  test.each([
    // Friday noon; Friday before and after 22 o'clock; Saturday; Easter night.
    ['2023-02-17T11:02:00Z', '2023-02-17', '2023-02-18'],
    ['2023-02-17T20:59:59Z', '2023-02-17', '2023-02-18'],
    ['2023-02-17T21:00:00Z', '2023-02-17', '2023-02-21'],
    ['2023-02-18T09:00:00Z', '2023-02-20', '2023-02-21'],
    ['2023-04-06T20:00:00Z', '2023-04-06', '2023-04-12'],
    // Midnight in Berlin is 23:00 UTC in winter and 22:00 in summer.
    ['2023-02-15T23:00:00Z', '2023-02-16', '2023-02-17'],
    ['2023-06-14T22:00:00Z', '2023-06-15', '2023-06-16'],
  ])('%s: %s by the civil code, %s on the platform', (at, code, platform) => {
    const calendar = calendarOf('DE')
    expect(receiptDayOf(instant(at), GERMAN_RECEIPT, calendar)).toBe(code)
    expect(receiptDayOf(instant(at), FRAGDENSTAAT_RECEIPT, calendar)).toBe(platform)
  })

  test('in Türkiye it is the day on the wall in Istanbul, a Sunday too', () => {
    const calendar = calendarOf('DE')
    const day = (at: string) => receiptDayOf(instant(at), TURKIYE.receipt, calendar)
    expect(day('2023-02-19T20:59:59Z')).toBe('2023-02-19')
    expect(day('2023-02-19T21:00:00Z')).toBe('2023-02-20')
  })
})
