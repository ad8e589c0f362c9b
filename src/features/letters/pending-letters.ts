// All letters that wait, one after the other: each leaves in a transaction of its own, so that whoever is
// killed in the middle goes on where it stopped and nothing is done twice.
import { systemActor } from '../../core/request/actor.ts'
import { inTransaction } from '../../store/store.ts'
import { handOverLetter } from './hand-over-letter.ts'
import { issueLetter } from './issue-letter.ts'
import { loadLetterHouse } from './letter-office.ts'
import type { LetterRefusal, LetterTools } from './letter-tools.ts'

export type PendingCounts = { waiting: number; issued: number; handedOver: number; refused: number }

export type PendingOptions = {
  onProgress?: (done: number, of: number) => void
  onRefused?: (letterId: string, refusal: LetterRefusal) => void
  signal?: AbortSignal
}

export async function sendPendingLetters(
  tools: LetterTools,
  { onProgress, onRefused, signal }: PendingOptions = {},
): Promise<PendingCounts> {
  const { desk } = tools
  const { municipalityId } = desk
  const { ids, source } = await inTransaction(desk.store, municipalityId, async trx => {
    const rows = await trx
      .selectFrom('letters')
      .select('letter_id')
      .where('municipality_id', '=', municipalityId)
      .where('status', '=', 'draft')
      .orderBy('letter_id')
      .execute()
    const { numberSource } = await loadLetterHouse(trx, municipalityId)
    return { ids: rows.map(row => row.letter_id), source: numberSource }
  })
  const counts: PendingCounts = { waiting: ids.length, issued: 0, handedOver: 0, refused: 0 }
  for (const [index, letterId] of ids.entries()) {
    if (signal?.aborted) break
    const ref = { letterId, actor: systemActor }
    const result =
      source === 'own-register' ? await issueLetter(tools, ref) : await handOverLetter(tools, ref)
    if (result.ok) counts[source === 'own-register' ? 'issued' : 'handedOver'] += 1
    // Somebody else was quicker: that letter is done, and not by us.
    else if (result.refusal.kind !== 'not-allowed') {
      counts.refused += 1
      onRefused?.(letterId, result.refusal)
    }
    onProgress?.(index + 1, ids.length)
  }
  return counts
}
