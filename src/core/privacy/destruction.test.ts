import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, isoDate } from '../time/dates.ts'
import { runAlarm, runDueOn } from './destruction.ts'

test.each([
  ['nothing is due', '2026-01-10', null, null],
  ['nothing was ever destroyed', null, '2026-01-01', '2026-07-01'],
  ['a run was performed before', '2026-01-10', '2026-03-01', '2026-07-10'],
  ['what the last run left out falls to the next one', '2026-01-10', '2026-01-01', '2026-07-10'],
  ['nothing was due for years: the rhythm goes on', '2024-01-10', '2026-01-01', '2026-01-10'],
])('the next run, %s', (_, lastRunOn, firstDueOn, due) => {
  const facts = {
    lastRunOn: lastRunOn === null ? null : isoDate(lastRunOn),
    firstDueOn: firstDueOn === null ? null : isoDate(firstDueOn),
  }
  expect(runDueOn(facts)).toBe(due)
})

test('the house hears of a run thirty days before and when it is missed', () => {
  const facts = { lastRunOn: null, firstDueOn: isoDate('2026-01-01') }
  expect(runAlarm(facts, isoDate('2026-05-31'))).toBeUndefined()
  expect(runAlarm(facts, isoDate('2026-06-01'))).toBe('near')
  expect(runAlarm(facts, isoDate('2026-07-01'))).toBe('near')
  expect(runAlarm(facts, isoDate('2026-07-02'))).toBe('overdue')
})

test('whatever happened before, data waits at most half a year after its day and after the last run', () => {
  const day = fc.integer({ min: 0, max: 6_000 }).map(days => addDays(isoDate('2020-01-01'), days))
  fc.assert(
    fc.property(day, day, (lastRunOn, firstDueOn) => {
      const due = runDueOn({ lastRunOn, firstDueOn })
      const from = lastRunOn > firstDueOn ? lastRunOn : firstDueOn
      const waited = due === null ? -1 : daysBetween(from, due)
      expect(waited).toBeGreaterThanOrEqual(0)
      expect(waited).toBeLessThanOrEqual(184)
    }),
  )
})
