// Owns what every field has: a label, a hint, an error, and the ids that tie them together.
import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { useTexts } from '../language.ts'

export type FieldBase = {
  name: string
  label: ComponentChildren
  /** Defaults to the name; the error summary links to it. */
  id?: string | undefined
  hint?: ComponentChildren
  error?: string | undefined
  /** Fields are needed unless they say that they are not. */
  optional?: boolean | undefined
  /** Needed with some answers and not with others: it carries no mark, and a hint says when. */
  unmarked?: boolean | undefined
  /** Where the label is the one question of the page, it is also its heading. */
  asTitle?: boolean | undefined
}

export type FieldIds = {
  id: string
  hintId: string
  errorId: string
  describedBy: string | undefined
}

/** The ids of a field's parts; `describedBy` names only the parts that exist. */
export function fieldIds(field: Pick<FieldBase, 'id' | 'name' | 'hint' | 'error'>): FieldIds {
  const id = field.id ?? field.name
  const hintId = `${id}-ipucu`
  const errorId = `${id}-hata`
  const described = [field.hint && hintId, field.error && errorId].filter(Boolean)
  return {
    id,
    hintId,
    errorId,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
  }
}

/** The label's words, with the note for what may stay empty. */
export function LabelText({ label, optional }: Pick<FieldBase, 'label' | 'optional'>) {
  const words = useTexts().common.form
  return (
    <>
      {label}
      {optional && <span class="optional"> ({words.optional})</span>}
    </>
  )
}

/** Hint and error, between the label and the control: read before one types, not after. */
export function FieldNotes({
  field,
}: {
  field: Pick<FieldBase, 'id' | 'name' | 'hint' | 'error'>
}) {
  const words = useTexts().common.form
  const { hintId, errorId } = fieldIds(field)
  return (
    <>
      {field.hint && (
        <div class="hint" id={hintId}>
          {field.hint}
        </div>
      )}
      {field.error && (
        <p class="error" id={errorId}>
          <Icon name="alert" />
          <span>
            <span class="unseen">{words.errorPrefix} </span>
            {field.error}
          </span>
        </p>
      )}
    </>
  )
}

export function FieldFrame({ field, children }: { field: FieldBase; children: ComponentChildren }) {
  const { id } = fieldIds(field)
  const label = (
    <label for={id}>
      <LabelText label={field.label} optional={field.optional} />
    </label>
  )
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      {field.asTitle ? <h1 class="question-title">{label}</h1> : label}
      <FieldNotes field={field} />
      {children}
    </div>
  )
}

/** A group of controls under one legend: radios, checkboxes, an address. */
export function GroupFrame({ field, children }: { field: FieldBase; children: ComponentChildren }) {
  const { describedBy } = fieldIds(field)
  const label = <LabelText label={field.label} optional={field.optional} />
  return (
    <fieldset class={field.error ? 'field wrong' : 'field'} aria-describedby={describedBy}>
      <legend>{field.asTitle ? <h1 class="question-title">{label}</h1> : label}</legend>
      <FieldNotes field={field} />
      {children}
    </fieldset>
  )
}
