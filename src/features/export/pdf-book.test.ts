// A book of tables as PDF keeps the rules of PDF/UA-1 and PDF/A-2a, holds every cell as it was written, and is
// always the same bytes.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOf, checkPdf } from '../../../test/support/letters/check-pdf.ts'
import { noPress } from '../../../test/support/letters/no-press.ts'
import { readTables } from '../../../test/support/letters/read-tables.ts'
import type { TableBook } from '../../core/measures/table.ts'
import { isoDate } from '../../core/time/dates.ts'
import { openPress } from '../../press/press.ts'
import { type PdfFrame, pdfOfBook } from './pdf-book.ts'

const press = openPress()

const frame: PdfFrame = {
  municipality: 'Yakaköy Belediyesi',
  language: 'tr',
  today: isoDate('2026-03-10'),
  words: {
    desk: 'Beyaz Masa',
    madeOn: date => `${date} tarihinde hazırlandı`,
    page: 'Sayfa',
    notes: 'Açıklamalar',
    empty: 'Kayıt yok',
  },
  replaced: signs => `Yerine □ kondu: ${signs}`,
}

const bookOf = (texts: readonly string[]): TableBook => ({
  title: 'Dilekçe kütüğü',
  about: ['10 Mart 2026 itibarıyla'],
  notes: ['Kişi adları kısaltılır.'],
  tables: [
    {
      title: 'Dilekçe kütüğü',
      columns: [
        { name: 'Sıra', kind: 'number' },
        { name: 'Geliş', kind: 'date' },
        { name: 'Özet', kind: 'text', width: 60 },
      ],
      rows: texts.map((text, at) => [at + 1, '2026-03-09', text]),
    },
  ],
})

function pdfOf(book: TableBook, wish: Partial<PdfFrame> = {}): Uint8Array {
  const made = pdfOfBook(press, book, { ...frame, ...wish })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.pdf
}

const cellsOf = async (texts: readonly string[]): Promise<string[]> => {
  const [table] = await readTables(pdfOf(bookOf(texts)))
  return (table ?? []).slice(1).map(row => row[2] ?? '')
}

test('a table of three sheets breaks none of the rules and repeats its heads', async () => {
  const rows = Array.from(
    { length: 75 },
    () => 'Ilıca Sokak’ta çukur; ığdır çamı, şöför, GÜĞÜM, İĞNE',
  )
  const pdf = pdfOf(bookOf(rows))
  const { faults, pages, title, fonts, structure } = await checkPdf(pdf)
  expect(faults).toEqual([])
  expect(pages).toBe(3)
  expect(title).toBe('Dilekçe kütüğü')
  expect(fonts).toEqual(['Tinos-Bold', 'Tinos-Regular'])
  // One table for who listens, however many sheets: the heads once, the repeated ones are ornament.
  expect(allOf(structure).filter(({ type }) => type === 'Table')).toHaveLength(1)
  expect(allOf(structure).filter(({ type }) => type === 'TH')).toHaveLength(3)
  const [table] = await readTables(pdf)
  expect(table).toHaveLength(76)
  expect(table?.[0]).toEqual(['Sıra', 'Geliş', 'Özet'])
  expect(table?.[75]).toEqual([
    '75',
    '09.03.2026',
    'Ilıca Sokak’ta çukur; ığdır çamı, şöför, GÜĞÜM, İĞNE',
  ])
})

test('several tables, one of them empty, and notes are headings, tables and a list', async () => {
  const [table] = bookOf(['Çukur']).tables
  if (table === undefined) throw new Error('The book has a table')
  const book: TableBook = {
    title: '2025 yılı bilgi edinme raporu',
    notes: ['Geçicidir.', 'Sayılar kayıt defterindendir.'],
    tables: [
      { ...table, title: 'Rapor formu' },
      { ...table, title: 'Reddedilenler', rows: [] },
    ],
  }
  const { faults, structure } = await checkPdf(pdfOf(book))
  expect(faults).toEqual([])
  const types = allOf(structure).map(({ type }) => type)
  expect(types.filter(type => /^(H\d|Table|LI)$/.test(type))).toEqual([
    'H1',
    'H2',
    'Table',
    'H2',
    'H2',
    'LI',
    'LI',
  ])
})

test('who reads English gets an English document', async () => {
  const { faults } = await checkPdf(pdfOf(bookOf(['Pothole']), { language: 'en' }), 'en-GB')
  expect(faults).toEqual([])
})

test('hostile cells are text: formulas, markup of the typesetter, control characters', async () => {
  const markup =
    '#read("/etc/passwd") = Başlık *kalın* $x$ \\ #panic() <etiket> @kaynak [köşe] // yorum'
  expect(
    await cellsOf(["=cmd|'/C calc'!A0", markup, 'a\u0007b\u0000c\u202ed', '(iç (içe) \\n)']),
  ).toEqual(["=cmd|'/C calc'!A0", markup, 'abcd', '(iç (içe) \\n)'])
})

test('a word longer than its column is broken and whole to who copies it', async () => {
  const word = 'Ş'.repeat(300)
  const [cell] = await cellsOf([word])
  expect(cell?.replaceAll('\u200b', '')).toBe(word)
})

test('signs that no font has are boxes, and a note names them', async () => {
  const book = bookOf(['Çin 中文 ve 😀', 'Tamam'])
  const [table] = await readTables(pdfOf(book))
  expect(table?.[1]?.[2]).toBe('Çin □□ ve 😀')
  expect(table?.[2]?.[2]).toBe('Tamam')
  const same = {
    ...bookOf(['Çin □□ ve 😀', 'Tamam']),
    notes: [...book.notes, 'Yerine □ kondu: U+4E2D, U+6587'],
  }
  expect(pdfOf(book)).toEqual(pdfOf(same))
})

test.each([
  ['❤️ ✅ 👍🏽', '❤️ □ □'],
  ['नमस्ते ﷽ ①', '□□□ □ ①'],
  ['\ue000\u{10ffff}', '□□'],
  ['\uf400 \uf0b7', '□ •'],
  ['Καλημέρα, привет ₺', 'Καλημέρα, привет ₺'],
])('of %s the fonts show %s', async (text, shown) => {
  expect(press.has('İ')).toBe(true)
  const visible = (cell = '') => cell.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const pdf = pdfOf(bookOf([text]))
  expect((await checkPdf(pdf)).faults).toEqual([])
  const [table] = await readTables(pdf)
  expect(visible(table?.[1]?.[2])).toBe(visible(shown))
})

test('whether there is a typesetter is known before it is loaded, and is the same after', () => {
  const fresh = openPress()
  expect(fresh.isThere()).toBe(true)
  expect(pdfOfBook(fresh, bookOf(['Çukur']), frame).ok).toBe(true)
  expect(fresh.isThere()).toBe(true)
})

test('the same book is the same bytes, from another press too; another day is not', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const book = bookOf(['Çukur'])
  const first = hash(pdfOf(book))
  const other = pdfOfBook(openPress(), book, frame)
  expect(other.ok && hash(other.pdf)).toBe(first)
  expect(hash(pdfOf(book, { today: isoDate('2026-03-11') }))).not.toBe(first)
})

test('1,001 rows are refused before anything is set', () => {
  const rows = Array.from({ length: 1001 }, () => 'Çukur')
  expect(pdfOfBook(press, bookOf(rows), frame)).toEqual({
    ok: false,
    refusal: { kind: 'too-many' },
  })
})

test('where there is no typesetter the refusal says so', () => {
  expect(pdfOfBook(noPress, bookOf(['Çukur']), frame)).toEqual({
    ok: false,
    refusal: { kind: 'no-press', cause: 'none here' },
  })
})

test('any words whatever are set; nothing crashes', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[a-zğüşöçıİ #$*_\\[\]{}"'\n-]{0,200}$/),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), texts => {
      const made = pdfOfBook(press, bookOf(texts), frame)
      return made.ok
    }),
    { numRuns: 60 },
  )
}, 20_000)
