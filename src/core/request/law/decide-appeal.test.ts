// Pins what an appeal does to a request: its own clocks, what it opens again, what it never stops.
import { describe, expect, test } from 'vitest'
import {
  accepted,
  answered,
  morningOf,
  next,
  place,
  refusalOf,
  reply,
} from '../../../../test/support/requests/histories.ts'
import { isoDate } from '../../time/dates.ts'
import { systemActor } from '../actor.ts'
import { decideTime } from '../decide-time.ts'
import { applyEvent } from '../fold.ts'
import { rowOf } from '../row.ts'
import { isOpen, type RequestState } from '../state.ts'

/** An information request of 2 March 2026: 15 working days end on 24 March, 30 on 14 April. */
const information = () => accepted({ kind: 'information', receivedAt: morningOf('2026-03-02') })
/** The state after the worker looked on that morning. */
function passed(state: RequestState, day: string): RequestState {
  const events = decideTime(state, isoDate(day))
  return place(events, state.sequence, morningOf(day), systemActor).reduce(applyEvent, state)
}

const filed = (kind: 'objection' | 'bedk' | 'ombudsman' | 'court', day: string) =>
  ({
    action: 'file-appeal',
    appealId: 'a1',
    kind,
    filedOn: isoDate(day),
    reference: 'K-7',
    text: '',
  }) as const

describe('appeals', () => {
  const refused = () => {
    const negative = {
      ...reply,
      outcome: 'not-fulfilled',
      reason: 'against-law',
      ground: 'R21',
      article: '4982 m.21',
      remedy:
        'Bu cevaba karşı 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna, 60 gün içinde idare mahkemesine başvurabilirsiniz.',
      questions: [{ text: 'Sokak lambası yanmıyor.', isAnswered: true }],
    } as const
    return next(information(), 'burak', { action: 'send-reply', ...negative }, '2026-03-10')
  }

  test('before a reply or a silence there is nothing to appeal', () => {
    expect(
      refusalOf(information(), 'ayse', filed('bedk', '2026-03-05'), '2026-03-05'),
    ).toMatchObject({ refusal: { because: 'guard', guard: 'answered-or-silent' } })
  })

  test('the board has thirty working days, and the municipality is not late by them', () => {
    const state = next(refused(), 'ayse', filed('bedk', '2026-03-12'), '2026-03-13')
    const clock = state.clocks.find(each => each.class === 'bedk-decision')
    expect(clock?.rawDueOn).toBe('2026-04-27')
    expect(rowOf(state)).toMatchObject({ due_on: null, is_open: false })
    expect(decideTime(state, isoDate('2026-09-01'))).toEqual([])
  })

  test('what the board asks opens the request again, until it is sent', () => {
    const state = next(refused(), 'ayse', filed('bedk', '2026-03-12'), '2026-03-13')
    const demand = {
      action: 'record-demand',
      appealId: 'a1',
      demand: 'documents',
      receivedOn: isoDate('2026-03-25'),
      text: 'Dosyanın örneği istendi.',
    } as const
    const asked = next(state, 'ayse', demand, '2026-03-25')
    expect(rowOf(asked).due_on).toBe('2026-04-15')
    expect(isOpen(asked)).toBe(true)
    expect(refusalOf(asked, 'ayse', demand, '2026-03-26')).toMatchObject({ field: 'demand' })
    const answer = {
      action: 'answer-appeal',
      appealId: 'a1',
      demand: 'documents',
      text: 'Gönderildi.',
    } as const
    const sent = next(asked, 'ayse', answer, '2026-04-01')
    expect(isOpen(sent)).toBe(false)
    expect(sent.clocks.find(each => each.class === 'bedk-documents')?.stoppedBecause).toBe(
      'appeal-answered',
    )
  })

  test('a late answer to the board is silence of ours, told like any other', () => {
    const state = next(answered(), 'ayse', filed('objection', '2026-03-05'), '2026-03-05')
    expect(rowOf(state).due_on).toBe('2026-04-04')
    expect(passed(state, '2026-04-07').clocks.at(-1)?.firedSteps).toContain('silence')
  })

  test('an appeal that starts while an interim clock runs stops nothing by itself, and no reply stops it', () => {
    const silent = passed(accepted(), '2026-03-24')
    const state = next(silent, 'ayse', filed('court', '2026-03-25'), '2026-03-25')
    expect(state.clocks.filter(clock => clock.stoppedAt === null).map(each => each.class)).toEqual([
      'petition',
    ])
    const demand = {
      action: 'record-demand',
      appealId: 'a1',
      demand: 'defence',
      receivedOn: isoDate('2026-03-26'),
      text: 'Savunma istendi.',
    } as const
    const asked = next(state, 'ayse', demand, '2026-03-26')
    const replied = next(asked, 'burak', { action: 'send-reply', ...reply }, '2026-03-27')
    expect(
      replied.clocks.filter(clock => clock.stoppedAt === null).map(each => each.class),
    ).toEqual(['court-defence'])
    expect(isOpen(replied)).toBe(true)
  })

  test('decided for the applicant, the unit owes it anew from that day', () => {
    const state = next(refused(), 'ayse', filed('bedk', '2026-03-12'), '2026-03-13')
    const decision = {
      action: 'decide-appeal',
      appealId: 'a1',
      result: 'upheld',
      decidedOn: isoDate('2026-04-16'),
      text: 'Bilgi verilmelidir.',
    } as const
    const decided = next(state, 'ayse', decision, '2026-04-17')
    expect(decided).toMatchObject({ progress: 'routed', answered: null })
    // 15 working days after 16 April: 23 April and 1 May are holidays.
    expect(rowOf(decided).due_on).toBe('2026-05-11')
    expect(decided.clocks.find(each => each.class === 'bedk-decision')?.stoppedBecause).toBe(
      'appeal-decided',
    )
    const rejected = next(state, 'ayse', { ...decision, result: 'rejected' }, '2026-04-17')
    expect(rejected).toMatchObject({ progress: 'answered' })
  })

  test.each([
    ['a day to come', filed('bedk', '2026-03-14'), 'in-future'],
    ['a day before the request', filed('bedk', '2026-03-01'), 'in-past'],
  ] as const)('%s is refused', (_, command, problem) => {
    expect(refusalOf(refused(), 'ayse', command, '2026-03-13')).toEqual({
      kind: 'invalid',
      field: 'filedOn',
      problem,
    })
  })

  test('a court asks for no documents, and an unknown appeal is unknown', () => {
    const state = next(refused(), 'ayse', filed('court', '2026-03-12'), '2026-03-13')
    const demand = {
      action: 'record-demand',
      appealId: 'a1',
      demand: 'documents',
      receivedOn: isoDate('2026-03-13'),
      text: 'x',
    } as const
    expect(refusalOf(state, 'ayse', demand, '2026-03-13')).toMatchObject({ field: 'demand' })
    expect(refusalOf(state, 'ayse', { ...demand, appealId: 'a2' }, '2026-03-13')).toMatchObject({
      field: 'appealId',
      problem: 'unknown',
    })
  })
})
