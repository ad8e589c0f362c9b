// The routes of signing in and out; open to everybody, since nobody is signed in yet.
import { endSession } from '../../features/sign-in/sessions.ts'
import { SESSION_COOKIE } from '../door/app.ts'
import type { PageContext } from '../door/page-context.ts'
import type { Route } from '../door/route.ts'
import { paths } from '../paths.ts'
import { showCode, takeCode } from './code-page.tsx'
import { sessionToken } from './session-cookie.ts'
import { showSignIn, takeSignIn } from './sign-in-page.tsx'

export const signInRoutes: readonly Route[] = [
  { method: 'GET', path: paths.signIn(), who: 'everyone', audit: 'sign-in.show', page: showSignIn },
  { method: 'POST', path: paths.signIn(), who: 'everyone', audit: 'sign-in.try', page: takeSignIn },
  {
    method: 'GET',
    path: paths.signInCode(),
    who: 'everyone',
    audit: 'sign-in.show-code',
    page: showCode,
  },
  {
    method: 'POST',
    path: paths.signInCode(),
    who: 'everyone',
    audit: 'sign-in.try-code',
    page: takeCode,
  },
  { method: 'POST', path: paths.signOut(), who: 'everyone', audit: 'sign-in.end', page: signOut },
]

async function signOut(context: PageContext): Promise<Response> {
  const token = sessionToken(context)
  if (token !== undefined && token !== '') await endSession(context.desk, token)
  context.dropCookie(SESSION_COOKIE)
  return context.see(paths.signIn())
}
