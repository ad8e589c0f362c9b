// Sessions of staff: a random token in a cookie, its hash in the database. Says who is signed in,
// not what they may do.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export const SESSION_HOURS = 12
const TOKEN_BYTES = 32

export type SessionStep = 'password' | 'complete'
export type SignedIn = {
  staffId: string
  userName: string
  name: string
  roles: readonly StaffRole[]
  /** Units the person works for, the main one first; small directorates share people. */
  unitIds: readonly string[]
  /** `password`: the second factor is still to come. */
  step: SessionStep
  hasTotp: boolean
}

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Starts a session; the token is for the cookie and is kept nowhere else. */
export async function startSession(
  desk: Desk,
  staffId: string,
  step: SessionStep,
): Promise<string> {
  const token = Buffer.from(desk.randomBytes(TOKEN_BYTES)).toString('base64url')
  const now = desk.now()
  const query = desk.store.db
    .insertInto('sessions')
    .values({
      municipality_id: desk.municipalityId,
      token_hash: hashToken(token),
      staff_id: staffId,
      step,
      created_at: now,
      expires_at: sql`${now}::timestamptz + make_interval(hours => ${SESSION_HOURS})`,
    })
    .compile()
  await inFlight(desk.store, desk.municipalityId, query)
  return token
}

export async function findSession(desk: Desk, token: string): Promise<SignedIn | undefined> {
  const query = desk.store.db
    .selectFrom('sessions as s')
    .innerJoin('staff as p', join =>
      join
        .onRef('p.municipality_id', '=', 's.municipality_id')
        .onRef('p.staff_id', '=', 's.staff_id'),
    )
    .select([
      'p.staff_id',
      'p.user_name',
      'p.name',
      'p.roles',
      'p.unit_ids',
      's.step',
      'p.totp_secret',
    ])
    .where('s.municipality_id', '=', desk.municipalityId)
    .where('s.token_hash', '=', hashToken(token))
    .where('s.expires_at', '>', desk.now())
    .where('p.is_active', '=', true)
    .compile()
  const [row] = await inFlight(desk.store, desk.municipalityId, query)
  if (row === undefined) return undefined
  return {
    staffId: row.staff_id,
    userName: row.user_name,
    name: row.name,
    roles: row.roles as StaffRole[], // as: written only from the closed list, by `change-staff`
    unitIds: row.unit_ids,
    step: row.step === 'complete' ? 'complete' : 'password',
    hasTotp: row.totp_secret !== null,
  }
}

export async function endSession(desk: Desk, token: string): Promise<void> {
  const query = desk.store.db
    .deleteFrom('sessions')
    .where('municipality_id', '=', desk.municipalityId)
    .where('token_hash', '=', hashToken(token))
    .compile()
  await inFlight(desk.store, desk.municipalityId, query)
}

/** Sessions that are over are of no use; the worker calls this. Returns how many. */
export async function forgetExpiredSessions(desk: Desk): Promise<number> {
  const query = desk.store.db
    .deleteFrom('sessions')
    .where('municipality_id', '=', desk.municipalityId)
    .where('expires_at', '<=', desk.now())
    .returning('staff_id')
    .compile()
  return (await inFlight(desk.store, desk.municipalityId, query)).length
}
