// The warnings of the checker, each with the field for why it does not apply, and the word that all is well.
import { TextField } from '../../../ui/form/text-field.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import type { ActFormProps } from '../act-form-props.ts'
import { groupFindings } from './findings.ts'
import { overruleField } from './read-reply.ts'

type Props = Pick<ActFormProps, 'frame' | 'typed' | 'errors' | 'findings'>

export function FindingsPart({ frame, typed, errors, findings }: Props) {
  const words = frame.context.texts.staff.replyChecks
  if (findings === undefined) return null
  if (findings.length === 0) return <Notice tone="info" title={words.form.clean} announced />
  const warnings = groupFindings(words, findings).filter(each => each.severity === 'warn')
  if (warnings.length === 0) return null
  return (
    <section class="warnings" aria-labelledby="uyarilar">
      <h3 id="uyarilar">{words.form.warnings}</h3>
      <p class="hint">{words.form.warningsHint}</p>
      {warnings.map(({ check, name, sentence }) => (
        <TextField
          name={overruleField(check)}
          label={`${name}: ${words.form.overrule}`}
          hint={sentence}
          optional
          maxLength={500}
          value={typed[overruleField(check)]}
          error={errors[overruleField(check)]}
        />
      ))}
    </section>
  )
}
