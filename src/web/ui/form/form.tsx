// Owns the form itself: it posts, carries what the server wants back, and leaves checking to the server,
// whose words are better than the browser's.
import type { ComponentChildren } from 'preact'

export type FormProps = {
  action: string
  method?: 'post' | 'get' | undefined
  id?: string | undefined
  /** Hidden fields: CSRF token, idempotency key, the version that was read. */
  fields?: { readonly [name: string]: string } | undefined
  /** Whether files are sent. */
  files?: boolean | undefined
  /** Names the form for screen readers where the page has several. */
  label?: string | undefined
  children: ComponentChildren
}

export function HiddenFields({ fields }: Pick<FormProps, 'fields'>) {
  return (
    <>
      {Object.entries(fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

export function Form({ action, method = 'post', id, fields, files, label, children }: FormProps) {
  return (
    <form
      class="form"
      id={id}
      action={action}
      method={method}
      enctype={files ? 'multipart/form-data' : undefined}
      aria-label={label}
      novalidate
    >
      <HiddenFields fields={fields} />
      {children}
    </form>
  )
}
