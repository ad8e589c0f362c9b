// Letters in the database: one row each, what it says as JSON. Owns the shape of a row and how it is
// locked.
import { sql } from 'kysely'
import type { LetterContent } from '../../core/letters/letter-content.ts'
import type { LetterKind } from '../../core/letters/letter-kinds.ts'
import type { LetterStatus } from '../../core/letters/letter-permissions.ts'
import type { Official } from '../../core/letters/printed-letter.ts'
import type { Instant, IsoDate } from '../../core/time/dates.ts'
import type { Trx } from '../../store/store.ts'

export type Letter = {
  letterId: string
  requestId: string | null
  kind: LetterKind
  status: LetterStatus
  content: LetterContent
  verificationCode: string
  sha256: string
  byteCount: number
  officialNumber: string | null
  numberedOn: IsoDate | null
  writtenBy: string | null
  writtenAt: Instant
  handedOverAt: Instant | null
  issuedBy: string | null
  issuedAt: Instant | null
  withdrawnAt: Instant | null
  withdrawnBecause: string | null
}

const columns = sql`letter_id AS "letterId", request_id AS "requestId", kind, status, content,
  verification_code AS "verificationCode", sha256, byte_count AS "byteCount",
  official_number AS "officialNumber", numbered_on AS "numberedOn", written_by AS "writtenBy",
  written_at AS "writtenAt", handed_over_at AS "handedOverAt", issued_by AS "issuedBy",
  issued_at AS "issuedAt", withdrawn_at AS "withdrawnAt", withdrawn_because AS "withdrawnBecause"`

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** `isLocked`: until the transaction ends, so that two acts never decide on the same status. */
export async function findLetterRow(
  trx: Trx,
  municipalityId: string,
  letterId: string,
  { isLocked = false } = {},
): Promise<Letter | undefined> {
  if (!UUID.test(letterId)) return undefined
  const found = await sql<Letter>`SELECT ${columns} FROM letters
    WHERE municipality_id = ${municipalityId} AND letter_id = ${letterId}
    ${isLocked ? sql`FOR UPDATE` : sql``}`.execute(trx)
  return found.rows[0]
}

export async function listLettersOf(
  trx: Trx,
  municipalityId: string,
  requestId: string,
): Promise<Letter[]> {
  const found = await sql<Letter>`SELECT ${columns} FROM letters
    WHERE municipality_id = ${municipalityId} AND request_id = ${requestId}
    ORDER BY written_at DESC, letter_id DESC`.execute(trx)
  return found.rows
}

export async function findLetterByCode(
  trx: Trx,
  municipalityId: string,
  code: string,
): Promise<Letter | undefined> {
  const found = await sql<Letter>`SELECT ${columns} FROM letters
    WHERE municipality_id = ${municipalityId} AND verification_code = ${code}`.execute(trx)
  return found.rows[0]
}

/** Number and date as the press wants them. */
export const officialOf = ({
  officialNumber,
  numberedOn,
}: Pick<Letter, 'officialNumber' | 'numberedOn'>): Official =>
  officialNumber === null || numberedOn === null ? null : { number: officialNumber, numberedOn }
