// Pins which sentences of a request are taken for questions.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuestions } from './find-questions.ts'

test.each<[string, string, string[]]>([
  ['a question mark', 'Çöp neden alınmıyor? Üç gündür bekliyoruz.', ['Çöp neden alınmıyor?']],
  [
    'the particle without a mark',
    'Yol ne zaman açılır bilmiyorum. Açılacak mı öğrenmek istiyorum.',
    ['Açılacak mı öğrenmek istiyorum.'],
  ],
  [
    'the particle with its endings',
    'Yazabilir misiniz. Yapıldı mıydı. Gerekli mudur.',
    ['Yazabilir misiniz.', 'Yapıldı mıydı.', 'Gerekli mudur.'],
  ],
  ['capitals', 'PARK YAPILACAK MI', ['PARK YAPILACAK MI']],
  ['words that only begin so', 'Mimar geldi. Müdür Mısır’a gitti. Mi’rac günüydü.', []],
  [
    'numbered lines',
    'Sorularım:\n1. Kaç ağaç dikildi\n2) Bedeli ne kadar?\nSaygılarımla',
    ['Kaç ağaç dikildi', 'Bedeli ne kadar?'],
  ],
  [
    'numbers in a line',
    'Şunları soruyorum: 1) ihale tarihi 2) yüklenicinin adı',
    ['ihale tarihi', 'yüklenicinin adı'],
  ],
  ['an ordinal is no item', '5. sokakta lamba yanmıyor.', []],
  ['one item is no list', '1. Sokakta lamba yanmıyor.', []],
  ['the same question twice', 'Ne zaman? Ne zaman?', ['Ne zaman?']],
  [
    'abbreviations and dates',
    'Av. Ali Bey 3.4.2026 günü geldi, Cumhuriyet Cad. No. 5 için ne denildi?',
    ['Av. Ali Bey 3.4.2026 günü geldi, Cumhuriyet Cad. No. 5 için ne denildi?'],
  ],
  [
    'an English question',
    'When will the road be opened? Thank you.',
    ['When will the road be opened?'],
  ],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(findQuestions(text, 'petition')).toEqual(expected)
})

test('an application for information asks at least one thing', () => {
  expect(findQuestions('Meclis kararını istiyorum. Saygılar.', 'information')).toEqual([
    'Meclis kararını istiyorum.',
  ])
  expect(findQuestions('Ruhsat var mı? Saygılar.', 'cimer-information')).toEqual(['Ruhsat var mı?'])
  expect(findQuestions('', 'information')).toEqual([])
})

test('thanks ask nothing', () => {
  expect(findQuestions('Nasıl teşekkür etsem? Elinize sağlık.', 'none')).toEqual([])
})

test('never more than thirty, none of them empty or endless, from whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2_000 }),
    fc
      .array(fc.constantFrom('1)', '2)', ' mi ', '?', '\n', 'a', ' ', '.'), { maxLength: 400 })
      .map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(anything, text => {
      const questions = findQuestions(text, 'information')
      expect(questions.length).toBeLessThanOrEqual(30)
      for (const question of questions) {
        expect(question.trim()).not.toBe('')
        expect(question.length).toBeLessThanOrEqual(300)
      }
    }),
  )
})
