// Pins what a final reply must carry before it leaves, who may send it, and what it ends.
import { describe, expect, test } from 'vitest'
import {
  accepted,
  answered,
  ask,
  eventsOf,
  next,
  refusalOf,
  reply,
} from '../../../test/support/requests/histories.ts'
import { people } from '../../../test/support/requests/people.ts'
import { isoDate } from '../time/dates.ts'
import type { Command } from './commands.ts'
import { runningClocks } from './state.ts'
import type { Outcome } from './vocabulary.ts'

const remedy = '60 gün içinde idare mahkemesinde dava açabilirsiniz.'
const send = (wish: object = {}): Command =>
  // as: a reply with some of its fields changed
  ({ action: 'send-reply', ...reply, ...wish }) as Command
const submit = (wish: object = {}): Command =>
  ({ ...send(wish), action: 'submit-reply' }) as Command
const needsApproval = { needsApproval: true }

describe('a negative reply needs its reason and remedy', () => {
  test.each<Outcome>(['partly-fulfilled', 'not-fulfilled', 'not-examined'])('%s', outcome => {
    const refused = (wish: object) =>
      refusalOf(accepted(), 'burak', send({ outcome, ...wish }), '2026-03-02')
    expect(refused({})).toEqual({ kind: 'invalid', field: 'reason', problem: 'required' })
    expect(refused({ reason: 'no-budget' })).toEqual({
      kind: 'invalid',
      field: 'remedy',
      problem: 'required',
    })
    expect(refused({ reason: 'no-budget', remedy: '  ' })).toEqual({
      kind: 'invalid',
      field: 'remedy',
      problem: 'required',
    })
    const complete = send({ outcome, reason: 'no-budget', remedy })
    expect(ask(accepted(), 'burak', complete, '2026-03-02').ok).toBe(true)
  })

  test.each<Outcome>(['fulfilled', 'informed', 'forwarded', 'duplicate'])(
    '%s needs neither',
    outcome => {
      expect(ask(accepted(), 'burak', send({ outcome }), '2026-03-02').ok).toBe(true)
    },
  )

  test('a reply that waits for approval is held to the same', () => {
    const refusal = refusalOf(
      accepted(),
      'burak',
      submit({ outcome: 'not-fulfilled' }),
      '2026-03-02',
      needsApproval,
    )
    expect(refusal).toEqual({ kind: 'invalid', field: 'reason', problem: 'required' })
  })
})

describe('an outcome must be true', () => {
  test('withdrawn is the applicant’s word and no reply', () => {
    expect(refusalOf(accepted(), 'burak', send({ outcome: 'withdrawn' }), '2026-03-02')).toEqual({
      kind: 'invalid',
      field: 'outcome',
      problem: 'invalid',
    })
  })

  test('programmed needs a promise with its day', () => {
    expect(refusalOf(accepted(), 'burak', send({ outcome: 'programmed' }), '2026-03-02')).toEqual({
      kind: 'invalid',
      field: 'outcome',
      problem: 'invalid',
    })
  })

  test('what is only promised is not fulfilled', () => {
    const promised = next(
      accepted(),
      'burak',
      { action: 'promise', promisedOn: isoDate('2026-04-10'), text: 'Nisanda.' },
      '2026-02-20',
    )
    expect(refusalOf(promised, 'burak', send(), '2026-03-02')).toEqual({
      kind: 'invalid',
      field: 'outcome',
      problem: 'invalid',
    })
  })

  test('a reply without words does not leave', () => {
    expect(refusalOf(accepted(), 'burak', send({ text: ' ' }), '2026-03-02')).toEqual({
      kind: 'invalid',
      field: 'text',
      problem: 'required',
    })
  })
})

test('a reply ends every clock, and answered is neither done nor verified nor satisfied', () => {
  const state = answered({ promisedDays: 5 })
  expect(runningClocks(state)).toEqual([])
  expect(state.clocks.map(clock => clock.stoppedBecause)).toEqual(['reply', 'reply'])
  expect(state).toMatchObject({
    progress: 'answered',
    outcome: 'fulfilled',
    answered: { at: '2026-03-02T07:00:00.000Z', by: people.burak },
    done: null,
    verified: null,
    satisfied: null,
  })
})

describe('where the topic asks for the head’s approval', () => {
  const waiting = () => next(accepted(), 'burak', submit(), '2026-03-02', needsApproval)

  test('nobody sends a reply past the head, and elsewhere nobody has to wait', () => {
    expect(refusalOf(accepted(), 'burak', send(), '2026-03-02', needsApproval)).toMatchObject({
      refusal: { guard: 'topic-needs-no-approval' },
    })
    expect(refusalOf(accepted(), 'burak', submit(), '2026-03-02')).toMatchObject({
      refusal: { guard: 'topic-needs-approval' },
    })
  })

  test('the clock runs while the reply waits', () => {
    expect(waiting().progress).toBe('awaiting-approval')
    expect(runningClocks(waiting())).toHaveLength(1)
  })

  test('the head’s approval sends it in the name of its writer', () => {
    expect(
      eventsOf(waiting(), 'deniz', { action: 'approve-reply' }, '2026-03-03', needsApproval),
    ).toEqual([
      { kind: 'reply.sent', data: { ...reply, writtenBy: people.burak } },
      { kind: 'clock.stopped', data: { clockId: 'petition-1', because: 'reply' } },
    ])
  })

  test('nobody approves the own words, and no officer approves', () => {
    const own = next(accepted(), 'deniz', submit(), '2026-03-02', needsApproval)
    const approve: Command = { action: 'approve-reply' }
    expect(refusalOf(own, 'deniz', approve, '2026-03-03', needsApproval)).toMatchObject({
      refusal: { guard: 'not-own-draft' },
    })
    expect(refusalOf(waiting(), 'ceren', approve, '2026-03-03', needsApproval)).toMatchObject({
      refusal: { because: 'role' },
    })
  })

  test('a reply that is sent back keeps its words for the writer', () => {
    const state = next(
      waiting(),
      'deniz',
      { action: 'decline-reply', note: 'Tarih yazın.' },
      '2026-03-03',
      needsApproval,
    )
    expect(state).toMatchObject({
      progress: 'accepted',
      draft: { text: 'Lamba onarıldı.', by: people.burak },
    })
  })
})
