// The ground of every act on an existing letter: the request and the letter are locked, in this order, and
// the permission is asked of the core.
import { type LetterAct, letterRefusal } from '../../core/letters/letter-permissions.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { RequestState } from '../../core/request/state.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import { append } from '../../ledger/append.ts'
import type { Desk } from '../../ledger/desk.ts'
import { loadForAct } from '../../ledger/load.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { type LetterHouse, loadLetterHouse } from './letter-office.ts'
import { findLetterRow, type Letter } from './letter-rows.ts'
import { type LetterResult, refuse } from './letter-tools.ts'

export type LockedLetter = {
  readonly trx: Trx
  readonly letter: Letter
  /** Null for a letter of no request. */
  readonly state: RequestState | null
  readonly house: LetterHouse
}

export type LetterRef = { letterId: string; actor: Actor }

/** Undefined when there is no such letter. */
export async function lockLetter(
  trx: Trx,
  { municipalityId }: Desk,
  letterId: string,
): Promise<LockedLetter | undefined> {
  const seen = await findLetterRow(trx, municipalityId, letterId)
  if (seen === undefined) return undefined
  const state =
    seen.requestId === null ? null : await loadForAct(trx, municipalityId, seen.requestId)
  const letter = await findLetterRow(trx, municipalityId, letterId, { isLocked: true })
  if (letter === undefined || state === undefined) return undefined
  return { trx, letter, state, house: await loadLetterHouse(trx, municipalityId) }
}

export async function changeLetter<Done>(
  desk: Desk,
  act: LetterAct,
  { letterId, actor }: LetterRef,
  work: (locked: LockedLetter) => Promise<LetterResult<Done>>,
): Promise<LetterResult<Done>> {
  return await inTransaction(desk.store, desk.municipalityId, async trx => {
    const locked = await lockLetter(trx, desk, letterId)
    if (locked === undefined) return refuse({ kind: 'not-found' })
    const { letter, state, house } = locked
    const { numberSource } = house
    const because = letterRefusal(act, actor, {
      status: letter.status,
      request: state,
      kind: letter.kind,
      numberSource,
    })
    if (because) return refuse({ kind: 'not-allowed', because })
    return await work(locked)
  })
}

export type GivenNumber = { number: string; numberedOn: IsoDate; sha256: string; byteCount: number }

/** Number and date go into the row, and that the letter left into the history of its request. */
export async function recordIssued(
  desk: Desk,
  { trx, letter, state }: LockedLetter,
  actor: Actor,
  given: GivenNumber,
): Promise<void> {
  const { municipalityId } = desk
  await trx
    .updateTable('letters')
    .set({
      status: 'issued',
      sha256: given.sha256,
      byte_count: given.byteCount,
      official_number: given.number,
      numbered_on: given.numberedOn,
      numbered_year: Number(given.numberedOn.slice(0, 4)),
      issued_by: actor.kind === 'staff' ? actor.staffId : null,
      issued_at: desk.now(),
    })
    .where('municipality_id', '=', municipalityId)
    .where('letter_id', '=', letter.letterId)
    .execute()
  if (state === null || letter.requestId === null) return
  const { letterId, kind: letterKind } = letter
  await append(trx, {
    municipalityId,
    requestId: letter.requestId,
    state,
    events: [{ kind: 'letter.issued', data: { letterId, letterKind, number: given.number } }],
    actor,
    at: desk.now(),
    actKey: null,
  })
}
