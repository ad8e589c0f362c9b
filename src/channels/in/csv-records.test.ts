import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather, textsOf } from '../../../test/support/import/streams.ts'
import { type CsvRecord, readCsvRecords } from './csv-records.ts'

const read = (text: string, delimiter = ','): Promise<CsvRecord[]> =>
  gather(readCsvRecords(textsOf(text), delimiter))

const cases: readonly [string, string, CsvRecord[]][] = [
  [
    'plain rows, the last without a line end',
    'a,b\n1,2',
    [
      { line: 1, values: ['a', 'b'] },
      { line: 2, values: ['1', '2'] },
    ],
  ],
  ['Windows line ends', 'a,b\r\n', [{ line: 1, values: ['a', 'b'] }]],
  [
    'Windows line ends after quotes',
    '"a","b"\r\n"c"\r\n',
    [
      { line: 1, values: ['a', 'b'] },
      { line: 2, values: ['c'] },
    ],
  ],
  ['empty fields', ',,\n', [{ line: 1, values: ['', '', ''] }]],
  ['an empty quoted field', '"",x\n', [{ line: 1, values: ['', 'x'] }]],
  ['a delimiter in quotes', '"a,b",c\n', [{ line: 1, values: ['a,b', 'c'] }]],
  ['a doubled quote', '"5"" boru",c\n', [{ line: 1, values: ['5" boru', 'c'] }]],
  ['only a doubled quote', '"""",c\n', [{ line: 1, values: ['"', 'c'] }]],
  ['a quote inside an unquoted field', '5" boru,c\n', [{ line: 1, values: ['5" boru', 'c'] }]],
  [
    'line breaks in quotes: the next record has the right line',
    'x,"one\ntwo\r\nthree"\ny,z\n',
    [
      { line: 1, values: ['x', 'one\ntwo\r\nthree'] },
      { line: 4, values: ['y', 'z'] },
    ],
  ],
  [
    'empty lines are left out and still counted',
    'a\n\n\r\nb\n',
    [
      { line: 1, values: ['a'] },
      { line: 4, values: ['b'] },
    ],
  ],
  [
    'text after a closing quote costs that line only',
    'a,"b" c,d\ne,f\n',
    [
      { line: 1, problem: '2. sütunda tırnak kapandıktan sonra yazı var' },
      { line: 2, values: ['e', 'f'] },
    ],
  ],
  [
    'a quote that is never closed costs that line only',
    'a,"b\nc,d\n',
    [
      { line: 1, problem: 'bu satırda açılan tırnak hiç kapanmıyor' },
      { line: 2, values: ['c', 'd'] },
    ],
  ],
]

test.each(cases)('CSV: %s', async (_, text, records) => {
  expect(await read(text)).toEqual(records)
})

test('another delimiter leaves commas alone', async () => {
  expect(await read('a;b,c\n', ';')).toEqual([{ line: 1, values: ['a', 'b,c'] }])
})

test('a quote that swallows a million characters is given up and the lines after it are read', async () => {
  const lines = Array.from({ length: 200_000 }, (_, index) => `${index},x`)
  const records = await read(`a,"b\n${lines.join('\n')}\n`)
  expect(records).toHaveLength(200_001)
  expect(records[0]).toEqual({ line: 1, problem: 'bu satırda açılan tırnak hiç kapanmıyor' })
  expect(records[200_000]).toEqual({ line: 200_001, values: ['199999', 'x'] })
})

test('what is written with quotes is read back, wherever the text is cut into pieces', async () => {
  const field = fc.string({
    unit: fc.constantFrom('a', 'ş', '"', ',', '\n', '\r', ' '),
    maxLength: 6,
  })
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(rows, fc.array(fc.nat(60), { maxLength: 4 }), async (table, cuts) => {
      const text = table
        .map(row => `${row.map(each => `"${each.replaceAll('"', '""')}"`).join(',')}\n`)
        .join('')
      const bounds = [
        0,
        ...cuts.filter(cut => cut < text.length).sort((a, b) => a - b),
        text.length,
      ]
      const pieces = bounds.slice(1).map((end, index) => text.slice(bounds[index], end))
      const records = await gather(readCsvRecords(textsOf(...pieces), ','))
      expect(records.map(record => ('values' in record ? record.values : record))).toEqual(table)
    }),
    { seed: 311 },
  )
})
