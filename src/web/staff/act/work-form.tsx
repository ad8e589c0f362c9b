// The form of evidence: what was done, when, where, by whom, with photos.

import { uploadAccept } from '../../../core/attachments/upload-rules.ts'
import { localTimeOf } from '../../../core/time/dates.ts'
import { FileField } from '../../ui/form/file-field.tsx'
import { DateField, TextArea, TextField } from '../../ui/form/text-field.tsx'
import { placeLine } from '../request/place-line.ts'
import type { ActFormProps } from './act-form-props.ts'
import { keptFiles } from './kept-files.ts'

export function WorkForm(props: ActFormProps) {
  const { frame, detail, typed, errors } = props
  const { context } = frame
  const words = context.texts.staff.acts.form
  return (
    <>
      <TextArea
        name="metin"
        label={words.work}
        hint={words.workHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
      <div class="side-by-side">
        <DateField
          name="gun"
          label={words.workOn}
          max={context.today}
          value={typed.gun ?? context.today}
          error={errors.gun}
        />
        <TextField
          name="saat"
          label={words.workAt}
          width="short"
          inputMode="numeric"
          value={typed.saat ?? localTimeOf(context.desk.now()).slice(0, 5)}
        />
      </div>
      <TextField
        name="yer"
        label={words.workPlace}
        optional
        value={typed.yer ?? placeLine(detail.state.place)}
        error={errors.yer}
      />
      <TextField name="ekip" label={words.team} optional value={typed.ekip} error={errors.ekip} />
      <FileField
        name="dosya"
        label={words.photos}
        hint={words.photosHint}
        optional
        multiple
        accept={uploadAccept}
        error={errors.dosya}
        kept={keptFiles(props)}
      />
    </>
  )
}
