import { expect, test } from 'vitest'
import { isoDate } from '../../core/time/dates.ts'
import { countingsThrough } from './former-countings.ts'
import { countingBasisOf, type OwnCounting } from './municipality-queries.ts'

const day = (on: string, layer = 'leave') => ({
  day: on,
  layer,
  extent: 'full',
  name: 'İdari izin',
  document: 'Genelge 1',
})
/** As the record keeps it: JSON with its keys in another order. */
const recorded = ({ day: on, layer, extent, name, document }: ReturnType<typeof day>) => ({
  name,
  document,
  layer,
  extent,
  day: on,
})
const counting = (days: OwnCounting['days']): OwnCounting => ({
  days,
  halfDaysCountAsWorking: true,
  leaveCountsAsWorking: true,
  feeReading: 'resume',
})
const versionOf = (own: OwnCounting) => countingBasisOf(own).calendar.version

test('what counts today is the first, and without a change the only one', () => {
  const own = counting([day('2026-03-09')])
  expect([...countingsThrough(own, []).keys()]).toEqual([versionOf(own)])
})

test('days that were added and removed and settings that were changed are undone, newest first', () => {
  const [one, two] = [day('2026-03-09'), day('2026-03-06')]
  const first = counting([one])
  const second = counting([two, one])
  const third = counting([two])
  const today: OwnCounting = { ...third, leaveCountsAsWorking: false, feeReading: 'restart' }
  const found = countingsThrough(today, [
    {
      subject: 'counting',
      before: { feeReading: 'resume', leaveCountsAsWorking: true },
      after: { feeReading: 'restart', leaveCountsAsWorking: false },
    },
    { subject: 'calendar/2026-03-09', before: recorded(one), after: null },
    { subject: 'calendar/2026-03-06', before: null, after: recorded(two) },
  ])
  expect([...found.keys()]).toEqual([today, third, second, first].map(versionOf))
  expect(found.get(versionOf(today))?.feeReading).toBe('restart')
  expect(found.get(versionOf(first))?.feeReading).toBe('resume')
  const calendar = (own: OwnCounting) => found.get(versionOf(own))?.calendar
  // With leave counted as work the days differ in nothing but their version; without it by one day.
  expect(calendar(today)?.addWorkingDays(isoDate('2026-03-05'), 1)).toBe('2026-03-09')
  expect(calendar(first)?.addWorkingDays(isoDate('2026-03-05'), 1)).toBe('2026-03-06')
})

test('a day of the same date on the other layer is not taken for it', () => {
  const [leave, holiday] = [day('2026-03-09'), day('2026-03-09', 'holiday')]
  const found = countingsThrough(counting([holiday, leave]), [
    { subject: 'calendar/2026-03-09', before: null, after: recorded(leave) },
  ])
  expect([...found.keys()].at(-1)).toBe(versionOf(counting([holiday])))
})
