// Files of a reply that came back from the head: they stay with it unless their mark is taken away.
import { CheckTiles } from '../../../ui/form/choice-tiles.tsx'
import type { ActFormProps } from '../act-form-props.ts'
import { keptField, QUESTION_COUNT } from './read-reply.ts'

export function DraftFiles({ frame, detail, typed }: ActFormProps) {
  const words = frame.context.texts.staff.replyChecks.form
  const ids = detail.state.draft?.attachmentIds ?? []
  const files = detail.attachments.filter(file => ids.includes(file.attachmentId))
  if (files.length === 0) return null
  const isFirst = typed[QUESTION_COUNT] === undefined
  const kept = isFirst ? ids : ids.filter(id => typed[keptField(id)] !== undefined)
  return (
    <>
      {files.map(file => (
        <CheckTiles
          name={keptField(file.attachmentId)}
          label={words.files}
          choices={[{ value: 'evet', label: words.keptFile(file.fileName) }]}
          values={kept.includes(file.attachmentId) ? ['evet'] : []}
        />
      ))}
    </>
  )
}
