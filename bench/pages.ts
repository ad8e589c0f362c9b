// Pages under load beside a bare server sending as many bytes, and how large the pages of residents are.
import { paths } from '../src/web/paths.ts'
import { startBareServer } from './http-limit.ts'
import { getRequest, load } from './http-load.ts'
import type { Row } from './table.ts'

const CONNECTIONS = 20

export type Page = { path: string; cookie: string }

/** Signs in by the form; returns the session's cookie. */
export async function signIn(port: number, userName: string, password: string): Promise<string> {
  return await cookieOf(port, paths.signIn(), { kullanici: userName, parola: password })
}

/** Proves number and code by the form; the page that follows. */
export async function follow(
  port: number,
  { number, code }: { number: string; code: string },
): Promise<Page> {
  return {
    path: paths.followed(),
    cookie: await cookieOf(port, paths.follow(), { no: number, kod: code }),
  }
}

async function cookieOf(
  port: number,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  const [cookie] = response.headers.getSetCookie()
  if (response.status !== 303 || cookie === undefined)
    throw new Error(`${path} answered ${response.status}`)
  return cookie.split(';')[0] ?? ''
}

async function read(port: number, { path, cookie }: Page): Promise<Buffer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } })
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

export async function measurePage(
  port: number,
  page: Page,
  { what, target, seconds }: { what: string; target: string; seconds: number },
): Promise<Row[]> {
  const body = await read(port, page)
  const task = {
    connections: CONNECTIONS,
    seconds,
    expected: [200],
    request: () => getRequest(page.path, page.cookie),
  }
  await load({ ...task, port, seconds: 2 })
  const result = await load({ ...task, port })
  const bare = await startBareServer(body.length)
  const limit = await load({ ...task, port: bare.port, seconds: seconds / 2 })
  bare.stop()
  const note = `p99 ${result.p99.toFixed(0)} ms, ${result.failures} failures,
    ${(body.length / 1_000).toFixed(1)} kB`
  return [{ what, value: result.perSecond, unit: '/s', limit: limit.perSecond, target, note }]
}

/**
 * What people look for: rare and frequent words, two words, a name, a number, without Turkish
 * letters, with them.
 */
const SEARCHES = [
  'çukur',
  'cukur',
  'ÇUKUR',
  'kar',
  'Yakutiye',
  'su patlağı',
  'köpek',
  'Ilıca',
  'ışık',
  'otobüs durağı',
  'BM-2026-000123',
  'Yılmaz',
  'kaldırım',
  'ağaç budama',
  'Palandöken kar',
  'çöp konteyner',
  'mezarlık',
  'tekerlekli sandalye',
  'zzzz',
  'sokak',
]
const SEARCH_ROUNDS = 10

const searchPath = (words: string): string => paths.queue('tumu', { q: words })

/** One after the other, so that the time is that of the search and not of the queue. */
export async function measureSearch(port: number, cookie: string): Promise<Row[]> {
  const none = await read(port, { path: searchPath('zzzz'), cookie })
  if (none.includes(paths.request(''))) throw new Error('The search did not search')
  let next = 0
  const requests = Array.from({ length: SEARCH_ROUNDS }, () => SEARCHES).flat()
  const result = await load({
    port,
    connections: 1,
    seconds: 120,
    expected: [200],
    request: () => {
      const words = requests[next++]
      return words === undefined ? undefined : getRequest(searchPath(words), cookie)
    },
  })
  const note = `p50 ${result.p50.toFixed(1)} ms, p99 ${result.p99.toFixed(0)} ms,
    ${result.failures} failures, page included`
  return [{ what: 'Turkish search, p95', value: result.p95, unit: 'ms', target: '<= 50', note }]
}

/** HTML of the pages that residents open, and whether any of them needs a script. */
export async function pageSizes(port: number, followed: Page): Promise<Row[]> {
  const none = { cookie: '' }
  const pages: Page[] = [
    { path: paths.home(), ...none },
    { path: paths.apply(), ...none },
    { path: paths.follow(), ...none },
    { path: paths.figures(), ...none },
    followed,
  ]
  const bodies = await Promise.all(pages.map(page => read(port, page)))
  const largest = Math.max(...bodies.map(body => body.length)) / 1_000
  const scripts = bodies.filter(body => body.includes('<script')).length
  const note = `${scripts} of ${pages.length} pages name a script`
  return [{ what: 'largest page of a resident', value: largest, unit: 'kB', target: '<= 15', note }]
}
