// Sets tables as PDF. A sign that no font of ours has does not keep a whole register from leaving: a box
// stands in its place, and a note says which signs they were.
import { printable } from '../../core/letters/letter-content.ts'
import { type PrintFrame, printedBook } from '../../core/measures/printed-book.ts'
import type { TableBook, TableCell } from '../../core/measures/table.ts'
import type { Press, PressRefusal } from '../../press/press.ts'

/**
 * A PDF is set while others wait: 1,000 rows of fourteen columns take 1.0 s of one core and 370 MB in all
 * while it lasts; 2,000 took 3.3 s and 600 MB. A longer register is printed or leaves as CSV.
 */
export const PDF_ROWS_MAX = 1_000

export type PdfRefusal = PressRefusal | { kind: 'too-many' }
export type PdfBook = { ok: true; pdf: Uint8Array } | { ok: false; refusal: PdfRefusal }

export type PdfFrame = PrintFrame & { replaced: (signs: string) => string }

const BOX = '□'
/** What both fonts have, so that most cells are not taken apart. */
const ORDINARY = /^[ -~\n\u00a0-\u017f‘’“”–—…₺]*$/u
const graphemes = new Intl.Segmenter('tr', { granularity: 'grapheme' })

export function pdfOfBook(press: Press, book: TableBook, frame: PdfFrame): PdfBook {
  const rows = book.tables.reduce((count, table) => count + table.rows.length, 0)
  if (rows > PDF_ROWS_MAX) return { ok: false, refusal: { kind: 'too-many' } }
  return press.printTables(printedBook(withBoxes(book, press, frame), frame))
}

function withBoxes(book: TableBook, press: Press, { replaced }: PdfFrame): TableBook {
  const codes = new Set<string>()
  const boxed = (text: string): string => {
    const shown = printable(text)
    if (ORDINARY.test(shown)) return shown
    return [...graphemes.segment(shown)]
      .map(({ segment }) => {
        if (segment === '\n' || press.has(segment)) return segment
        for (const sign of segment) if (!press.has(sign)) codes.add(codeOf(sign))
        return BOX
      })
      .join('')
  }
  const cellOf = (cell: TableCell): TableCell => (typeof cell === 'string' ? boxed(cell) : cell)
  const tables = book.tables.map(({ title, columns, rows }) => ({
    title: boxed(title),
    columns: columns.map(column => ({ ...column, name: boxed(column.name) })),
    rows: rows.map(row => row.map(cellOf)),
  }))
  const about = (book.about ?? []).map(boxed)
  const notes = book.notes.map(boxed)
  const named = codes.size === 0 ? [] : [replaced([...codes].slice(0, CODES_MAX).join(', '))]
  return { title: boxed(book.title), about, tables, notes: [...notes, ...named] }
}

/** So many are named; whoever filled a register with others knows. */
const CODES_MAX = 40

/** "U+4E2D": how a sign is named that cannot be shown. */
const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
