// What comes back from the document system, number, date and the signed letter, is checked like anything
// from outside before it becomes the letter. The same again changes nothing.
import { parseOfficialNumber } from '../../core/letters/official-number.ts'
import { systemActor } from '../../core/request/actor.ts'
import { type IsoDate, localDateOf, parseIsoDate } from '../../core/time/dates.ts'
import { inspectUpload } from '../../store/attachments/upload-content.ts'
import { inTransaction, violatedConstraint } from '../../store/store.ts'
import { lockLetter, recordIssued } from './change-letter.ts'
import type { ReturnedLetter, TakeBackRefusal, TakenBack } from './document-system.ts'
import { sha256Of } from './letter-bytes.ts'
import type { Letter } from './letter-rows.ts'
import type { LetterTools } from './letter-tools.ts'

/** Words of a PDF that runs something. A signature needs none of them. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|RichMedia|SubmitForm)\b/

const refuse = (because: TakeBackRefusal): TakenBack => ({ ok: false, because })

export async function takeBackLetter(
  { desk, files }: Omit<LetterTools, 'press'>,
  returned: ReturnedLetter,
): Promise<TakenBack> {
  const number = parseOfficialNumber(returned.number)
  if (number === undefined) return refuse('number-shape')
  const numberedOn = parseIsoDate(returned.date)
  if (numberedOn === undefined || numberedOn > localDateOf(desk.now())) return refuse('date')
  const { pdf } = returned
  const inspected = await inspectUpload(pdf, 'yazi.pdf')
  if (!inspected.ok || inspected.kind !== 'pdf') return refuse('not-a-pdf')
  if (ACTIVE.test(Buffer.from(pdf).toString('latin1'))) return refuse('active-content')
  const given = { number, numberedOn, sha256: sha256Of(pdf), byteCount: pdf.length }
  try {
    return await inTransaction(desk.store, desk.municipalityId, async trx => {
      const locked = await lockLetter(trx, desk, returned.letterId)
      if (locked === undefined) return refuse('unknown-letter')
      const standing = standingOf(locked.letter, given)
      if (standing !== undefined) return standing
      await files.keep(pdf)
      await recordIssued(desk, locked, systemActor, given)
      return { ok: true, wasRepeated: false }
    })
  } catch (error) {
    if (violatedConstraint(error) === 'letters_number') return refuse('number-used')
    throw error
  }
}

type Given = { number: string; numberedOn: IsoDate; sha256: string }

/** Why this letter cannot be taken now, or that it was taken before; undefined when it can. */
function standingOf(letter: Letter, given: Given): TakenBack | undefined {
  const isSame = letter.officialNumber === given.number && letter.sha256 === given.sha256
  if (letter.status === 'issued' && isSame) return { ok: true, wasRepeated: true }
  if (letter.status !== 'handed-over') return refuse('not-handed-over')
  return given.numberedOn < letter.content.writtenOn ? refuse('date') : undefined
}
