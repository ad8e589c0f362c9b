// Sends a file of the followed request to its applicant: only those that are for the applicant's eyes.
import { downloadHeaders } from '../../../core/attachments/download-headers.ts'
import { type UploadKind, uploadTypes } from '../../../core/attachments/upload-rules.ts'
import { findFollowedFile } from '../../../features/follow/followed-queries.ts'
import { storedIdOf } from '../../../features/requests/waiting-files.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { FollowedView } from './followed-view.ts'

export async function sendFollowedFile(
  context: PageContext,
  view: FollowedView,
): Promise<Response> {
  const found = await findFollowedFile(context.desk, view.requestId, context.param('id'))
  const bytes = found && (await context.files.read(storedIdOf(found.attachmentId)))
  const kind = found && kindOfMediaType(found.mediaType)
  if (!found || !bytes || !kind) return await context.notFound()
  return new Response(new Uint8Array(bytes), { headers: downloadHeaders(kind, found.fileName) })
}

function kindOfMediaType(mediaType: string): UploadKind | undefined {
  const kinds = Object.keys(uploadTypes) as UploadKind[] // as: the keys of a closed record
  return kinds.find(kind => uploadTypes[kind].mimeType === mediaType)
}
