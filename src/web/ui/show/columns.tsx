// Owns the drawing of columns over time; the axis starts at zero, the highest column carries its number.
import type { FigureRow } from './figure.tsx'

type ColumnsProps = { rows: readonly FigureRow[]; title: string }

const height = 120

export function Columns({ rows, title }: ColumnsProps) {
  const most = Math.max(1, ...rows.map(row => row.value))
  const step = 100 / Math.max(1, rows.length)
  const named = Math.max(1, Math.ceil(rows.length / 6))
  return (
    <svg class="columns" width="100%" height={height + 44} role="img" aria-label={title}>
      {rows.map((row, at) => {
        const tall = Math.round((row.value / most) * height)
        const middle = `${(at + 0.5) * step}%`
        return (
          <>
            <rect
              class={row.tone ?? 'plain'}
              x={`${at * step + step * 0.12}%`}
              y={20 + height - tall}
              width={`${step * 0.76}%`}
              height={Math.max(tall, 1)}
            />
            {row.value === most && (
              <text x={middle} y={14 + height - tall} text-anchor="middle">
                {row.words}
              </text>
            )}
            {at % named === 0 && (
              <text x={middle} y={height + 38} text-anchor="middle">
                {row.label}
              </text>
            )}
          </>
        )
      })}
      <line x1="0" x2="100%" y1={height + 20.5} y2={height + 20.5} />
    </svg>
  )
}
