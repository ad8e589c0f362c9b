// The form that adds to a data breach what was done or learned; why the Board was told late is asked
// once it is late.
import { type BreachStepKind, breachStepKinds } from '../../../core/privacy/breach.ts'
import { millisOf } from '../../../core/time/dates.ts'
import type { Breach } from '../../../features/privacy/breach-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DateField, TextArea, TextField } from '../../ui/form/text-field.tsx'

export type Attempt = {
  typed: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  actKey: string
}

type FormProps = { context: PageContext; breach: Breach; attempt: Attempt }

export function StepForm({ context, breach, attempt: { typed, errors, actKey } }: FormProps) {
  const words = context.texts.privacy.breaches
  const isTold = breach.steps.some(step => step.kind === 'board-told')
  const wished: BreachStepKind = isTold ? 'people-told' : 'board-told'
  const isOver = millisOf(context.desk.now()) > millisOf(breach.dueAt)
  return (
    <Form
      action={paths.breach(breach.breachId)}
      fields={{ anahtar: actKey }}
      label={words.stepTitle}
    >
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) => ({ field, message }))}
      />
      <SelectField
        name="adim"
        label={words.stepKind}
        placeholder={false}
        value={typed.adim ?? wished}
        options={breachStepKinds.map(value => ({ value, label: words.steps[value] }))}
      />
      <WhenFields context={context} typed={typed} errors={errors} />
      <TextArea
        name="aciklama"
        label={words.stepText}
        rows={4}
        value={typed.aciklama}
        error={errors.aciklama}
      />
      {isOver && (
        <TextArea
          name="gecikme"
          label={words.lateReason}
          hint={words.lateReasonHint}
          rows={3}
          optional
          value={typed.gecikme}
          error={errors.gecikme}
        />
      )}
      <Buttons>
        <Button shortcut="Ctrl Enter">{words.addStep}</Button>
      </Buttons>
    </Form>
  )
}

type WhenProps = Pick<Attempt, 'typed' | 'errors'> & { context: PageContext }

function WhenFields({ context, typed, errors }: WhenProps) {
  const words = context.texts.privacy.breaches
  return (
    <div class="side-by-side">
      <DateField
        name="gun"
        label={words.stepOn}
        max={context.today}
        value={typed.gun}
        error={errors.gun}
      />
      <TextField
        name="saat"
        label={words.stepAt}
        hint={words.timeHint}
        width="short"
        value={typed.saat}
        error={errors.saat}
      />
      <TextField
        name="sayi"
        label={words.reference}
        optional
        value={typed.sayi}
        error={errors.sayi}
      />
    </div>
  )
}
