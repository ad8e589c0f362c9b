// A register as a file, with the filters of its page: CSV of any length, a workbook up to its limit.
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
import { namesOf } from '../frame/names.ts'
import { signedInOf } from '../frame/staff-page.tsx'
import {
  filterFields,
  findRegister,
  questionOf,
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
  const columns = columnsOf(register, context, names).filter(column => column.on !== 'screen')
  const name = `${registerSlugs[register]}-${context.today}`
  if (format === 'csv') {
    const heads = columns.map(column => column.name)
    return csvStream(context, heads, cellBatches(context, question, columns), name)
  }
  const rows = await listEntriesUpTo(context.desk, question, XLSX_ROWS_MAX)
  if (rows.length > XLSX_ROWS_MAX) {
    const back = paths.registerBook(registerSlugs[register], filterFields(address))
    return await tooMany(context, back, XLSX_ROWS_MAX)
  }
  const title = context.texts.registers.names[register]
  const table = { title, columns, rows: rows.map(row => cellsOf(columns, row)) }
  return await bookFile(context, format, { title, notes: [], tables: [table] }, name)
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
