import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskEmail, maskName, maskPhone, maskTckn } from './mask.ts'

test.each([
  ['12345678950', '123******50'],
  ['99123456740', '991******40'],
  ['4540536920', '454*****20'],
  ['U1234567', 'U12***67'],
  ['1234567', '*******'],
  ['', ''],
])('the number %j is shown as %s', (value, expected) => {
  expect(maskTckn(value)).toBe(expected)
})

test.each([
  ['Ayşe Yılmaz', 'A*** Y***'],
  ['ışıl öz-kâmil', 'ı*** ö***'],
  ['I\u0307brahim Çelik', 'İ*** Ç***'],
  ['  Ali   Veli Can ', 'A*** V*** C***'],
  ['Li', 'L***'],
  ['𐐷 b', '𐐷*** b***'],
  ['', ''],
])('the name %j is shown as %s', (name, expected) => {
  expect(maskName(name)).toBe(expected)
})

test.each([
  ['+905051112233', '0505 *** ** 33'],
  ['+904422310000', '0442 *** ** 00'],
  ['+904440123', '+90*****23'],
  ['+4930123456', '+49******56'],
  ['153', '153'],
])('the phone number %s is shown as %s', (number, expected) => {
  expect(maskPhone(number)).toBe(expected)
})

test.each([
  ['ayse.yilmaz@ornek.com.tr', 'a***@ornek.com.tr'],
  ['a@ornek.com', 'a***@ornek.com'],
  ['@ornek.com', '***'],
  ['ayse', '***'],
])('the address %s is shown as %s', (address, expected) => {
  expect(maskEmail(address)).toBe(expected)
})

test('a masked number shows at most five of its characters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{0,40}$/), value => {
      const masked = maskTckn(value)
      expect(masked).toHaveLength(value.length)
      expect(masked.replaceAll('*', '').length).toBeLessThanOrEqual(5)
    }),
  )
})
