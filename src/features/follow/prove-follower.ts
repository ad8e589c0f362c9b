// Proves that somebody holds the number and the code of a request, and stops guessing. Says the
// same, in the same time, whether the number exists or not.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { hashCode } from '../requests/receive-request.ts'
import { countFailure, isBlocked } from '../sign-in/attempts.ts'

/** Wrong tries in a quarter of an hour: enough for a bad memory and for a household behind one address. */
export const TRIES_PER_NUMBER = 10
export const TRIES_PER_ADDRESS = 60

export type Claim = { registerNumber: string; code: string; address: string }
export type Proof =
  | { outcome: 'proved'; requestId: string; codeHash: Uint8Array }
  | { outcome: 'wrong' }
  | { outcome: 'blocked' }

/** Compared against when there is no such request: no code has this hash. */
const nobodysHash = randomBytes(32)

export async function proveFollower(desk: Desk, claim: Claim): Promise<Proof> {
  const subjects = {
    [`code:${claim.registerNumber}`]: TRIES_PER_NUMBER,
    [`follow-address:${claim.address}`]: TRIES_PER_ADDRESS,
  }
  if (await isBlocked(desk, subjects)) return { outcome: 'blocked' }
  const query = desk.store.db
    .selectFrom('requests')
    .select(['request_id', 'code_hash'])
    .where('municipality_id', '=', desk.municipalityId)
    .where('register_number', '=', claim.registerNumber)
    .compile()
  const [row] = await inFlight(desk.store, desk.municipalityId, query)
  const isRight = timingSafeEqual(hashCode(claim.code), row?.code_hash ?? nobodysHash)
  if (row?.code_hash && isRight) {
    return { outcome: 'proved', requestId: row.request_id, codeHash: row.code_hash }
  }
  await countFailure(desk, Object.keys(subjects))
  return { outcome: 'wrong' }
}
