import { expect, test } from 'vitest'
import { isTimeZone, timeReaderOf } from './source-date.ts'

const istanbul = 'Europe/Istanbul'

test.each([
  ['DD.MM.YYYY HH:mm', '18.02.2026 14:30', '2026-02-18T11:30:00.000Z', '2026-02-18'],
  ['DD.MM.YYYY HH:mm:ss', '18.02.2026 00:30:05', '2026-02-17T21:30:05.000Z', '2026-02-18'],
  ['D.M.YYYY H:mm', '5.7.2026 9:05', '2026-07-05T06:05:00.000Z', '2026-07-05'],
  ['YYYY/MM/DD', '2026/02/18', '2026-02-17T21:00:00.000Z', '2026-02-18'],
  // Summer time, which Türkiye had until 2016.
  ['DD.MM.YYYY HH:mm', '01.01.2015 12:00', '2015-01-01T10:00:00.000Z', '2015-01-01'],
  ['ISO', '2026-02-18T14:30', '2026-02-18T11:30:00.000Z', '2026-02-18'],
  ['ISO', '2026-02-18 14:30:15', '2026-02-18T11:30:15.000Z', '2026-02-18'],
  ['ISO', '2026-02-18T23:30:00Z', '2026-02-18T23:30:00.000Z', '2026-02-19'],
  ['ISO', '2026-02-18', '2026-02-17T21:00:00.000Z', '2026-02-18'],
])('by the pattern %s the text %s is %s on %s', (pattern, text, at, on) => {
  expect(timeReaderOf(pattern, istanbul)?.(text)).toEqual({ at, on })
})

test('a target without an hour lasts until the end of its day', () => {
  const read = timeReaderOf('DD.MM.YYYY', istanbul)
  expect(read?.('18.02.2026', true)).toEqual({ at: '2026-02-18T20:59:59.999Z', on: '2026-02-18' })
})

test.each([
  '31.02.2026 10:00',
  '18.02.2026',
  '18.02.2026 24:00',
  '18-02-2026 10:00',
  '',
  '1.2.26 1:1',
])('the text “%s” is no time by DD.MM.YYYY HH:mm', text => {
  expect(timeReaderOf('DD.MM.YYYY HH:mm', istanbul)?.(text)).toBeUndefined()
})

test.each(['', 'DD.MM', 'YYYY-MM-DD HH', 'DD.MM.YYYY DD', 'dd.mm.yyyy'])(
  '“%s” is no pattern',
  pattern => {
    expect(timeReaderOf(pattern, istanbul)).toBeUndefined()
  },
)

test('a time zone is one that the zone database knows', () => {
  expect(['Europe/Istanbul', 'America/New_York', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
