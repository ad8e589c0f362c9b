// The form that explains a silence: which period ran out and when, and the words that the register keeps.
import { silencesToExplain } from '../../../../core/request/state.ts'
import { formatDate } from '../../../../core/turkish/format.ts'
import { TextArea } from '../../../ui/form/text-field.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import type { ActFormProps } from '../act-form-props.ts'

export function SilenceForm({ frame, detail, typed, errors }: ActFormProps) {
  const { language, texts } = frame.context
  const words = texts.staff.lawForms.silence
  return (
    <>
      <SummaryList
        rows={silencesToExplain(detail.state).map(clock => ({
          label: texts.staff.words.clocks[clock.class],
          value: words.ranOut(formatDate(clock.rawDueOn, language)),
        }))}
      />
      <TextArea
        name="metin"
        label={words.text}
        hint={words.textHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}
