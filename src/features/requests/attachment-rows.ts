// The rows of attachments: which file belongs to which request or draft. The bytes are
// store/attachment-files.
import type { Instant } from '../../core/time/dates.ts'
import type { Trx } from '../../store/store.ts'

export type AttachmentRow = {
  attachmentId: string
  fileName: string
  mediaType: string
  byteCount: number
  isImage: boolean
  isForApplicant: boolean
}

export type NewAttachment = AttachmentRow & {
  draftHash: Uint8Array | null
  uploadedBy: string | null
  createdAt: Instant
}

export async function insertAttachment(
  trx: Trx,
  municipalityId: string,
  file: NewAttachment,
): Promise<void> {
  await trx
    .insertInto('attachments')
    .values({
      municipality_id: municipalityId,
      attachment_id: file.attachmentId,
      request_id: null,
      draft_hash: file.draftHash ? Buffer.from(file.draftHash) : null,
      file_name: file.fileName,
      media_type: file.mediaType,
      byte_count: file.byteCount,
      is_image: file.isImage,
      is_for_applicant: file.isForApplicant,
      uploaded_by: file.uploadedBy,
      created_at: file.createdAt,
    })
    .execute()
}

/** Ties files that an act names to its request; a file that is tied already stays where it is. */
export async function claimAttachments(
  trx: Trx,
  municipalityId: string,
  requestId: string,
  attachmentIds: readonly string[],
): Promise<void> {
  if (attachmentIds.length === 0) return
  await trx
    .updateTable('attachments')
    .set({ request_id: requestId, draft_hash: null })
    .where('municipality_id', '=', municipalityId)
    .where('attachment_id', 'in', [...attachmentIds])
    .where('request_id', 'is', null)
    .execute()
}

export async function listAttachments(
  trx: Trx,
  municipalityId: string,
  requestId: string,
): Promise<AttachmentRow[]> {
  const rows = await trx
    .selectFrom('attachments')
    .select([
      'attachment_id',
      'file_name',
      'media_type',
      'byte_count',
      'is_image',
      'is_for_applicant',
    ])
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '=', requestId)
    .orderBy('created_at')
    .execute()
  return rows.map(row => ({
    attachmentId: row.attachment_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    byteCount: row.byte_count,
    isImage: row.is_image,
    isForApplicant: row.is_for_applicant,
  }))
}
