// What is pressed is what was shown: each change of what would be sent changes the fingerprint.
import { expect, test } from 'vitest'
import { type Answers, emptyPlace, emptyWho } from './answers.ts'
import { fingerprintOf, isOfSent } from './application-fingerprint.ts'
import type { Draft } from './drafts.ts'

const answers: Answers = {
  kind: 'complaint',
  topic: 'yol-cukur',
  place: { ...emptyPlace, street: 'Ilıca Sokak' },
  text: 'BIR',
  who: { ...emptyWho, name: 'Şükrü İğdır' },
}

const draftWith = (changed: Answers = {}, seed = 1): Draft => ({
  token: 'x'.repeat(43),
  hash: new Uint8Array(32).fill(seed),
  answers: { ...answers, ...changed },
  requestId: null,
})

const shown = fingerprintOf(draftWith(), ['f1'])

test('it has one length, whatever was written, and says nothing of it', () => {
  expect(shown).toMatch(/^[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}$/)
  expect(fingerprintOf(draftWith({ text: 'çok '.repeat(900) }), [])).toHaveLength(shown.length)
  expect(fingerprintOf({ ...draftWith(), answers: {} }, [])).toHaveLength(shown.length)
  expect(shown).not.toContain('x'.repeat(10))
})

test('the same answers give the same one, in whatever order they were stored', () => {
  const place = { description: '', street: 'Ilıca Sokak', neighbourhood: '', district: '' }
  expect(fingerprintOf(draftWith({ place }), ['f1'])).toBe(shown)
})

test.each([
  ['text', draftWith({ text: 'IKI' }), ['f1']],
  ['kind', draftWith({ kind: 'demand' }), ['f1']],
  ['topic', draftWith({ topic: 'park-budama' }), ['f1']],
  ['place', draftWith({ place: { ...emptyPlace, street: 'Köşk Sokak' } }), ['f1']],
  ['phone', draftWith({ who: { ...emptyWho, name: 'Şükrü İğdır', phone: '05321234567' } }), ['f1']],
  ['a file more', draftWith(), ['f1', 'f2']],
  ['no file', draftWith(), []],
])('another one after a change: %s', (_, draft, files) => {
  expect(fingerprintOf(draft, files)).not.toBe(shown)
})

test('after sending, the page that showed it is still known, and no other', () => {
  const sent = { ...draftWith(), answers: {}, requestId: 'r1' }
  expect(isOfSent(shown, sent, 'BIR')).toBe(true)
  expect(isOfSent(shown, sent, 'IKI')).toBe(false)
  expect(isOfSent(shown, { ...sent, hash: new Uint8Array(32).fill(2) }, 'BIR')).toBe(false)
  expect(isOfSent('', sent, 'BIR')).toBe(false)
})
