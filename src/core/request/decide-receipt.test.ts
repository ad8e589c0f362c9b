// Pins the receipt: every request is taken, what lacks is noted, and the right clocks start.
import { expect, test } from 'vitest'
import {
  lampReceipt,
  morningOf,
  received,
  testCalendar,
  type Wish,
} from '../../../test/support/requests/histories.ts'
import { decideReceipt } from './decide-receipt.ts'
import type { Channel, LegalClass, MissingElement, RequestKind } from './vocabulary.ts'

const clocksOf = (wish: Wish): string[] =>
  received(wish).clocks.map(({ clockId, rawDueOn, shiftedDueOn, internalDueOn }) =>
    [clockId, rawDueOn, shiftedDueOn, internalDueOn].join(' '),
  )

test.each<[RequestKind, Channel, LegalClass]>([
  ['demand', 'web', 'petition'],
  ['complaint', 'desk', 'petition'],
  ['suggestion', 'phone', 'petition'],
  ['information', 'web', 'information'],
  ['tip-off', 'web', 'tip-off'],
  ['thanks', 'web', 'none'],
  ['demand', 'cimer', 'cimer-petition'],
  ['information', 'cimer', 'cimer-information'],
  ['demand', 'muhtar', 'muhtar'],
  ['complaint', 'mbs', 'muhtar'],
  // The law wants information asked for in writing.
  ['information', 'phone', 'service'],
])('a %s over %s falls under the class %s', (kind, channel, legalClass) => {
  expect(received({ kind, channel }).legalClass).toBe(legalClass)
})

test.each<[string, Wish, string[]]>([
  ['a petition has 30 days', {}, ['petition-1 2026-03-20 2026-03-23 2026-03-19']],
  [
    'the promise of its topic runs beside the law',
    { promisedDays: 5 },
    ['petition-1 2026-03-20 2026-03-23 2026-03-19', 'service-1 2026-02-25 2026-02-25 2026-02-25'],
  ],
  [
    'a service request without a promise has 15 working days',
    { legalClass: 'service' },
    ['service-1 2026-03-11 2026-03-11 2026-03-11'],
  ],
  [
    'information has 15 working days',
    { kind: 'information' },
    ['information-1 2026-03-11 2026-03-11 2026-03-11'],
  ],
  [
    'information has no promise of a topic beside the law',
    { kind: 'information', promisedDays: 5 },
    ['information-1 2026-03-11 2026-03-11 2026-03-11'],
  ],
  ['a muhtar has 15 days', { channel: 'muhtar' }, ['muhtar-1 2026-03-05 2026-03-05 2026-03-05']],
  ['thanks are owed nothing, whatever the topic promises', { kind: 'thanks', promisedDays: 5 }, []],
])('%s', (_, wish, clocks) => {
  expect(clocksOf(wish)).toEqual(clocks)
})

test('paper that came days ago counts from the day it came', () => {
  const decision = decideReceipt(
    { ...lampReceipt, channel: 'post', receivedAt: morningOf('2026-02-10') },
    { now: morningOf('2026-02-18'), calendar: testCalendar, promisedDays: null },
  )
  expect(decision).toMatchObject({
    ok: true,
    received: { data: { receivedOn: '2026-02-10' } },
    others: [{ data: { receivedOn: '2026-02-10', rawDueOn: '2026-03-12' } }],
  })
})

test('a request late in the evening is of that day in Istanbul, not of the day in Greenwich', () => {
  const late = {
    ...lampReceipt,
    receivedAt: morningOf('2026-02-18').replace('07:00', '21:30') as never,
  }
  const decision = decideReceipt(late, {
    now: late.receivedAt,
    calendar: testCalendar,
    promisedDays: null,
  })
  expect(decision).toMatchObject({ ok: true, received: { data: { receivedOn: '2026-02-19' } } })
})

const nobody = { type: 'person', hasName: false, hasAddress: false, applicantId: null } as const
const anonymous = { ...nobody, type: 'anonymous' } as const

test.each<[string, Wish, MissingElement[]]>([
  [
    'name, address, signature and subject',
    { channel: 'desk', text: ' ', applicant: nobody },
    ['name', 'address', 'signature', 'subject'],
  ],
  ['the signature on paper', { channel: 'post' }, ['signature']],
  ['nothing when it is signed', { channel: 'post', signature: 'wet' }, []],
  ['no signature over the web', {}, []],
  ['no name of somebody who tells anonymously', { kind: 'tip-off', applicant: anonymous }, []],
])('an incomplete petition is received, and what lacks is noted: %s', (_, wish, missing) => {
  expect(received(wish).missing).toEqual(missing)
})

test.each<[string, Partial<typeof lampReceipt>, string, string]>([
  ['without words over the web', { text: '  ' }, 'text', 'required'],
  ['of more than ten thousand signs', { text: 'a'.repeat(10_001) }, 'text', 'too-long'],
  ['from the future', { receivedAt: morningOf('2026-02-19') }, 'receivedAt', 'in-future'],
])('a request %s is sent back to its field', (_, wish, field, problem) => {
  const decision = decideReceipt(
    { ...lampReceipt, ...wish },
    { now: morningOf('2026-02-18'), calendar: testCalendar, promisedDays: null },
  )
  expect(decision).toEqual({ ok: false, refusal: { kind: 'invalid', field, problem } })
})

test('exactly ten thousand signs are taken', () => {
  expect(received({ text: 'ş'.repeat(10_000) }).text).toHaveLength(10_000)
})

test('a muhtar is a muhtar on every way, except where another law counts', () => {
  const muhtar = { type: 'muhtar', hasName: true, hasAddress: true, applicantId: 'm' } as const
  expect(received({ channel: 'desk', applicant: muhtar }).legalClass).toBe('muhtar')
  expect(received({ channel: 'cimer', applicant: muhtar }).legalClass).toBe('cimer-petition')
  expect(received({ kind: 'information', applicant: muhtar }).legalClass).toBe('information')
})

test('the class that the desk chose is kept, but information by telephone is none', () => {
  const chosen = { legalClass: 'data-subject' } as const
  expect(received({ channel: 'phone', ...chosen }).legalClass).toBe('data-subject')
  expect(received({ channel: 'phone', legalClass: 'information' }).legalClass).toBe('service')
})
