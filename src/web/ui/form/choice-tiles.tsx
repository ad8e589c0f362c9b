// Owns the choice among few: large tiles that are radio buttons or check boxes underneath.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'
import { type FieldBase, FieldNotes, fieldIds, GroupFrame, LabelText } from './field-frame.tsx'

export type Choice = {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly icon?: IconName | undefined
}

type TileProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Choice
  checked: boolean
  required?: boolean | undefined
}

function Tile({ type, id, name, choice, checked, required }: TileProps) {
  const hintId = choice.hint ? `${id}-aciklama` : undefined
  return (
    <div class="tile">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        required={required}
        aria-describedby={hintId}
      />
      <label for={id}>
        {choice.icon && <Icon name={choice.icon} />}
        <span>{choice.label}</span>
      </label>
      {choice.hint && (
        <div class="tile-hint" id={hintId}>
          {choice.hint}
        </div>
      )}
    </div>
  )
}

/** The first choice carries the field's own id, so that the error summary leads to it. */
function choiceId(id: string, at: number): string {
  return at === 0 ? id : `${id}-${at + 1}`
}

export type RadioTilesProps = FieldBase & {
  choices: readonly Choice[]
  value?: string | undefined
  /** Short choices may stand side by side where there is room. */
  sideBySide?: boolean | undefined
}

export function RadioTiles(field: RadioTilesProps) {
  const { id } = fieldIds(field)
  return (
    <GroupFrame field={field}>
      <div class={field.sideBySide ? 'tiles beside' : 'tiles'}>
        {field.choices.map((choice, at) => (
          <Tile
            type="radio"
            id={choiceId(id, at)}
            name={field.name}
            choice={choice}
            checked={choice.value === field.value}
            required={!field.optional}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

export type CheckTilesProps = FieldBase & {
  choices: readonly Choice[]
  values?: readonly string[] | undefined
  sideBySide?: boolean | undefined
}

export function CheckTiles(field: CheckTilesProps) {
  const { id } = fieldIds(field)
  return (
    <GroupFrame field={field}>
      <div class={field.sideBySide ? 'tiles beside' : 'tiles'}>
        {field.choices.map((choice, at) => (
          <Tile
            type="checkbox"
            id={choiceId(id, at)}
            name={field.name}
            choice={choice}
            checked={field.values?.includes(choice.value) ?? false}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

export type CheckFieldProps = FieldBase & {
  value?: string | undefined
  checked?: boolean | undefined
}

/** One check box that stands alone: a consent, a statement. */
export function CheckField(field: CheckFieldProps) {
  const { id, describedBy } = fieldIds(field)
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      <FieldNotes field={field} />
      <div class="tile plain">
        <input
          type="checkbox"
          id={id}
          name={field.name}
          value={field.value ?? 'evet'}
          checked={field.checked}
          required={!field.optional}
          aria-describedby={describedBy}
          aria-invalid={field.error ? true : undefined}
        />
        <label for={id}>
          <LabelText label={field.label} optional={field.optional} />
        </label>
      </div>
    </div>
  )
}
