// What pages read of letters: those of a request, one with its bytes, and what a stranger may learn from a
// code.
import { maskName } from '../../core/identity/mask.ts'
import { normaliseVerificationCode } from '../../core/identity/secret-code.ts'
import type { LetterKind } from '../../core/letters/letter-kinds.ts'
import { letterKindRules } from '../../core/letters/letter-kinds.ts'
import type { LetterStatus } from '../../core/letters/letter-permissions.ts'
import type { Instant, IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction } from '../../store/store.ts'
import { countFailure, isBlocked } from '../sign-in/attempts.ts'
import { findLetterByCode, findLetterRow, type Letter, listLettersOf } from './letter-rows.ts'

export const findLetter = (desk: Desk, letterId: string): Promise<Letter | undefined> =>
  inTransaction(desk.store, desk.municipalityId, trx =>
    findLetterRow(trx, desk.municipalityId, letterId),
  )

/** Newest first. */
export const listLetters = (desk: Desk, requestId: string): Promise<Letter[]> =>
  inTransaction(desk.store, desk.municipalityId, trx =>
    listLettersOf(trx, desk.municipalityId, requestId),
  )

/** What the applicant is given: issued, and addressed to them. */
export const isForApplicant = ({ status, kind }: Pick<Letter, 'status' | 'kind'>): boolean =>
  status === 'issued' && letterKindRules[kind].goesTo === 'applicant'

export type ConfirmedLetter = {
  status: Exclude<LetterStatus, 'handed-over'>
  kind: LetterKind
  number: string | null
  numberedOn: IsoDate | null
  unit: string
  institution: string
  /** Names of persons are covered; a body stands whole. */
  addressee: string
  sha256: string
  withdrawnAt: Instant | null
}

export type Verification =
  | { outcome: 'found'; letter: ConfirmedLetter }
  | { outcome: 'unknown' }
  | { outcome: 'blocked' }

/**
 * Codes that one address may try in vain in a quarter of an hour; 78 bits need no more protection than
 * that.
 */
export const TRIES_PER_ADDRESS = 30

/**
 * A code that is none, one that was never given and one that is wrong get the same answer and count the
 * same.
 */
export async function verifyLetter(
  desk: Desk,
  typed: string,
  address: string,
): Promise<Verification> {
  const subject = `letter-address:${address}`
  if (await isBlocked(desk, { [subject]: TRIES_PER_ADDRESS })) return { outcome: 'blocked' }
  // A text that is no code is looked up, too, so that both take the same time.
  const code = normaliseVerificationCode(typed) ?? ''
  const letter = await inTransaction(desk.store, desk.municipalityId, trx =>
    findLetterByCode(trx, desk.municipalityId, code),
  )
  if (letter !== undefined) return { outcome: 'found', letter: confirmed(letter) }
  await countFailure(desk, [subject])
  return { outcome: 'unknown' }
}

function confirmed(letter: Letter): ConfirmedLetter {
  const { content, kind, status } = letter
  const [first = ''] = content.addressee
  const isBody = letterKindRules[kind].goesTo === 'other-body'
  return {
    // Where a draft waits is nobody's business outside.
    status: status === 'handed-over' ? 'draft' : status,
    kind,
    number: letter.officialNumber,
    numberedOn: letter.numberedOn,
    unit: content.heading.unit,
    institution: content.heading.institution,
    addressee: isBody ? first : maskName(first.replace(/^Sayın /, '')),
    sha256: letter.sha256,
    withdrawnAt: letter.withdrawnAt,
  }
}
