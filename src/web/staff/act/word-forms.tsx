// The forms that are mostly words: note, question, answer, interim reply, promise, verification,
// back to its writer.

import { uploadAccept } from '../../../core/attachments/upload-rules.ts'
import { PROMISE_DAYS_MAX } from '../../../core/request/decide-unit-work.ts'
import { addDays } from '../../../core/time/dates.ts'
import { FileField } from '../../ui/form/file-field.tsx'
import { DateField, TextArea } from '../../ui/form/text-field.tsx'
import { Paragraphs } from '../request/paragraphs.tsx'
import type { ActFormProps } from './act-form-props.ts'
import { keptFiles } from './kept-files.ts'

export function NoteForm(props: ActFormProps) {
  const { frame, typed, errors } = props
  const words = frame.context.texts.staff.acts.form
  return (
    <>
      <TextArea
        name="metin"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
      <FileField
        name="dosya"
        label={words.noteFiles}
        optional
        multiple
        accept={uploadAccept}
        error={errors.dosya}
        kept={keptFiles(props)}
      />
    </>
  )
}

export function AskForm({ frame, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.acts.form
  return (
    <TextArea
      name="metin"
      label={words.question}
      hint={words.questionHint}
      rows={4}
      value={typed.metin}
      error={errors.metin}
    />
  )
}

export function AnswerForm({ frame, detail, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.acts.form
  return (
    <>
      {detail.state.question && (
        <blockquote>
          <Paragraphs text={detail.state.question.text} />
        </blockquote>
      )}
      <TextArea
        name="metin"
        label={words.answer}
        hint={words.answerHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}

export function InterimForm({ frame, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.acts.form
  return (
    <TextArea
      name="metin"
      label={words.interim}
      hint={words.interimHint}
      rows={6}
      value={typed.metin}
      error={errors.metin}
    />
  )
}

export function PromiseForm({ frame, typed, errors }: ActFormProps) {
  const { context } = frame
  const words = context.texts.staff.acts.form
  return (
    <>
      <DateField
        name="gun"
        label={words.promisedOn}
        hint={words.promisedOnHint}
        min={addDays(context.today, 1)}
        max={addDays(context.today, PROMISE_DAYS_MAX)}
        value={typed.gun}
        error={errors.gun}
      />
      <TextArea
        name="metin"
        label={words.promise}
        hint={words.promiseHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}

export function VerifyForm({ frame, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.acts.form
  return (
    <TextArea
      name="metin"
      label={words.verify}
      hint={words.verifyHint}
      optional
      rows={3}
      value={typed.metin}
      error={errors.metin}
    />
  )
}

export function DeclineForm({ frame, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.acts.form
  return (
    <TextArea
      name="metin"
      label={words.declineNote}
      hint={words.declineHint}
      rows={3}
      value={typed.metin}
      error={errors.metin}
    />
  )
}
