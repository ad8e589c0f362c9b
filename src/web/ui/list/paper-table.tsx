// Owns a table as it stands on paper: every cell written out, numbers at one edge, days in the reader's way.
import { cellWords } from '../../../core/measures/cell-words.ts'
import type { Table, TableColumn } from '../../../core/measures/table.ts'
import { useLanguage } from '../language.ts'
import { markup } from '../markup.ts'

/** From so many letters on a column holds sentences, which may break where they must. */
const SENTENCE_WIDTH = 40
/** Up to so many it holds numbers and codes, which do not break. */
const CODE_WIDTH = 18

function classOf({ kind, width = 0 }: TableColumn): string {
  if (kind === 'number') return 'end'
  if (kind === 'date' || (width > 0 && width <= CODE_WIDTH)) return 'whole'
  return width >= SENTENCE_WIDTH ? 'words' : ''
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
            {columns.map(column => (
              <th scope="col" class={classOf(column) || undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const cells = columns.map((column, at) => {
              const words = cellWords(row[at] ?? null, column.kind, language)
              const name = classOf(column)
              return at === 0
                ? markup`<th scope="row" class="${name}">${words}</th>`
                : markup`<td class="${name}">${words}</td>`
            })
            return <tr>{cells}</tr>
          })}
        </tbody>
      </table>
    </section>
  )
}
