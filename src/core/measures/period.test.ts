// Tests of the periods that figures are counted over.
import { expect, test } from 'vitest'
import { isoDate } from '../time/dates.ts'
import { periodKeys, periodOf } from './period.ts'

test.each([
  ['30-gun', '2026-03-10', '2026-02-09', '2026-03-11'],
  ['12-ay', '2026-03-10', '2025-03-11', '2026-03-11'],
  ['12-ay', '2028-02-29', '2027-03-02', '2028-03-01'],
  ['2025', '2026-03-10', '2025-01-01', '2026-01-01'],
  ['hepsi', '2026-03-10', null, null],
  ['1000', '2026-03-10', null, null],
  ["2026'--", '2026-03-10', null, null],
  [undefined, '2026-03-10', null, null],
])('%s on %s runs from %s until before %s', (wish, today, from, before) => {
  expect(periodOf(wish, isoDate(today))).toMatchObject({ from, before })
})

test('a page offers all time, two spans and the years of its records, newest first', () => {
  expect(periodKeys(2024, 2026)).toEqual(['hepsi', '30-gun', '12-ay', '2026', '2025', '2024'])
  expect(periodKeys(2026, 2025)).toEqual(['hepsi', '30-gun', '12-ay'])
})
