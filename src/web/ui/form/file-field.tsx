// Owns the field that takes photos and files, and the list of those already taken.
import { Icon } from '../icon.tsx'
import { useTexts } from '../language.ts'
import { type FieldBase, FieldFrame, fieldIds } from './field-frame.tsx'

export type KeptFile = {
  readonly name: string
  /** Already written for people: `1,2 MB`. */
  readonly size: string
  /** Value of the button that takes the file away again; it is named `removeName`. */
  readonly removeValue: string
}

export type FileFieldProps = FieldBase & {
  accept?: string | undefined
  multiple?: boolean | undefined
  kept?: readonly KeptFile[] | undefined
  removeName?: string | undefined
}

function Kept({ files, removeName }: { files: readonly KeptFile[]; removeName: string }) {
  const words = useTexts().common.form
  return (
    <ul class="kept-files">
      {files.map(file => (
        <li>
          <Icon name="clip" />
          <span class="kept-name">{file.name}</span>
          <span class="kept-size">{file.size}</span>
          <button
            class="button quiet"
            type="submit"
            name={removeName}
            value={file.removeValue}
            formnovalidate
          >
            {words.remove}
            <span class="unseen"> {file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

export function FileField(field: FileFieldProps) {
  const { id, describedBy } = fieldIds(field)
  const { kept = [], removeName = 'kaldir' } = field
  return (
    <FieldFrame field={field}>
      {kept.length > 0 && <Kept files={kept} removeName={removeName} />}
      <input
        class="input full file"
        type="file"
        id={id}
        name={field.name}
        accept={field.accept}
        multiple={field.multiple}
        required={!field.optional && kept.length === 0}
        aria-describedby={describedBy}
        aria-invalid={field.error ? true : undefined}
      />
    </FieldFrame>
  )
}
