// The act of issuing with the desk's own number register, for a municipality without a document system:
// number, final print and status in one transaction, so that numbers have no gaps and no letter has two.
import { sql } from 'kysely'
import { formatOfficialNumber } from '../../core/letters/official-number.ts'
import { localDateOf } from '../../core/time/dates.ts'
import type { Trx } from '../../store/store.ts'
import { changeLetter, type LetterRef, recordIssued } from './change-letter.ts'
import { printLetter } from './letter-bytes.ts'
import type { LetterResult, LetterTools, refuse } from './letter-tools.ts'

export type Issued = { number: string; sha256: string }

const REGISTER = 'letters'

class NotPrinted extends Error {
  readonly result: ReturnType<typeof refuse>
  constructor(result: ReturnType<typeof refuse>) {
    super('A letter that cannot be printed gets no number')
    this.result = result
  }
}

export async function issueLetter(
  tools: LetterTools,
  ref: LetterRef,
): Promise<LetterResult<Issued>> {
  const { desk, files } = tools
  try {
    return await changeLetter(desk, 'issue', ref, async locked => {
      const { trx, letter, house } = locked
      const numberedOn = localDateOf(desk.now())
      const serial = await nextSerial(trx, desk.municipalityId, Number(numberedOn.slice(0, 4)))
      const { detsis, sdpCode } = letter.content
      const number = formatOfficialNumber({ letter: house.numberLetter, detsis, sdpCode, serial })
      const printed = printLetter(tools, { ...letter, officialNumber: number, numberedOn })
      // Thrown, so that the transaction gives the serial back.
      if (!printed.ok) throw new NotPrinted(printed)
      // The file is there before the row that names it: a crash between the two leaves a file too many, at
      // most.
      const { sha256 } = await files.keep(printed.done)
      const byteCount = printed.done.length
      await recordIssued(desk, locked, ref.actor, { number, numberedOn, sha256, byteCount })
      return { ok: true, done: { number, sha256 } }
    })
  } catch (error) {
    if (error instanceof NotPrinted) return error.result
    throw error
  }
}

async function nextSerial(trx: Trx, municipalityId: string, year: number): Promise<number> {
  const found = await sql<{ serial: number }>`
INSERT INTO register_counters AS c (municipality_id, register, year, last_serial)
VALUES (${municipalityId}, ${REGISTER}, ${year}, 1)
ON CONFLICT (municipality_id, register, year) DO UPDATE SET last_serial = c.last_serial + 1
RETURNING last_serial AS serial`.execute(trx)
  const [row] = found.rows
  if (row === undefined) throw new Error('The counter returned no serial')
  return row.serial
}
