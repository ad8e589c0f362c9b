// The form of the final reply: outcome, reason, ground and article, text, questions, remedy, files.
import { uploadAccept } from '../../../../core/attachments/upload-rules.ts'
import { proposeArticle } from '../../../../core/replies/default-articles.ts'
import { fitsClass } from '../../../../core/replies/information-row.ts'
import { groundsFor, refusalGrounds } from '../../../../core/replies/refusal-grounds.ts'
import { proposeRemedy } from '../../../../core/replies/remedies.ts'
import { isInformation } from '../../../../core/replies/reply-facts.ts'
import { isPromiseOpen } from '../../../../core/request/state.ts'
import { negativeOutcomes, outcomes, reasonCodes } from '../../../../core/request/vocabulary.ts'
import { FileField } from '../../../ui/form/file-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextArea, TextField } from '../../../ui/form/text-field.tsx'
import type { ActFormProps } from '../act-form-props.ts'
import { keptFiles } from '../kept-files.ts'
import { DraftFiles } from './draft-files.tsx'
import { QuestionFields } from './question-fields.tsx'

export function ReplyForm(props: ActFormProps) {
  const { frame, detail, typed, errors } = props
  const { acts, replyChecks } = frame.context.texts.staff
  // A reply that the head sent back is written on, not anew.
  const { draft } = detail.state
  return (
    <>
      {detail.needsApproval && <p class="hint">{acts.form.approvalWhy}</p>}
      <OutcomeFields {...props} />
      <TextArea
        name="metin"
        label={acts.form.reply}
        hint={acts.form.replyHint}
        rows={8}
        value={typed.metin ?? draft?.text}
        error={errors.metin}
      />
      <QuestionFields {...props} />
      <div class="remedy-field">
        <LawFields {...props} />
        <TextArea
          name="yol"
          label={acts.form.remedy}
          hint={acts.form.remedyHint}
          optional
          rows={3}
          value={typed.yol ?? draft?.remedy ?? proposedRemedy(props)}
          error={errors.yol}
        />
      </div>
      <DraftFiles {...props} />
      <FileField
        name="dosya"
        label={replyChecks.form.files}
        hint={replyChecks.form.filesHint}
        optional
        multiple
        accept={uploadAccept}
        error={errors.dosya}
        kept={keptFiles(props)}
      />
    </>
  )
}

function OutcomeFields({ frame, detail, typed, errors }: ActFormProps) {
  const { acts, words } = frame.context.texts.staff
  const { state } = detail
  const hasPromise = isPromiseOpen(state)
  // Sending to another body is an act of its own; only after it may a further reply say so again.
  const fitting = outcomes.filter(
    outcome =>
      fitsClass(outcome, state.legalClass) &&
      (outcome !== 'forwarded' || state.forwardedTo !== null || typed.sonuc === outcome),
  )
  return (
    <div class="side-by-side">
      <SelectField
        name="sonuc"
        label={acts.form.outcome}
        hint={hasPromise || !fitting.includes('programmed') ? undefined : acts.form.programmedWhy}
        value={typed.sonuc ?? state.draft?.outcome}
        error={errors.sonuc}
        options={fitting.map(value => ({
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
        value={typed.gerekce ?? state.draft?.reason ?? ''}
        error={errors.gerekce}
        options={reasonCodes.map(value => ({ value, label: words.reasons[value] }))}
      />
    </div>
  )
}

/** Ground and article; the class decides which grounds there are. */
function LawFields({ frame, detail, typed, errors }: ActFormProps) {
  const { context } = frame
  const words = context.texts.staff.replyChecks.form
  const { legalClass, draft } = detail.state
  const possible = refusalGrounds.filter(ground =>
    ground.outcomes.some(outcome => groundsFor(legalClass, outcome).includes(ground)),
  )
  const isOfInformation = isInformation(legalClass)
  return (
    <>
      {possible.length > 0 && (
        <SelectField
          name="dayanak"
          label={words.ground}
          hint={isOfInformation ? words.groundHint : words.petitionGroundHint}
          optional
          placeholder={words.noGround}
          value={typed.dayanak ?? draft?.ground ?? ''}
          error={errors.dayanak}
          options={possible.map(ground => ({
            value: ground.code,
            label: `${ground.code} · ${ground[context.language]} (${ground.citation})`,
          }))}
        />
      )}
      <TextField
        name="madde"
        label={words.article}
        hint={words.articleHint}
        optional
        width="medium"
        value={articleOf(typed, detail)}
        error={errors.madde}
      />
    </>
  )
}

/** What was typed; where a negative reply has none, the article that goes with ground or reason. */
function articleOf(
  typed: ActFormProps['typed'],
  { state }: ActFormProps['detail'],
): string | undefined {
  const written = typed.madde ?? state.draft?.article ?? ''
  const outcome = negativeOutcomes.find(each => each === typed.sonuc)
  if (written.trim() !== '' || outcome === undefined) return written
  const reason = reasonCodes.find(each => each === typed.gerekce) ?? null
  return proposeArticle(state.legalClass, reason, typed.dayanak)
}

/** Of the class; shown before the outcome is chosen and sent with negative ones only. */
function proposedRemedy({ frame, detail }: ActFormProps): string | undefined {
  const language = detail.applicant?.language === 'en' ? 'en' : 'tr'
  const own = frame.context.municipality.settings.remedy[language]
  const { legalClass } = detail.state
  return proposeRemedy({ legalClass, outcome: 'not-fulfilled', language, own }) ?? undefined
}
