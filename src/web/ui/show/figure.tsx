// Owns charts: bars in a table, so that picture and numbers are one; columns with their table below.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'
import { Columns } from './columns.tsx'

export type FigureRow = {
  readonly label: string
  readonly value: number
  /** The value as people read it: `1.234`, `%87`. */
  readonly words: string
  readonly href?: string | undefined
  readonly tone?: 'plain' | 'late' | 'confirmed' | undefined
}

export type FigureProps = {
  /** The finding as a sentence, not the name of the data. */
  title: string
  rows: readonly FigureRow[]
  labelHead: string
  valueHead: string
  /** Bars compare things; columns show the course of time. */
  shape?: 'bars' | 'columns' | undefined
  /** How the number was made. */
  definition?: ComponentChildren
  downloadHref?: string | undefined
}

function Bar({ share, tone = 'plain' }: { share: number; tone: FigureRow['tone'] }) {
  return (
    <svg class={`bar ${tone}`} width="100%" height="14" aria-hidden="true">
      <rect width={`${Math.round(share * 1000) / 10}%`} height="14" rx="2" />
    </svg>
  )
}

function BarTable({
  rows,
  labelHead,
  valueHead,
}: Pick<FigureProps, 'rows' | 'labelHead' | 'valueHead'>) {
  const most = Math.max(1, ...rows.map(row => row.value))
  return (
    <table class="bars">
      <thead>
        <tr>
          <th scope="col">{labelHead}</th>
          <th scope="col" class="end">
            {valueHead}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
            <td class="end">{row.words}</td>
            <td class="bar-cell">
              <Bar share={row.value / most} tone={row.tone} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Figure({ title, shape = 'bars', definition, downloadHref, ...data }: FigureProps) {
  const words = useTexts().common.figure
  return (
    <figure class="figure">
      <figcaption>{title}</figcaption>
      {shape === 'bars' ? <BarTable {...data} /> : <Columns rows={data.rows} title={title} />}
      <div class="figure-notes">
        {shape === 'columns' && (
          <details>
            <summary>{words.table}</summary>
            <BarTable {...data} />
          </details>
        )}
        {definition && (
          <details>
            <summary>{words.definition}</summary>
            <div>{definition}</div>
          </details>
        )}
        {downloadHref && (
          <a href={downloadHref} download>
            {words.download}
          </a>
        )}
      </div>
    </figure>
  )
}
