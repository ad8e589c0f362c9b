// Owns how a table is written as CSV (RFC 4180) so that a spreadsheet shows it as it is and runs
// nothing of it.

import type { TableBook } from './table.ts'

export type CsvCell = string | number | null

/** A spreadsheet takes a text that begins so for a formula (OWASP, CSV injection); full-width signs too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
const needsQuotes = /["\r\n;,\t]/
/** Spreadsheets read UTF-8 only when the file says so. */
const byteOrderMark = '\uFEFF'

/** A Turkish spreadsheet separates by semicolons, since its decimals have the comma. */
export type CsvSeparator = ',' | ';'

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // The apostrophe is what spreadsheets themselves write before a text that is not a formula.
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (cells: readonly CsvCell[], separator: CsvSeparator): string =>
  `${cells.map(cellText).join(separator)}\r\n`

/** How a file begins that is written line by line. */
export const csvStart = (heads: readonly string[], separator: CsvSeparator): string =>
  `${byteOrderMark}${csvLine(heads, separator)}`

/** Several tables in one file: each under its title, an empty line between them, what is to be said last. */
export function csvOfBook({ title, notes, tables }: TableBook, separator: CsvSeparator): string {
  const line = (cells: readonly CsvCell[]) => csvLine(cells, separator)
  const parts = tables.map(table =>
    [
      line([table.title]),
      line(table.columns.map(column => column.name)),
      ...table.rows.map(line),
    ].join(''),
  )
  const last = notes.map(note => line([note])).join('')
  return `${byteOrderMark}${[line([title]), ...parts, last].filter(Boolean).join('\r\n')}`
}

/** The whole file: heads, rows, lines ended by CRLF. Numbers stay plain: `1234.5`. */
export function csvText(
  heads: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  separator: CsvSeparator = ',',
): string {
  return csvStart(heads, separator) + rows.map(cells => csvLine(cells, separator)).join('')
}
