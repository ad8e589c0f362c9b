// Owns a few numbers side by side, each with what it counts; the uncomfortable ones stand beside the others.
import type { ComponentChildren } from 'preact'

export type KeyFigure = {
  /** The number as people read it: `%87`, `1.234`, `4,5 gün`. */
  readonly value: string
  readonly label: string
  /** How it is counted, or what it was before. */
  readonly note?: ComponentChildren
  readonly tone?: 'plain' | 'late' | 'confirmed' | undefined
  readonly href?: string | undefined
}

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl class="key-figures">
      {figures.map(({ value, label, note, tone, href }) => (
        <div class={tone ?? 'plain'}>
          <dt>{href ? <a href={href}>{label}</a> : label}</dt>
          <dd class="key-figure">{value}</dd>
          {note && <dd class="key-note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
