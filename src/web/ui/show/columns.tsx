// Owns the drawing of columns over time; the axis starts at zero, the highest column carries its number.
import type { FigureRow } from './figure.tsx'

type ColumnsProps = { rows: readonly FigureRow[]; title: string }

const height = 120

/** The outer names keep inside the picture. */
function nameAt(at: number, count: number, step: number) {
  if (at === 0) return { x: '0', 'text-anchor': 'start' } as const
  if (at === count - 1) return { x: '100%', 'text-anchor': 'end' } as const
  return { x: `${(at + 0.5) * step}%`, 'text-anchor': 'middle' } as const
}

/** About five names fit under the narrowest picture; the first and the last are always there. */
function ColumnNames({ rows, step }: { rows: readonly FigureRow[]; step: number }) {
  const every = Math.max(1, Math.ceil(rows.length / 5))
  const last = rows.length - 1
  const named = (at: number) => at === last || (at % every === 0 && last - at >= every / 2)
  return (
    <>
      {rows.map(
        (row, at) =>
          named(at) && (
            <text y={height + 40} {...nameAt(at, rows.length, step)}>
              {row.label}
            </text>
          ),
      )}
    </>
  )
}

export function Columns({ rows, title }: ColumnsProps) {
  const most = Math.max(1, ...rows.map(row => row.value))
  const step = 100 / Math.max(1, rows.length)
  const highest = rows.findIndex(row => row.value === most)
  return (
    <svg class="columns" width="100%" height={height + 44} role="img" aria-label={title}>
      {rows.map((row, at) => {
        const tall = Math.round((row.value / most) * height)
        return (
          <rect
            class={row.tone ?? 'plain'}
            x={`${at * step + step * 0.12}%`}
            y={20 + height - tall}
            width={`${step * 0.76}%`}
            height={Math.max(tall, 1)}
          />
        )
      })}
      {highest >= 0 && (
        <text y={14} {...nameAt(highest, rows.length, step)}>
          {rows[highest]?.words}
        </text>
      )}
      <ColumnNames rows={rows} step={step} />
      <line x1="0" x2="100%" y1={height + 20.5} y2={height + 20.5} />
    </svg>
  )
}
