// What other slices may ask of sign-in, inside their own transaction: a hash for a new password, and the end of somebody's sessions.
import type { Trx } from '../../store/store.ts'
import { hashPassword } from './password.ts'

/** To be kept instead of the password. */
export const hashNewPassword = (password: string): Promise<string> => hashPassword(password)

/** Ends every session of somebody whose rights or password changed; says how many there were. */
export async function endSessionsWithin(
  trx: Trx,
  municipalityId: string,
  staffId: string,
): Promise<number> {
  const ended = await trx
    .deleteFrom('sessions')
    .where('municipality_id', '=', municipalityId)
    .where('staff_id', '=', staffId)
    .returning('staff_id')
    .execute()
  return ended.length
}
