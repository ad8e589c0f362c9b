// Writes tables as a workbook (XLSX). The only module that knows the library (docs/decisions/0007); texts
// stay texts, so nothing in a cell is ever a formula.
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import type { Table, TableBook, TableCell, TableColumn } from '../../core/measures/table.ts'

/**
 * A workbook is made in memory while others wait: 10,000 rows of sixteen columns take 0.6 s of one core and
 * 150 MB in all. A longer register leaves as CSV, which streams.
 */
export const XLSX_ROWS_MAX = 10_000

/** The longest text that a cell may hold in Excel. */
const CELL_LENGTH_MAX = 32_767
const SHEET_NAME_MAX = 31
const DATE = /^\d{4}-\d{2}-\d{2}$/

export async function xlsxOf({ title, notes, tables }: TableBook): Promise<Buffer> {
  const names = new Set<string>()
  const sheets: Sheet<Buffer>[] = tables.map(table => sheetOf(table, sheetName(table.title, names)))
  if (notes.length > 0) {
    const name = sheetName(title, names)
    sheets.push({ sheet: name, data: [title, ...notes].map(note => [textCell(note)]) })
  }
  return await writeXlsxFile(sheets).toBuffer()
}

function sheetOf({ columns, rows }: Table, name: string): Sheet<Buffer> {
  const head: Row = columns.map(column => ({ ...textCell(column.name), fontWeight: 'bold' }))
  return {
    sheet: name,
    data: [head, ...rows.map(row => columns.map((column, at) => cellOf(column, row[at] ?? null)))],
    columns: columns.map(({ kind, width }) => ({ width: width ?? (kind === 'text' ? 24 : 12) })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

function cellOf({ kind }: TableColumn, cell: TableCell): Row[number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (kind === 'date' && DATE.test(cell))
    return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'dd.mm.yyyy' }
  return textCell(cell)
}

/** XML knows no control characters but tab and line ends, and no half of a character. */
function textCell(text: string) {
  const plain = text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return { type: String, value: plain.slice(0, CELL_LENGTH_MAX) }
}

/** Excel allows 31 letters without []:*?/\ and no name twice. */
function sheetName(title: string, taken: Set<string>): string {
  const plain =
    title
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, SHEET_NAME_MAX) || '1'
  let name = plain
  for (let number = 2; taken.has(name); number += 1) {
    const end = ` ${number}`
    name = plain.slice(0, SHEET_NAME_MAX - end.length) + end
  }
  taken.add(name)
  return name
}
