// Pins the sentences of Turkish letters, Ateşman's formula on counted texts, and how alike texts are.
import { describe, expect, test } from 'vitest'
import { measureReadability } from './readability.ts'
import { splitSentences } from './sentences.ts'
import { similarity, wordPairs } from './similarity.ts'

test.each<[string, string[]]>([
  ['Bir. İki! Üç?', ['Bir.', 'İki!', 'Üç?']],
  [
    '3.4.2026 günü saat 14.30’da geldi. Sonra gitti.',
    ['3.4.2026 günü saat 14.30’da geldi.', 'Sonra gitti.'],
  ],
  ['3071 sayılı Kanunun 7. maddesi. Ek: 1.', ['3071 sayılı Kanunun 7. maddesi.', 'Ek: 1.']],
  [
    '2. Bölge Müdürlüğü ile Av. Kaya ve M. Demir geldi.',
    ['2. Bölge Müdürlüğü ile Av. Kaya ve M. Demir geldi.'],
  ],
  [
    'Cumhuriyet Cad. No. 5 önünde. “Olmaz.” Dedi.',
    ['Cumhuriyet Cad. No. 5 önünde.', '“Olmaz.”', 'Dedi.'],
  ],
  ['Bekleyin... Geliyoruz.', ['Bekleyin...', 'Geliyoruz.']],
  ['Birinci satır\nikinci satır', ['Birinci satır', 'ikinci satır']],
  ['', []],
  ['...', ['...']],
])('%j has the sentences %j', (text, expected) => {
  expect(splitSentences(text)).toEqual(expected)
})

describe('Ateşman 1997', () => {
  test('8 words of 20 syllables in 2 sentences: 198.825 - 40.175 x 2.5 - 2.61 x 4 = 87.9', () => {
    const text = 'Ekip sabah yola çıktı. Lamba öğleden önce değiştirildi.'
    // e-kip sa-bah yo-la çık-tı (8) · lam-ba öğ-le-den ön-ce de-ğiş-ti-ril-di (12): 20 syllables
    expect(measureReadability(text)).toEqual({
      score: 87.9,
      words: 8,
      longest: { sentence: 'Ekip sabah yola çıktı.', words: 4 },
    })
  })

  test('numbers are no words, and a text without words has no score', () => {
    expect(measureReadability('12 34. 56!')).toEqual({
      score: undefined,
      words: 0,
      longest: { sentence: '', words: 0 },
    })
    expect(measureReadability('2026 yılı').words).toBe(1)
  })

  test('capitals count as their small letters', () => {
    expect(measureReadability('IŞIL İÇİN').score).toBe(measureReadability('ışıl için').score)
  })
})

test.each([
  ['Lamba bugün değiştirildi', 'lamba BUGÜN değiştirildi.', 1],
  ['Lamba bugün değiştirildi', 'Yol yarın açılacak', 0],
  ['a b c d', 'a b c e', 2 / 3],
  ['tek', 'tek', 0],
  ['', '', 0],
])('%j and %j are %f alike', (one, other, expected) => {
  expect(similarity(wordPairs(one), wordPairs(other))).toBeCloseTo(expected, 5)
})
