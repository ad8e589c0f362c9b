// Owns a list of many rows that is read at a glance; on a narrow screen each row becomes a short paragraph.
import type { ComponentChildren } from 'preact'
import { jsxAttr } from 'preact/jsx-runtime'
import { markup } from '../markup.ts'

export type Column<Row> = {
  readonly name: string
  readonly cell: (row: Row) => ComponentChildren
  /** Numbers end at the same edge. */
  readonly align?: 'end' | undefined
  /**
   * `grow` takes what is left and cuts what does not fit; `tight` is as wide as its content; `wrap` cuts
   * nothing and breaks into lines.
   */
  readonly width?: 'tight' | 'grow' | 'wrap' | undefined
  /** On a narrow screen the value stands behind its head, as numbers always do: alone it says nothing. */
  readonly labelled?: boolean | undefined
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

function classOf<Row>(column: Column<Row>): string {
  return [column.align, column.width, column.minor && 'minor'].filter(Boolean).join(' ')
}

/** The heads are not shown there, so nobody reads one twice. */
const labelOf = <Row,>({ name, align, labelled }: Column<Row>): string =>
  align === 'end' || labelled ? ` ${jsxAttr('data-name', name)}` : ''

/** What stands between the values of a row; the same for all rows of a table. */
function fixedParts<Row>(columns: readonly Column<Row>[]): readonly string[] {
  const tags = columns.map((_, at) => (at === 0 ? 'th' : 'td'))
  const opening = columns.map((column, at) => {
    const names = classOf(column)
    const scope = at === 0 ? ' scope="row"' : labelOf(column)
    return `<${tags[at]}${scope}${names && ` class="${names}"`}>`
  })
  const between = tags.map((tag, at) => `</${tag}>${opening[at + 1] ?? '</tr>'}`)
  return ['<tr class="', '" data-row="', '"', `>${opening[0] ?? ''}`, ...between]
}

function TableRows<Row>({ table }: { table: DataTableProps<Row> }) {
  const { columns, rows, rowId, rowHref, selected, tone } = table
  const fixed = fixedParts(columns)
  return (
    <>
      {rows.map(row => {
        const id = rowId(row)
        const current = id === selected ? markup([' aria-current="true"']) : ''
        const [head, ...cells] = columns.map(column => column.cell(row))
        const linked = rowHref ? markup`<a href="${rowHref(row)}">${head}</a>` : head
        return markup(fixed, tone?.(row), id, current, linked, ...cells)
      })}
    </>
  )
}

export function DataTable<Row>(table: DataTableProps<Row>) {
  return (
    <table class="data">
      <caption class={table.captionSeen ? undefined : 'unseen'}>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(column => (
            <th scope="col" class={classOf(column) || undefined}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TableRows table={table} />
      </tbody>
    </table>
  )
}
