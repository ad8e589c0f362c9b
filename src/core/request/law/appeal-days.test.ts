// Pins which days an appeal can have, and that one file of one body is recorded once.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accepted,
  answered,
  ask,
  morningOf,
  next,
  place,
  refusalOf,
} from '../../../../test/support/requests/histories.ts'
import { anyLife } from '../../../../test/support/requests/random-life.ts'
import { isoDate } from '../../time/dates.ts'
import { systemActor } from '../actor.ts'
import type { CommandOf } from '../commands.ts'
import { decideTime } from '../decide-time.ts'
import { applyEvent } from '../fold.ts'
import type { RequestState } from '../state.ts'
import type { AppealKind } from '../vocabulary.ts'

const filing = (
  day: string,
  { kind = 'bedk', reference = 'K-7', appealId = `${kind} ${day} ${reference}` } = {} as Partial<
    Pick<CommandOf<'file-appeal'>, 'kind' | 'reference' | 'appealId'>
  >,
): CommandOf<'file-appeal'> => ({
  ...{ action: 'file-appeal', kind, reference, appealId, text: '' },
  filedOn: isoDate(day),
})

/** A petition of 18 February: due on 20 March, a feast, so shifted to the 23rd; nobody answered. */
const silent = (): RequestState => {
  const state = accepted()
  const events = decideTime(state, isoDate('2026-03-26'))
  return place(events, state.sequence, morningOf('2026-03-26'), systemActor).reduce(
    applyEvent,
    state,
  )
}

/** Answered on 2 March, contested on the 5th. */
const contested = (): RequestState =>
  next(
    answered(),
    'applicant',
    { action: 'contest', reason: 'not-done', text: 'Yanmıyor.', attachmentIds: [] },
    '2026-03-05',
  )

describe('an appeal is not older than what it is against', () => {
  test.each<[string, () => RequestState, string, 'in-past' | undefined]>([
    ['the day before the reply', answered, '2026-03-01', 'in-past'],
    ['the day of the reply', answered, '2026-03-02', undefined],
    ['the last day of the period, which still runs', silent, '2026-03-23', 'in-past'],
    ['the first day of silence, though it was seen later', silent, '2026-03-24', undefined],
    ['before the reply that was contested', contested, '2026-03-01', 'in-past'],
    ['against the reply that was contested', contested, '2026-03-03', undefined],
  ])('%s', (_, stateOf, day, problem) => {
    const expected = problem
      ? { ok: false, refusal: { kind: 'invalid', field: 'filedOn', problem } }
      : { ok: true }
    for (const kind of ['objection', 'bedk', 'ombudsman', 'court'] as AppealKind[])
      expect(ask(stateOf(), 'ayse', filing(day, { kind }), '2026-03-26')).toMatchObject(expected)
  })

  test('a second reply does not push out what was filed against the first', () => {
    const again = next(contested(), 'ceren', { action: 'accept' }, '2026-03-06')
    const replied = next(
      again,
      'ceren',
      { action: 'send-reply', text: 'Onarıldı.', outcome: 'fulfilled', reason: null, remedy: null },
      '2026-03-10',
    )
    expect(ask(replied, 'ayse', filing('2026-03-04'), '2026-03-26')).toMatchObject({ ok: true })
  })

  test('the answer is not older than the demand, nor the decision than its own filing', () => {
    const first = next(answered(), 'ayse', filing('2026-03-05', { appealId: 'a1' }), '2026-03-20')
    const two = next(
      first,
      'ayse',
      filing('2026-03-18', { appealId: 'a2', reference: 'K-9' }),
      '2026-03-20',
    )
    const decide = (appealId: string, day: string) =>
      ask(
        two,
        'ayse',
        {
          ...{ action: 'decide-appeal', appealId, result: 'rejected', text: 'Ret.' },
          decidedOn: isoDate(day),
        },
        '2026-03-20',
      )
    expect(decide('a1', '2026-03-17')).toMatchObject({ ok: true })
    expect(decide('a2', '2026-03-17')).toMatchObject({
      refusal: { field: 'decidedOn', problem: 'in-past' },
    })
    const asked = next(
      two,
      'ayse',
      {
        ...{ action: 'record-demand', appealId: 'a2', demand: 'documents', text: 'Dosya.' },
        receivedOn: isoDate('2026-03-19'),
      },
      '2026-03-20',
    )
    const answer = { action: 'answer-appeal', appealId: 'a2', demand: 'documents' } as const
    expect(
      refusalOf(asked, 'ayse', { ...answer, text: 'Gönderildi.' }, '2026-03-18'),
    ).toMatchObject({ field: 'demand', problem: 'in-past' })
  })
})

describe('one file of one body is one appeal', () => {
  test.each<[string, string, string, AppealKind, 'invalid' | 'required' | undefined]>([
    ['the same number', 'BEDK-2026/412', 'BEDK-2026/412', 'bedk', 'invalid'],
    ['written another way', 'BEDK-2026/Iğ 4', ' bedk-2026 / ığ4', 'bedk', 'invalid'],
    ['another number', '1/23', '12/3', 'bedk', undefined],
    ['another body', '2026/412', '2026/412', 'court', undefined],
    ['a number beside none', '', 'K-7', 'bedk', undefined],
    ['none beside a number', 'K-7', ' ', 'bedk', undefined],
    ['none twice, on the same day', '', ' ', 'bedk', 'required'],
  ])('%s', (_, before, reference, kind, problem) => {
    const state = next(
      answered(),
      'ayse',
      filing('2026-03-05', { reference: before, appealId: 'a1' }),
      '2026-03-20',
    )
    const decision = ask(
      state,
      'ayse',
      filing('2026-03-05', { kind, reference, appealId: 'a2' }),
      '2026-03-20',
    )
    expect(decision).toMatchObject(
      problem ? { refusal: { kind: 'invalid', field: 'reference', problem } } : { ok: true },
    )
  })

  test('without numbers another day is another appeal, and a decided one still stands', () => {
    const none = next(answered(), 'ayse', filing('2026-03-05', { reference: '' }), '2026-03-20')
    const other = filing('2026-03-06', { reference: '' })
    expect(ask(none, 'ayse', other, '2026-03-20')).toMatchObject({ ok: true })
    const one = next(answered(), 'ayse', filing('2026-03-05', { appealId: 'a1' }), '2026-03-20')
    const decided = next(
      one,
      'ayse',
      {
        ...{ action: 'decide-appeal', appealId: 'a1', result: 'rejected', text: 'Ret.' },
        decidedOn: isoDate('2026-03-19'),
      },
      '2026-03-20',
    )
    expect(refusalOf(decided, 'ayse', filing('2026-03-19'), '2026-03-20')).toMatchObject({
      field: 'reference',
    })
  })
})

test('in no life is an appeal older than the first reply or silence, or decided before it was filed', () => {
  fc.assert(
    fc.property(anyLife, ({ state: { appeals, appealableOn } }) => {
      for (const { filedOn, decidedOn } of appeals) {
        expect(appealableOn !== null && filedOn >= appealableOn).toBe(true)
        expect(decidedOn === null || decidedOn >= filedOn).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
