// The field for photos and files as every form of a resident has it: what waits already, choose
// more, add them without a script.
import {
  uploadAccept,
  uploadLimits,
  uploadTypesInWords,
} from '../../core/attachments/upload-rules.ts'
import { formatNumber, formatSize } from '../../core/turkish/format.ts'
import type { AttachmentRow } from '../../features/requests/attachment-rows.ts'
import type { Language } from '../texts/language.ts'
import type { Texts } from '../texts/texts.ts'
import { Button, Buttons } from '../ui/form/button.tsx'
import { FileField } from '../ui/form/file-field.tsx'

type WaitingFilesProps = {
  context: { readonly texts: Texts; readonly language: Language }
  files: readonly AttachmentRow[]
  error: string | undefined
}

export function WaitingFiles({ context: { texts, language }, files, error }: WaitingFilesProps) {
  const words = texts.citizen.apply.what
  const { countMax, bytesMax } = uploadLimits
  return (
    <>
      <FileField
        name="dosya"
        label={words.files}
        hint={words.filesHint(
          formatNumber(countMax, language),
          formatSize(bytesMax, language),
          uploadTypesInWords[language],
        )}
        accept={uploadAccept}
        multiple
        optional
        error={error}
        kept={files.map(file => ({
          name: file.fileName,
          size: formatSize(file.byteCount, language),
          removeValue: file.attachmentId,
        }))}
      />
      <Buttons>
        <Button kind="secondary" icon="clip" name="eylem" value="ekle" formNoValidate>
          {words.add}
        </Button>
      </Buttons>
    </>
  )
}
