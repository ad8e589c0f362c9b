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

const reason = { check: 'reason', severity: 'block', field: 'reason' }
const article = { check: 'article', severity: 'block', field: 'article' }
const noRemedy = { check: 'remedy', severity: 'block', field: 'remedy' }

describe('a negative reply needs its reason, article and remedy', () => {
  test.each<[Outcome, object]>([
    ['partly-fulfilled', { article: '5018 m.20' }],
    ['not-fulfilled', { article: '5018 m.20' }],
    ['not-examined', { article: '3071 m.6', ground: 'P6C' }],
  ])('%s', (outcome, law) => {
    const refused = (wish: object) =>
      refusalOf(accepted(), 'burak', send({ outcome, ground: null, ...wish }), '2026-03-02')
    expect(refused(law)).toEqual({ kind: 'unfit-reply', findings: [reason, noRemedy] })
    const given = { ...law, reason: 'no-budget' }
    expect(refused(given)).toEqual({ kind: 'unfit-reply', findings: [noRemedy] })
    expect(refused({ ...given, remedy: '  ' })).toEqual({
      kind: 'unfit-reply',
      findings: [noRemedy],
    })
    const complete = { ...given, remedy }
    expect(refused({ ...complete, article: ' ' })).toMatchObject({ findings: [article] })
    expect(ask(accepted(), 'burak', send({ outcome, ...complete }), '2026-03-02').ok).toBe(true)
  })

  test.each<Outcome>(['fulfilled', 'informed', 'duplicate'])('%s needs neither', outcome => {
    expect(ask(accepted(), 'burak', send({ outcome }), '2026-03-02').ok).toBe(true)
  })

  test('no reply says forwarded where nothing was: that is an act of its own, with its two letters', () => {
    const invalid = { kind: 'invalid', field: 'outcome', problem: 'invalid' }
    const wish = { outcome: 'forwarded' } as const
    expect(refusalOf(accepted(), 'burak', send(wish), '2026-03-02')).toEqual(invalid)
    const submitted = refusalOf(accepted(), 'burak', submit(wish), '2026-03-02', needsApproval)
    expect(submitted).toEqual(invalid)
  })

  test('a reply that waits for approval is held to the same', () => {
    const refusal = refusalOf(
      accepted(),
      'burak',
      submit({ outcome: 'not-fulfilled' }),
      '2026-03-02',
      needsApproval,
    )
    expect(refusal).toEqual({ kind: 'unfit-reply', findings: [reason, article, noRemedy] })
  })
})

describe('what the checker finds', () => {
  const phone = { text: 'Ekip şefini 0533 765 43 21 numarasından arayabilirsiniz.' }
  const why = 'Numara ekibin resmi cep hattıdır.'

  test('a warning keeps a reply from leaving until somebody says why, and that stays on record', () => {
    const found = { check: 'phone', severity: 'warn', field: 'text', excerpt: '+905337654321' }
    const refused = (wish: object) =>
      refusalOf(accepted(), 'burak', send({ ...phone, ...wish }), '2026-03-02')
    expect(refused({})).toEqual({ kind: 'unfit-reply', findings: [found] })
    expect(refused({ overruled: [{ check: 'phone', reason: 'olur' }] })).toEqual({
      kind: 'unfit-reply',
      findings: [found],
    })
    const overruled = [
      { check: 'phone', reason: why },
      { check: 'plate', reason: 'Plaka yok ki, gereksiz.' },
    ]
    const events = eventsOf(accepted(), 'burak', send({ ...phone, overruled }), '2026-03-02')
    expect(events[0]?.data).toMatchObject({ overruled: [{ check: 'phone', reason: why }] })
  })

  test('no reason helps against a block', () => {
    const wish = {
      text: 'Kayıt sahibi 12345678950 numaralı kişi.',
      overruled: [{ check: 'national-id', reason: why }],
    }
    expect(refusalOf(accepted(), 'burak', send(wish), '2026-03-02')).toMatchObject({
      findings: [{ check: 'national-id', severity: 'block' }],
    })
  })

  test('the applicant’s own number may stand there, once the act knows the applicant', () => {
    const wish = send({ text: 'Kaydınız 10000000146 numarasıyla açıldı.' })
    const replyFacts = {
      applicant: { name: '', nationalId: '10000000146', phone: '', email: '', language: 'tr' },
      own: { phones: [], emails: [], ibans: [] },
      stockReplies: [],
    }
    expect(ask(accepted(), 'burak', wish, '2026-03-02').ok).toBe(false)
    expect(ask(accepted(), 'burak', wish, '2026-03-02', { replyFacts }).ok).toBe(true)
  })

  test('the approval checks again: what is new since then the head answers or nothing leaves', () => {
    const text =
      'Sokağınızda bulunan iki lamba ekibimiz tarafından bugün öğleden önce değiştirildi.'
    const draft = next(accepted(), 'burak', submit({ text }), '2026-03-02', { needsApproval: true })
    const replyFacts = {
      applicant: null,
      own: { phones: [], emails: [], ibans: [] },
      stockReplies: [text],
    }
    const facts = { needsApproval: true, replyFacts }
    const approve = (wish: object = {}): Command => ({ action: 'approve-reply', ...wish })
    expect(refusalOf(draft, 'deniz', approve(), '2026-03-03', facts)).toMatchObject({
      kind: 'unfit-reply',
      findings: [{ check: 'stock-reply' }],
    })
    const overruled = [{ check: 'stock-reply', reason: 'Aynı sokaktan iki ayrı başvuru var.' }]
    expect(eventsOf(draft, 'deniz', approve({ overruled }), '2026-03-03', facts)[0]).toMatchObject({
      kind: 'reply.sent',
      data: { overruled, writtenBy: people.burak },
    })
  })

  test('what the writer overruled needs no second reason from the head', () => {
    const overruled = [{ check: 'phone', reason: why }]
    const draft = next(accepted(), 'burak', submit({ ...phone, overruled }), '2026-03-02', {
      needsApproval: true,
    })
    const approve: Command = { action: 'approve-reply' }
    expect(
      eventsOf(draft, 'deniz', approve, '2026-03-03', { needsApproval: true })[0]?.data,
    ).toMatchObject({ overruled })
  })

  test('an interim reply that closes is asked why', () => {
    const interim = (wish: object = {}): Command => ({
      action: 'send-interim',
      text: 'Keşif yapıldı, başvurunuz sonuçlandırılmıştır.',
      ...wish,
    })
    expect(refusalOf(accepted(), 'burak', interim(), '2026-02-20')).toMatchObject({
      kind: 'unfit-reply',
      findings: [{ check: 'closing-words', field: 'text' }],
    })
    const overruled = [{ check: 'closing-words', reason: 'Yalnız birinci bölüm sonuçlandı.' }]
    expect(eventsOf(accepted(), 'burak', interim({ overruled }), '2026-02-20')[0]?.data).toEqual({
      text: 'Keşif yapıldı, başvurunuz sonuçlandırılmıştır.',
      overruled,
    })
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
