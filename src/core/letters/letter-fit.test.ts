// Pins which letters a request can have, kind by kind.
import { expect, test } from 'vitest'
import { instant, isoDate } from '../time/dates.ts'
import { fittingKinds, type LetterGround, ledgerValues, letterUnfit } from './letter-fit.ts'
import type { LetterKind } from './letter-kinds.ts'

const nothing: LetterGround = {
  legalClass: 'petition',
  reply: null,
  extension: null,
  fee: null,
  forwardedTo: null,
  promise: null,
  silenceAt: null,
}
type Reply = NonNullable<LetterGround['reply']>
const answered = (
  outcome: Reply['outcome'],
  legalClass: LetterGround['legalClass'] = 'petition',
) => ({
  ...nothing,
  legalClass,
  // as: of a reply only its outcome is looked at
  reply: { outcome } as Reply,
})
const extended: LetterGround = {
  ...nothing,
  legalClass: 'information',
  extension: { ground: 'other-unit', on: isoDate('2026-03-10'), dueOn: isoDate('2026-04-14') },
}
const charged: LetterGround = {
  ...nothing,
  legalClass: 'information',
  fee: {
    amountKurus: 28_380,
    reachedOn: isoDate('2026-03-09'),
    payBy: isoDate('2026-03-31'),
    paidOn: null,
    hasLapsed: false,
  },
}
const forwarded: LetterGround = {
  ...answered('forwarded'),
  forwardedTo: { bodyId: 'b1', bodyName: 'DSİ', at: instant('2026-03-10T07:00:00Z') },
}

test.each<[string, LetterGround, readonly LetterKind[]]>([
  ['a petition that waits', nothing, ['reply', 'refusal', 'partial', 'interim', 'form-defect']],
  ['a petition that was met', answered('fulfilled'), ['reply', 'interim']],
  ['a petition that was refused', answered('not-fulfilled'), ['refusal', 'interim']],
  ['a petition met in part', answered('partly-fulfilled'), ['partial', 'interim']],
  ['a petition with a defect', answered('not-examined'), ['interim', 'form-defect']],
  ['a forwarded petition', forwarded, ['reply', 'interim', 'forward-transfer', 'forward-notice']],
  [
    'an information request that was refused',
    answered('not-fulfilled', 'information'),
    ['refusal', 'interim', 'information-refused'],
  ],
  [
    'what a CİMER request was given with parts removed',
    answered('redacted', 'cimer-information'),
    ['partial', 'interim', 'information-partial'],
  ],
  [
    'an information request that was extended',
    extended,
    [
      'reply',
      'refusal',
      'partial',
      'interim',
      'form-defect',
      'extension',
      'information-granted',
      'information-partial',
      'information-refused',
    ],
  ],
  [
    'what a muhtar asked for and got',
    answered('fulfilled', 'muhtar'),
    ['reply', 'interim', 'muhtar'],
  ],
  [
    'a data subject who was refused',
    answered('not-fulfilled', 'data-subject'),
    ['refusal', 'interim', 'data-subject'],
  ],
])('%s can have %j', (_, ground, kinds) => {
  expect(fittingKinds(ground)).toEqual(kinds)
})

test.each<[LetterKind, LetterGround, string]>([
  ['extension', nothing, 'not-happened'],
  ['fee', extended, 'not-happened'],
  ['silence-apology', nothing, 'not-happened'],
  ['promise', nothing, 'not-happened'],
  ['information-granted', nothing, 'class'],
  ['muhtar', answered('fulfilled'), 'class'],
  ['data-subject', nothing, 'class'],
  ['reply', answered('not-fulfilled'), 'not-happened'],
])('%s does not fit, for the reason %s', (kind, ground, because) => {
  expect(letterUnfit(kind, ground)).toBe(because)
})

test('a paid fee still is a notice of what was asked, and a silence may be apologised for', () => {
  const { fee } = charged
  const paid = { ...charged, fee: fee && { ...fee, paidOn: isoDate('2026-03-16') } }
  expect(letterUnfit('fee', paid)).toBeUndefined()
  const silent = { ...nothing, silenceAt: instant('2026-03-10T07:00:00Z') }
  expect(letterUnfit('silence-apology', silent)).toBeUndefined()
})

test('days, sums and bodies are those of the ledger', () => {
  expect(ledgerValues('extension', extended)).toEqual({ sure_sonu: '14 Nisan 2026' })
  expect(ledgerValues('fee', charged)).toEqual({ ucret: '283,80 TL', odeme_sonu: '31 Mart 2026' })
  expect(ledgerValues('forward-notice', forwarded)).toEqual({ kurum: 'DSİ' })
  expect(ledgerValues('reply', charged)).toEqual({})
})
