// Owns how a cell of a table is written out for people: numbers and days in the reader's way.
import { formatNumber, formatShortDate, type Language } from '../turkish/format.ts'
import type { TableCell, TableColumn } from './table.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

export function cellWords(cell: TableCell, kind: TableColumn['kind'], language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return formatNumber(cell, language)
  return kind === 'date' && ISO_DAY.test(cell) ? formatShortDate(cell, language) : cell
}
