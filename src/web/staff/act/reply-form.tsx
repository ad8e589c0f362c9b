// The form of the final reply: outcome, reason, text, and the remedy that a negative one must carry.
import { isPromiseOpen } from '../../../core/request/state.ts'
import { outcomes, reasonCodes } from '../../../core/request/vocabulary.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { Paragraphs } from '../request/paragraphs.tsx'
import type { ActFormProps } from './act-form-props.ts'

export function ReplyForm({ frame, detail, typed, errors }: ActFormProps) {
  const { texts, municipality } = frame.context
  const { acts, words } = texts.staff
  const { state, applicant, needsApproval } = detail
  // A reply that the head sent back is written on, not anew.
  const { draft } = state
  const hasPromise = isPromiseOpen(state)
  const remedy = municipality.settings.remedy[applicant?.language === 'en' ? 'en' : 'tr']
  return (
    <>
      {needsApproval && <p class="hint">{acts.form.approvalWhy}</p>}
      <div class="side-by-side">
        <SelectField
          name="sonuc"
          label={acts.form.outcome}
          hint={hasPromise ? undefined : acts.form.programmedWhy}
          value={typed.sonuc ?? draft?.outcome}
          error={errors.sonuc}
          options={outcomes
            .filter(outcome => outcome !== 'withdrawn')
            .map(value => ({
              value,
              label: words.outcomes[value],
              disabled: value === 'programmed' ? !hasPromise : value === 'fulfilled' && hasPromise,
            }))}
        />
        <SelectField
          name="gerekce"
          label={acts.form.reason}
          hint={acts.form.replyReasonHint}
          optional
          placeholder={acts.form.noReason}
          value={typed.gerekce ?? draft?.reason ?? ''}
          error={errors.gerekce}
          options={reasonCodes.map(value => ({ value, label: words.reasons[value] }))}
        />
      </div>
      <TextArea
        name="metin"
        label={acts.form.reply}
        hint={acts.form.replyHint}
        rows={8}
        value={typed.metin ?? draft?.text}
        error={errors.metin}
      />
      <div class="remedy-field">
        <TextArea
          name="yol"
          label={acts.form.remedy}
          hint={acts.form.remedyHint}
          optional
          rows={3}
          value={typed.yol ?? draft?.remedy ?? remedy}
          error={errors.yol}
        />
      </div>
    </>
  )
}

/** What the head reads before it leaves. */
export function ApproveForm({ frame, detail }: ActFormProps) {
  const { events, words } = frame.context.texts.staff
  const { draft } = detail.state
  if (draft === null) return null
  return (
    <blockquote>
      <p>
        <strong>{words.outcomes[draft.outcome]}</strong>
        {draft.reason !== null && `. ${events.reason(words.reasons[draft.reason])}`}
      </p>
      <Paragraphs text={draft.text} />
      {draft.remedy !== null && <Paragraphs text={draft.remedy} />}
    </blockquote>
  )
}
