// Owns a list of many rows that is read at a glance; on a narrow screen each row becomes a short paragraph.
import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  readonly name: string
  readonly cell: (row: Row) => ComponentChildren
  /** Numbers end at the same edge. */
  readonly align?: 'end' | undefined
  /** `grow` takes what is left and cuts what does not fit; `tight` is as wide as its content. */
  readonly width?: 'tight' | 'grow' | undefined
  /** Left out where there is no room: on a narrow screen, or beside an open request. */
  readonly minor?: boolean | undefined
}

export type DataTableProps<Row> = {
  caption: string
  captionSeen?: boolean | undefined
  /** The first column is the row's header and carries its link. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  rowHref?: ((row: Row) => string) | undefined
  /** The row that stands open beside the list. */
  selected?: string | undefined
  tone?: ((row: Row) => 'late' | 'new' | undefined) | undefined
}

function columnClass<Row>(column: Column<Row>): string | undefined {
  const names = [column.align, column.width, column.minor && 'minor'].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

function TableRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const id = table.rowId(row)
  const href = table.rowHref?.(row)
  return (
    <tr
      class={table.tone?.(row)}
      data-row={id}
      aria-current={id === table.selected ? 'true' : undefined}
    >
      {table.columns.map((column, at) =>
        at === 0 ? (
          <th scope="row" class={columnClass(column)}>
            {href ? <a href={href}>{column.cell(row)}</a> : column.cell(row)}
          </th>
        ) : (
          <td class={columnClass(column)} data-name={column.name}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

export function DataTable<Row>(table: DataTableProps<Row>) {
  return (
    <table class="data">
      <caption class={table.captionSeen ? undefined : 'unseen'}>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(column => (
            <th scope="col" class={columnClass(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <TableRow row={row} table={table} />
        ))}
      </tbody>
    </table>
  )
}
