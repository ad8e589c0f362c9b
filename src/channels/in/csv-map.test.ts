import { expect, test } from 'vitest'
import { parseCsvMap } from './csv-map.ts'

const columns = { externalId: 'No', text: 'Metin', received: 'Tarih' }
const smallest = { source: 'eski-masa', columns }
const problemOf = (map: unknown): string => {
  const parsed = parseCsvMap(JSON.stringify(map))
  return parsed.ok ? 'no problem' : parsed.problem
}

test('the smallest map has a source, an id, a text and a time; the rest has defaults', () => {
  expect(parseCsvMap(JSON.stringify(smallest))).toEqual({
    ok: true,
    map: {
      source: 'eski-masa',
      delimiter: ',',
      encoding: 'utf-8',
      timeZone: 'Europe/Istanbul',
      dateFormat: 'ISO',
      columns,
      channels: {},
      kinds: {},
      outcomes: {},
    },
  })
})

test.each([
  [{ ...smallest, source: 'Eski Masa' }, 'source: small letters, digits and -, 2 to 40 of them'],
  [{ ...smallest, delimiter: '||' }, /^delimiter: /],
  [{ ...smallest, delimiter: '"' }, 'delimiter: not a quote or a line break'],
  [{ ...smallest, encoding: 'cp-none' }, 'encoding: unknown encoding'],
  [{ ...smallest, timeZone: 'Erzurum' }, 'timeZone: unknown time zone'],
  [
    { ...smallest, dateFormat: 'DD.MM' },
    'dateFormat: ISO, or a pattern with YYYY, MM, DD and perhaps HH:mm:ss',
  ],
  [
    { ...smallest, columns: { ...columns, latitude: 'Enlem' } },
    'columns: latitude and longitude go together',
  ],
  [{ ...smallest, columns: { ...columns, telefon: 'Tel' } }, /^columns: .*telefon/],
  [{ ...smallest, columns: { externalId: 'No' } }, /^columns\.text: .*columns\.received: /],
  [{ ...smallest, channels: { Faks: 'fax' } }, /^channels\.Faks: /],
  [{ ...smallest, colums: {} }, /^map: .*colums/],
  [[], /^map: /],
])('%j is refused with its problem', (map, problem) => {
  expect(problemOf(map)).toEqual(expect.stringMatching(problem))
})

test('a map that is no JSON is refused with what is wrong', () => {
  expect(parseCsvMap('{"source": ')).toEqual({ ok: false, problem: expect.stringMatching(/JSON/) })
})
