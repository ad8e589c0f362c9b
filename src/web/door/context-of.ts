// Builds the context of a page from the framework's request: the only place where both are known.
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { localDateOf } from '../../core/time/dates.ts'
import type { SignedIn } from '../../features/sign-in/sessions.ts'
import { languageOf } from '../texts/language.ts'
import { textsFor } from '../texts/texts.ts'
import { renderPage } from '../ui/layout/render-page.ts'
import { errorResponse } from './error-pages.tsx'
import { clean, formOf } from './form.ts'
import { frameOf } from './frame-of.ts'
import type { CookieOptions, PageContext } from './page-context.ts'
import type { WebDoor } from './web-door.ts'

/** Pages leave as bytes: a long Turkish string would be walked through three times on its way out. */
const utf8 = new TextEncoder()
const HTML = { 'content-type': 'text/html; charset=UTF-8' }

export async function contextOf(door: WebDoor, c: Context, staff?: SignedIn): Promise<PageContext> {
  const municipality = await door.municipality()
  const url = new URL(c.req.url)
  const language = languageOf(door.readCookie(c, 'dil'))
  const here = c.req.method === 'GET' ? `${url.pathname}${url.search}` : '/'
  return {
    desk: door.desk,
    files: door.files,
    press: door.press,
    municipality,
    language,
    texts: textsFor(language),
    frame: frameOf(door, c, municipality, here),
    today: localDateOf(door.desk.now()),
    path: url.pathname,
    query: new URLSearchParams([...url.searchParams].map(([name, value]) => [name, clean(value)])),
    param: name => clean(c.req.param(name) ?? ''),
    form: async () => formOf(await readBody(c)),
    staff,
    actor: () => {
      if (staff === undefined) throw new Error('Only a route for staff has an actor')
      return { kind: 'staff', staffId: staff.staffId, roles: staff.roles, unitIds: staff.unitIds }
    },
    address: door.addressOf(c),
    cookie: name => door.readCookie(c, name),
    setCookie: (name, value, options) =>
      c.header('set-cookie', cookieText(door, name, value, options), { append: true }),
    dropCookie: (name, path) => {
      c.header(
        'set-cookie',
        cookieText(door, name, '', { seconds: 0, ...(path ? { path } : {}) }),
        { append: true },
      )
    },
    // as: Hono lists the numbers one by one
    html: (page, status = 200) => c.body(utf8.encode(renderPage(page)), status as 200, HTML),
    see: path => c.redirect(path, 303),
    json: (value, status = 200) => c.json(value as object, status as 200), // as: above
    notFound: () => errorResponse(door, c, 404),
    forbidden: () => errorResponse(door, c, 403),
  }
}

/** A body that is no form (no content type, another one, cut off in its middle) is the sender's mistake. */
async function readBody(c: Context): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch (error) {
    // The reader of forms throws nothing else; a body that is too large has an error of its own.
    if (error instanceof TypeError) throw new HTTPException(400, { cause: error })
    throw error
  }
}

function cookieText(
  door: WebDoor,
  name: string,
  value: string,
  options: CookieOptions = {},
): string {
  const parts = [`${name}=${value}`, `Path=${options.path ?? '/'}`, 'HttpOnly', 'SameSite=Lax']
  if (options.seconds !== undefined) parts.push(`Max-Age=${options.seconds}`)
  if (door.isSecure) parts.push('Secure')
  return parts.join('; ')
}
