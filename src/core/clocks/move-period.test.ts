// Pins what an extension notice and a fee do to the 15 working days of law 4982; the dates were counted by hand
// on the calendar of 2026.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PUBLIC_HOLIDAYS } from '../calendar/holidays.ts'
import { WorkCalendar } from '../calendar/work-calendar.ts'
import { addDays, isoDate } from '../time/dates.ts'
import { computeClock } from './compute-clock.ts'
import type { ComputedClass } from './laws.ts'
import type { FeeReading } from './move-period.ts'

const calendar = new WorkCalendar({ version: 'test', holidays: PUBLIC_HOLIDAYS })

/** `extension-notice 2026-03-10` and the like. */
function clock(receivedOn: string, events: readonly string[], feeReading?: FeeReading) {
  return computeClock({
    class: 'information',
    receivedOn: isoDate(receivedOn),
    calendar,
    feeReading,
    events: events.map(event => {
      const [kind = '', on = ''] = event.split(' ')
      return { kind, on: isoDate(on) }
    }),
  })
}

describe('the longer period', () => {
  test.each([
    ['2025-05-26', '2025-06-18', '2025-07-09'],
    ['2026-03-02', '2026-03-24', '2026-04-14'],
    ['2026-05-18', '2026-06-12', '2026-07-03'],
    ['2026-10-15', '2026-11-06', '2026-11-27'],
    ['2026-12-24', '2027-01-15', '2027-02-05'],
    ['2027-05-10', '2027-06-03', '2027-06-24'],
    ['2028-04-20', '2028-05-16', '2028-06-07'],
  ])('received on %s and told on the last day, %s: due on %s', (receivedOn, lastDay, dueOn) => {
    const extended = clock(receivedOn, [`extension-notice ${lastDay}`])
    expect(extended).toMatchObject({
      rawDueOn: dueOn,
      shiftedDueOn: dueOn,
      internalDueOn: dueOn,
      limit: 30,
      isExtended: true,
      isPaused: false,
      refused: [],
    })
    expect(extended.steps.at(-1)).toEqual({
      rule: 'extension',
      text: '4982 sayılı Kanun m.11: süre bildirimle uzadı; başvurunun alındığı günden sayılır.',
      on: dueOn,
    })
  })

  test('on day 16 it is too late: the first date stays and the refusal says why', () => {
    const late = clock('2026-03-02', ['extension-notice 2026-03-25'])
    expect(late.rawDueOn).toBe('2026-03-24')
    expect(late.isExtended).toBe(false)
    expect(late.refused).toEqual([
      {
        kind: 'extension-notice',
        on: '2026-03-25',
        reason: 'too-late',
        text: 'Olay, süresi geçtikten sonra oldu; son gün değişmedi.',
      },
    ])
  })

  test('it is given once', () => {
    const twice = clock('2026-03-02', [
      'extension-notice 2026-03-10',
      'extension-notice 2026-03-20',
    ])
    expect(twice.rawDueOn).toBe('2026-04-14')
    expect(twice.refused.map(each => each.reason)).toEqual(['only-once'])
  })

  test('a notice before the receipt is refused', () => {
    const early = clock('2026-03-02', ['extension-notice 2026-03-01'])
    expect(early.refused.map(each => each.reason)).toEqual(['before-receipt'])
    expect(early.rawDueOn).toBe('2026-03-24')
  })
})

describe('a fee', () => {
  // 3 to 9 March are the days 1 to 5; ten are left. The eve on the 19th counts, the feast on the 20th does not.
  test('halts the days: while it is awaited the date is that of a payment on the day of the notice', () => {
    const waiting = clock('2026-03-02', ['fee-notice 2026-03-09'])
    expect(waiting).toMatchObject({
      rawDueOn: '2026-03-24',
      isPaused: true,
      payBy: '2026-03-31',
      refused: [],
    })
  })

  test('paid on 16 March, the ten days that were left go on: 31 March', () => {
    const paid = clock('2026-03-02', ['fee-notice 2026-03-09', 'fee-paid 2026-03-16'])
    expect(paid).toMatchObject({
      rawDueOn: '2026-03-31',
      isPaused: false,
      otherReadingDueOn: '2026-04-07',
      refused: [],
    })
    expect(paid.payBy).toBeUndefined()
  })

  test('where the legal office reads interruption as restart, all fifteen days count again: 7 April', () => {
    const events = ['fee-notice 2026-03-09', 'fee-paid 2026-03-16']
    const paid = clock('2026-03-02', events, 'restart')
    expect(paid).toMatchObject({ rawDueOn: '2026-04-07', otherReadingDueOn: '2026-03-31' })
  })

  test('paid on the day of the notice nothing was lost', () => {
    const paid = clock('2026-03-02', ['fee-notice 2026-03-09', 'fee-paid 2026-03-09'])
    expect(paid.rawDueOn).toBe('2026-03-24')
  })

  test('paid after the fifteenth working day it moves nothing', () => {
    const paid = clock('2026-03-02', ['fee-notice 2026-03-09', 'fee-paid 2026-04-01'])
    expect(paid.refused.map(each => each.reason)).toEqual(['too-late'])
    expect(paid.isPaused).toBe(true)
  })

  test('the longer period is added to the days that were waited', () => {
    const both = clock('2026-03-02', [
      'fee-notice 2026-03-09',
      'fee-paid 2026-03-16',
      'extension-notice 2026-03-30',
    ])
    // Thirty working days from the receipt end on 14 April; five were waited.
    expect(both).toMatchObject({ rawDueOn: '2026-04-21', isExtended: true, refused: [] })
  })

  test.each([
    ['a payment without a notice', ['fee-paid 2026-03-16'], ['nothing-to-pay']],
    [
      'a second notice while one is open',
      ['fee-notice 2026-03-09', 'fee-notice 2026-03-10'],
      ['fee-awaited'],
    ],
    [
      'a second notice after the payment',
      ['fee-notice 2026-03-09', 'fee-paid 2026-03-10', 'fee-notice 2026-03-11'],
      ['only-once'],
    ],
    ['a notice after the period', ['fee-notice 2026-03-25'], ['too-late']],
  ])('%s is refused', (_, events, reasons) => {
    expect(clock('2026-03-02', events).refused.map(each => each.reason)).toEqual(reasons)
  })

  test('asking for clarification stops nothing', () => {
    const asked = clock('2026-03-02', ['clarification-asked 2026-03-05'])
    expect(asked.rawDueOn).toBe('2026-03-24')
    expect(asked.refused.map(each => each.reason)).toEqual(['not-a-legal-event'])
  })
})

test('a request received on 29 February 2028 is due on 21 March', () => {
  expect(clock('2028-02-29', []).rawDueOn).toBe('2028-03-21')
})

const anyEvents = fc.array(
  fc.record({
    kind: fc.constantFrom('extension-notice', 'fee-notice', 'fee-paid', 'assigned', 'withdrawn'),
    daysLater: fc.integer({ min: -3, max: 70 }),
  }),
  { maxLength: 8 },
)
const anyClass = fc.constantFrom<ComputedClass>(
  'information',
  'cimer-information',
  'petition',
  'muhtar',
  'data-subject',
)

test('a date is later only by an allowed extension or a paid fee, and never earlier than without events', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5500 }),
      anyClass,
      anyEvents,
      fc.constantFrom<FeeReading>('resume', 'restart'),
      (day, name, wished, feeReading) => {
        const receivedOn = addDays(isoDate('2014-02-01'), day)
        const events = wished.map(({ kind, daysLater }) => ({
          kind,
          on: addDays(receivedOn, daysLater),
        }))
        const bare = computeClock({ class: name, receivedOn, calendar })
        const moved = computeClock({ class: name, receivedOn, calendar, events, feeReading })
        expect(moved.rawDueOn >= bare.rawDueOn).toBe(true)
        const isAllowed = moved.isExtended || moved.otherReadingDueOn !== undefined
        if (moved.rawDueOn > bare.rawDueOn) expect(isAllowed).toBe(true)
        if (name === 'petition' || name === 'muhtar' || name === 'data-subject')
          expect(moved.rawDueOn).toBe(bare.rawDueOn)
        // Each event that is neither refused nor told again left one step.
        expect(moved.refused.length).toBeLessThanOrEqual(events.length)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('the order in which events are written down does not matter, only their days do', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 0, max: 5000 }), (wished, day) => {
      const receivedOn = addDays(isoDate('2014-02-01'), day)
      const events = [...new Map(wished.map(each => [each.daysLater, each])).values()].map(
        ({ kind, daysLater }) => ({ kind, on: addDays(receivedOn, daysLater) }),
      )
      const count = (order: typeof events) => {
        const { refused: _, ...clock } = computeClock({
          class: 'information',
          receivedOn,
          calendar,
          events: order,
        })
        return clock
      }
      expect(count(events.toReversed())).toEqual(count(events))
    }),
  )
})
