// The page that lists the registers with how many entries each has: this year, the year before, in all.
import { registerLaws } from '../../../core/registers/registers.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import { countEntries } from '../../../features/registers/register-list.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'
import { unitsSeenBy } from '../frame/queues.ts'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { registerSlugs, registersSeenBy } from './register-address.ts'

export async function registerIndexPage(context: PageContext): Promise<Response> {
  const frame = await staffFrameOf(context)
  const counts = await countEntries(context.desk, unitsSeenBy(frame.staff))
  const words = context.texts.registers
  const thisYear = Number(context.today.slice(0, 4))
  const rows = registersSeenBy(frame.staff).map(name => {
    const own = counts.filter(count => count.register === name)
    const of = (year: number) => own.find(count => count.year === year)?.entries ?? 0
    const all = own.reduce((sum, count) => sum + count.entries, 0)
    return { name, now: of(thisYear), before: of(thisYear - 1), all }
  })
  type Row = (typeof rows)[number]
  const number = (name: string, count: (row: Row) => number): Column<Row> => ({
    name,
    align: 'end',
    width: 'tight',
    cell: row => formatNumber(count(row), context.language),
  })
  const columns: Column<Row>[] = [
    { name: words.index.register, cell: row => words.names[row.name] },
    number(words.index.thisYear(String(thisYear)), row => row.now),
    number(words.index.thisYear(String(thisYear - 1)), row => row.before),
    number(words.index.all, row => row.all),
    { name: words.index.law, minor: true, cell: row => registerLaws[row.name] },
  ]
  return context.html(
    <StaffPage frame={frame} title={words.title} place="kutukler">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rows}
        rowId={row => row.name}
        rowHref={row => paths.registerBook(registerSlugs[row.name])}
      />
    </StaffPage>,
  )
}
