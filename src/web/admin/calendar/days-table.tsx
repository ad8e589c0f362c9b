// Owns the table of a year's days: the country's cannot be removed, the municipality's can.
import { formatDate } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/form/button.tsx'
import { HiddenFields } from '../../ui/form/form.tsx'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'

export type DayRow = {
  day: string
  layer: 'public' | 'holiday' | 'leave'
  extent: 'full' | 'half'
  name: string
  document: string
  isConfirmed: boolean
}

export function DaysTable({ context, rows }: { context: PageContext; rows: readonly DayRow[] }) {
  const words = context.texts.admin.calendar
  const hasOwn = rows.some(row => row.layer !== 'public')
  const { columns } = words
  const own: Column<DayRow>[] = [
    { name: columns.document, cell: row => row.document },
    {
      name: words.remove,
      width: 'tight',
      cell: row => row.layer !== 'public' && <Remove context={context} row={row} />,
    },
  ]
  return (
    <DataTable
      caption={words.title}
      rows={rows}
      rowId={row => `${row.day} ${row.layer} ${row.name}`}
      columns={[
        { name: columns.day, width: 'tight', cell: row => formatDate(row.day, context.language) },
        {
          name: columns.name,
          width: 'grow',
          cell: row => (row.isConfirmed ? row.name : `${row.name} (${words.unconfirmed})`),
        },
        { name: columns.kind, width: 'tight', cell: row => words.kinds[row.layer] },
        { name: columns.extent, width: 'tight', cell: row => words.extents[row.extent] },
        ...(hasOwn ? own : []),
      ]}
    />
  )
}

function Remove({ context, row }: { context: PageContext; row: DayRow }) {
  const words = context.texts.admin.calendar
  return (
    <form method="post" action={paths.adminCalendarRemove()}>
      <HiddenFields fields={{ day: row.day, layer: row.layer }} />
      <Button kind="quiet">
        {words.remove}
        <span class="unseen"> {row.name}</span>
      </Button>
    </form>
  )
}
