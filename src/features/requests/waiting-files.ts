// Files that were sent before the act that will name them: of a draft, of an answer that is being
// written. Each waits in a tray, which is a hash that only its owner can make. Tying them to a
// request is the act's own work.
import { sql } from 'kysely'
import type { UploadRefusal } from '../../core/attachments/upload-rules.ts'
import { uploadLimits } from '../../core/attachments/upload-rules.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { AttachmentFiles } from '../../store/attachment-files.ts'
import { inFlight, inTransaction } from '../../store/store.ts'
import { type AttachmentRow, insertAttachment } from './attachment-rows.ts'

export type Tray = {
  hash: Uint8Array
  /** Null: the applicant sent them. */
  uploadedBy: string | null
  /** Whether the applicant may see the files once they belong to a request. */
  isForApplicant: boolean
}

export type RefusedFile = { fileName: string; refusal: UploadRefusal }

/** The stored bytes go by the same id without its dashes (store/attachment-files). */
export const storedIdOf = (attachmentId: string): string => attachmentId.replaceAll('-', '')

const attachmentIdOf = (storedId: string): string =>
  storedId.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * Puts the files into the tray one by one; those that are refused are named with the reason, the
 * others stay.
 */
export async function addWaitingFiles(
  desk: Desk,
  files: AttachmentFiles,
  tray: Tray,
  uploads: readonly File[],
): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = []
  let waiting = await listWaitingFiles(desk, tray.hash)
  for (const upload of uploads) {
    const refusal = await addOne(desk, files, tray, upload, waiting)
    if (refusal) refused.push({ fileName: upload.name, refusal })
    else waiting = await listWaitingFiles(desk, tray.hash)
  }
  return refused
}

async function addOne(
  desk: Desk,
  files: AttachmentFiles,
  tray: Tray,
  upload: File,
  waiting: readonly AttachmentRow[],
): Promise<UploadRefusal | undefined> {
  const { countMax, totalBytesMax } = uploadLimits
  if (waiting.length >= countMax) return { reason: 'too-many', countMax }
  const total = waiting.reduce((sum, file) => sum + file.byteCount, 0)
  if (total + upload.size > totalBytesMax) return { reason: 'too-much', bytesMax: totalBytesMax }
  const outcome = await files.acceptUpload({ content: upload.stream(), fileName: upload.name })
  if (!outcome.ok) return outcome.refusal
  const { attachment } = outcome
  await inTransaction(desk.store, desk.municipalityId, trx =>
    insertAttachment(trx, desk.municipalityId, {
      attachmentId: attachmentIdOf(attachment.id),
      fileName: attachment.fileName,
      mediaType: attachment.mimeType,
      byteCount: attachment.bytes,
      isImage: attachment.photo !== undefined,
      isForApplicant: tray.isForApplicant,
      draftHash: tray.hash,
      uploadedBy: tray.uploadedBy,
      createdAt: desk.now(),
    }),
  )
  return undefined
}

/** The files of a tray in the order in which they came. */
export async function listWaitingFiles(desk: Desk, trayHash: Uint8Array): Promise<AttachmentRow[]> {
  const query = desk.store.db
    .selectFrom('attachments')
    .select([
      'attachment_id',
      'file_name',
      'media_type',
      'byte_count',
      'is_image',
      'is_for_applicant',
    ])
    .where('municipality_id', '=', desk.municipalityId)
    .where('draft_hash', '=', Buffer.from(trayHash))
    .where('request_id', 'is', null)
    .orderBy('created_at')
    .orderBy('attachment_id')
    .compile()
  const rows = await inFlight(desk.store, desk.municipalityId, query)
  return rows.map(row => ({
    attachmentId: row.attachment_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    byteCount: row.byte_count,
    isImage: row.is_image,
    isForApplicant: row.is_for_applicant,
  }))
}

/** Takes a file out of the tray and off the disk; a file of another tray stays where it is. */
export async function removeWaitingFile(
  desk: Desk,
  files: AttachmentFiles,
  trayHash: Uint8Array,
  attachmentId: string,
): Promise<void> {
  const removed = await inTransaction(desk.store, desk.municipalityId, trx =>
    trx
      .deleteFrom('attachments')
      .where('municipality_id', '=', desk.municipalityId)
      .where('draft_hash', '=', Buffer.from(trayHash))
      .where('request_id', 'is', null)
      .where(({ eb, val, cast }) =>
        eb(cast<string>('attachment_id', 'text'), '=', val(attachmentId)),
      )
      .returning('attachment_id')
      .execute(),
  )
  for (const row of removed) await files.remove(storedIdOf(row.attachment_id))
}

/**
 * Removes what nobody sent; returns how many files. A draft that somebody still writes on keeps all of its
 * files, however old. The bytes go first and the rows with the commit: after a crash in between the row is
 * still there, and the next turn finds it.
 */
export async function removeAbandonedFiles(
  desk: Desk,
  files: AttachmentFiles,
  before: Instant,
): Promise<number> {
  const { municipalityId } = desk
  return await inTransaction(desk.store, municipalityId, async trx => {
    const { rows } = await sql<{ attachment_id: string }>`
      SELECT a.attachment_id FROM attachments a
      WHERE a.municipality_id = ${municipalityId} AND a.draft_hash IS NOT NULL
        AND a.request_id IS NULL AND a.created_at < ${before}
        AND NOT EXISTS (SELECT FROM drafts d WHERE d.municipality_id = ${municipalityId}
          AND d.draft_hash = a.draft_hash AND d.expires_at > ${desk.now()})
      ORDER BY a.attachment_id FOR UPDATE SKIP LOCKED`.execute(trx)
    if (rows.length === 0) return 0
    const ids = rows.map(row => row.attachment_id)
    for (const id of ids) await files.remove(storedIdOf(id))
    await trx
      .deleteFrom('attachments')
      .where('municipality_id', '=', municipalityId)
      .where('attachment_id', 'in', ids)
      .execute()
    return ids.length
  })
}
