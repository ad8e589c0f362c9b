// Pins what a unit may do with a request: accept or send back, name officers, ask, promise, do the work.
import { describe, expect, test } from 'vitest'
import {
  accepted,
  answered,
  ask,
  eventsOf,
  morningOf,
  next,
  place,
  received,
  refusalOf,
  reply,
  routed,
} from '../../../test/support/requests/histories.ts'
import { parkUnit, people } from '../../../test/support/requests/people.ts'
import { isoDate } from '../time/dates.ts'
import { systemActor } from './actor.ts'
import type { Command } from './commands.ts'
import { decideTime } from './decide-time.ts'
import { applyEvent } from './fold.ts'
import { isOpen, type RequestState, runningClocks } from './state.ts'

const running = (state: RequestState): string[] =>
  runningClocks(state).map(({ clockId, rawDueOn }) => `${clockId} ${rawDueOn}`)

const promise = (promisedOn: string): Command => ({
  action: 'promise',
  promisedOn: isoDate(promisedOn),
  text: 'Direk değişecek.',
})
const work = (doneAt: string): Command => ({
  action: 'record-work',
  note: 'Lamba değişti.',
  place: {},
  team: 'Aydınlatma 2',
  doneAt: morningOf(doneAt),
  attachmentIds: [],
})
const note = { action: 'add-note', text: 'Ekip sordu.', attachmentIds: [] } as const

describe('accepting and returning', () => {
  test('who accepts is named as the officer', () => {
    expect(eventsOf(routed(), 'burak', { action: 'accept' }, '2026-02-19')).toEqual([
      { kind: 'request.accepted', data: {} },
      { kind: 'request.assigned', data: { officerId: people.burak } },
    ])
  })

  test('a returned request is with nobody, says why, and its clock runs on', () => {
    const state = next(
      accepted(),
      'burak',
      { action: 'return', reason: 'not-our-duty', note: 'Elektrik idaresi' },
      '2026-02-20',
    )
    expect(state).toMatchObject({
      progress: 'returned',
      unitId: null,
      officerId: null,
      returns: 1,
      lastReturn: { reason: 'not-our-duty', note: 'Elektrik idaresi', unitId: parkUnit },
    })
    expect(running(state)).toEqual(['petition-1 2026-03-20'])
  })

  test('a return needs a reason in words', () => {
    expect(
      refusalOf(
        routed(),
        'burak',
        { action: 'return', reason: 'wrong-place', note: ' ' },
        '2026-02-19',
      ),
    ).toEqual({ kind: 'invalid', field: 'note', problem: 'required' })
  })

  test('what was promised cannot be sent back', () => {
    const state = next(accepted(), 'burak', promise('2026-04-10'), '2026-02-20')
    expect(
      refusalOf(state, 'burak', { action: 'return', reason: 'duplicate', note: 'x' }, '2026-02-20'),
    ).toMatchObject({ refusal: { because: 'guard', guard: 'no-open-promise' } })
  })

  test('an officer of another unit cannot accept', () => {
    expect(refusalOf(routed(), 'emre', { action: 'accept' }, '2026-02-19')).toEqual({
      kind: 'not-allowed',
      action: 'accept',
      refusal: { because: 'unit' },
      allowed: [],
    })
  })
})

describe('naming an officer', () => {
  test.each([
    ['somebody of the unit', people.ceren, undefined],
    ['somebody of another unit', people.emre, 'unknown'],
  ])('the head names %s: %s', (_, officerId, problem) => {
    const decision = ask(routed(), 'deniz', { action: 'assign', officerId }, '2026-02-19')
    expect(decision).toEqual(
      problem === undefined
        ? { ok: true, events: [{ kind: 'request.assigned', data: { officerId } }] }
        : { ok: false, refusal: { kind: 'invalid', field: 'officerId', problem } },
    )
  })

  test('an officer names nobody', () => {
    expect(
      refusalOf(routed(), 'burak', { action: 'assign', officerId: people.ceren }, '2026-02-19'),
    ).toMatchObject({ refusal: { because: 'role' } })
  })

  test('whoever answered a contested request is out: neither accepts nor is named', () => {
    const contested = next(
      answered(),
      'applicant',
      { action: 'contest', reason: 'not-done', text: 'Hâlâ karanlık.', attachmentIds: [] },
      '2026-03-05',
    )
    expect(refusalOf(contested, 'burak', { action: 'accept' }, '2026-03-05')).toMatchObject({
      refusal: { because: 'guard', guard: 'not-excluded' },
    })
    expect(
      refusalOf(contested, 'deniz', { action: 'assign', officerId: people.burak }, '2026-03-05'),
    ).toEqual({ kind: 'invalid', field: 'officerId', problem: 'invalid' })
    expect(next(contested, 'ceren', { action: 'accept' }, '2026-03-05').officerId).toBe(
      people.ceren,
    )
  })
})

describe('asking the applicant', () => {
  test('one question at a time; the answer makes room for the next', () => {
    const asked = next(
      accepted(),
      'burak',
      { action: 'ask', text: 'Kaç numaralı direk?' },
      '2026-02-20',
    )
    expect(asked.question).toEqual({ text: 'Kaç numaralı direk?', at: '2026-02-20T07:00:00.000Z' })
    expect(
      refusalOf(asked, 'burak', { action: 'ask', text: 'Rengi?' }, '2026-02-20'),
    ).toMatchObject({ refusal: { because: 'guard', guard: 'no-question-open' } })
    const told = next(
      asked,
      'applicant',
      { action: 'answer-question', text: '12', attachmentIds: [] },
      '2026-02-21',
    )
    expect(told.question).toBeNull()
  })

  test('waiting for the answer stops no clock', () => {
    const asked = next(accepted(), 'burak', { action: 'ask', text: 'Nerede?' }, '2026-02-20')
    expect(running(asked)).toEqual(['petition-1 2026-03-20'])
  })
})

describe('an interim reply', () => {
  test('ends the clock of the law and starts 30 days in which the result is still owed', () => {
    const state = next(
      accepted({ promisedDays: 5 }),
      'burak',
      { action: 'send-interim', text: 'Malzeme bekleniyor.' },
      '2026-02-20',
    )
    expect(running(state)).toEqual(['service-1 2026-02-25', 'follow-up-1 2026-03-22'])
    expect(state.clocks[0]).toMatchObject({
      clockId: 'petition-1',
      stoppedBecause: 'interim-reply',
      stoppedAt: '2026-02-20T07:00:00.000Z',
    })
    expect(state).toMatchObject({ progress: 'accepted', answered: null })
  })

  test('does not end the clock of an information request: 4982 knows no interim reply', () => {
    const state = next(
      accepted({ kind: 'information' }),
      'burak',
      { action: 'send-interim', text: 'Belge aranıyor.' },
      '2026-02-20',
    )
    expect(running(state)).toEqual(['information-1 2026-03-11', 'follow-up-1 2026-03-22'])
  })
})

describe('a promise', () => {
  test.each([
    ['2026-02-20', 'in-past'],
    ['2026-02-19', 'in-past'],
    ['2028-02-21', 'too-far'],
  ])('for %s, made on 20 February 2026, is refused: %s', (day, problem) => {
    expect(refusalOf(accepted(), 'burak', promise(day), '2026-02-20')).toEqual({
      kind: 'invalid',
      field: 'promisedOn',
      problem,
    })
  })

  test('may be as far away as two years of days', () => {
    expect(ask(accepted(), 'burak', promise('2028-02-20'), '2026-02-20').ok).toBe(true)
  })

  test('takes the place of the law’s clock, not of the topic’s promise', () => {
    const state = next(accepted({ promisedDays: 5 }), 'burak', promise('2026-04-10'), '2026-02-20')
    expect(running(state)).toEqual(['service-1 2026-02-25', 'promise-1 2026-04-10'])
    expect(state.promise).toEqual({
      promisedOn: '2026-04-10',
      text: 'Direk değişecek.',
      at: '2026-02-20T07:00:00.000Z',
      clockId: 'promise-1',
    })
  })

  test('that is given anew does not hide the first one', () => {
    const first = next(accepted(), 'burak', promise('2026-04-10'), '2026-02-20')
    const second = next(first, 'burak', promise('2026-06-01'), '2026-04-09')
    expect(running(second)).toEqual(['promise-1 2026-04-10', 'promise-2 2026-06-01'])
    expect(second.promise).toMatchObject({ promisedOn: '2026-06-01', clockId: 'promise-2' })
  })

  test('stays open until it is done, also after the reply', () => {
    const promised = next(accepted(), 'burak', promise('2026-04-10'), '2026-02-20')
    const told = next(
      promised,
      'burak',
      { action: 'send-reply', ...reply, outcome: 'programmed' },
      '2026-02-21',
    )
    expect(isOpen(told)).toBe(true)
    expect(running(told)).toEqual(['promise-1 2026-04-10'])
    const done = next(told, 'burak', work('2026-04-08'), '2026-04-08')
    expect(isOpen(done)).toBe(false)
    expect(running(done)).toEqual([])
    expect(done.clocks[1]).toMatchObject({ clockId: 'promise-1', stoppedBecause: 'work' })
  })

  test('stays open also when the reply speaks of something else', () => {
    const promised = next(accepted(), 'burak', promise('2026-04-10'), '2026-02-20')
    const told = next(
      promised,
      'burak',
      { action: 'send-reply', ...reply, outcome: 'informed' },
      '2026-02-21',
    )
    expect(isOpen(told)).toBe(true)
    expect(running(told)).toEqual(['promise-1 2026-04-10'])
  })
})

describe('work that was done', () => {
  test('is a fact of its own and no answer', () => {
    const state = next(accepted({ promisedDays: 5 }), 'burak', work('2026-02-23'), '2026-02-24')
    expect(state).toMatchObject({
      progress: 'accepted',
      done: { at: '2026-02-23T07:00:00.000Z', by: people.burak },
      answered: null,
      verified: null,
      satisfied: null,
    })
    expect(running(state)).toEqual(['petition-1 2026-03-20'])
  })

  test('leaves a clock for the answer when the promise was all that still counted', () => {
    const promised = next(accepted(), 'burak', promise('2026-04-10'), '2026-02-20')
    const state = next(promised, 'burak', work('2026-04-08'), '2026-04-08')
    expect(running(state)).toEqual(['follow-up-1 2026-05-08'])
  })

  test('leaves it beside an appeal too, whose end must not leave the request with nothing that counts', () => {
    const silent = decideTime(accepted(), isoDate('2026-03-24'))
    const late = place(silent, accepted().sequence, morningOf('2026-03-24'), systemActor).reduce(
      applyEvent,
      accepted(),
    )
    const appeal = {
      action: 'file-appeal',
      appealId: 'a1',
      kind: 'bedk',
      filedOn: isoDate('2026-03-24'),
      reference: 'K-7',
      text: '',
    } as const
    const appealed = next(late, 'ayse', appeal, '2026-03-24')
    const promised = next(appealed, 'burak', promise('2026-04-14'), '2026-03-25')
    const state = next(promised, 'burak', work('2026-03-25'), '2026-03-25')
    expect(running(state)).toEqual(['bedk-decision-1 2026-05-07', 'follow-up-1 2026-04-24'])
  })

  test.each([
    ['in the future', '2026-02-25', 'doneAt', 'in-future'],
    ['before the receipt', '2026-02-17', 'doneAt', 'in-past'],
  ])('cannot have been done %s', (_, day, field, problem) => {
    expect(refusalOf(accepted(), 'burak', work(day), '2026-02-24')).toEqual({
      kind: 'invalid',
      field,
      problem,
    })
  })

  test('is verified by somebody else, once', () => {
    const state = next(accepted(), 'burak', work('2026-02-23'), '2026-02-24')
    const verify = { action: 'verify-work', note: 'Yanıyor.' } as const
    expect(refusalOf(accepted(), 'deniz', verify, '2026-02-24')).toMatchObject({
      refusal: { guard: 'work-recorded' },
    })
    expect(refusalOf(state, 'burak', verify, '2026-02-24')).toMatchObject({
      refusal: { because: 'role' },
    })
    const byHead = next(accepted(), 'deniz', work('2026-02-23'), '2026-02-24')
    expect(refusalOf(byHead, 'deniz', verify, '2026-02-24')).toMatchObject({
      refusal: { guard: 'not-own-work' },
    })
    const verified = next(state, 'deniz', verify, '2026-02-25')
    expect(verified.verified).toEqual({ at: '2026-02-25T07:00:00.000Z', by: people.deniz })
    expect(refusalOf(verified, 'ayse', verify, '2026-02-25')).toMatchObject({
      refusal: { guard: 'not-verified' },
    })
  })
})

test.each<[string, Command, string]>([
  ['a note', { ...note, text: '' }, 'text'],
  ['a question', { action: 'ask', text: ' ' }, 'text'],
  ['an interim reply', { action: 'send-interim', text: '' }, 'text'],
  ['a promise', { action: 'promise', promisedOn: isoDate('2026-04-10'), text: '' }, 'text'],
  ['a record of work', { ...work('2026-02-19'), note: '' } as Command, 'note'],
])('%s says something', (_, command, field) => {
  expect(refusalOf(accepted(), 'burak', command, '2026-02-20')).toEqual({
    kind: 'invalid',
    field,
    problem: 'required',
  })
})

test('notes of four thousand signs are kept, longer ones refused at their field', () => {
  const long = (length: number) => ({ ...note, text: 'n'.repeat(length) })
  expect(ask(received(), 'ayse', long(4_000), '2026-02-18').ok).toBe(true)
  expect(refusalOf(received(), 'ayse', long(4_001), '2026-02-18')).toEqual({
    kind: 'invalid',
    field: 'text',
    problem: 'too-long',
  })
})
