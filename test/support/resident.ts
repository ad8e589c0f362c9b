// Owns a resident's browser for tests of the pages: it keeps cookies, fills the forms that it is shown, and runs no script; and
// the small town with nothing but the pages of residents.
import { Hono } from 'hono'
import pino from 'pino'
import { openPress, type Press } from '../../src/press/press.ts'
import { citizenRoutes } from '../../src/web/citizen/routes.ts'
import { createApp } from '../../src/web/door/app.ts'
import type { Route } from '../../src/web/door/route.ts'
import { readersOf } from '../../src/web/door/web-door.ts'
import { freshDatabase } from './database.ts'
import { openSmallTown, type SmallTown } from './small-town.ts'

export type Answer = {
  readonly status: number
  readonly html: string
  /** Where a redirect led; the page shown is the one behind it. */
  readonly path: string
  readonly headers: Headers
}

export type Fields = Readonly<Record<string, string | readonly File[]>>

export type Resident = {
  open(path: string): Promise<Answer>
  /** Sends a form as a browser does: hidden fields of the page shown before, then these. */
  send(path: string, fields?: Fields): Promise<Answer>
  readonly cookies: ReadonlyMap<string, string>
  setCookie(name: string, value: string): void
  /** The last page. */
  readonly page: Answer
}

export type AppOptions = { address?: string; press?: Press }

/** Loaded by the first letter of a test file, and kept. */
const ourPress = openPress()

/** The pages as one web process of that town answers them. */
export function appOf(
  town: SmallTown,
  routes: readonly Route[],
  { address = '203.0.113.7', press = ourPress }: AppOptions = {},
): Hono {
  const app = createApp(
    {
      desk: town.desk,
      files: town.files,
      press,
      municipality: async () => town.municipality,
      isReady: async () => true,
      log: pino({ level: 'silent' }),
      postsPerMinute: 0,
      isSecure: false,
      ...readersOf(false),
      addressOf: () => address,
    },
    routes,
  )
  return new Hono().mount('/', request => app.fetch(request))
}

const nothing: Answer = { status: 0, html: '', path: '', headers: new Headers() }

export function resident(app: Hono): Resident {
  const cookies = new Map<string, string>()
  let page = nothing

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, ...(cookie ? { cookie } : {}) }
    const response = await app.request(path, { ...init, headers })
    keepCookies(cookies, response.headers.getSetCookie())
    const location = response.headers.get('location')
    if (response.status === 303 && location) return await ask(location)
    page = { status: response.status, html: await response.text(), path, headers: response.headers }
    return page
  }

  return {
    open: path => ask(path),
    send: async (path, fields = {}) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...hiddenFields(page.html), ...fields })) {
        if (typeof value === 'string') form.append(name, value)
        else for (const file of value) form.append(name, file)
      }
      // As a browser does: the length is said before the first byte.
      const encoded = new Response(form)
      const body = new Uint8Array(await encoded.arrayBuffer())
      const headers = {
        'content-type': encoded.headers.get('content-type') ?? '',
        'content-length': String(body.byteLength),
        'sec-fetch-site': 'same-origin',
      }
      return await ask(path, { method: 'POST', body, headers })
    },
    cookies,
    setCookie: (name, value) => void cookies.set(name, value),
    get page() {
      return page
    },
  }
}

function keepCookies(cookies: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split('; ')
    const at = pair.indexOf('=')
    if (attributes.includes('Max-Age=0')) cookies.delete(pair.slice(0, at))
    else cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

export type PageElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** A tag as our renderer writes it: a value may hold anything but a quotation mark. */
const tag = () => /<\/?([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi

/** The elements that a browser would find. */
export function elementsOf(html: string): PageElement[] {
  const opening = [...html.matchAll(tag())].filter(([whole]) => !whole.startsWith('</'))
  return opening.map(([, name = '', written = '']) => {
    const pairs = written.matchAll(/([^\s=>"/]+)(?:="([^"]*)")?/g)
    return {
      name,
      attributes: new Map([...pairs].map(([, key = '', value = '']) => [key, unescaped(value)])),
    }
  })
}

/** What is left of a page without its tags; a `<` in it would have become a tag by mistake. */
export function betweenTags(html: string): string {
  return html.replace('<!doctype html>', '').replace(tag(), '')
}

function hiddenFields(html: string): Record<string, string> {
  const found = elementsOf(html).filter(({ attributes }) => attributes.get('type') === 'hidden')
  return Object.fromEntries(
    found.map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('value') ?? '']),
  )
}

/** Text of a page as a reader sees it: no tags, entities written out, blanks as one. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return unescaped(body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).trim()
}

/** What the renderer escapes, and nothing else. */
export function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** The value that stands in a field of a page. */
export function typedIn(html: string, name: string): string | undefined {
  const area = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1]
  if (area !== undefined) return unescaped(area)
  const input = elementsOf(html).find(({ attributes }) => attributes.get('name') === name)
  return input && (input.attributes.get('value') ?? '')
}

export type CitizenTown = {
  readonly town: SmallTown
  readonly app: Hono
  /** Somebody who was never here. */
  resident(): Resident
  close(): Promise<void>
}

export async function openCitizenTown(): Promise<CitizenTown> {
  const database = await freshDatabase()
  const town = await openSmallTown(database)
  const app = appOf(town, citizenRoutes)
  return {
    town,
    app,
    resident: () => resident(app),
    close: async () => {
      await town.close()
      await database.drop()
    },
  }
}
