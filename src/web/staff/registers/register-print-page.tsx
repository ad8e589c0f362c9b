// A register on paper, with the filters of its page: sheets that lie on their side, each with its heads.
import { formatNumber, formatPlainDate } from '../../../core/turkish/format.ts'
import { listEntriesUpTo } from '../../../features/registers/register-list.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { PaperTable } from '../../ui/list/paper-table.tsx'
import { namesOf } from '../frame/names.ts'
import { signedInOf } from '../frame/staff-page.tsx'
import {
  filterFields,
  findRegister,
  questionOf,
  readRegisterAddress,
  registerSlugs,
} from './register-address.ts'
import { columnsOf } from './register-columns.ts'
import { tooMany } from './too-many.tsx'

/** About a hundred sheets; whoever needs more takes a file. */
export const PRINTED_ROWS_MAX = 2_000

export async function registerPrintPage(context: PageContext): Promise<Response> {
  const staff = signedInOf(context)
  const register = findRegister(staff, context.param('kutuk'))
  if (register === undefined) return await context.notFound()
  const address = readRegisterAddress(context.query)
  const back = paths.registerBook(registerSlugs[register], filterFields(address))
  const [rows, names] = await Promise.all([
    listEntriesUpTo(context.desk, questionOf(context, staff, register, address), PRINTED_ROWS_MAX),
    namesOf(context.desk),
  ])
  if (rows.length > PRINTED_ROWS_MAX) return await tooMany(context, back, PRINTED_ROWS_MAX)
  const words = context.texts.registers
  const columns = columnsOf(register, context, names).filter(
    column => column.on === 'page' || column.on === 'paper',
  )
  const title = words.names[register]
  const { language, today } = context
  return context.html(
    <PrintLayout
      frame={context.frame}
      title={title}
      back={{ href: back, name: words.backToBook }}
      landscape
    >
      <h1>{title}</h1>
      <p>{words.printed(formatPlainDate(today, language), formatNumber(rows.length, language))}</p>
      <PaperTable
        table={{ title, columns, rows: rows.map(row => columns.map(column => column.cell(row))) }}
      />
    </PrintLayout>,
  )
}
