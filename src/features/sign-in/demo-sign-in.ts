// What the sign-in pages of a demo municipality may show: its accounts and the code of the moment. Refuses
// everywhere else.
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction } from '../../store/store.ts'
import type { Municipality } from '../municipality/settings.ts'
import type { SignedIn } from './sessions.ts'
import { totpOf } from './sign-in.ts'

export type DemoAccount = {
  userName: string
  name: string
  roles: readonly StaffRole[]
  unitIds: readonly string[]
}

function refuseOutsideDemo({ settings }: Municipality): void {
  if (!settings.isDemo) throw new Error('Only a demo municipality shows its accounts')
}

/** Everybody who can sign in, in the order of their making. */
export async function listDemoAccounts(
  desk: Desk,
  municipality: Municipality,
): Promise<DemoAccount[]> {
  refuseOutsideDemo(municipality)
  const rows = await inTransaction(desk.store, desk.municipalityId, trx =>
    trx
      .selectFrom('staff')
      .select(['user_name', 'name', 'roles', 'unit_ids'])
      .where('municipality_id', '=', desk.municipalityId)
      .where('is_active', '=', true)
      .orderBy('staff_id')
      .execute(),
  )
  return rows.map(row => ({
    userName: row.user_name,
    name: row.name,
    roles: row.roles as StaffRole[], // as: written only from the closed list
    unitIds: row.unit_ids,
  }))
}

/**
 * The code that a phone would show. A code works once, so right after a sign-in it is the next one,
 * which the window of the check lets through.
 */
export async function findDemoCode(
  desk: Desk,
  municipality: Municipality,
  person: SignedIn,
  enrolSecret?: string,
): Promise<string | undefined> {
  refuseOutsideDemo(municipality)
  const row = await inTransaction(desk.store, desk.municipalityId, trx =>
    trx
      .selectFrom('staff')
      .select(['totp_secret', 'totp_last_step'])
      .where('municipality_id', '=', desk.municipalityId)
      .where('staff_id', '=', person.staffId)
      .executeTakeFirst(),
  )
  const secret = row?.totp_secret ?? enrolSecret
  if (secret === undefined) return undefined
  const totp = totpOf(secret, person.userName)
  const now = Math.floor(Date.parse(desk.now()) / 1000 / totp.period)
  const step = Math.max(now, Number(row?.totp_last_step ?? 0) + 1)
  return totp.generate({ timestamp: step * totp.period * 1000 })
}
