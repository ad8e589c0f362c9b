// Pins the ladder: when each rung is reached, who is told, and that downtime makes neither double
// nor a flood.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate, isoDate } from '../time/dates.ts'
import type { ThreeDates } from './clock.ts'
import { dueSteps, ladderFor, ladderKey, nextStepOn } from './escalation.ts'

function dates(receivedOn: string, raw: string, shifted: string, internal: string): ThreeDates {
  return {
    receivedOn: isoDate(receivedOn),
    rawDueOn: isoDate(raw),
    shiftedDueOn: isoDate(shifted),
    internalDueOn: isoDate(internal),
  }
}

const plain = dates('2026-04-21', '2026-05-21', '2026-05-21', '2026-05-21')
const feast = dates('2026-02-18', '2026-03-20', '2026-03-23', '2026-03-19')
const none: ReadonlySet<string> = new Set()

function firstSteps(clock: ThreeDates, count: number) {
  const taken: [string, IsoDate][] = []
  for (const step of ladderFor(clock)) {
    if (taken.length === count) break
    taken.push([step.key, step.on])
  }
  return taken
}

const told = (clock: ThreeDates, fired: ReadonlySet<string>, today: string) =>
  dueSteps(clock, fired, isoDate(today)).map(step => [step.key, step.isTold])

describe('the rungs', () => {
  test('of a petition: half, four fifths, due, silence, then each week', () => {
    expect(firstSteps(plain, 7)).toEqual([
      ['half', '2026-05-06'],
      ['eighty', '2026-05-15'],
      ['due', '2026-05-21'],
      ['silence', '2026-05-22'],
      ['weekly-1', '2026-05-28'],
      ['weekly-2', '2026-06-04'],
      ['weekly-3', '2026-06-11'],
    ])
  })

  test('over a feast: due when the last office day begins, silence after the shifted day', () => {
    expect(firstSteps(feast, 5)).toEqual([
      ['half', '2026-03-05'],
      ['eighty', '2026-03-14'],
      ['due', '2026-03-19'],
      ['silence', '2026-03-24'],
      ['weekly-1', '2026-03-30'],
    ])
  })

  test('of a promise of one day: due and silence only', () => {
    const clock = dates('2026-02-18', '2026-02-19', '2026-02-19', '2026-02-19')
    expect(firstSteps(clock, 3)).toEqual([
      ['due', '2026-02-19'],
      ['silence', '2026-02-20'],
      ['weekly-1', '2026-02-26'],
    ])
  })

  test('of two days: half, due; of five days: all', () => {
    const two = dates('2026-02-17', '2026-02-19', '2026-02-19', '2026-02-19')
    expect(firstSteps(two, 2)).toEqual([
      ['half', '2026-02-18'],
      ['due', '2026-02-19'],
    ])
    const five = dates('2026-02-16', '2026-02-21', '2026-02-21', '2026-02-21')
    expect(firstSteps(five, 3)).toEqual([
      ['half', '2026-02-19'],
      ['eighty', '2026-02-20'],
      ['due', '2026-02-21'],
    ])
  })

  test('of a promise for the day of receipt: due at once', () => {
    const clock = dates('2026-02-18', '2026-02-18', '2026-02-18', '2026-02-18')
    expect(firstSteps(clock, 2)).toEqual([
      ['due', '2026-02-18'],
      ['silence', '2026-02-19'],
    ])
  })

  test('are told upwards: officer, head, and the manager from the second week of lateness', () => {
    const tells: string[] = []
    for (const step of ladderFor(plain)) {
      tells.push(`${step.key}: ${step.tells.join(' ')}`)
      if (step.key === 'weekly-3') break
    }
    expect(tells).toEqual([
      'half: officer',
      'eighty: officer head',
      'due: officer head',
      'silence: officer head',
      'weekly-1: head',
      'weekly-2: head manager',
      'weekly-3: head manager',
    ])
  })

  test('have keys that name the week', () => {
    expect(ladderKey('half', 0)).toBe('half')
    expect(ladderKey('weekly', 12)).toBe('weekly-12')
  })
})

describe('what is due', () => {
  test('nothing before half of the period, half on its day', () => {
    expect(told(plain, none, '2026-05-05')).toEqual([])
    expect(told(plain, none, '2026-05-06')).toEqual([['half', true]])
    expect(told(plain, new Set(['half']), '2026-05-06')).toEqual([])
  })

  test('silence not on the shifted day itself, but when the next day has begun', () => {
    const fired = new Set(['half', 'eighty', 'due'])
    expect(told(feast, fired, '2026-03-23')).toEqual([])
    expect(told(feast, fired, '2026-03-24')).toEqual([['silence', true]])
  })

  test('after downtime every missed rung is recorded once and only the newest is told', () => {
    expect(told(plain, none, '2026-05-22')).toEqual([
      ['half', false],
      ['eighty', false],
      ['due', false],
      ['silence', true],
    ])
  })

  test('missed weeks are one notice that names the weeks it stands for', () => {
    const fired = new Set(['half', 'eighty', 'due', 'silence', 'weekly-1'])
    const steps = dueSteps(plain, fired, isoDate('2026-06-27'))
    expect(steps).toEqual([
      {
        key: 'weekly-5',
        step: 'weekly',
        number: 5,
        sinceNumber: 2,
        on: '2026-06-25',
        tells: ['head', 'manager'],
        isTold: true,
      },
    ])
    expect(told(plain, new Set([...fired, 'weekly-5']), '2026-06-27')).toEqual([])
    expect(told(plain, new Set([...fired, 'weekly-5']), '2026-07-02')).toEqual([['weekly-6', true]])
  })

  test('ten years of downtime are five rungs and one notice', () => {
    const steps = dueSteps(plain, none, isoDate('2036-05-21'))
    expect(steps.map(step => [step.key, step.isTold])).toEqual([
      ['half', false],
      ['eighty', false],
      ['due', false],
      ['silence', false],
      ['weekly-521', true],
    ])
  })

  test('a fired rung covers those below it, also when the clock was moved earlier since', () => {
    expect(told(plain, new Set(['due']), '2026-05-21')).toEqual([])
    expect(told(feast, new Set(['eighty']), '2026-03-19')).toEqual([['due', true]])
  })

  test('an unknown key is an error and not a silent repetition', () => {
    expect(() => told(plain, new Set(['weekly-0']), '2026-05-21')).toThrow('“weekly-0”')
    expect(() => told(plain, new Set(['halb']), '2026-05-21')).toThrow(RangeError)
  })
})

describe('the next day to look', () => {
  test.each([
    [[], '2026-05-06'],
    [['half'], '2026-05-15'],
    [['half', 'eighty', 'due'], '2026-05-22'],
    [['half', 'eighty', 'due', 'silence'], '2026-05-28'],
    [['half', 'eighty', 'due', 'silence', 'weekly-4'], '2026-06-25'],
  ])('after %j is %s', (fired, on) => {
    expect(nextStepOn(plain, new Set(fired))).toBe(on)
  })
})

const clocks = fc
  .record({
    start: fc.integer({ min: 0, max: 4000 }),
    days: fc.integer({ min: 1, max: 60 }),
    early: fc.integer({ min: 0, max: 9 }),
    late: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ start, days, early, late }): ThreeDates => {
    const receivedOn = addDays(isoDate('2015-01-01'), start)
    const rawDueOn = addDays(receivedOn, days)
    const internalDueOn = addDays(rawDueOn, -Math.min(early, days))
    return { receivedOn, rawDueOn, internalDueOn, shiftedDueOn: addDays(rawDueOn, late) }
  })
const lookDays = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 30 })

test('whenever the worker looks, no rung fires twice, at most one is told, and nothing stays behind', () => {
  fc.assert(
    fc.property(clocks, lookDays, (clock, days) => {
      const fired = new Set<string>()
      for (const day of [...days].sort((a, b) => a - b)) {
        const today = addDays(clock.receivedOn, day)
        const steps = dueSteps(clock, fired, today)
        expect(steps.length > 0).toBe(nextStepOn(clock, fired) <= today)
        expect(steps.filter(step => step.isTold).length).toBe(steps.length > 0 ? 1 : 0)
        for (const step of steps) {
          expect(fired.has(step.key)).toBe(false)
          expect(step.on <= today).toBe(true)
          fired.add(step.key)
        }
        expect(dueSteps(clock, fired, today)).toEqual([])
        expect(nextStepOn(clock, fired) > today).toBe(true)
      }
    }),
  )
})

test('who looks every day fires exactly the ladder, each rung on its own day', () => {
  fc.assert(
    fc.property(clocks, clock => {
      const fired = new Set<string>()
      const seen: [string, IsoDate][] = []
      for (let day = 0; day <= 120; day += 1) {
        const today = addDays(clock.receivedOn, day)
        for (const step of dueSteps(clock, fired, today)) {
          fired.add(step.key)
          seen.push([step.key, today])
        }
      }
      expect(seen).toEqual(firstSteps(clock, seen.length))
    }),
    { numRuns: 30 },
  )
})
