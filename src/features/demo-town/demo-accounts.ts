// The accounts of the demo municipality: public on purpose, valid only where `settings.isDemo`
// filled them in.
import { Secret, TOTP } from 'otpauth'

/** Shown on the sign-in page of the demo. */
export const DEMO_PASSWORD = 'beyaz-masa-deneme'
/** The key of the second factor of every demo account that needs one; its code is shown on the page, too. */
export const DEMO_TOTP_SECRET = 'BEYAZMASADENEMEANAHTARIX'

/** The code of the moment, for the demo's sign-in page. */
export function demoCodeOfMoment(nowMillis: number): string {
  return new TOTP({ secret: Secret.fromBase32(DEMO_TOTP_SECRET) }).generate({
    timestamp: nowMillis,
  })
}
