import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkEmailAddress } from './email-address.ts'
import { checkPersonName, nameKey } from './person-name.ts'

test.each([
  ['ayse@ornek.com.tr', 'ayse@ornek.com.tr'],
  ['  Ayse.YILMAZ+desk@Ornek.COM.TR ', 'ayse.yilmaz+desk@ornek.com.tr'],
  ['BILGI@ISPARTA.BEL.TR', 'bilgi@isparta.bel.tr'],
  ["o'brien@a-b.example", "o'brien@a-b.example"],
  ['x@xn--ornek-pgb.xn--p1ai', 'x@xn--ornek-pgb.xn--p1ai'],
])('%j is an address, compared as %s', (input, key) => {
  expect(checkEmailAddress(input)).toEqual({ ok: true, address: input.trim(), key })
})

test.each([
  ['', 'empty'],
  [' ', 'empty'],
  ['ayse', 'no-at'],
  ['ayse yilmaz', 'no-at'],
  ['bılgı@ornek.com', 'turkish-letter'],
  ['bilgi@İsparta.bel.tr', 'turkish-letter'],
  ['şükrü@örnek.com', 'turkish-letter'],
  ['a@ornek.com, b@ornek.com', 'several'],
  ['a@ornek.com;b@ornek.com', 'several'],
  ['a@b@ornek.com', 'wrong-form'],
  ['@ornek.com', 'wrong-form'],
  ['ayse@', 'wrong-form'],
  ['ayse@ornek', 'wrong-form'],
  ['ayse@ornek..com', 'wrong-form'],
  ['.ayse@ornek.com', 'wrong-form'],
  ['ay..se@ornek.com', 'wrong-form'],
  ['ayse@-ornek.com', 'wrong-form'],
  ['ayse@10.0.0.1', 'wrong-form'],
  ['<ayse@ornek.com>', 'wrong-form'],
  ['a@ornek.com\r\nBcc:b@ornek.com', 'several'],
  ['почта@ornek.com', 'wrong-form'],
  [`${'a'.repeat(65)}@ornek.com`, 'too-long'],
  [`a@${'b.'.repeat(130)}com`, 'too-long'],
] as const)('%j is refused: %s', (input, reason) => {
  expect(checkEmailAddress(input)).toEqual({ ok: false, reason })
})

test('an accepted address can never carry a second header line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.domain(), (local, host) => {
      const checked = checkEmailAddress(`${local}@${host}`)
      if (checked.ok) expect(checked.address).toMatch(/^[!-~]+@[!-~]+$/)
    }),
  )
})

test('a hostile address is refused at once, without searching long', () => {
  const startedAt = performance.now()
  expect(checkEmailAddress(`${'a.'.repeat(100_000)}@`)).toEqual({ ok: false, reason: 'too-long' })
  expect(checkEmailAddress(`${'a.'.repeat(120)}@`)).toEqual({ ok: false, reason: 'wrong-form' })
  expect(performance.now() - startedAt).toBeLessThan(500)
})

test.each([
  [' Ayşe   Nur\tYılmaz ', 'Ayşe Nur Yılmaz'],
  ['IŞIL ÖZ-KÂMİL', 'IŞIL ÖZ-KÂMİL'],
  ['ışık', 'ışık'],
  ['I\u0307brahim', 'İbrahim'],
  ["Jean d'Arc", "Jean d'Arc"],
  ['Dr. Ali', 'Dr. Ali'],
  ['محمد', 'محمد'],
  ['Li', 'Li'],
])('%j is a name and stays as typed', (input, name) => {
  expect(checkPersonName(input)).toEqual({ ok: true, name })
})

test.each([
  ['', 'empty'],
  ['\u00a0 ', 'empty'],
  ['A', 'too-short'],
  ['A.', 'too-short'],
  ['---', 'not-a-name'],
  ['Ali 5', 'not-a-name'],
  ['Ali@ornek.com', 'not-a-name'],
  ['<b>Ali</b>', 'not-a-name'],
  ['Ali\u202eilA', 'not-a-name'],
  ['Ali\0', 'not-a-name'],
  ['🕳️', 'not-a-name'],
  ['A'.repeat(101), 'too-long'],
] as const)('%j is refused as a name: %s', (input, reason) => {
  expect(checkPersonName(input)).toEqual({ ok: false, reason })
})

test('two spellings of one name have one key', () => {
  expect(nameKey('IŞIL Öz-Kâmil')).toBe('isil oz kamil')
  expect(nameKey('ışıl  öz kamil')).toBe('isil oz kamil')
})

const naughtyStrings = '../shared/data/badinput/big-list-of-naughty-strings.json'

test.skipIf(!existsSync(naughtyStrings))(
  'no naughty string passes for a name with markup in it',
  () => {
    const texts: string[] = JSON.parse(readFileSync(naughtyStrings, 'utf8'))
    for (const text of texts) {
      const checked = checkPersonName(text)
      if (checked.ok) expect(checked.name).not.toMatch(/[<>"`&\p{C}]/u)
      expect(checkEmailAddress(text).ok).toBe(false)
    }
  },
)
