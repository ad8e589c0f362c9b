// Tests of the CSV writer: what a spreadsheet would read back.
import { expect, test } from 'vitest'
import { csvOfBook, csvText } from './csv.ts'

test('a table has a mark for UTF-8, heads, and lines ended by CRLF', () => {
  expect(csvText(['Birim', 'Açık'], [['Fen İşleri', 12]])).toBe(
    '\uFEFFBirim,Açık\r\nFen İşleri,12\r\n',
  )
})

test.each([
  ['Yol, kaldırım', '"Yol, kaldırım"'],
  ['Yol; kaldırım', '"Yol; kaldırım"'],
  ['"Çukur" dedi', '"""Çukur"" dedi"'],
  ['iki\nsatır', '"iki\nsatır"'],
  ['', ''],
])('%j is written as %s', (cell, written) => {
  expect(csvText(['a'], [[cell]])).toBe(`\uFEFFa\r\n${written}\r\n`)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+90 442', "'+90 442"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', '"\'\tx"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1+1', "'＝1+1"],
  ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
])('the text %j is no formula in a spreadsheet', (cell, written) => {
  expect(csvText(['a'], [[cell]])).toBe(`\uFEFFa\r\n${written}\r\n`)
})

test('numbers stay numbers, and nothing stays empty', () => {
  expect(csvText(['a', 'b', 'c'], [[-3, 0.5, null]], ';')).toBe('\uFEFFa;b;c\r\n-3;0.5;\r\n')
})

test('several tables stand in one file, each under its title', () => {
  const columns = [
    { name: 'Satır', kind: 'text' },
    { name: 'Sayı', kind: 'number' },
  ] as const
  const book = {
    title: 'Rapor 2026',
    notes: ['Geçici'],
    tables: [
      { title: 'Toplam', columns, rows: [['R1', 3]] },
      { title: 'Gerekçe', columns, rows: [['=R21', 1]] },
    ],
  }
  expect(csvOfBook(book, ';')).toBe(
    "\uFEFFRapor 2026\r\n\r\nToplam\r\nSatır;Sayı\r\nR1;3\r\n\r\nGerekçe\r\nSatır;Sayı\r\n'=R21;1\r\n\r\nGeçici\r\n",
  )
})
