// Sends a letter's bytes, the same that are handed over and issued, to whoever may see its request.
import { cleanFileName } from '../../../core/attachments/file-name.ts'
import { maySee } from '../../../core/request/permissions.ts'
import { bytesOfLetter } from '../../../features/letters/letter-bytes.ts'
import { findLetter } from '../../../features/letters/letter-queries.ts'
import type { Letter } from '../../../features/letters/letter-rows.ts'
import { recordLook } from '../../../features/privacy/record-look.ts'
import { findRequestDetail, type RequestDetail } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { pdfResponse } from '../../pdf-response.ts'

export type ShownLetter = { detail: RequestDetail; letter: Letter }

/**
 * The letter of the address, when it belongs to that request and the person may see it; else the answer.
 * The look is written down first.
 */
export async function letterOf(
  context: PageContext,
  letterId: string,
): Promise<ShownLetter | Response> {
  const detail = await findRequestDetail(context.desk, context.param('id'))
  if (detail === undefined) return await context.notFound()
  if (!maySee(detail.state, context.actor())) return await context.forbidden()
  const letter = await findLetter(context.desk, letterId)
  if (letter === undefined || letter.requestId !== detail.requestId) return await context.notFound()
  const { requestId } = detail
  await recordLook(context.desk, context.actor(), { requestId, seen: 'letter-opened' })
  return { detail, letter }
}

export async function sendLetter(context: PageContext, letterId: string): Promise<Response> {
  const shown = await letterOf(context, letterId)
  if (shown instanceof Response) return shown
  const bytes = await bytesOfLetter(context, shown.letter)
  if (!bytes.ok) return await context.notFound()
  return pdfResponse(bytes.done, letterFileName(shown.letter))
}

/** "E-12345678-105.01-7.pdf"; a draft is called after what it is. */
export const letterFileName = ({ officialNumber }: Letter): string =>
  cleanFileName(`${officialNumber ?? 'taslak'}.pdf`)
