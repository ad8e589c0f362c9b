// The way to the document system: handing over is an act of a person; the file itself is given by the
// worker, again and again until it is there, so that no crash loses it.
import { sql } from 'kysely'
import { foldRequest } from '../../core/request/fold.ts'
import { loadEvents } from '../../ledger/load.ts'
import { inTransaction } from '../../store/store.ts'
import { changeLetter, type LetterRef } from './change-letter.ts'
import type { DocumentSystem, LetterMetadata } from './document-system.ts'
import { bytesOfLetter, printLetter } from './letter-bytes.ts'
import { findLetterRow, type Letter } from './letter-rows.ts'
import type { LetterResult, LetterTools } from './letter-tools.ts'

/** From now on the bytes are kept: what is signed is what the preview showed. */
export async function handOverLetter(
  tools: LetterTools,
  ref: LetterRef,
): Promise<LetterResult<{ sha256: string }>> {
  const { desk, files } = tools
  return await changeLetter(desk, 'hand-over', ref, async ({ trx, letter }) => {
    const printed = printLetter(tools, letter)
    if (!printed.ok) return printed
    const { sha256 } = await files.keep(printed.done)
    await trx
      .updateTable('letters')
      .set({
        status: 'handed-over',
        sha256,
        byte_count: printed.done.length,
        handed_over_at: desk.now(),
      })
      .where('municipality_id', '=', desk.municipalityId)
      .where('letter_id', '=', letter.letterId)
      .execute()
    return { ok: true, done: { sha256 } }
  })
}

/** Gives every letter that is owed to the document system; returns how many. */
export async function dropHandedOver(
  tools: LetterTools,
  system: DocumentSystem,
  signal?: AbortSignal,
): Promise<number> {
  const { desk } = tools
  const owed = await inTransaction(desk.store, desk.municipalityId, trx =>
    trx
      .selectFrom('letters')
      .select('letter_id')
      .where('municipality_id', '=', desk.municipalityId)
      .where('status', '=', 'handed-over')
      .where('dropped_at', 'is', null)
      .orderBy('letter_id')
      .execute(),
  )
  let dropped = 0
  for (const { letter_id } of owed) {
    if (signal?.aborted) break
    await dropOne(tools, system, letter_id)
    dropped += 1
  }
  return dropped
}

async function dropOne(tools: LetterTools, system: DocumentSystem, letterId: string) {
  const { desk } = tools
  const { municipalityId } = desk
  const found = await inTransaction(desk.store, municipalityId, async trx => {
    const letter = await findLetterRow(trx, municipalityId, letterId)
    if (letter === undefined) return undefined
    const events =
      letter.requestId === null ? [] : await loadEvents(trx, municipalityId, letter.requestId)
    const registerNumber = events.length === 0 ? null : foldRequest(events).registerNumber
    return { letter, registerNumber }
  })
  if (found === undefined) return
  const bytes = await bytesOfLetter(tools, found.letter)
  if (!bytes.ok) throw new Error('A letter that was handed over cannot be printed')
  await system.handOver(metadataOf(found.letter, found.registerNumber), bytes.done)
  await inTransaction(desk.store, municipalityId, trx =>
    sql`UPDATE letters SET dropped_at = ${desk.now()} WHERE municipality_id = ${municipalityId}
      AND letter_id = ${letterId}`.execute(trx),
  )
}

function metadataOf(letter: Letter, registerNumber: string | null): LetterMetadata {
  const { content } = letter
  return {
    letterId: letter.letterId,
    registerNumber,
    kind: letter.kind,
    subject: content.subject,
    addressee: content.addressee,
    unit: content.heading.unit,
    detsis: content.detsis,
    sdpCode: content.sdpCode,
    signatory: content.signatory,
    verificationCode: letter.verificationCode,
    sha256: letter.sha256,
    writtenOn: content.writtenOn,
  }
}
