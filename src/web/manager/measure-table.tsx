// Owns a table of figures: numbers end at one edge, every head leads to its definition, and on a narrow
// screen each row becomes a card.
import type { ComponentChildren } from 'preact'
import { type Share, shareOf } from '../../core/measures/counts.ts'
import { getMeasure, type MeasureCode } from '../../core/measures/definitions.ts'
import { formatNumber, formatPercent } from '../../core/turkish/format.ts'
import { useLanguage, useTexts } from '../ui/language.ts'

export type MeasureColumn<Row> = {
  readonly code: MeasureCode
  readonly cell: (row: Row) => ComponentChildren
  /** The words above a stretch of columns. */
  readonly group?: string | undefined
}

export type MeasureTableProps<Row> = {
  caption: string
  labelHead: string
  rows: readonly Row[]
  rowLabel: (row: Row) => ComponentChildren
  columns: readonly MeasureColumn<Row>[]
  /** The last row, set apart. */
  total?: Row | undefined
}

export const definitionId = (code: MeasureCode): string => `tanim-${code}`

/** A count; one that must not be missed is drawn stronger as soon as there is something to miss. */
export function Count({ value, grave }: { value: number | null; grave?: boolean | undefined }) {
  const language = useLanguage()
  if (value === null) return <span class="quiet">–</span>
  const words = formatNumber(value, language)
  if (value === 0) return <span class="quiet">{words}</span>
  return grave ? <strong class="missed">{words}</strong> : words
}

export function Days({ value, grave }: { value: number | null; grave?: boolean | undefined }) {
  const language = useLanguage()
  const words = useTexts().manager
  if (value === null) return <span class="quiet">–</span>
  const text = words.days(formatNumber(value, language))
  return grave ? <strong class="missed">{text}</strong> : text
}

/** A share with its raw counts below: nobody has to believe a percentage. */
export function ShareCell({
  value: { count, of, share },
  grave,
}: {
  value: Share
  grave?: boolean
}) {
  const language = useLanguage()
  const words = useTexts().manager
  if (share === null) return <span class="quiet">–</span>
  const percent = formatPercent(share, language)
  return (
    <span class={grave && count > 0 ? 'share missed' : 'share'}>
      {count === 0 ? <span class="quiet">{percent}</span> : <strong>{percent}</strong>}
      <small>{words.of(formatNumber(count, language), formatNumber(of, language))}</small>
    </span>
  )
}

export const share = (count: number, of: number, grave = false) => (
  <ShareCell value={shareOf(count, of)} grave={grave} />
)

function GroupHeads<Row>({ columns }: Pick<MeasureTableProps<Row>, 'columns'>) {
  const spans: { name: string | undefined; width: number }[] = []
  for (const { group } of columns) {
    const last = spans.at(-1)
    if (last && last.name === group) last.width += 1
    else spans.push({ name: group, width: 1 })
  }
  return (
    <tr class="group-heads">
      <td />
      {spans.map(span => (
        <th scope="colgroup" colSpan={span.width}>
          {span.name}
        </th>
      ))}
    </tr>
  )
}

function MeasureRow<Row>({ row, table }: { row: Row; table: MeasureTableProps<Row> }) {
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">{table.rowLabel(row)}</th>
      {table.columns.map((column, at) => (
        <td
          data-name={getMeasure(column.code)[language].name}
          class={
            at > 0 && column.group !== table.columns[at - 1]?.group ? 'group-start' : undefined
          }
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

export function MeasureTable<Row>(table: MeasureTableProps<Row>) {
  const language = useLanguage()
  const isGrouped = table.columns.some(column => column.group !== undefined)
  return (
    <table class="measures">
      <caption class="unseen">{table.caption}</caption>
      <thead>
        {isGrouped && <GroupHeads columns={table.columns} />}
        <tr>
          <th scope="col">{table.labelHead}</th>
          {table.columns.map(column => (
            <th scope="col">
              <a href={`#${definitionId(column.code)}`}>{getMeasure(column.code)[language].name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <MeasureRow row={row} table={table} />
        ))}
      </tbody>
      {table.total !== undefined && (
        <tfoot>
          <MeasureRow row={table.total} table={table} />
        </tfoot>
      )}
    </table>
  )
}
