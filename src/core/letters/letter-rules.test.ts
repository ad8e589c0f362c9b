// The small rules of letters as tables: what each kind carries, numbers, blocks of text, permissions,
// proposals.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../request/actor.ts'
import type { Outcome, StaffRole } from '../request/vocabulary.ts'
import { blocksOf, printable } from './letter-content.ts'
import { letterKindRules, letterKinds } from './letter-kinds.ts'
import { type LetterAct, type LetterStatus, letterRefusal } from './letter-permissions.ts'
import { formatOfficialNumber, parseOfficialNumber } from './official-number.ts'
import { suggestLetterKind } from './suggest-letter.ts'

test('letters that refuse something carry a remedy, and only they', () => {
  const kinds = letterKinds.filter(kind => letterKindRules[kind].hasRemedy)
  expect(kinds).toEqual([
    'refusal',
    'partial',
    'form-defect',
    'information-partial',
    'information-refused',
    'data-subject',
    'silence-apology',
  ])
  for (const kind of kinds) expect(letterKindRules[kind].needs).toContain('basvuru_yolu')
})

test('one kind goes to another body', () => {
  expect(letterKinds.filter(kind => letterKindRules[kind].goesTo === 'other-body')).toEqual([
    'forward-transfer',
  ])
})

test('a number is letter, DETSİS, plan code and serial', () => {
  const parts = { letter: 'E', detsis: '12345678', sdpCode: '105.01.01', serial: 4567 } as const
  expect(formatOfficialNumber(parts)).toBe('E-12345678-105.01.01-4567')
  expect(() => formatOfficialNumber({ ...parts, detsis: '123' })).toThrow(RangeError)
  expect(() => formatOfficialNumber({ ...parts, serial: 0 })).toThrow(RangeError)
})

test.each([
  ['E-12345678-105.01.01-4567', 'E-12345678-105.01.01-4567'],
  [' Z-12345678-622-1 ', 'Z-12345678-622-1'],
  ['E-12345678-105.01[105.01.02]-99', 'E-12345678-105.01[105.01.02]-99'],
  ['12345678-105-1', undefined],
  ['E-1234567-105-1', undefined],
  ['E-12345678-105-', undefined],
  ["E-12345678-105-1'; DROP", undefined],
  ['../../etc/passwd', undefined],
])('%j is read as %j', (text, number) => {
  expect(parseOfficialNumber(text)).toBe(number)
})

test('paragraphs and lists come from plain lines', () => {
  expect(blocksOf('Bir.\n\nİki:\n- a\n• b\nÜç.\n* c')).toEqual([
    { kind: 'paragraph', text: 'Bir.' },
    { kind: 'paragraph', text: 'İki:' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'paragraph', text: 'Üç.' },
    { kind: 'list', items: ['c'] },
  ])
  expect(blocksOf(' \n\n ')).toEqual([])
})

test('what is printed has no control signs and breaks anywhere in a run that is too long', () => {
  expect(printable('a\u0000b\u202ec\ud800\r\nd')).toBe('abc\nd')
  expect(
    printable('x'.repeat(100))
      .split('\u200b')
      .map(part => part.length),
  ).toEqual([45, 45, 10])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const runs = printable(text).split(/[\s\u200b]/)
      return runs.every(run => [...run].length <= 45)
    }),
  )
})

const staff = (role: StaffRole, unitIds: readonly string[] = []): Actor => ({
  kind: 'staff',
  staffId: 's',
  roles: [role],
  unitIds,
})
const request = {
  unitId: 'unit',
  lastReturn: null,
  reply: null,
  legalClass: 'petition',
  extension: null,
  fee: null,
  forwardedTo: null,
  promise: null,
  silenceAt: null,
} as const
type Row = readonly [LetterAct, Actor, LetterStatus | null, string | undefined]

test.each<Row>([
  ['draft', staff('unit-officer', ['unit']), null, undefined],
  ['draft', staff('unit-officer', ['other']), null, 'request'],
  ['draft', staff('manager'), null, 'role'],
  ['draft', { kind: 'applicant' }, null, 'role'],
  ['issue', staff('unit-officer', ['unit']), 'draft', 'role'],
  ['issue', staff('unit-head', ['unit']), 'draft', undefined],
  ['issue', staff('unit-head', ['unit']), 'issued', 'status'],
  ['issue', staff('unit-head', ['unit']), 'withdrawn', 'status'],
  ['issue', { kind: 'system' }, 'draft', undefined],
  ['hand-over', staff('unit-head', ['unit']), 'draft', 'number-source'],
  ['withdraw', staff('dispatcher'), 'issued', undefined],
  ['withdraw', staff('dispatcher'), 'withdrawn', 'status'],
  ['withdraw', staff('desk-officer'), 'draft', 'role'],
])('%s by %j on %s: %s', (act, actor, status, because) => {
  const circumstances = { status, request, kind: 'interim', numberSource: 'own-register' } as const
  expect(letterRefusal(act, actor, circumstances)).toBe(because)
})

test.each<readonly ['petition' | 'information' | 'muhtar' | 'data-subject', Outcome, string]>([
  ['petition', 'fulfilled', 'reply'],
  ['petition', 'not-fulfilled', 'refusal'],
  ['petition', 'partly-fulfilled', 'partial'],
  ['petition', 'programmed', 'promise'],
  ['petition', 'not-examined', 'form-defect'],
  ['petition', 'forwarded', 'forward-notice'],
  ['information', 'fulfilled', 'information-granted'],
  ['information', 'redacted', 'information-partial'],
  ['information', 'not-fulfilled', 'information-refused'],
  ['muhtar', 'fulfilled', 'muhtar'],
  ['muhtar', 'not-fulfilled', 'refusal'],
  ['data-subject', 'not-fulfilled', 'data-subject'],
])('a reply to a request of the class %s with %s becomes %s', (legalClass, outcome, kind) => {
  expect(suggestLetterKind({ legalClass }, { outcome })).toBe(kind)
})

test('a letter that is the answer gets no number before the reply was sent; a draft may wait', () => {
  const head = staff('unit-head', ['unit'])
  const waiting = { request, kind: 'refusal', numberSource: 'own-register' } as const
  expect(letterRefusal('issue', head, { ...waiting, status: 'draft' })).toBe('not-answered')
  const officer = staff('unit-officer', ['unit'])
  expect(letterRefusal('draft', officer, { ...waiting, status: null })).toBeUndefined()
})
