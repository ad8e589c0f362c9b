// Tests of reading an uploaded table: what spreadsheets make of it, and what ill will does.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoCell, readCsvTable } from './csv-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCsvTable(bytes(text), ['konu', 'belge'])

test('columns stand in any order, with semicolons or commas, with the mark of UTF-8 and Windows line ends', () => {
  const expected = [{ line: 2, values: { konu: 'yol', belge: 'Karar; 1' } }]
  expect(read('\uFEFFbelge;konu;not\r\n"Karar; 1";yol;x\r\n')).toEqual({ ok: true, rows: expected })
  expect(read('konu,belge\nyol,Karar; 1\n')).toMatchObject({ ok: true, rows: expected })
})

test('empty lines are left out, and a line keeps its number in the file', () => {
  const table = read('konu;belge\n\n;\n\nyol;Karar')
  expect(table.ok && table.rows.map(row => row.line)).toEqual([5])
})

test('what a download put before a formula is taken away again, and nothing is run', () => {
  const table = read(`konu;belge\nyol;"'=HYPERLINK(""x"")"\nkar;"<script>alert(1)</script>"`)
  expect(table.ok && table.rows.map(row => row.values.belge)).toEqual([
    '=HYPERLINK("x")',
    '<script>alert(1)</script>',
  ])
})

test.each<[string, Uint8Array, object]>([
  ['nothing', bytes(''), { problem: 'empty' }],
  ['a head alone', bytes('konu;belge\n'), { problem: 'empty' }],
  ['another table', bytes('name;age\nA;3\n'), { problem: 'columns', field: 'konu', line: 1 }],
  ['a missing column', bytes('konu;x\nyol;1\n'), { problem: 'columns', field: 'belge' }],
  ['a column twice', bytes('konu;belge;belge\nyol;1;2\n'), { problem: 'columns', field: 'belge' }],
  [
    'a line with a cell too many',
    bytes('konu;belge\nyol;1\nkar;1;2\n'),
    { problem: 'cells', line: 3 },
  ],
  ['a quote that never closes', bytes('konu;belge\nyol;"1\nkar;2\n'), { problem: 'quotes' }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), { problem: 'encoding' }],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), { problem: 'encoding' }],
  ['another code page', new Uint8Array([0x6b, 0xfe, 0x3b]), { problem: 'encoding' }],
  ['too large', bytes(`konu;belge\n${'x'.repeat(500_001)}`), { problem: 'too-large' }],
  ['too many rows', bytes(`konu;belge\n${'a;b\n'.repeat(2_001)}`), { problem: 'too-many-rows' }],
])('%s is refused', (_, file, expected) => {
  expect(readCsvTable(file, ['konu', 'belge'])).toMatchObject({ ok: false, problem: expected })
})

test('2,000 rows are not too many', () => {
  const table = read(`konu;belge\n${'a;b\n'.repeat(2_000)}`)
  expect(table.ok && table.rows.length).toBe(2_000)
})

test('a day as a Turkish spreadsheet writes it is the same day', () => {
  expect(isoCell('14.3.2026')).toBe('2026-03-14')
  expect(isoCell('2026-03-14')).toBe('2026-03-14')
  expect(isoCell('yarın')).toBe('yarın')
})

test('whatever is uploaded is read or refused, never thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), text => {
      expect(read(text).ok).toBeTypeOf('boolean')
      expect(read(`konu;belge\n${text}`).ok).toBeTypeOf('boolean')
    }),
    { numRuns: 2_000 },
  )
})
