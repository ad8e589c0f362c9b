// Owns a table as it stands on paper: every cell written out, numbers at one edge, days in the reader's way.
import type { Table, TableCell, TableColumn } from '../../../core/measures/table.ts'
import { formatNumber, formatShortDate, type Language } from '../../../core/turkish/format.ts'
import { useLanguage } from '../language.ts'
import { markup } from '../markup.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

export function cellWords(cell: TableCell, kind: TableColumn['kind'], language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return formatNumber(cell, language)
  return kind === 'date' && ISO_DAY.test(cell) ? formatShortDate(cell, language) : cell
}

const classes: { readonly [kind in TableColumn['kind']]: string } = {
  text: '',
  number: 'end',
  date: 'day',
}

export function PaperTable({ table }: { table: Table }) {
  const language = useLanguage()
  const { columns, rows, title } = table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard too
    <section class="paper-scroll" tabIndex={0} aria-label={title}>
      <table class="paper-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ name, kind }) => (
              <th scope="col" class={classes[kind] || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const cells = columns.map(({ kind }, at) => {
              const words = cellWords(row[at] ?? null, kind, language)
              return at === 0
                ? markup`<th scope="row" class="${classes[kind]}">${words}</th>`
                : markup`<td class="${classes[kind]}">${words}</td>`
            })
            return <tr>{cells}</tr>
          })}
        </tbody>
      </table>
    </section>
  )
}
