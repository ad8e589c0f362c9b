// Owns fields in which a person writes: one line, many lines, a date, a code.
import { type FieldBase, FieldFrame, fieldIds } from './field-frame.tsx'

type Written = FieldBase & {
  value?: string | undefined
  maxLength?: number | undefined
  /** A token of WCAG 1.3.5, so that the browser can fill it in: `name`, `tel`, `email`, `street-address`. */
  autocomplete?: string | undefined
}

export type TextFieldProps = Written & {
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'url' | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined
  /** How long the answer is expected to be; the width is a hint. */
  width?: 'short' | 'medium' | 'full' | undefined
  spellcheck?: boolean | undefined
  /** What the browser may offer while one types; anything else can be typed as well. */
  suggestions?: readonly string[] | undefined
}

function shared(field: Written) {
  const { id, describedBy } = fieldIds(field)
  return {
    id,
    name: field.name,
    required: !(field.optional || field.unmarked),
    maxLength: field.maxLength,
    autocomplete: field.autocomplete,
    'aria-describedby': describedBy,
    'aria-invalid': field.error ? true : undefined,
  }
}

export function TextField(field: TextFieldProps) {
  // Preact's types want one kind of input by name; each of ours is one of theirs.
  const kind = { type: field.type ?? 'text' } as { type: 'text' }
  const { suggestions = [] } = field
  const listId = suggestions.length > 0 ? `${fieldIds(field).id}-oneriler` : undefined
  return (
    <FieldFrame field={field}>
      <input
        {...shared(field)}
        {...kind}
        class={`input ${field.width ?? 'full'}`}
        inputmode={field.inputMode}
        spellcheck={field.spellcheck}
        list={listId}
        value={field.value}
      />
      {listId && (
        <datalist id={listId}>
          {suggestions.map(suggestion => (
            <option value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}

export type TextAreaProps = Written & { rows?: number | undefined }

/** HTML drops the first line break inside a text area; a text that begins with one needs a second. */
function kept(value: string | undefined): string | undefined {
  return value && /^[\r\n]/.test(value) ? `\n${value}` : value
}

export function TextArea(field: TextAreaProps) {
  return (
    <FieldFrame field={field}>
      <textarea {...shared(field)} class="input full" rows={field.rows ?? 6}>
        {kept(field.value)}
      </textarea>
    </FieldFrame>
  )
}

export type DateFieldProps = Written & { min?: string | undefined; max?: string | undefined }

/** A day as `2026-03-14`, by the browser's own date control. */
export function DateField(field: DateFieldProps) {
  return (
    <FieldFrame field={field}>
      <input
        {...shared(field)}
        class="input short"
        type="date"
        min={field.min}
        max={field.max}
        value={field.value}
      />
    </FieldFrame>
  )
}

export type OtpFieldProps = Written & { digits?: number | undefined }

/** A one-time code; phones offer the one that just arrived. */
export function OtpField({ digits = 6, ...field }: OtpFieldProps) {
  return (
    <FieldFrame field={field}>
      <input
        {...shared({ ...field, maxLength: digits, autocomplete: 'one-time-code' })}
        class="input code"
        type="text"
        inputmode="numeric"
        pattern={`[0-9]{${digits}}`}
        spellcheck={false}
        value={field.value}
      />
    </FieldFrame>
  )
}
