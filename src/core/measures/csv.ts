// Owns how a table is written as CSV (RFC 4180) so that a spreadsheet shows it as it is and runs
// nothing of it.

export type CsvCell = string | number | null

/** A spreadsheet takes a text that begins so for a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/
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

/** The whole file: heads, rows, lines ended by CRLF. Numbers stay plain: `1234.5`. */
export function csvText(
  heads: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  separator: CsvSeparator = ',',
): string {
  const lines = [heads, ...rows].map(cells => cells.map(cellText).join(separator))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}
