import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTckn, isVkn, isYkn, parsePersonNumber, parseTaxNumber } from './national-number.ts'

// Constructed numbers. In the last one seven times the odd sum is less than the even sum: 7 − 36 = −29,
// so the tenth digit is 1, and the eleventh the last digit of 38.
test.each(['10000000146', '12345678950', '19876543238', '18090908038', '19090909018'])(
  'the citizen number %s is right',
  value => {
    expect(isTckn(value)).toBe(true)
    expect(isYkn(value)).toBe(false)
    expect(parsePersonNumber(value)).toEqual({ ok: true, kind: 'tckn', value })
  },
)

test.each(['99123456740', '99000000110'])('the foreigner number %s is right', value => {
  expect(isYkn(value)).toBe(true)
  expect(isTckn(value)).toBe(false)
  expect(parsePersonNumber(value)).toEqual({ ok: true, kind: 'ykn', value })
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['1234567895a', 'not-digits'],
  ['١٢٣٤٥٦٧٨٩٥٠', 'not-digits'],
  ['１２３４５６７８９５０', 'not-digits'],
  ['123-456-789-50', 'not-digits'],
  ['-12345678950', 'not-digits'],
  ['1234567895', 'wrong-length'],
  ['123456789500', 'wrong-length'],
  ['00000000000', 'leading-zero'],
  ['02345678950', 'leading-zero'],
  ['11111111110', 'repeated-digit'],
  ['22222222220', 'repeated-digit'],
  ['99999999990', 'repeated-digit'],
  ['12345678901', 'wrong-check'],
  ['12345678940', 'wrong-check'],
  ['12345678951', 'wrong-check'],
  ['19090909012', 'wrong-check'],
  ['99123456741', 'wrong-check'],
] as const)('%j is no person number: %s', (input, reason) => {
  expect(parsePersonNumber(input)).toEqual({ ok: false, reason })
})

test('blanks between the digits are forgiven in a form, not by the strict check', () => {
  expect(parsePersonNumber(' 123 456 789\u00a050 ')).toEqual({
    ok: true,
    kind: 'tckn',
    value: '12345678950',
  })
  expect(isTckn('123 456 789 50')).toBe(false)
})

test('one wrong digit anywhere is always noticed', () => {
  for (let position = 0; position < 11; position += 1) {
    for (const digit of '0123456789') {
      const changed = `${'19876543238'.slice(0, position)}${digit}${'19876543238'.slice(position + 1)}`
      expect(isTckn(changed), changed).toBe(changed === '19876543238')
    }
  }
})

test.each(['4540536920', '6167827633', '0785988357'])('the tax number %s is right', value => {
  expect(isVkn(value)).toBe(true)
  expect(parseTaxNumber(`${value.slice(0, 3)} ${value.slice(3)}`)).toEqual({ ok: true, value })
})

test.each([
  ['', 'empty'],
  ['454053692A', 'not-digits'],
  ['454053692', 'wrong-length'],
  ['45405369200', 'wrong-length'],
  ['0000000000', 'repeated-digit'],
  ['4540536921', 'wrong-check'],
] as const)('%j is no tax number: %s', (input, reason) => {
  expect(parseTaxNumber(input)).toEqual({ ok: false, reason })
})

test('no text breaks the checks, and what is accepted is digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const person = parsePersonNumber(text)
      if (person.ok) expect(person.value).toMatch(/^[1-9][0-9]{10}$/)
      const taxpayer = parseTaxNumber(text)
      if (taxpayer.ok) expect(taxpayer.value).toMatch(/^[0-9]{10}$/)
    }),
  )
})

const vectors = '../shared/data/ids/tckn-ykn-vkn-vectors.csv'

test.skipIf(!existsSync(vectors))(
  'the collected vectors get the answer of two other programs',
  () => {
    const rows = readFileSync(vectors, 'utf8').trim().split(/\r?\n/).slice(1)
    expect(rows.length).toBeGreaterThanOrEqual(119)
    const checks = { TCKN: isTckn, YKN: isYkn, VKN: isVkn }
    const differences: string[] = []
    for (const row of rows) {
      const [kind = '', value = '', expected = ''] = row.split(',')
      if (kind !== 'TCKN' && kind !== 'YKN' && kind !== 'VKN')
        throw new Error(`unknown kind in: ${row}`)
      if (checks[kind](value) !== (expected === 'valid')) differences.push(value)
    }
    // Passes both check digits; we refuse it by list.
    expect(differences).toEqual(['11111111110'])
  },
)
