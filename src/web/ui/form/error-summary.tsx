// Owns the list of what must be corrected, at the top of the page, each linked to its field.
import { Icon } from '../icon.tsx'
import { useTexts } from '../language.ts'

/** `field` is the id of the control; without one the message stands alone. */
export type FieldError = { readonly field?: string | undefined; readonly message: string }

export type ErrorSummaryProps = { errors: readonly FieldError[] }

export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const words = useTexts().common.form
  if (errors.length === 0) return null
  return (
    <section class="notice refusal" role="alert" aria-labelledby="hatalar" tabIndex={-1}>
      <h2 class="notice-title" id="hatalar">
        <Icon name="alert" />
        <span>{words.errorsTitle(errors.length)}</span>
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </section>
  )
}
