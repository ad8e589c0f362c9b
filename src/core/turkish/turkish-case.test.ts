import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTurkish } from './compare-turkish.ts'
import { lowerTurkish, titleTurkish, upperTurkish } from './turkish-case.ts'

test.each([
  ['İSTANBUL', 'istanbul'],
  ['ISPARTA', 'ısparta'],
  ['İ ı i I', 'i ı i ı'],
  ['ŞİKÂYET ÇÖĞÜ', 'şikâyet çöğü'],
])('the small letters of %s are %s', (text, expected) => {
  expect(lowerTurkish(text)).toBe(expected)
  expect(lowerTurkish(text)).toHaveLength(text.length)
})

test.each([
  ['izmir', 'İZMİR'],
  ['ığdır', 'IĞDIR'],
  ['İ ı i I', 'İ I İ I'],
])('the capitals of %s are %s', (text, expected) => {
  expect(upperTurkish(text)).toBe(expected)
})

test.each([
  ['İSMAİL öğüt-IŞIK', 'İsmail Öğüt-Işık'],
  ['ılıca mahallesi', 'Ilıca Mahallesi'],
  ["erzurum'un YAKUTİYE’si", "Erzurum'un Yakutiye’si"],
  ['2. SOKAK no:5/a', '2. Sokak No:5/A'],
  ['', ''],
])('the title of %s is %s', (text, expected) => {
  expect(titleTurkish(text)).toBe(expected)
})

test('a Turkish list has the order of the Turkish alphabet', () => {
  const shuffled = [
    'zil',
    'şal',
    'ılık',
    'öz',
    'iz',
    'sal',
    'çam',
    'oz',
    'cam',
    'ğ',
    'gaz',
    'üzüm',
    'uzun',
    'hız',
  ]
  const ordered = [
    'cam',
    'çam',
    'gaz',
    'ğ',
    'hız',
    'ılık',
    'iz',
    'oz',
    'öz',
    'sal',
    'şal',
    'uzun',
    'üzüm',
    'zil',
  ]
  expect(shuffled.toSorted(compareTurkish)).toEqual(ordered)
})

test('the order is the same from both sides', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(Math.sign(compareTurkish(a, b))).toBe(0 - Math.sign(compareTurkish(b, a)))
    }),
  )
})
