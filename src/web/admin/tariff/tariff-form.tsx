// Owns the form of one year of the tariff.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import type { AdminTexts } from '../../texts/tr/admin.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import { fieldErrors, type Typed } from '../answer-change.ts'

const money = ['pageKurus', 'colourPageKurus', 'researchPageKurus', 'researchMaxKurus'] as const

export function TariffForm({
  context,
  typed: { values, problems },
}: {
  context: PageContext
  typed: Typed
}) {
  const { tariff: words, frame } = context.texts.admin
  const { labels } = words
  const errors = fieldErrors(context, problems, { labels, own: words.problems })
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={paths.adminTariff()} label={words.title}>
        <Amounts words={words} values={values} of={errors.of} />
        <TextField
          name="account"
          label={labels.account}
          hint={words.accountHint}
          optional
          maxLength={300}
          value={values.account}
          error={errors.of('account')}
        />
        <TextArea
          name="source"
          label={labels.source}
          hint={words.sourceHint}
          rows={2}
          maxLength={500}
          value={values.source}
          error={errors.of('source')}
        />
        <Buttons>
          <Button>{frame.save}</Button>
        </Buttons>
      </Form>
    </>
  )
}

type AmountsProps = {
  words: AdminTexts['tariff']
  values: Typed['values']
  of: (field: string) => string | undefined
}

function Amounts({ words, values, of }: AmountsProps) {
  const { labels } = words
  return (
    <>
      <div class="side-by-side">
        {(['year', 'freePages'] as const).map(name => (
          <TextField
            name={name}
            label={labels[name]}
            inputMode="numeric"
            width="short"
            value={values[name]}
            error={of(name)}
          />
        ))}
      </div>
      <div class="side-by-side">
        {money.map(name => (
          <TextField
            name={name}
            label={labels[name]}
            hint={words.moneyHint}
            inputMode="decimal"
            width="medium"
            value={values[name]}
            error={of(name)}
          />
        ))}
      </div>
    </>
  )
}
