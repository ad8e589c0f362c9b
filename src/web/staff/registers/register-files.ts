// A register as a file, with the filters of its page: CSV of any length, a workbook and a PDF up to their
// limits. A PDF is paper: it has the columns that are printed, and says what it covers.
import { type RegisterName, registerLaws } from '../../../core/registers/registers.ts'
import { formatNumber, formatPlainDate, formatShortDate } from '../../../core/turkish/format.ts'
import { PDF_ROWS_MAX } from '../../../features/export/pdf-book.ts'
import { XLSX_ROWS_MAX } from '../../../features/export/xlsx-book.ts'
import {
  type EntryRow,
  eachBatch,
  listEntriesUpTo,
  type RegisterQuestion,
} from '../../../features/registers/register-list.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { bookFile, csvStream, findFormat } from '../download/table-files.ts'
import { type Names, namesOf, unitName } from '../frame/names.ts'
import { signedInOf } from '../frame/staff-page.tsx'
import {
  filterFields,
  findRegister,
  questionOf,
  type RegisterAddress,
  readRegisterAddress,
  registerSlugs,
} from './register-address.ts'
import type { RegisterColumn } from './register-column.ts'
import { columnsOf } from './register-columns.ts'
import { tooMany } from './too-many.tsx'

export async function registerFile(context: PageContext): Promise<Response> {
  const staff = signedInOf(context)
  const register = findRegister(staff, context.param('kutuk'))
  const format = findFormat(context.param('bicim'))
  if (register === undefined || format === undefined) return await context.notFound()
  const address = readRegisterAddress(context.query)
  const question = questionOf(context, staff, register, address)
  const names = await namesOf(context.desk)
  const columns = columnsOf(register, context, names).filter(
    ({ on }) => on === 'page' || on === 'paper' || (on === 'file' && format !== 'pdf'),
  )
  const name = `${registerSlugs[register]}-${context.today}`
  if (format === 'csv') {
    const heads = columns.map(column => column.name)
    return csvStream(context, heads, cellBatches(context, question, columns), name)
  }
  const max = format === 'pdf' ? PDF_ROWS_MAX : XLSX_ROWS_MAX
  const rows = await listEntriesUpTo(context.desk, question, max)
  const href = paths.registerBook(registerSlugs[register], filterFields(address))
  if (rows.length > max) return await tooMany(context, href, max)
  const words = context.texts.registers
  const title = words.names[register]
  const table = { title, columns, rows: rows.map(row => cellsOf(columns, row)) }
  return await bookFile(context, format, {
    book: {
      title,
      about: aboutOf(context, names, address, rows.length),
      notes: format === 'pdf' ? notesOf(context, register) : [],
      tables: [table],
    },
    name,
    back: { href, name: words.backToBook, place: 'kutukler' },
  })
}

const notesOf = ({ texts }: PageContext, register: RegisterName): string[] => [
  texts.registers.law(registerLaws[register]),
  texts.registers.teach[register],
  texts.registers.lead,
]

/** The day, how many entries, and the filters in words. */
function aboutOf(
  { texts, language, today }: PageContext,
  names: Names,
  { year, from, through, unitId, state, words }: RegisterAddress,
  count: number,
): string[] {
  const { filters, states, pdf, printed } = texts.registers
  const said = [
    [filters.year, year && String(year)],
    [filters.from, from && formatShortDate(from, language)],
    [filters.through, through && formatShortDate(through, language)],
    [filters.unit, unitId && unitName(names, unitId, language)],
    [filters.state, state && states[state]],
    [filters.words, words],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
  return [
    printed(formatPlainDate(today, language), formatNumber(count, language)),
    ...(said.length === 0 ? [] : [pdf.filters(said.join(' · '))]),
  ]
}

const cellsOf = (columns: readonly RegisterColumn[], row: EntryRow) =>
  columns.map(column => column.cell(row))

async function* cellBatches(
  { desk }: PageContext,
  question: RegisterQuestion,
  columns: readonly RegisterColumn[],
) {
  for await (const rows of eachBatch(desk, question)) yield rows.map(row => cellsOf(columns, row))
}
