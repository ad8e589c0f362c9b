import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldForSearch } from './fold-for-search.ts'
import { searchWords, toPrefixQuery } from './search-words.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...'İIıiŞşĞğÜüÖöÇçÂâÎîÛû\u0307\u0130 \'":&|!()*<>\\\0-\ud83d\udd73'),
  }),
)

test.each([
  ['İ ı i I', 'i i i i'],
  ['i\u0307stanbul I\u0307STANBUL', 'istanbul istanbul'],
  ['ŞİKAYET şikâyet Sikayet', 'sikayet sikayet sikayet'],
  ['ğĞüÜşŞöÖçÇ', 'gguussoocc'],
  ['kâğıt HÂLÂ îmân sükûn', 'kagit hala iman sukun'],
  ["  Ilıca'da   çukur! (2 m) ", 'ilica da cukur 2 m'],
  ['ﬁdan ① ㎏ １２３', 'fidan 1 kg 123'],
  ['Œuvre straße ΟΔΟΣ', 'œuvre straße οδοσ'],
  ['شكاية مياه', 'شكاية مياه'],
  ['çukur 🕳️ yol', 'cukur yol'],
  ['\ud800 yalnız \udc00', 'yalniz'],
  ['satır\nsekme\tsıfır\0son', 'satir sekme sifir son'],
  ['', ''],
  ['... !!', ''],
])('%j folds to %j', (text, expected) => {
  expect(foldForSearch(text)).toBe(expected)
})

test('folding a folded text changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(anyText, text => {
      const folded = foldForSearch(text)
      expect(foldForSearch(folded)).toBe(folded)
    }),
    { numRuns: 2000 },
  )
})

test('every single character folds to letters, digits and blanks that fold to themselves', () => {
  const wrong: string[] = []
  for (let codePoint = 0; codePoint < 0x20000; codePoint += 1) {
    const folded = foldForSearch(String.fromCodePoint(codePoint))
    if (!/^[\p{L}\p{N} ]*$/u.test(folded) || foldForSearch(folded) !== folded) {
      wrong.push(codePoint.toString(16))
    }
  }
  expect(wrong).toEqual([])
})

test('case in Turkish or in English makes no difference for a search', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyzâîû ') }),
      text => {
        const folded = foldForSearch(text)
        expect(foldForSearch(text.toLocaleUpperCase('tr'))).toBe(folded)
        expect(foldForSearch(text.toUpperCase())).toBe(folded)
        expect(foldForSearch(text.normalize('NFD'))).toBe(folded)
      },
    ),
  )
})

test('ten thousand complaints are folded well within two seconds', () => {
  const complaint = "Şükrüpaşa Mahallesi'nde çukur var; yol hâlâ düzelmedi. ".repeat(4)
  const startedAt = performance.now()
  let letters = 0
  for (let index = 0; index < 10_000; index += 1) letters += foldForSearch(complaint).length
  // 0.05 s on an idle core when written; the bound only catches a change of kind.
  expect(performance.now() - startedAt).toBeLessThan(2_000)
  expect(letters).toBe(2_110_000)
})

describe('a search query', () => {
  test.each([
    ['Çukur yol', 'cukur:* & yol:*'],
    ['ILICA ılıca İlica', 'ilica:*'],
    ["yol' | !x:* & (su)", 'yol:* & x:* & su:*'],
    ['a b c d e f g h i j', 'a:* & b:* & c:* & d:* & e:* & f:* & g:* & h:*'],
    ['BM-2026-000123', 'bm:* & 2026:* & 000123:*'],
  ])('%s becomes %s', (query, expected) => {
    expect(toPrefixQuery(query)).toBe(expected)
  })

  test.each(['', '   ', '&|!', '\0', '🕳️'])('%j asks for nothing', query => {
    expect(searchWords(query)).toEqual([])
    expect(toPrefixQuery(query)).toBeUndefined()
  })

  test('a very long word is cut to 64 letters, and a very long query to its beginning', () => {
    expect(searchWords('ş'.repeat(1000))).toEqual(['s'.repeat(64)])
    expect(searchWords(`${' '.repeat(600)}yol`)).toEqual([])
  })

  test('holds nothing but letters, digits, the prefix mark and "and", whatever was typed', () => {
    fc.assert(
      fc.property(anyText, query => {
        expect(toPrefixQuery(query) ?? 'x:*').toMatch(
          /^[\p{L}\p{N}]{1,64}:\*(?: & [\p{L}\p{N}]{1,64}:\*){0,7}$/u,
        )
      }),
      { numRuns: 2000 },
    )
  })
})

const naughtyStrings = '../shared/data/badinput/big-list-of-naughty-strings.json'

test.skipIf(!existsSync(naughtyStrings))(
  'no naughty string breaks folding or escapes into a query',
  () => {
    const texts: string[] = JSON.parse(readFileSync(naughtyStrings, 'utf8'))
    expect(texts.length).toBeGreaterThan(400)
    for (const text of texts) {
      const folded = foldForSearch(text)
      expect(foldForSearch(folded)).toBe(folded)
      expect(toPrefixQuery(text) ?? 'x:*').toMatch(
        /^[\p{L}\p{N}]+:\*(?: & [\p{L}\p{N}]+:\*){0,7}$/u,
      )
    }
  },
)
