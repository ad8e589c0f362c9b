// Files that come with an act: taken one by one into a tray that only this form knows, named by the
// act when it happens. A file that is refused is said by name, the others wait.
import { createHash } from 'node:crypto'
import { describeUploadRefusal } from '../../../core/attachments/describe-upload-refusal.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import {
  addWaitingFiles,
  listWaitingFiles,
  removeWaitingFile,
  type Tray,
} from '../../../features/requests/waiting-files.ts'
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { signedInOf } from '../frame/staff-page.tsx'
import type { StaffAct } from './act-keys.ts'

export type TakenFiles = {
  waiting: readonly AttachmentRow[]
  /** One sentence for each file that was not taken. */
  refused: readonly string[]
  /** Only a file was taken away; the act itself was not asked for. */
  hasRemoved: boolean
}

/**
 * The tray of one form: its key is known to this page only. Photos of work are evidence and files of
 * a reply are its enclosures, so the applicant sees them.
 */
export function fileTray(context: PageContext, act: StaffAct, actKey: string): Tray {
  const { staffId } = signedInOf(context)
  const hash = createHash('sha256').update(`act ${staffId} ${actKey}`).digest()
  return { hash, uploadedBy: staffId, isForApplicant: act !== 'add-note' }
}

export async function takeFiles(
  { desk, files, language }: PageContext,
  tray: Tray | undefined,
  form: Form,
): Promise<TakenFiles> {
  if (tray === undefined) return { waiting: [], refused: [], hasRemoved: false }
  const removed = form.text('kaldir')
  if (removed !== '') await removeWaitingFile(desk, files, tray.hash, removed)
  const refused = await addWaitingFiles(desk, files, tray, form.files('dosya'))
  return {
    waiting: await listWaitingFiles(desk, tray.hash),
    refused: refused.map(
      ({ fileName, refusal }) => `${fileName}: ${describeUploadRefusal(refusal, language)}`,
    ),
    hasRemoved: removed !== '',
  }
}
