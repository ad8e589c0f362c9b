// The forms of a hidden identity: one asks with a reason, another one opens or declines after reading it.
import { formatShortDateTime } from '../../../core/turkish/format.ts'
import { TextArea } from '../../ui/form/text-field.tsx'
import { staffName } from '../frame/names.ts'
import { Paragraphs } from '../request/paragraphs.tsx'
import type { ActFormProps } from './act-form-props.ts'

export function AskIdentityForm({ frame, typed, errors }: ActFormProps) {
  const words = frame.context.texts.privacy.identity
  return (
    <TextArea
      name="metin"
      label={words.reason}
      hint={words.reasonHint}
      rows={4}
      value={typed.metin}
      error={errors.metin}
    />
  )
}

export function OpenIdentityForm(props: ActFormProps) {
  const words = props.frame.context.texts.privacy.identity
  return (
    <>
      <Question {...props} />
      <p>{words.openMeans}</p>
    </>
  )
}

export function DeclineIdentityForm(props: ActFormProps) {
  const { frame, typed, errors } = props
  const words = frame.context.texts.privacy.identity
  return (
    <>
      <Question {...props} />
      <TextArea
        name="metin"
        label={words.declineNote}
        rows={3}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}

/** Who asked, when, and why: nobody decides without having read it. */
function Question({ frame, detail }: ActFormProps) {
  const { asked } = detail.state.identity
  if (asked === null) return null
  const { language, texts } = frame.context
  const who = staffName(frame.names, asked.by)
  const at = formatShortDateTime(asked.at, language)
  return (
    <>
      <p>{texts.privacy.identity.askedBy(who, at)}</p>
      <blockquote>
        <Paragraphs text={asked.reason} />
      </blockquote>
    </>
  )
}
