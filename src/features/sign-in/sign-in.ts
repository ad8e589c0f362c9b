// Signing in: name and password, then for wide rights a code of the moment (TOTP). The same answer
// for every failure.
import { Secret, TOTP } from 'otpauth'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction } from '../../store/store.ts'
import { countFailure, isBlocked } from './attempts.ts'
import { isPassword } from './password.ts'
import { endSession, type SignedIn, startSession } from './sessions.ts'

/** Roles that see everybody or change the desk: a password alone is not enough. */
export const wideRoles: readonly StaffRole[] = ['manager', 'administrator']
const NAME_TRIES = 10
const ADDRESS_TRIES = 60

export type SignInResult =
  | { ok: true; token: string; next: 'done' | 'totp' | 'enrol-totp' }
  | { ok: false; because: 'wrong' | 'blocked' }

export async function signIn(
  desk: Desk,
  { userName, password, address }: { userName: string; password: string; address: string },
): Promise<SignInResult> {
  const limits = { [`name:${userName}`]: NAME_TRIES, [`address:${address}`]: ADDRESS_TRIES }
  if (await isBlocked(desk, limits)) return { ok: false, because: 'blocked' }
  const person = await findPerson(desk, userName)
  // A name that does not exist costs the same time as a wrong password.
  const isRight = await isPassword(password, person?.password_hash ?? '')
  if (person === undefined || !isRight) {
    await countFailure(desk, Object.keys(limits))
    return { ok: false, because: 'wrong' }
  }
  const needsTotp =
    person.totp_secret !== null || wideRoles.some(role => person.roles.includes(role))
  const token = await startSession(desk, person.staff_id, needsTotp ? 'password' : 'complete')
  if (!needsTotp) return { ok: true, token, next: 'done' }
  return { ok: true, token, next: person.totp_secret === null ? 'enrol-totp' : 'totp' }
}

async function findPerson(desk: Desk, userName: string) {
  return await inTransaction(desk.store, desk.municipalityId, trx =>
    trx
      .selectFrom('staff')
      .select(['staff_id', 'password_hash', 'totp_secret', 'roles'])
      .where('municipality_id', '=', desk.municipalityId)
      .where('user_name', '=', userName)
      .where('is_active', '=', true)
      .executeTakeFirst(),
  )
}

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

export function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Beyaz Masa', label, secret: Secret.fromBase32(secret) })
}

/**
 * Completes a sign-in with the code of the moment. With `enrolSecret` the secret is stored when the
 * code proves that the phone has it. A code works once: its time step is remembered.
 */
export async function confirmTotp(
  desk: Desk,
  {
    person,
    token,
    code,
    address,
    enrolSecret,
  }: {
    person: SignedIn
    token: string
    code: string
    address: string
    enrolSecret?: string
  },
): Promise<SignInResult> {
  const limits = { [`totp:${person.staffId}`]: NAME_TRIES, [`address:${address}`]: ADDRESS_TRIES }
  if (await isBlocked(desk, limits)) return { ok: false, because: 'blocked' }
  const isRight = await inTransaction(desk.store, desk.municipalityId, async trx => {
    const row = await trx
      .selectFrom('staff')
      .select(['totp_secret', 'totp_last_step'])
      .where('municipality_id', '=', desk.municipalityId)
      .where('staff_id', '=', person.staffId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const secret = row.totp_secret ?? enrolSecret
    if (secret === undefined || !/^[A-Z2-7]{16,64}$/.test(secret)) return false
    const timestamp = Date.parse(desk.now())
    const totp = totpOf(secret, person.userName)
    const delta = totp.validate({ token: code.replace(/\D/g, ''), timestamp, window: 1 })
    if (delta === null) return false
    const step = Math.floor(timestamp / 1000 / totp.period) + delta
    if (step <= Number(row.totp_last_step)) return false
    await trx
      .updateTable('staff')
      .set({ totp_secret: secret, totp_last_step: step })
      .where('municipality_id', '=', desk.municipalityId)
      .where('staff_id', '=', person.staffId)
      .execute()
    return true
  })
  if (!isRight) {
    await countFailure(desk, Object.keys(limits))
    return { ok: false, because: 'wrong' }
  }
  // A new token after the second factor: the half session cannot be used further.
  await endSession(desk, token)
  return { ok: true, token: await startSession(desk, person.staffId, 'complete'), next: 'done' }
}
