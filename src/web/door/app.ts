// Turns the tables of routes into the web server's application: gates, context, errors and static
// files, the same for every page.
import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { findSession, type SignedIn } from '../../features/sign-in/sessions.ts'
import { assetsPath } from '../assets.ts'
import { ownPath, paths } from '../paths.ts'
import { themeCss } from '../ui/theme.ts'
import { serveAsset } from './asset-files.ts'
import { contextOf } from './context-of.ts'
import { errorResponse } from './error-pages.tsx'
import type { Form } from './form.ts'
import { startOfForm } from './form-start.ts'
import { isOwnForm, mayEnter, PostLimiter, setSecurityHeaders } from './guards.ts'
import { hasWords, keptWordsPage } from './kept-words-page.tsx'
import type { PageContext } from './page-context.ts'
import type { Route } from './route.ts'
import type { WebDoor } from './web-door.ts'

export const SESSION_COOKIE = 'oturum'
const FORM_BYTES_MAX = 256 * 1024
const YEAR_SECONDS = 31_536_000

type Env = { Variables: { correlation: string; staff: SignedIn | undefined } }

/** Everything that one web process answers. */
export function createApp(door: WebDoor, routes: readonly Route[]): Hono<Env> {
  const app = new Hono<Env>()
  const limiter = new PostLimiter(door.postsPerMinute)
  app.use(async (c, next) => {
    c.set('correlation', randomUUID())
    await next()
    setSecurityHeaders(c.res.headers)
  })
  app.onError((error, c) => failed(door, c, error))
  app.notFound(c => errorResponse(door, c, 404))
  app.get(paths.health(), async c => {
    const isReady = await door.isReady()
    return c.json({ ready: isReady }, isReady ? 200 : 503)
  })
  app.get(`${assetsPath}:name`, c => serveAsset(c.req.param('name')))
  app.get(paths.theme(), async c => {
    const { settings } = await door.municipality()
    return c.body(themeCss({ hue: settings.hue }), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=86400',
    })
  })
  addPreferences(app)
  for (const route of routes) add(app, door, limiter, route)
  return app
}

function add(app: Hono<Env>, door: WebDoor, limiter: PostLimiter, route: Route): void {
  const limit = bodyLimit({
    maxSize: route.bodyMax ?? FORM_BYTES_MAX,
    onError: c => tooLarge(door, c, limiter, route),
  })
  app.on(route.method, route.path, limit, async c => {
    const entered = await enter(door, c, limiter, route)
    if (entered instanceof Response) return entered
    const context = await contextOf(door, c, entered.staff)
    if (entered.isLost) return signInAgain(context, await context.form())
    const started = performance.now()
    const response = await route.page(context)
    door.log.info(
      {
        audit: route.audit,
        status: response.status,
        milliseconds: Math.round(performance.now() - started),
        correlation: c.get('correlation'),
      },
      'request',
    )
    return response
  })
}

/** Who comes in, or the answer to somebody who may not. */
async function enter(
  door: WebDoor,
  c: Context,
  limiter: PostLimiter,
  route: Route,
): Promise<Response | { staff: SignedIn | undefined; isLost: boolean }> {
  if (route.method === 'POST') {
    if (!isOwnForm(c)) return await errorResponse(door, c, 403)
    if (limiter.isOver(door.addressOf(c), Date.parse(door.desk.now())))
      return await errorResponse(door, c, 429)
  }
  const staff =
    route.who === 'everyone' || route.who === 'follower' ? undefined : await signedIn(door, c)
  if (mayEnter(route.who, staff)) return { staff, isLost: false }
  if (staff?.step === 'complete') return await errorResponse(door, c, 403)
  if (route.method === 'POST') return { staff, isLost: true }
  return c.redirect(`${paths.signIn()}?geri=${encodeURIComponent(c.req.path)}`, 303)
}

/** A form of somebody whose session ended meanwhile. */
function signInAgain(context: PageContext, form: Form): Response {
  if (!hasWords(form)) return context.see(paths.signIn())
  return keptWordsPage(context, { form, enterPath: paths.signIn(), whose: 'staff' })
}

/** The rest of the body is never read; what came before its first file is. */
async function tooLarge(
  door: WebDoor,
  c: Context,
  limiter: PostLimiter,
  route: Route,
): Promise<Response> {
  if (route.tooLarge === undefined) return await errorResponse(door, c, 413)
  const entered = await enter(door, c, limiter, route)
  if (entered instanceof Response) return entered
  const context = await contextOf(door, c, entered.staff)
  const start = await startOfForm(c.req.raw)
  return entered.isLost ? signInAgain(context, start) : await route.tooLarge(context, start)
}

/** Who the session cookie belongs to, the half signed-in included. */
export async function signedIn(door: WebDoor, c: Context): Promise<SignedIn | undefined> {
  const token = door.readCookie(c, SESSION_COOKIE)
  return token === undefined || token.length > 100 ? undefined : await findSession(door.desk, token)
}

/** Language and appearance are cookies that a plain link sets. */
function addPreferences(app: Hono<Env>): void {
  for (const [path, name] of [
    ['/dil/:value', 'dil'],
    ['/gorunum/:value', 'gorunum'],
  ] as const) {
    app.get(path, c => {
      const value = c.req.param('value')
      if (/^[a-z.]{2,30}$/.test(value)) {
        c.header(
          'set-cookie',
          `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`,
        )
      }
      return c.redirect(ownPath(c.req.query('geri'), '/'), 303)
    })
  }
}

async function failed(door: WebDoor, c: Context, error: Error): Promise<Response> {
  // A malformed body or address is the sender's mistake, whatever part of the framework noticed it.
  const status =
    'status' in error && typeof error.status === 'number' && error.status < 500 ? 400 : 500
  if (status === 500)
    door.log.error({ err: error, correlation: c.get('correlation') }, 'page failed')
  return await errorResponse(door, c, status)
}
