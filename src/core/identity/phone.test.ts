import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canReceiveText, formatPhone, normalisePhone } from './phone.ts'

test.each([
  '05051112233',
  '5051112233',
  '0505 111 22 33',
  '0 (505) 111 22 33',
  '0(505)1112233',
  '+90 505 111 22 33',
  '+905051112233',
  '+ 90 505 111 22 33',
  '00905051112233',
  '0090 505 111 22 33',
  '90 505 111 22 33',
  '9005051112233',
  '+90 0505 111 22 33',
  '0505-111-22-33',
  '0505.111.22.33',
  '0505/1112233',
  '0505–111–22–33',
  'tel:+90-505-111-22-33',
  '\u00a00505\t111 22 33 ',
  '٠٥٠٥١١١٢٢٣٣',
  '۰۵۰۵۱۱۱۲۲۳۳',
  '０５０５１１１２２３３',
])('the mobile number %j is understood', input => {
  expect(normalisePhone(input)).toEqual({ ok: true, kind: 'mobile', number: '+905051112233' })
})

test.each([
  ['0442 231 00 00', 'landline', '+904422310000'],
  ['(442) 231 00 00', 'landline', '+904422310000'],
  ['+90 212 555 10 10', 'landline', '+902125551010'],
  ['0392 222 33 44', 'landline', '+903922223344'],
  ['444 0 123', '444', '+904440123'],
  ['0 444 0 123', '444', '+904440123'],
  ['+90 444 0 123', '444', '+904440123'],
  ['0850 222 33 44', 'service', '+908502223344'],
  ['0800 222 33 44', 'service', '+908002223344'],
  ['153', 'short', '153'],
  ['ALO 153', 'short', '153'],
  ['Alo 181', 'short', '181'],
  ['112', 'short', '112'],
  ['11880', 'short', '11880'],
  ['116111', 'short', '116111'],
  ['+49 30 123456', 'abroad', '+4930123456'],
  ['0049 30 123456', 'abroad', '+4930123456'],
] as const)('%s is a number of the kind "%s"', (input, kind, number) => {
  expect(normalisePhone(input)).toEqual({ ok: true, kind, number })
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['tel:', 'empty'],
  ['0442 231 00 00 dahili 12', 'extension'],
  ['0442 231 00 00 / dahili: 12', 'extension'],
  ['0442 231 00 00 x12', 'extension'],
  ['abc', 'not-a-number'],
  ['-', 'not-a-number'],
  ['+', 'not-a-number'],
  ['0505 ABC 22 33', 'not-a-number'],
  ['0505 111 22 33 (Ali)', 'not-a-number'],
  ['0505 111 22 33 ; 0505 111 22 34', 'not-a-number'],
  ['<script>1</script>', 'not-a-number'],
  ['231 00 00', 'area-code-missing'],
  ['0', 'wrong-length'],
  ['+90', 'wrong-length'],
  ['+90 153', 'wrong-length'],
  ['0 153', 'wrong-length'],
  ['0505 111 22 3', 'wrong-length'],
  ['0505 111 22 333', 'wrong-length'],
  ['0442 231 00 00 / 23', 'wrong-length'],
  ['+49 30', 'wrong-length'],
  ['0632 111 22 33', 'unknown-prefix'],
  ['0132 111 22 33', 'unknown-prefix'],
  ['0443 231 00 00', 'unknown-prefix'],
  ['0444 012 34 56', 'unknown-prefix'],
] as const)('%j is refused: %s', (input, reason) => {
  expect(normalisePhone(input)).toEqual({ ok: false, reason })
})

test('seven digits are enough where the desk knows its own area code', () => {
  const landline = { ok: true, kind: 'landline', number: '+904422310000' }
  expect(normalisePhone('231 00 00', { areaCode: '442' })).toEqual(landline)
  expect(normalisePhone('444 0 123', { areaCode: '442' })).toMatchObject({ kind: '444' })
})

test('only mobile numbers receive text messages', () => {
  expect(canReceiveText(normalisePhone('0505 111 22 33'))).toBe(true)
  expect(canReceiveText(normalisePhone('0442 231 00 00'))).toBe(false)
  expect(canReceiveText(normalisePhone('0632'))).toBe(false)
})

test.each([
  ['+905051112233', '0505 111 22 33'],
  ['+904422310000', '0442 231 00 00'],
  ['+904440123', '444 0 123'],
  ['+908502223344', '0850 222 3 344'],
  ['153', '153'],
  ['+4930123456', '+4930123456'],
])('%s is written for reading as %s, and read again', (number, written) => {
  expect(formatPhone(number)).toBe(written)
  expect(normalisePhone(written)).toMatchObject({ ok: true, number })
})

test('no text breaks the reader, and what it accepts it accepts again as the same number', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789 +()-./٠۹x') }),
  )
  fc.assert(
    fc.property(anyText, text => {
      const phone = normalisePhone(text)
      if (!phone.ok) return
      expect(phone.number).toMatch(/^(?:\+[1-9]\d{7,14}|1\d{2,5})$/)
      expect(normalisePhone(phone.number)).toEqual(phone)
      expect(normalisePhone(formatPhone(phone.number))).toEqual(phone)
    }),
    { numRuns: 3000 },
  )
})

const vectors = '../shared/data/ids/tr-phone-vectors.csv'

test.skipIf(!existsSync(vectors))('this reader agrees where two phone libraries agree', () => {
  const rows: Record<string, string>[] = parse(readFileSync(vectors, 'utf8'), { columns: true })
  const agreed = rows.filter(row => row.agree === 'true')
  expect(agreed.length).toBeGreaterThan(60)
  const differences: string[] = []
  for (const { input = '', js_valid: isValid, js_e164: e164 } of agreed) {
    const phone = normalisePhone(input)
    if ((phone.ok ? phone.number : '') !== (isValid === 'true' ? e164 : '')) differences.push(input)
  }
  // On purpose: short numbers are numbers too, any 5xx may be given out some day, abroad is not checked.
  expect(differences).toEqual(['153', '112', 'ALO 153', '+1 532 123 4567', '0561 161 12 34'])
})
