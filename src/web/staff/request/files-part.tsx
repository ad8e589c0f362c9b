// Attachments on a page: photos as small pictures, everything else as a line; each opens on its own address.
import { formatSize } from '../../../core/turkish/format.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import type { StaffFrame } from '../frame/staff-page.tsx'

type Props = { frame: StaffFrame; requestId: string; files: readonly AttachmentRow[] }

export function Files({ frame, requestId, files }: Props) {
  const { texts, language } = frame.context
  const words = texts.staff.request
  return (
    <ul class="files">
      {files.map(file => {
        const href = paths.requestFile(requestId, file.attachmentId)
        return (
          <li>
            <a href={href} aria-label={words.fileOpen(file.fileName)}>
              {file.isImage ? (
                <img src={`${href}?kucuk=evet`} alt="" width="96" height="96" loading="lazy" />
              ) : (
                <Icon name="clip" />
              )}
              <span class="file-name">{file.fileName}</span>
            </a>
            <span class="file-facts">
              {formatSize(file.byteCount, language)},{' '}
              {file.isForApplicant ? words.forApplicant : words.forStaff}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
