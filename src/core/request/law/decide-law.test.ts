// Pins what the law's own acts do to a request: extension, fee, forwarding, appeals, hidden identity,
// silence. Dates were counted by hand on the calendar of 2026.
import { describe, expect, test } from 'vitest'
import {
  accepted,
  ask,
  eventsOf,
  morningOf,
  next,
  place,
  received,
  refusalOf,
} from '../../../../test/support/requests/histories.ts'
import { people } from '../../../../test/support/requests/people.ts'
import { isoDate } from '../../time/dates.ts'
import { systemActor } from '../actor.ts'
import { decideTime } from '../decide-time.ts'
import { applyEvent } from '../fold.ts'
import { clockRowsOf, nextLookOn, rowOf } from '../row.ts'
import type { RequestState } from '../state.ts'

/** An information request of 2 March 2026: 15 working days end on 24 March, 30 on 14 April. */
const information = () => accepted({ kind: 'information', receivedAt: morningOf('2026-03-02') })
const extend = {
  action: 'extend',
  ground: 'other-unit',
  text: 'Bilgi başka birimden alınacak.',
} as const
const feeOn = (day: string, amountKurus = 125_000) =>
  ({
    action: 'ask-fee',
    amountKurus,
    pages: 40,
    text: 'İlk 10 sayfadan sonraki 30 sayfa için ücret.',
    reachedOn: isoDate(day),
  }) as const
const payment = (day: string) =>
  ({ action: 'record-payment', paidOn: isoDate(day), document: 'Makbuz 7' }) as const

/** The state after the worker looked on that morning. */
function passed(state: RequestState, day: string): RequestState {
  const events = decideTime(state, isoDate(day))
  return place(events, state.sequence, morningOf(day), systemActor).reduce(applyEvent, state)
}

describe('extension, 4982 m.11', () => {
  test('told on the last day of the first period it moves the clock to day 30', () => {
    expect(eventsOf(information(), 'burak', extend, '2026-03-24')).toEqual([
      {
        kind: 'extension.notified',
        data: { ground: 'other-unit', text: extend.text, dueOn: '2026-04-14' },
      },
      {
        kind: 'clock.moved',
        data: {
          clockId: 'information-1',
          because: 'extension-notice',
          isPaused: false,
          rawDueOn: '2026-04-14',
          shiftedDueOn: '2026-04-14',
          internalDueOn: '2026-04-14',
          calendarVersion: 'tr-2014-2031.1',
        },
      },
    ])
    expect(rowOf(next(information(), 'burak', extend, '2026-03-24')).due_on).toBe('2026-04-14')
  })

  test('on day 16 the law says no', () => {
    const refusal = refusalOf(information(), 'burak', extend, '2026-03-25')
    expect(refusal).toEqual({ kind: 'invalid', field: 'ground', problem: 'too-late' })
  })

  test('it is given once, and only for information', () => {
    const extended = next(information(), 'burak', extend, '2026-03-10')
    expect(refusalOf(extended, 'burak', extend, '2026-03-11')).toMatchObject({
      refusal: { because: 'guard', guard: 'not-extended' },
    })
    expect(refusalOf(accepted(), 'burak', extend, '2026-02-20')).toMatchObject({
      refusal: { because: 'guard', guard: 'information-running' },
    })
  })

  test('after a petition became an information request, the petition’s earlier day still binds', () => {
    const command = { action: 'classify', kind: 'information', legalClass: 'information' } as const
    const petition = received({ receivedAt: morningOf('2026-03-02') })
    const state = next(petition, 'ayse', { ...command, topicId: null }, '2026-03-03')
    expect(rowOf(state).due_on).toBe('2026-03-24')
    const extended = next(state, 'ayse', extend, '2026-03-10')
    // Day 30 of the petition, not the thirtieth working day.
    expect(rowOf(extended).due_on).toBe('2026-04-01')
  })
})

test('a notice that was given to the former class does not move the new one again', () => {
  const extended = next(information(), 'burak', extend, '2026-03-10')
  expect(rowOf(extended).due_on).toBe('2026-04-14')
  const back = next(
    extended,
    'burak',
    { action: 'return', reason: 'not-our-duty', note: 'Başka birim.' },
    '2026-03-11',
  )
  const command = { action: 'classify', kind: 'information', topicId: null } as const
  const cimer = next(back, 'ayse', { ...command, legalClass: 'cimer-information' }, '2026-03-12')
  expect(rowOf(cimer).due_on).toBe('2026-03-24')
  const paid = next(
    next(cimer, 'ayse', feeOn('2026-03-12'), '2026-03-12'),
    'ayse',
    payment('2026-03-12'),
    '2026-03-12',
  )
  // Not one day was waited, so the first period's day stays.
  expect(rowOf(paid).due_on).toBe('2026-03-24')
})

describe('a fee, 4982 m.10', () => {
  test('halts the clock, starts the fifteen working days of the applicant, and nobody is late meanwhile', () => {
    const waiting = next(information(), 'burak', feeOn('2026-03-09'), '2026-03-09')
    const clocks = clockRowsOf(waiting).map(row => [row.clock_id, row.is_paused, row.raw_due_on])
    expect(clocks).toEqual([
      ['information-1', true, '2026-03-24'],
      ['fee-wait-1', false, '2026-03-31'],
    ])
    expect(rowOf(waiting)).toMatchObject({ due_on: null, is_open: true })
    expect(nextLookOn(waiting)).toBe('2026-04-01')
    expect(decideTime(waiting, isoDate('2026-03-31'))).toEqual([])
  })

  test('paid, the days that were left go on', () => {
    const waiting = next(information(), 'burak', feeOn('2026-03-09'), '2026-03-09')
    const paid = next(waiting, 'burak', payment('2026-03-16'), '2026-03-16')
    expect(rowOf(paid).due_on).toBe('2026-03-31')
    expect(paid.clocks.map(clock => clock.stoppedBecause)).toEqual([null, 'fee-paid'])
  })

  test('not paid, the request counts as given up on the day after, once', () => {
    const waiting = next(information(), 'burak', feeOn('2026-03-09'), '2026-03-09')
    const lapsed = passed(waiting, '2026-04-01')
    expect(rowOf(lapsed)).toMatchObject({
      progress: 'withdrawn',
      outcome: 'withdrawn',
      is_open: false,
      silence_at: null,
    })
    expect(lapsed.fee?.hasLapsed).toBe(true)
    expect(decideTime(lapsed, isoDate('2026-06-01'))).toEqual([])
    expect(refusalOf(lapsed, 'burak', payment('2026-04-01'), '2026-04-02')).toEqual({
      kind: 'invalid',
      field: 'paidOn',
      problem: 'too-late',
    })
  })

  test('paid in time and shown late, the giving up is taken back and the days go on as if shown at once', () => {
    const waiting = next(information(), 'burak', feeOn('2026-03-09'), '2026-03-09')
    const lapsed = passed(waiting, '2026-04-01')
    const paid = next(lapsed, 'burak', payment('2026-03-16'), '2026-04-02')
    expect(rowOf(paid)).toMatchObject({
      progress: 'accepted',
      outcome: null,
      is_open: true,
      due_on: '2026-03-31',
    })
    expect(paid.fee).toMatchObject({ paidOn: '2026-03-16', hasLapsed: false })
    const clocks = paid.clocks.map(clock => [clock.clockId, clock.stoppedBecause])
    expect(clocks).toEqual([
      ['information-1', 'fee-lapsed'],
      ['fee-wait-1', 'fee-lapsed'],
      ['information-2', null],
    ])
    // What the desk did not see in time is late, and the record says so.
    expect(passed(paid, '2026-04-02').silenceAt).not.toBeNull()
    expect(refusalOf(paid, 'burak', payment('2026-03-16'), '2026-04-02')).toMatchObject({
      refusal: { because: 'guard', guard: 'fee-awaited' },
    })
  })

  test('who gave the request up in their own words has nothing to pay', () => {
    const waiting = next(information(), 'burak', feeOn('2026-03-09'), '2026-03-09')
    const withdrawn = next(waiting, 'applicant', { action: 'withdraw', reason: '' }, '2026-03-10')
    expect(refusalOf(withdrawn, 'burak', payment('2026-03-10'), '2026-03-10')).toMatchObject({
      refusal: { because: 'guard', guard: 'fee-lapsed' },
    })
  })

  test('a notice that is written down after the period, or whose days to pay are over, halts nothing', () => {
    const late = { kind: 'invalid', field: 'reachedOn', problem: 'too-late' }
    // It reached the applicant in time; nobody wrote it down before the period ended on 24 March.
    expect(refusalOf(information(), 'burak', feeOn('2026-03-09'), '2026-03-25')).toEqual(late)
    expect(eventsOf(information(), 'burak', feeOn('2026-03-24'), '2026-03-24')).toHaveLength(3)
    const extended = next(information(), 'burak', extend, '2026-03-10')
    // Fifteen working days from 9 March end on 31 March, long before the thirty of the request.
    expect(refusalOf(extended, 'burak', feeOn('2026-03-09'), '2026-04-01')).toEqual(late)
    expect(eventsOf(extended, 'burak', feeOn('2026-03-09'), '2026-03-31')).toHaveLength(3)
  })

  test('a notice of the days when it was another class is refused at its field', () => {
    const command = { action: 'classify', kind: 'information', legalClass: 'information' } as const
    const petition = received({ receivedAt: morningOf('2026-03-02') })
    const state = next(petition, 'ayse', { ...command, topicId: null }, '2026-03-05')
    expect(refusalOf(state, 'ayse', feeOn('2026-03-04'), '2026-03-06')).toEqual({
      kind: 'invalid',
      field: 'reachedOn',
      problem: 'in-past',
    })
  })

  test.each([
    ['nothing', feeOn('2026-03-09', 0), '2026-03-09', 'amountKurus', 'not-positive'],
    ['less than nothing', feeOn('2026-03-09', -1), '2026-03-09', 'amountKurus', 'not-positive'],
    ['half a kuruş', feeOn('2026-03-09', 1.5), '2026-03-09', 'amountKurus', 'invalid'],
    ['a slip of the key', feeOn('2026-03-09', 10_000_001), '2026-03-09', 'amountKurus', 'too-far'],
    ['a notice of tomorrow', feeOn('2026-03-10'), '2026-03-09', 'reachedOn', 'in-future'],
    ['a notice before the request', feeOn('2026-03-01'), '2026-03-09', 'reachedOn', 'in-past'],
    ['a notice after the period', feeOn('2026-03-25'), '2026-03-25', 'reachedOn', 'too-late'],
  ] as const)('%s is refused at its field', (_, command, day, field, problem) => {
    expect(refusalOf(information(), 'burak', command, day)).toEqual({
      kind: 'invalid',
      field,
      problem,
    })
  })

  test.each([
    ['before the notice', payment('2026-03-08'), '2026-03-16', 'in-past'],
    ['tomorrow', payment('2026-03-17'), '2026-03-16', 'in-future'],
  ] as const)('a payment of %s is refused at its field', (_, command, day, problem) => {
    const waiting = next(information(), 'burak', feeOn('2026-03-09'), '2026-03-09')
    expect(refusalOf(waiting, 'burak', command, day)).toEqual({
      kind: 'invalid',
      field: 'paidOn',
      problem,
    })
  })

  test('a payment in time that is written down late counts from its own day', () => {
    const waiting = next(information(), 'burak', feeOn('2026-03-09'), '2026-03-09')
    const paid = next(waiting, 'burak', payment('2026-03-31'), '2026-03-31')
    // Sixteen working days were waited after the 9th: 24 March and sixteen more.
    expect(rowOf(paid).due_on).toBe('2026-04-14')
  })
})

const forward = {
  action: 'forward',
  bodyId: 'kgm',
  bodyName: 'Karayolları 12. Bölge Müdürlüğü',
  transferText: 'Başvuru ektedir.',
  noticeText: 'Başvurunuz yetkili kuruma gönderildi.',
} as const

describe('forwarding, 3071 m.5 and 4982 m.7', () => {
  test('both texts are one act, and with both our own clock ends', () => {
    expect(eventsOf(received(), 'ayse', forward, '2026-02-20')).toEqual([
      {
        kind: 'request.forwarded',
        data: {
          bodyId: 'kgm',
          bodyName: 'Karayolları 12. Bölge Müdürlüğü',
          ground: '3071-m5',
          transferText: 'Başvuru ektedir.',
        },
      },
      {
        kind: 'reply.sent',
        data: {
          text: 'Başvurunuz yetkili kuruma gönderildi.',
          outcome: 'forwarded',
          reason: 'out-of-authority',
          remedy: null,
          writtenBy: people.ayse,
        },
      },
      { kind: 'clock.stopped', data: { clockId: 'petition-1', because: 'forwarded' } },
    ])
    const state = next(information(), 'ayse', forward, '2026-03-04')
    expect(state.forwardedTo).toMatchObject({ bodyId: 'kgm' })
    expect(state).toMatchObject({ progress: 'answered', outcome: 'forwarded' })
  })

  test.each(['bodyId', 'bodyName', 'transferText', 'noticeText'] as const)(
    'without %s nothing leaves',
    field => {
      const command = { ...forward, [field]: '' }
      expect(refusalOf(received(), 'ayse', command, '2026-02-20')).toEqual({
        kind: 'invalid',
        field,
        problem: 'required',
      })
    },
  )
})

describe('a hidden identity', () => {
  const hidden = () =>
    received({
      kind: 'tip-off',
      isIdentityHidden: true,
      applicant: { type: 'person', hasName: true, hasAddress: true, applicantId: 'person' },
    })
  const question = { action: 'ask-identity', reason: 'Savcılık tanık istiyor.' } as const

  test('opens by two people and a reason, for the one who asked', () => {
    const asked = next(hidden(), 'ayse', question, '2026-02-19')
    const opened = next(asked, 'fatma', { action: 'open-identity' }, '2026-02-19')
    expect(opened.identity).toEqual({ isHidden: true, asked: null, openedTo: [people.ayse] })
  })

  test('nobody opens alone, and a word is no reason', () => {
    const asked = next(hidden(), 'fatma', question, '2026-02-19')
    expect(refusalOf(asked, 'fatma', { action: 'open-identity' }, '2026-02-19')).toMatchObject({
      refusal: { because: 'guard', guard: 'not-own-question-of-identity' },
    })
    expect(
      refusalOf(hidden(), 'ayse', { action: 'ask-identity', reason: 'Lazım' }, '2026-02-19'),
    ).toEqual({ kind: 'invalid', field: 'reason', problem: 'too-short' })
    expect(ask(hidden(), 'burak', question, '2026-02-19').ok).toBe(false)
  })

  test('what is not hidden, or has no person, is not asked for', () => {
    expect(refusalOf(received(), 'ayse', question, '2026-02-19')).toMatchObject({
      refusal: { because: 'guard', guard: 'identity-hidden' },
    })
  })
})

test('a silence is explained once and stays', () => {
  const silent = passed(accepted(), '2026-03-24')
  const words = { action: 'explain-silence', text: 'Ekip kar mücadelesindeydi.' } as const
  const explained = next(silent, 'ayse', words, '2026-03-25')
  expect(explained.explainedSilences).toEqual(['petition-1'])
  expect(rowOf(explained).silence_at).toBe('2026-03-24T07:00:00.000Z')
  expect(refusalOf(explained, 'ayse', words, '2026-03-26')).toMatchObject({
    refusal: { because: 'guard', guard: 'silence-unexplained' },
  })
})
