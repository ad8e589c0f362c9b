// The port to a municipality's document system (EBYS): what it is given, and what comes back. Adapters live
// in channels/out/document-system.
import type { LetterKind } from '../../core/letters/letter-kinds.ts'
import type { IsoDate } from '../../core/time/dates.ts'

export type LetterMetadata = {
  letterId: string
  registerNumber: string | null
  kind: LetterKind
  subject: string
  addressee: readonly string[]
  unit: string
  detsis: string
  sdpCode: string
  signatory: { name: string; title: string; isDelegated: boolean }
  verificationCode: string
  sha256: string
  writtenOn: IsoDate
}

export type ReturnedLetter = {
  letterId: string
  number: string
  date: string
  /** The letter as it was signed. */
  pdf: Uint8Array
}

/** Why something that came back was not taken; each has its sentence in the adapter's reason file. */
export type TakeBackRefusal =
  | 'unknown-letter'
  | 'not-handed-over'
  | 'number-shape'
  | 'number-used'
  | 'date'
  | 'not-a-pdf'
  | 'active-content'

export type TakenBack = { ok: true; wasRepeated: boolean } | { ok: false; because: TakeBackRefusal }

export type Exchange = { taken: number; refused: number }

export type DocumentSystem = {
  /** Gives the letter, whole or not at all; giving the same one again is no error. */
  handOver(metadata: LetterMetadata, pdf: Uint8Array): Promise<void>
  /**
   * Offers each letter that came back; what `take` says decides whether it counts as done or as refused.
   */
  collect(
    take: (letter: ReturnedLetter) => Promise<TakenBack>,
    signal?: AbortSignal,
  ): Promise<Exchange>
}
