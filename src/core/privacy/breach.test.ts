import { expect, test } from 'vitest'
import { testCalendar } from '../../../test/support/requests/histories.ts'
import { addDays, instant, instantOfMillis, localDateOf, millisOf } from '../time/dates.ts'
import {
  type BreachFields,
  type BreachStep,
  boardDueAt,
  breachProblems,
  breachRungAt,
  stepProblems,
} from './breach.ts'

const learnedAt = instant('2026-03-19T14:20:00Z')
const dueAt = instant('2026-03-22T14:20:00Z')
const now = instant('2026-03-20T08:00:00Z')

test('the Board is owed the notice 72 hours after learning, weekend and feast or not', () => {
  // 20 to 22 March 2026 are Ramazan Bayramı, and a weekend.
  expect(boardDueAt(learnedAt, testCalendar)).toBe('2026-03-22T14:20:00.000Z')
  expect(boardDueAt(instant('2026-12-31T21:30:00Z'), testCalendar)).toBe('2027-01-03T21:30:00.000Z')
})

const fields: BreachFields = {
  learnedAt,
  what: 'Bir dizüstü bilgisayar çalındı.',
  categories: ['identity', 'contact'],
  peopleCount: 120,
  measures: 'Parolalar değiştirildi, disk şifreliydi.',
}

test.each([
  ['complete', {}, []],
  ['nobody knows yet how many', { peopleCount: null }, []],
  ['nobody at all', { peopleCount: 0 }, []],
  ['a count that is no number', { peopleCount: undefined }, [['peopleCount', 'invalid']]],
  ['half a person', { peopleCount: 1.5 }, [['peopleCount', 'invalid']]],
  ['fewer than nobody', { peopleCount: -1 }, [['peopleCount', 'invalid']]],
  ['as many as may be', { peopleCount: 100_000_000 }, []],
  ['more than live here', { peopleCount: 100_000_001 }, [['peopleCount', 'too-many']]],
  ['more than can be counted', { peopleCount: Infinity }, [['peopleCount', 'too-many']]],
  ['no moment', { learnedAt: undefined }, [['learnedAt', 'required']]],
  [
    'a moment to come',
    { learnedAt: instant('2026-03-20T08:00:01Z') },
    [['learnedAt', 'in-future']],
  ],
  [
    'no words',
    { what: ' ', measures: '' },
    [
      ['what', 'required'],
      ['measures', 'required'],
    ],
  ],
  ['a novel', { what: 'x'.repeat(4_001) }, [['what', 'too-long']]],
  ['no category', { categories: [] }, [['categories', 'required']]],
] as const)('a record with %s', (_, change, problems) => {
  const found = breachProblems({ ...fields, ...change }, now)
  expect(found.map(({ field, problem }) => [field, problem])).toEqual(problems)
})

const told: BreachStep = {
  kind: 'board-told',
  happenedAt: instant('2026-03-20T07:00:00Z'),
  text: 'Form gönderildi.',
  reference: 'KVKK-2026-55',
  lateReason: '',
}
const late = { happenedAt: instant('2026-03-22T14:20:01Z') }
const later = instant('2026-04-01T08:00:00Z')

test.each([
  ['in time', {}, now, []],
  ['on the last second', { happenedAt: dueAt }, later, []],
  ['late and silent about why', late, later, [['lateReason', 'late-reason-needed']]],
  ['late with its reason', { ...late, lateReason: 'Kayıtlar geç bulundu.' }, later, []],
  [
    'before anybody knew',
    { happenedAt: instant('2026-03-19T14:19:59Z') },
    now,
    [['happenedAt', 'before-learning']],
  ],
  ['tomorrow', { happenedAt: instant('2026-03-21T08:00:00Z') }, now, [['happenedAt', 'in-future']]],
  ['late, but it is people who were told', { ...late, kind: 'people-told' as const }, later, []],
  ['no words', { text: '' }, now, [['text', 'required']]],
] as const)('the Board is told %s', (_, change, at, problems) => {
  const found = stepProblems({ ...told, ...change }, { learnedAt, dueAt }, at)
  expect(found.map(({ field, problem }) => [field, problem])).toEqual(problems)
})

test.each([
  [0, 'recorded'],
  [35.9, 'recorded'],
  [36, 'half'],
  [48, 'day-left'],
  [66, 'hours-left'],
  [71.99, 'hours-left'],
  [72, 'overdue'],
  [2_000, 'overdue'],
])('after %d hours the rung is %s', (hours, rung) => {
  expect(breachRungAt(learnedAt, instantOfMillis(millisOf(learnedAt) + hours * 3_600_000))).toBe(
    rung,
  )
})

test('the last day of the notice is the third after learning', () => {
  expect(localDateOf(dueAt)).toBe(addDays(localDateOf(learnedAt), 3))
})
