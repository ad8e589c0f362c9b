// Finds what is wrong with a field in the list of errors of a page.
import type { FieldError } from '../ui/form/error-summary.tsx'

/** Every message of the field, one a line; undefined when it is fine. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  const messages = errors.filter(error => error.field === field).map(error => error.message)
  return messages.length === 0 ? undefined : messages.join('\n')
}
