// Reads a table that an administrator uploads: as small as a list of owners is, whatever a spreadsheet or an
// ill will made of it. Knows no meaning of its columns; a broken file is refused with line and reason.
import { CsvError, parse } from 'csv-parse/sync'

/** A list of all topics, roads and districts is far below both. */
export const CSV_BYTES_MAX = 500_000
export const CSV_ROWS_MAX = 2_000

export type CsvProblem = {
  /** Counted as an editor counts; null: the file as a whole. */
  line: number | null
  field: string
  problem:
    | 'empty'
    | 'too-large'
    | 'encoding'
    | 'quotes'
    | 'columns'
    | 'too-many-rows'
    | 'repeated'
    | 'cells'
}

export type CsvTableRow<Column extends string> = {
  line: number
  values: Readonly<Record<Column, string>>
}

export type CsvTable<Column extends string> =
  | { ok: true; rows: readonly CsvTableRow<Column>[] }
  | { ok: false; problem: CsvProblem }

const refuse = (problem: CsvProblem['problem'], line: number | null = null, field = '') =>
  ({ ok: false, problem: { line, field, problem } }) as const

/** Every column must stand in the first line once, in any order; further columns are left alone. */
export function readCsvTable<Column extends string>(
  bytes: Uint8Array,
  columns: readonly Column[],
): CsvTable<Column> {
  if (bytes.byteLength === 0) return refuse('empty')
  if (bytes.byteLength > CSV_BYTES_MAX) return refuse('too-large')
  const text = decode(bytes)
  if (text === undefined) return refuse('encoding')
  const records = parseRecords(text)
  if ('problem' in records) return { ok: false, problem: records.problem }
  const [head, ...rest] = records.records
  if (head === undefined) return refuse('empty')
  const names = head.record.map(name => name.trim())
  const missing = columns.find(column => !names.includes(column))
  if (missing !== undefined) return refuse('columns', head.line, missing)
  const twice = columns.find(column => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice !== undefined) return refuse('columns', head.line, twice)
  if (rest.length === 0) return refuse('empty')
  if (rest.length > CSV_ROWS_MAX) return refuse('too-many-rows')
  const short = rest.find(({ record }) => record.length !== names.length)
  if (short !== undefined) return refuse('cells', short.line)
  const rows = rest.map(({ record, line }) => ({
    line,
    // as: one entry for each of the columns
    values: Object.fromEntries(
      columns.map(column => [column, plainCell(record[names.indexOf(column)] ?? '')]),
    ) as Record<Column, string>,
  }))
  return { ok: true, rows }
}

/** UTF-8 only, and no byte that no text has: a workbook or a picture is told from a table. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? undefined : text
  } catch {
    return undefined
  }
}

type Parsed = { record: string[]; line: number }

function parseRecords(text: string): { records: Parsed[] } | { problem: CsvProblem } {
  const firstLine = text.slice(0, text.search(/\r?\n|$/))
  const delimiter = firstLine.includes(';') ? ';' : ','
  try {
    const found = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      // One more than allowed is enough to know that it is too many, the head beside them.
      to: CSV_ROWS_MAX + 2,
    })
    // as: with `info` each record comes with the line on which it ended
    const rows = found as unknown as { record: string[]; info: { lines: number } }[]
    const filled = rows.filter(({ record }) => record.some(cell => cell.trim() !== ''))
    return { records: filled.map(({ record, info }) => ({ record, line: info.lines })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : null
    return { problem: { line, field: '', problem: 'quotes' } }
  }
}

/** Control characters mean nothing here; the apostrophe is what a download put before a formula. */
function plainCell(cell: string): string {
  const plain = cell
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
  return /^'[=+\-@]/.test(plain) ? plain.slice(1) : plain
}

/** `14.03.2026`, as a Turkish spreadsheet rewrites it, means `2026-03-14`. */
export function isoCell(cell: string): string {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell)
  if (parts === null) return cell
  const [, day = '', month = '', year = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
