// The bytes of a letter. A draft is printed from what it says, always to the same bytes; what was handed
// over or issued is read from where it is kept and never printed again.
import { createHash } from 'node:crypto'
import { printedLetter } from '../../core/letters/printed-letter.ts'
import { keptIdOf } from '../../store/attachment-files.ts'
import type { Letter } from './letter-rows.ts'
import { officialOf } from './letter-rows.ts'
import { type LetterResult, type LetterTools, refuse } from './letter-tools.ts'

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

export function printLetter(
  { press }: Pick<LetterTools, 'press'>,
  letter: Pick<Letter, 'content' | 'officialNumber' | 'numberedOn'>,
): LetterResult<Uint8Array> {
  const printed = press.print(printedLetter(letter.content, officialOf(letter)))
  return printed.ok ? { ok: true, done: printed.pdf } : refuse(printed.refusal)
}

/** @throws when a kept file is gone: its letter says that it is there */
export async function bytesOfLetter(
  tools: Pick<LetterTools, 'press' | 'files'>,
  letter: Letter,
): Promise<LetterResult<Uint8Array>> {
  const kept = await tools.files.read(keptIdOf(letter.sha256))
  if (kept !== undefined) return { ok: true, done: kept }
  // A withdrawn draft was never kept; it prints as it did.
  if (letter.handedOverAt === null && letter.issuedAt === null) return printLetter(tools, letter)
  throw new Error(`The file of letter ${letter.letterId} is not there`)
}
