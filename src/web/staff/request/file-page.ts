// Serves an attachment to whoever may see its request, with headers that let no browser run it.
import { downloadHeaders } from '../../../core/attachments/download-headers.ts'
import { type UploadKind, uploadTypes } from '../../../core/attachments/upload-rules.ts'
import { maySee } from '../../../core/request/permissions.ts'
import { recordLook } from '../../../features/privacy/record-look.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'
import { storedIdOf } from '../../../features/requests/waiting-files.ts'
import type { PageContext } from '../../door/page-context.ts'

export async function filePage(context: PageContext): Promise<Response> {
  const detail = await findRequestDetail(context.desk, context.param('id'))
  if (detail === undefined) return await context.notFound()
  if (!maySee(detail.state, context.actor())) return await context.forbidden()
  const wished = context.param('dosya')
  const file = detail.attachments.find(each => each.attachmentId === wished)
  if (file === undefined) return await context.notFound()
  const isPartOfPage = context.query.has('kucuk')
  const { requestId } = detail
  await recordLook(context.desk, context.actor(), { requestId, seen: 'file-opened', isPartOfPage })
  const id = storedIdOf(file.attachmentId)
  if (isPartOfPage) {
    const thumbnail = await context.files.readThumbnail(id)
    return thumbnail === undefined
      ? await context.notFound()
      : answer(thumbnail, downloadHeaders('webp', file.fileName))
  }
  const bytes = await context.files.read(id)
  if (bytes === undefined) return await context.notFound()
  return answer(bytes, downloadHeaders(kindOf(file.mediaType), file.fileName))
}

const answer = (bytes: Uint8Array, headers: Record<string, string>): Response =>
  new Response(new Uint8Array(bytes), { headers })

/** Only kinds of the list are ever stored; anything else is saved as plain text, never shown. */
function kindOf(mediaType: string): UploadKind {
  const kinds = Object.keys(uploadTypes) as UploadKind[] // as: the keys of a closed record
  return kinds.find(kind => uploadTypes[kind].mimeType === mediaType) ?? 'txt'
}
