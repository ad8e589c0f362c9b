// How a session reaches the browser and where somebody goes after signing in. The session itself is
// features/sign-in.
import { findSession, SESSION_HOURS, type SignedIn } from '../../features/sign-in/sessions.ts'
import { SESSION_COOKIE } from '../door/app.ts'
import type { PageContext } from '../door/page-context.ts'
import { ownPath, paths } from '../paths.ts'

export const keepSession = (context: PageContext, token: string): void =>
  context.setCookie(SESSION_COOKIE, token, { seconds: SESSION_HOURS * 3600 })

export const sessionToken = (context: PageContext): string | undefined =>
  context.cookie(SESSION_COOKIE)

/** Where somebody wanted to go, when it is a page of ours; '' when nowhere in particular. */
export const wishedPath = (wish: string | null): string => ownPath(wish ?? undefined, '')

/**
 * The wish; else the mayor's office begins with its overview, and the desk knows where everybody
 * else works.
 */
export function placeAfter(wish: string, staff?: SignedIn): string {
  if (wish !== '') return wish
  return staff?.roles.includes('manager') ? paths.overview() : paths.desk()
}

/** Who the cookie belongs to, also before the second step. */
export async function findSignedIn(context: PageContext): Promise<SignedIn | undefined> {
  const token = sessionToken(context)
  return token === undefined ? undefined : await findSession(context.desk, token)
}
