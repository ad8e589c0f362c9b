// Takes the files of a form that answers without a script: adds those chosen to the tray, or
// removes one; says at the field what was refused.
import { describeUploadRefusal } from '../../core/attachments/describe-upload-refusal.ts'
import { formatNumber } from '../../core/turkish/format.ts'
import {
  addWaitingFiles,
  type RefusedFile,
  removeWaitingFile,
} from '../../features/requests/waiting-files.ts'
import { countFailure, isBlocked } from '../../features/sign-in/attempts.ts'
import type { Form } from '../door/form.ts'
import type { PageContext } from '../door/page-context.ts'
import type { FieldError } from '../ui/form/error-summary.tsx'

/** Files from one address in a quarter of an hour: a street of reporters, not a flood that fills the disk. */
export const FILES_PER_ADDRESS = 200
/** More refusals than this are counted, not listed. */
const REFUSALS_SHOWN = 5

/** `dosya` are the chosen files, `kaldir` the id of one to take away. */
export async function receiveFiles(
  context: PageContext,
  form: Form,
  trayHash: Uint8Array,
): Promise<FieldError[]> {
  const { desk, files, texts } = context
  const removed = form.text('kaldir')
  if (removed !== '') await removeWaitingFile(desk, files, trayHash, removed)
  const uploads = form.files('dosya')
  if (uploads.length === 0) return []
  const subject = `upload-address:${context.address}`
  if (await isBlocked(desk, { [subject]: FILES_PER_ADDRESS }))
    return [{ field: 'dosya', message: texts.citizen.apply.what.tooOften }]
  for (const _ of uploads) await countFailure(desk, [subject])
  const tray = { hash: trayHash, uploadedBy: null, isForApplicant: true }
  return refusalErrors(context, await addWaitingFiles(desk, files, tray, uploads))
}

function refusalErrors(
  { texts, language }: PageContext,
  refused: readonly RefusedFile[],
): FieldError[] {
  const words = texts.citizen.apply.what
  const shown = refused.slice(0, REFUSALS_SHOWN).map(({ fileName, refusal }) => ({
    field: 'dosya',
    message: words.refused(fileName, describeUploadRefusal(refusal, language)),
  }))
  const more = refused.length - shown.length
  if (more <= 0) return shown
  return [...shown, { field: 'dosya', message: words.moreRefused(formatNumber(more, language)) }]
}
