// Carries a new password from the act to the page that shows it, once: in a cookie of a minute that no
// script and no other page reads.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'

const COOKIE = 'yeni-parola'
const SECONDS = 60

export function keepPassword(context: PageContext, staffId: string, password: string): void {
  context.setCookie(COOKIE, `${staffId}.${password}`, {
    seconds: SECONDS,
    path: paths.adminStaffMember(staffId),
  })
}

/** The password of that person, if it was made a moment ago; a second look finds nothing. */
export function readPassword(context: PageContext, staffId: string): string | undefined {
  const [id, password] = context.cookie(COOKIE)?.split('.') ?? []
  if (id !== staffId || password === undefined) return undefined
  context.dropCookie(COOKIE, paths.adminStaffMember(staffId))
  return /^[0-9A-Z-]{10,40}$/.test(password) ? password : undefined
}
