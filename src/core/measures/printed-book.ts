// The book of tables as it goes to the press: every sign that stands on paper, and nothing else. The same
// book, day and municipality always give the same printed book.
import { printable, printableLine } from '../letters/letter-content.ts'
import type { IsoDate } from '../time/dates.ts'
import { formatPlainDate, type Language } from '../turkish/format.ts'
import { cellWords } from './cell-words.ts'
import { fitColumns, GUTTER, lettersOf } from './column-widths.ts'
import type { Table, TableBook } from './table.ts'

export type PrintedTable = {
  /** Empty when the title of the book says it already. */
  title: string
  /** Of the type, in points. */
  size: number
  columns: readonly { name: string; isNumber: boolean; width: number }[]
  rows: readonly (readonly string[])[]
  /** What stands in place of rows. */
  empty: string
  /** Rows stay whole unless one is so long that a sheet could not hold it. */
  isLong: boolean
  /** A small table goes to the next sheet with its heading rather than being torn. */
  isWhole: boolean
}

export type PrintedBook = {
  title: string
  author: string
  language: Language
  dated: IsoDate
  about: readonly string[]
  tables: readonly PrintedTable[]
  notes: readonly string[]
  words: { desk: string; madeOn: string; page: string; notes: string }
}

export type PrintFrame = {
  municipality: string
  language: Language
  today: IsoDate
  words: {
    desk: string
    madeOn: (date: string) => string
    page: string
    notes: string
    empty: string
  }
}

/** Rows and letters of a table that is sure to fit on one sheet. */
const WHOLE_ROWS = 14
const WHOLE_LETTERS = 1_500
/** Sums of fractions are never quite what they should be. */
const TOLERANCE = 0.01
/** Letters of a cell from which its row may break at the end of a sheet. */
const LONG_CELL = 600

export function printedBook({ title, about, notes, tables }: TableBook, frame: PrintFrame) {
  const { municipality, language, today, words } = frame
  const heading = printableLine(title)
  const isAlone = tables.length === 1 && tables[0]?.title === title
  return {
    title: heading,
    author: printableLine(municipality),
    language,
    dated: today,
    about: (about ?? []).map(printableLine),
    tables: tables.map(table => printedTable(table, frame, isAlone)),
    notes: notes.map(printableLine),
    words: {
      desk: words.desk,
      madeOn: words.madeOn(formatPlainDate(today, language)),
      page: words.page,
      notes: words.notes,
    },
  } satisfies PrintedBook
}

function printedTable(
  { title, columns, rows }: Table,
  { language, words }: PrintFrame,
  isAlone: boolean,
): PrintedTable {
  const written = rows.map(row =>
    columns.map(({ kind }, at) => printable(cellWords(row[at] ?? null, kind, language)).trim()),
  )
  const { size, widths } = fitColumns(
    columns.map(({ name, kind }, at) => ({
      name,
      isWhole: kind !== 'text',
      cells: written.map(row => row[at] ?? ''),
    })),
  )
  const widthOf = (at: number): number => Math.ceil((widths[at] ?? GUTTER) * 100) / 100
  const roomOf = (at: number): number => widthOf(at) - GUTTER + TOLERANCE
  return {
    title: isAlone ? '' : printableLine(title),
    size,
    columns: columns.map(({ name, kind }, at) => ({
      name: breakWords(printableLine(name), roomOf(at)),
      isNumber: kind === 'number',
      width: widthOf(at),
    })),
    rows: written.map(row => row.map((cell, at) => breakWords(cell, roomOf(at)))),
    empty: words.empty,
    isWhole: rows.length <= WHOLE_ROWS && written.flat().join('').length <= WHOLE_LETTERS,
    isLong: written.some(row => row.some(cell => cell.length > LONG_CELL)),
  }
}

/** A word that is longer than its column may break at the end of each line of it. */
function breakWords(text: string, letters: number): string {
  return text.replace(/[^\s\u200b]+/gu, word => {
    if (lettersOf(word) <= letters) return word
    let broken = ''
    let width = 0
    for (const sign of word) {
      const own = lettersOf(sign)
      if (width > 0 && width + own > letters) {
        broken += '\u200b'
        width = 0
      }
      broken += sign
      width += own
    }
    return broken
  })
}
