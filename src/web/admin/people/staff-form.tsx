// Owns the form of a person: name, user name while new, roles with what each may do, main unit and the
// others.
import { staffRoles } from '../../../core/request/vocabulary.ts'
import type { SettingProblem } from '../../../features/municipality/setting-changes.ts'
import type { StaffFields } from '../../../features/organisation/change-staff.ts'
import type { Unit } from '../../../features/organisation/organisation-queries.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { CheckTiles } from '../../ui/form/choice-tiles.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { unitOptions } from '../admin-names.ts'
import { fieldErrors } from '../answer-change.ts'

export type StaffTyped = StaffFields & { userName: string }
export const nobody: StaffTyped = { name: '', userName: '', roles: [], unitIds: [] }

export function staffTyped(form: SentForm): StaffTyped {
  const main = form.text('unitIds')
  const others = form.texts('otherUnits')
  return {
    name: form.text('name'),
    userName: form.text('userName').trim(),
    roles: form.texts('roles'),
    // Without a main unit the first of the others is the main one.
    unitIds: [main, ...others].filter(id => id !== ''),
  }
}

export type StaffFormProps = {
  context: PageContext
  action: string
  units: readonly Unit[]
  typed: StaffTyped
  problems: readonly SettingProblem[]
  isNew?: boolean
  fields?: { readonly [name: string]: string }
  button: string
}

export function StaffForm({ context, action, units, typed, problems, ...props }: StaffFormProps) {
  const words = context.texts.admin.staff
  const errors = fieldErrors(context, problems, {
    labels: {
      name: words.name,
      userName: words.userName,
      roles: words.roles,
      unitIds: words.mainUnit,
    },
    own: { 'userName:invalid': words.userNameInvalid },
  })
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={action} fields={props.fields} label={words.name}>
        <TextField
          name="name"
          label={words.name}
          value={typed.name}
          error={errors.of('name')}
          maxLength={120}
          width="medium"
        />
        {props.isNew && (
          <TextField
            name="userName"
            label={words.userName}
            hint={words.userNameHint}
            value={typed.userName}
            error={errors.of('userName')}
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            width="medium"
          />
        )}
        <CheckTiles
          name="roles"
          label={words.roles}
          hint={words.rolesHint}
          values={typed.roles}
          error={errors.of('roles')}
          choices={staffRoles.map(role => ({
            value: role,
            label: context.texts.staff.words.roles[role],
            hint: words.roleNotes[role],
          }))}
        />
        <UnitsPart context={context} units={units} typed={typed} error={errors.of('unitIds')} />
        <Buttons>
          <Button>{props.button}</Button>
        </Buttons>
      </Form>
    </>
  )
}

type UnitsPartProps = Pick<StaffFormProps, 'context' | 'units' | 'typed'> & {
  error: string | undefined
}

/** The main unit, and the others of small directorates that share people. */
function UnitsPart({ context, units, typed, error }: UnitsPartProps) {
  const words = context.texts.admin.staff
  const options = unitOptions(units, context.language)
  const [main, ...others] = typed.unitIds
  return (
    <>
      <SelectField
        name="unitIds"
        label={words.mainUnit}
        placeholder={words.noUnit}
        options={options}
        value={main}
        error={error}
        optional
      />
      <details class="add-form" open={others.length > 0}>
        <summary>{words.otherUnits}</summary>
        <CheckTiles
          name="otherUnits"
          label={words.otherUnits}
          values={others}
          choices={options}
          sideBySide
          optional
        />
      </details>
    </>
  )
}
