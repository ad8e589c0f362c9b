// The line of a sheet is shared so that every column holds its longest word, and never by more than it has.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitColumns, GUTTER, lettersOf, longestWord } from './column-widths.ts'

const column = (name: string, cells: readonly string[], isWhole = false) => ({
  name,
  cells,
  isWhole,
})

test.each([
  ['çukur', 5],
  ['Ilıca', 5.45],
  ['10.03.2026', 10],
  ['mahalle', 7.8],
  ['中文', 4],
  ['a\u200bb', 2],
])('%s takes the room of %s letters', (text, letters) => {
  expect(lettersOf(text)).toBeCloseTo(letters)
})

test('what fits is set in ten points and no wider than it needs', () => {
  const { size, widths } = fitColumns([
    column('satır', ['a', 'b']),
    column('ad', ['olumlu', 'kısa ad']),
  ])
  expect(size).toBe(10)
  expect(widths).toEqual([5 + GUTTER, 7 + GUTTER])
})

test('many columns are set smaller, and none loses its words', () => {
  const names = Array.from({ length: 13 }, () => 'yazışma numarası')
  const { size, widths } = fitColumns(names.map(name => column(name, [])))
  expect(size).toBe(7.5)
  expect(widths).toHaveLength(13)
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(longestWord('numarası') + GUTTER)
})

test('days and figures keep to one line', () => {
  const { widths } = fitColumns([
    column('gün', ['10 mart'], true),
    ...Array.from({ length: 4 }, () => column('özet', ['uzun metin '.repeat(30)])),
  ])
  expect(widths[0]).toBeCloseTo(lettersOf('10 mart') + GUTTER)
})

test('whatever the words, the sheet is not wider than it is', () => {
  const text = fc.string({ maxLength: 120 })
  const columns = fc.array(
    fc.record({ name: text, isWhole: fc.boolean(), cells: fc.array(text, { maxLength: 5 }) }),
    { minLength: 1, maxLength: 24 },
  )
  fc.assert(
    fc.property(columns, given => {
      const { size, widths } = fitColumns(given)
      const points = widths.reduce((all, each) => all + (each * size) / 2, 0)
      return points <= 757.001 && size >= 7 && widths.every(width => width > 0)
    }),
  )
})
