// Tests of the workbook by reading it back with another library: texts, numbers and dates are what they were.
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { TableBook } from '../../core/measures/table.ts'
import { xlsxOf } from './xlsx-book.ts'

const book = (rows: TableBook['tables'][number]['rows']): TableBook => ({
  title: 'Kütük',
  notes: [],
  tables: [
    {
      title: 'Dilekçe kütüğü 2026/1: [a]',
      columns: [
        { name: 'Konu', kind: 'text' },
        { name: 'Sayı', kind: 'number' },
        { name: 'Gün', kind: 'date' },
      ],
      rows,
    },
  ],
})

test('what is written is read back: Turkish letters, numbers, days, nothing', async () => {
  const file = await xlsxOf(
    book([
      ['Şikâyet, İğdır ı', 1234.5, '2026-02-18'],
      ['', 0, null],
    ]),
  )
  const [sheet] = await readXlsxFile(file)
  expect(sheet?.sheet).toBe('Dilekçe kütüğü 2026 1   a')
  expect(sheet?.data).toEqual([
    ['Konu', 'Sayı', 'Gün'],
    ['Şikâyet, İğdır ı', 1234.5, new Date('2026-02-18T00:00:00Z')],
    [null, 0, null],
  ])
})

test.each(['=1+1', '+90 442', '-5', '@SUM(A1)', '=HYPERLINK("http://x")', '<a>&"\''])(
  'the text %j stays a text',
  async text => {
    const [sheet] = await readXlsxFile(await xlsxOf(book([[text, 1, '2026-02-18']])))
    expect(sheet?.data[1]?.[0]).toBe(text)
  },
)

test('signs that no spreadsheet can hold are left out, and a text ends where a cell does', async () => {
  const [sheet] = await readXlsxFile(
    await xlsxOf(
      book([
        ['a\u0000b\u001fc\ud800', 1, null],
        ['x'.repeat(40_000), 2, null],
      ]),
    ),
  )
  expect(sheet?.data[1]?.[0]).toBe('abc')
  expect(String(sheet?.data[2]?.[0])).toHaveLength(32_767)
})

test('two tables of one name get two sheets, and what is to be said a third', async () => {
  const one = book([]).tables[0]
  if (one === undefined) throw new Error('no table')
  const title = 'Bilgi edinme yıllık raporu, ret gerekçeleri'
  const file = await xlsxOf({
    title: 'Rapor',
    notes: ['Geçici'],
    tables: [
      { ...one, title },
      { ...one, title },
    ],
  })
  const sheets = await readXlsxFile(file)
  expect(sheets.map(sheet => sheet.sheet)).toEqual([
    'Bilgi edinme yıllık raporu, ret',
    'Bilgi edinme yıllık raporu, r 2',
    'Rapor',
  ])
  expect(sheets[2]?.data).toEqual([['Rapor'], ['Geçici']])
})
