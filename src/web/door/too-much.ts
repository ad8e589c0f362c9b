// Says why files that are too large together were not taken; what was typed beside them is kept.
import { uploadLimits } from '../../core/attachments/upload-rules.ts'
import { formatSize } from '../../core/turkish/format.ts'
import type { PageContext } from './page-context.ts'

/** The sentence for the field of the files, where a resident can add them one after the other. */
export function tooMuchWords({ texts, language }: PageContext): string {
  return texts.citizen.apply.what.tooMuch(formatSize(uploadLimits.totalBytesMax, language))
}

/** The same for staff, whose forms take files once: the rest follows as a note. */
export function staffTooMuchWords({ texts, language }: PageContext): string {
  return texts.staff.acts.tooMuchFiles(formatSize(uploadLimits.totalBytesMax, language))
}
