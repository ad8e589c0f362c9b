// Pins what the applicant may do: answer, confirm, contest, take back.
import { describe, expect, test } from 'vitest'
import {
  accepted,
  answered,
  ask,
  eventsOf,
  morningOf,
  next,
  received,
  refusalOf,
  reply,
} from '../../../test/support/requests/histories.ts'
import { parkUnit, people } from '../../../test/support/requests/people.ts'
import type { Command } from './commands.ts'
import { runningClocks } from './state.ts'

const contest: Command = {
  action: 'contest',
  reason: 'not-done',
  text: 'Sokak hâlâ karanlık.',
  attachmentIds: [],
}
const confirm: Command = { action: 'confirm', comment: '' }

describe('contesting a reply of 2 March 2026', () => {
  test.each([
    ['2026-03-02', true],
    ['2026-04-01', true],
    ['2026-04-02', false],
  ])('on %s is possible: %s', (day, isPossible) => {
    expect(ask(answered(), 'applicant', contest, day).ok).toBe(isPossible)
  })

  test('after thirty days says that the window is over and what is still possible', () => {
    expect(refusalOf(answered(), 'applicant', contest, '2026-04-02')).toEqual({
      kind: 'not-allowed',
      action: 'contest',
      refusal: { because: 'guard', guard: 'within-contest-window' },
      allowed: ['confirm'],
    })
  })

  test('opens it again in the same unit, for somebody else, with the law’s clock from that day', () => {
    expect(eventsOf(answered(), 'applicant', contest, '2026-03-05')).toEqual([
      {
        kind: 'verdict.contested',
        data: { reason: 'not-done', text: 'Sokak hâlâ karanlık.', attachmentIds: [] },
      },
      {
        kind: 'request.reopened',
        data: { excludedOfficerIds: [people.burak], unitId: parkUnit },
      },
      {
        kind: 'clock.started',
        data: {
          clockId: 'petition-2',
          class: 'petition',
          law: '3071',
          receivedOn: '2026-03-05',
          rawDueOn: '2026-04-04',
          shiftedDueOn: '2026-04-06',
          internalDueOn: '2026-04-03',
          calendarVersion: 'tr-2014-2031.1',
          proof: {
            article: 'm.7',
            unit: 'calendar-days',
            limit: 30,
            boundBy: 'petition',
            steps: [
              { rule: 'receipt', on: '2026-03-05' },
              { rule: 'limit', on: '2026-04-04' },
              { rule: 'shift', on: '2026-04-06' },
              { rule: 'internal', on: '2026-04-03' },
              { rule: 'silence', on: '2026-04-06' },
              { rule: 'suit', on: '2026-06-05' },
            ],
          },
        },
      },
    ])
    const state = next(answered(), 'applicant', contest, '2026-03-05')
    expect(state).toMatchObject({
      progress: 'routed',
      contests: 1,
      answered: null,
      done: null,
      officerId: null,
    })
    // The reply that was given stays to be read.
    expect(state.reply?.text).toBe('Lamba onarıldı.')
  })

  test('goes to the dispatcher when the unit has nobody else', () => {
    const state = next(answered(), 'applicant', contest, '2026-03-05', {
      unitOfficerIds: [people.burak],
    })
    expect(state).toMatchObject({
      progress: 'received',
      unitId: null,
      excludedOfficerIds: [people.burak],
    })
  })

  test('of a service request starts the clock of a petition', () => {
    const state = next(answered({ legalClass: 'service' }), 'applicant', contest, '2026-03-05')
    expect(runningClocks(state).map(clock => clock.clockId)).toEqual(['petition-1'])
  })

  test('twice excludes both who answered', () => {
    const once = next(answered(), 'applicant', contest, '2026-03-05')
    const byCeren = next(once, 'ceren', { action: 'accept' }, '2026-03-06')
    const again = next(byCeren, 'ceren', { action: 'send-reply', ...reply }, '2026-03-10')
    const twice = next(again, 'applicant', contest, '2026-03-12')
    expect(twice).toMatchObject({ contests: 2, excludedOfficerIds: [people.burak, people.ceren] })
    expect(ask(twice, 'deniz', { action: 'accept' }, '2026-03-12').ok).toBe(true)
  })

  test('excludes the writer, not the head who approved', () => {
    const approval = { needsApproval: true }
    const waiting = next(
      accepted(),
      'burak',
      { action: 'submit-reply', ...reply },
      '2026-03-02',
      approval,
    )
    const sent = next(waiting, 'deniz', { action: 'approve-reply' }, '2026-03-02', approval)
    const state = next(sent, 'applicant', contest, '2026-03-05')
    expect(state.excludedOfficerIds).toEqual([people.burak])
  })

  test('needs words', () => {
    expect(
      refusalOf(answered(), 'applicant', { ...contest, text: '' } as Command, '2026-03-05'),
    ).toEqual({ kind: 'invalid', field: 'text', problem: 'required' })
  })

  test('is the applicant’s alone: nobody of the staff speaks the verdict', () => {
    for (const who of ['ayse', 'burak', 'deniz', 'fatma'] as const) {
      expect(refusalOf(answered(), who, contest, '2026-03-05')).toMatchObject({
        refusal: { because: 'role' },
      })
      expect(refusalOf(answered(), who, confirm, '2026-03-05')).toMatchObject({
        refusal: { because: 'role' },
      })
    }
  })
})

describe('confirming', () => {
  test('is a fact of its own, once', () => {
    const state = next(answered(), 'applicant', confirm, '2026-03-05')
    expect(state).toMatchObject({
      progress: 'answered',
      satisfied: { at: '2026-03-05T07:00:00.000Z', by: null },
    })
    expect(refusalOf(state, 'applicant', confirm, '2026-03-06')).toMatchObject({
      refusal: { guard: 'not-judged' },
    })
  })

  test('does not take away the right to contest what comes back', () => {
    const state = next(answered(), 'applicant', confirm, '2026-03-05')
    expect(next(state, 'applicant', contest, '2026-03-20')).toMatchObject({
      satisfied: null,
      contests: 1,
    })
  })
})

describe('taking back', () => {
  test('ends every clock and owes nothing more', () => {
    const state = next(
      received({ promisedDays: 5 }),
      'applicant',
      { action: 'withdraw', reason: '' },
      '2026-02-19',
    )
    expect(state).toMatchObject({ progress: 'withdrawn', outcome: 'withdrawn', answered: null })
    expect(state.clocks.map(clock => clock.stoppedBecause)).toEqual(['withdrawal', 'withdrawal'])
  })

  test('is not possible after the reply', () => {
    expect(
      refusalOf(answered(), 'applicant', { action: 'withdraw', reason: '' }, '2026-03-03'),
    ).toMatchObject({ refusal: { because: 'progress' } })
  })
})

describe('answering a question', () => {
  const asked = () =>
    next(accepted(), 'burak', { action: 'ask', text: 'Hangi direk?' }, '2026-02-20')
  const answer = (text: string, attachmentIds: string[] = []): Command => ({
    action: 'answer-question',
    text,
    attachmentIds,
  })

  test('needs words or a file', () => {
    expect(refusalOf(asked(), 'applicant', answer(''), '2026-02-21')).toEqual({
      kind: 'invalid',
      field: 'text',
      problem: 'required',
    })
    expect(ask(asked(), 'applicant', answer('', ['photo']), '2026-02-21').ok).toBe(true)
    expect(ask(asked(), 'applicant', answer('Köşedeki'), '2026-02-21').ok).toBe(true)
  })

  test('is possible only while a question is open; the desk may write it down on the phone', () => {
    expect(refusalOf(accepted(), 'applicant', answer('x'), '2026-02-21')).toMatchObject({
      refusal: { guard: 'question-open' },
    })
    expect(ask(asked(), 'ayse', answer('Telefonda söyledi'), '2026-02-21').ok).toBe(true)
  })
})

test('the window is counted in days of Istanbul, not in hours', () => {
  const evening = next(accepted(), 'burak', { action: 'send-reply', ...reply }, '2026-03-02')
  expect(evening.answered?.at).toBe(morningOf('2026-03-02'))
  expect(ask(evening, 'applicant', contest, '2026-04-01').ok).toBe(true)
})
