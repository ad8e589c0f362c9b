// The accounts of the demo municipality: public on purpose, valid only where `settings.isDemo`
// filled them in.

/** Shown on the sign-in page of the demo. */
export const DEMO_PASSWORD = 'beyaz-masa-deneme'
/** The key of the second factor of every demo account that needs one; its code is shown on the page, too. */
export const DEMO_TOTP_SECRET = 'BEYAZMASADENEMEANAHTARIX'
