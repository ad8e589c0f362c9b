// What other slices may ask of sign-in: the rule and the hash of a new password, and the end of somebody's
// sessions.
import type { Trx } from '../../store/store.ts'
import { hashPassword, PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN } from './password.ts'

/** To be kept instead of the password. */
export const hashNewPassword = (password: string): Promise<string> => hashPassword(password)

/** Length is the one rule: anything else only makes people write it down. */
export function newPasswordProblem(password: string): 'too-short' | 'too-long' | undefined {
  if ([...password].length < PASSWORD_LENGTH_MIN) return 'too-short'
  return [...password].length > PASSWORD_LENGTH_MAX ? 'too-long' : undefined
}

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
