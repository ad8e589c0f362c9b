// Owns the choice of one from many by name; few choices are radio tiles instead.
import { useTexts } from '../language.ts'
import { type FieldBase, FieldFrame, fieldIds } from './field-frame.tsx'

export type SelectOption = {
  readonly value: string
  readonly label: string
  /** Shown, so that its label can say why it cannot be chosen. */
  readonly disabled?: boolean | undefined
}
export type SelectGroup = { readonly title: string; readonly options: readonly SelectOption[] }

export type SelectFieldProps = FieldBase & {
  options: readonly (SelectOption | SelectGroup)[]
  value?: string | undefined
  /** The words of the empty first choice; `false` leaves it out. */
  placeholder?: string | false | undefined
  width?: 'medium' | 'full' | undefined
}

function Option({ option, chosen }: { option: SelectOption; chosen: string | undefined }) {
  return (
    <option value={option.value} selected={option.value === chosen} disabled={option.disabled}>
      {option.label}
    </option>
  )
}

export function SelectField(field: SelectFieldProps) {
  const words = useTexts().common.form
  const { id, describedBy } = fieldIds(field)
  return (
    <FieldFrame field={field}>
      <select
        id={id}
        name={field.name}
        class={`input ${field.width ?? 'full'}`}
        required={!field.optional}
        aria-describedby={describedBy}
        aria-invalid={field.error ? true : undefined}
      >
        {field.placeholder !== false && (
          <option value="">{field.placeholder ?? words.choose}</option>
        )}
        {field.options.map(entry =>
          'options' in entry ? (
            <optgroup label={entry.title}>
              {entry.options.map(option => (
                <Option option={option} chosen={field.value} />
              ))}
            </optgroup>
          ) : (
            <Option option={entry} chosen={field.value} />
          ),
        )}
      </select>
    </FieldFrame>
  )
}
