// Pins the German holidays of 2023, day by day, for the whole country and for three of its Länder.
import { expect, test } from 'vitest'
import { germanHolidays } from './german-holidays.ts'

const of2023 = (land: string): string[] =>
  germanHolidays(land).flatMap(({ on }) => (on.startsWith('2023') ? [on.slice(5)] : []))

test.each([
  ['DE', '01-01 04-07 04-10 05-01 05-18 05-29 10-03 12-25 12-26'],
  ['BE', '01-01 03-08 04-07 04-10 05-01 05-18 05-29 10-03 12-25 12-26'],
  ['SN', '01-01 04-07 04-10 05-01 05-18 05-29 10-03 10-31 11-22 12-25 12-26'],
  ['BY', '01-01 01-06 04-07 04-10 05-01 05-18 05-29 06-08 08-15 10-03 11-01 12-25 12-26'],
  ['BB', '01-01 04-07 04-09 04-10 05-01 05-18 05-28 05-29 10-03 10-31 12-25 12-26'],
])('%s in 2023', (land, days) => {
  expect(of2023(land)).toEqual(days.split(' '))
})

test('Mecklenburg-Vorpommern keeps 8 March since 2023', () => {
  const march = germanHolidays('MV').filter(({ on }) => on.slice(5) === '03-08')
  expect(march.map(({ on }) => on)).toEqual(['2023-03-08', '2024-03-08'])
})

test('every year of the table is there, so that nothing is counted over a hole', () => {
  expect([...new Set(germanHolidays('NW').map(({ on }) => on.slice(0, 4)))]).toEqual([
    '2022',
    '2023',
    '2024',
  ])
})
