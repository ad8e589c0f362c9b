// Owns pairs of name and value: check your answers, the facts of a request.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'

export type SummaryRow = {
  readonly label: string
  /** Nothing given is said, not left blank. */
  readonly value?: ComponentChildren
  /** Where this answer is changed. */
  readonly changeHref?: string | undefined
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const words = useTexts().common.form
  return (
    <dl class="summary">
      {rows.map(({ label, value, changeHref }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {value === undefined || value === '' ? (
              <span class="absent">{words.notGiven}</span>
            ) : (
              <div class="summary-value">{value}</div>
            )}
            {changeHref && (
              <a href={changeHref}>
                {words.change}
                <span class="unseen"> ({label})</span>
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
