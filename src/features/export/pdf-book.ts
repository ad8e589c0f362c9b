// Sets tables as PDF. A sign that no font of ours has does not keep a whole register from leaving: a box
// stands in its place, and a note says which signs they were.
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
/** The press names all signs of a book at once; a second look finds what stood behind the first. */
const ROUNDS = 4

export function pdfOfBook(press: Press, book: TableBook, frame: PdfFrame): PdfBook {
  const rows = book.tables.reduce((count, table) => count + table.rows.length, 0)
  if (rows > PDF_ROWS_MAX) return { ok: false, refusal: { kind: 'too-many' } }
  let signs: string[] = []
  for (let round = 1; ; round += 1) {
    const printed = press.printTables(printedBook(withBoxes(book, signs, frame), frame))
    if (printed.ok) return printed
    if (printed.refusal.kind !== 'unprintable' || round === ROUNDS) return printed
    signs = [...signs, ...printed.refusal.signs.split(' ')]
  }
}

function withBoxes(book: TableBook, signs: readonly string[], { replaced }: PdfFrame): TableBook {
  if (signs.length === 0) return book
  const boxed = (text: string): string =>
    signs.reduce((found, sign) => found.replaceAll(sign, BOX), text)
  const cellOf = (cell: TableCell): TableCell => (typeof cell === 'string' ? boxed(cell) : cell)
  const codes = [...new Set(signs.flatMap(sign => [...sign].map(codeOf)))]
  return {
    title: boxed(book.title),
    about: (book.about ?? []).map(boxed),
    notes: [...book.notes.map(boxed), replaced(codes.join(', '))],
    tables: book.tables.map(({ title, columns, rows }) => ({
      title: boxed(title),
      columns: columns.map(column => ({ ...column, name: boxed(column.name) })),
      rows: rows.map(row => row.map(cellOf)),
    })),
  }
}

/** "U+4E2D": how a sign is named that cannot be shown. */
const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
