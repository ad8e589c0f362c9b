import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseSecretCode, secretCodeFrom } from './secret-code.ts'

test('the code is a fixed function of the bytes', () => {
  expect(secretCodeFrom(new Uint8Array(16))).toBe('2222-2222-2222')
  expect(secretCodeFrom(Uint8Array.from([...new Array(15).fill(0), 31]))).toBe('3322-2222-2222')
  expect(secretCodeFrom(Uint8Array.from([...new Array(15).fill(0), 29, 99, 99]))).toBe(
    'Z222-2222-2222',
  )
  expect(() => secretCodeFrom(new Uint8Array(15))).toThrow(RangeError)
})

test('codes use only signs that nobody confuses, and every sign about equally often', () => {
  const counts = new Map<string, number>()
  // A small generator written out, so that the sample is the same in every run.
  let state = 20260314
  const nextByte = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
  for (let round = 0; round < 5_000; round += 1) {
    const code = secretCodeFrom(Uint8Array.from({ length: 16 }, nextByte))
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(?:-[2-9A-HJKMNP-TV-Z]{4}){2}$/)
    for (const sign of code.replaceAll('-', '')) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  expect(counts.size).toBe(30)
  // 60,000 signs, 2,000 each expected; five standard deviations are 220.
  for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(220)
})

test.each([
  'K7QM-4XPA-9TRD',
  'k7qm-4xpa-9trd',
  'K7QM4XPA9TRD',
  ' k7qm 4xpa 9trd\n',
  'K7QM–4XPA—9TRD',
  'k7qm.4xpa.9trd',
  'Ｋ７ＱＭ-４ＸＰＡ-９ＴＲＤ',
  'k7qm-4xpâ-9trd',
])('%j is read as the code K7QM-4XPA-9TRD', input => {
  expect(normaliseSecretCode(input)).toBe('K7QM-4XPA-9TRD')
})

test('a keyboard that writes ş, ç and ğ for s, c and g does no harm', () => {
  expect(normaliseSecretCode('şçğ2-SCG2-ŞÇĞ2')).toBe('SCG2-SCG2-SCG2')
})

test.each([
  '',
  'K7QM-4XPA-9TR',
  'K7QM-4XPA-9TRDD',
  'i7QM-4XPA-9TRD',
  'ı7QM-4XPA-9TRD',
  'İ7QM-4XPA-9TRD',
  'I7QM-4XPA-9TRD',
  '07QM-4XPA-9TRD',
  'O7QM-4XPA-9TRD',
  'L7QM-4XPA-9TRD',
  'U7QM-4XPA-9TRD',
  "K7QM'OR1=1--9T",
  'K7QM/4XPA/9TRD',
  ' '.repeat(5000),
])('%j cannot be a code', input => {
  expect(normaliseSecretCode(input)).toBeUndefined()
})

test('every code that was given out is read again, in small letters and without dashes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 40 }), bytes => {
      const code = secretCodeFrom(bytes)
      expect(normaliseSecretCode(code)).toBe(code)
      expect(normaliseSecretCode(code.replaceAll('-', '').toLowerCase())).toBe(code)
      expect(normaliseSecretCode(code.toLocaleLowerCase('tr'))).toBe(code)
    }),
  )
})
