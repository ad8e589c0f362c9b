// What the acts on letters get from outside, and how they answer when they refuse.
import type { LetterRefusalBecause } from '../../core/letters/letter-permissions.ts'
import type { WriteRefusal } from '../../core/letters/write-letter.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Press, PressRefusal } from '../../press/press.ts'
import type { AttachmentFiles } from '../../store/attachment-files.ts'

export type LetterTools = {
  readonly desk: Desk
  readonly press: Press
  /** Issued letters are kept among the files of the desk, and so in every backup. */
  readonly files: AttachmentFiles
}

export type LetterRefusal =
  | WriteRefusal
  | PressRefusal
  | { kind: 'not-found' }
  | { kind: 'not-allowed'; because: LetterRefusalBecause }
  | { kind: 'reason-needed' }

export type LetterResult<Done> = { ok: true; done: Done } | { ok: false; refusal: LetterRefusal }

export const refuse = (refusal: LetterRefusal): { ok: false; refusal: LetterRefusal } => ({
  ok: false,
  refusal,
})
