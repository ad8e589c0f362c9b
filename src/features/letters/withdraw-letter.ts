// The act of withdrawing a letter: it stays, with its number, and says why it no longer holds.
import { changeLetter, type LetterRef } from './change-letter.ts'
import { type LetterResult, type LetterTools, refuse } from './letter-tools.ts'

export const WITHDRAWAL_REASON_MAX = 500

export async function withdrawLetter(
  { desk }: Pick<LetterTools, 'desk'>,
  ref: LetterRef,
  reason: string,
): Promise<LetterResult<undefined>> {
  const because = reason.trim()
  if (because === '' || because.length > WITHDRAWAL_REASON_MAX)
    return refuse({ kind: 'reason-needed' })
  return await changeLetter(desk, 'withdraw', ref, async ({ trx, letter }) => {
    await trx
      .updateTable('letters')
      .set({
        status: 'withdrawn',
        withdrawn_by: ref.actor.kind === 'staff' ? ref.actor.staffId : null,
        withdrawn_at: desk.now(),
        withdrawn_because: because,
      })
      .where('municipality_id', '=', desk.municipalityId)
      .where('letter_id', '=', letter.letterId)
      .execute()
    return { ok: true, done: undefined }
  })
}
