// The two forms of destruction: asking for a run, and restricting a person.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/show/notice.tsx'

/** What a form shows again; errors by the name of the field. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

type Props = { context: PageContext; typed: Typed }

export const summaryOf = ({ errors }: Typed) =>
  Object.entries(errors).map(([field, message]) => ({ field, message }))

export function AskForm({ context, typed }: Props) {
  const words = context.texts.privacy.destruction
  return (
    <section>
      <h2>{words.askTitle}</h2>
      <Form
        action={paths.destruction()}
        fields={{ anahtar: context.desk.newId() }}
        label={words.askTitle}
      >
        <ErrorSummary errors={summaryOf(typed)} />
        <p class="hint">{words.askLead}</p>
        <TextField
          name="belge"
          label={words.document}
          hint={words.documentHint}
          value={typed.values.belge}
          error={typed.errors.belge}
        />
        <Buttons>
          <Button>{words.ask}</Button>
        </Buttons>
      </Form>
    </section>
  )
}

export function RestrictForm({ context, typed: { values, errors } }: Props) {
  const words = context.texts.privacy.destruction
  return (
    <section>
      <h2>{words.restrictTitle}</h2>
      <Form
        action={paths.restrict()}
        fields={{ anahtar: context.desk.newId() }}
        label={words.restrictTitle}
      >
        <ErrorSummary errors={summaryOf({ values, errors })} />
        <p class="hint">{words.restrictLead}</p>
        <div class="side-by-side">
          <TextField
            name="no"
            label={words.restrictNumber}
            autocomplete="off"
            value={values.no}
            error={errors.no}
          />
          <TextField
            name="isteyen"
            label={words.restrictAsked}
            autocomplete="off"
            value={values.isteyen}
            error={errors.isteyen}
          />
        </div>
        <TextArea
          name="gerekce"
          label={words.restrictReason}
          rows={3}
          value={values.gerekce}
          error={errors.gerekce}
        />
        <Buttons>
          <Button kind="secondary">{words.restrict}</Button>
        </Buttons>
      </Form>
    </section>
  )
}

/** Somebody else was quicker: the form is gone, what was typed into it is shown once more. */
export function NotTaken({ typed }: { typed: Typed }) {
  const [why] = Object.values(typed.errors)
  if (why === undefined) return null
  const words = (typed.values.not ?? typed.values.belge ?? '').trim()
  return (
    <Notice tone="refusal" title={why} announced>
      {words !== '' && <p class="as-typed">{words}</p>}
    </Notice>
  )
}
