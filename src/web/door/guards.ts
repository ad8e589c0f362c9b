// The gates before every page: who may come in, where a form may come from, how often, and the
// headers that leave with it.
import type { Context } from 'hono'
import type { SignedIn } from '../../features/sign-in/sessions.ts'
import type { Audience } from './route.ts'

/**
 * Whether the signed-in person (or nobody) may open a route. A half session (no second factor yet)
 * is nobody.
 */
export function mayEnter(who: Audience, staff: SignedIn | undefined): boolean {
  if (who === 'everyone' || who === 'follower') return true
  if (staff?.step !== 'complete') return false
  return who === 'staff' || staff.roles.some(role => who.includes(role))
}

/**
 * Cross-site forms are refused: the browser says where a form comes from (Sec-Fetch-Site, else
 * Origin). Compared by host alone, since a proxy in front may speak https. Cookies are SameSite=Lax
 * beside it, for browsers that say neither.
 */
export function isOwnForm(context: Context): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = context.req.header('origin')
  if (origin === undefined) return true
  try {
    return new URL(origin).host === context.req.header('host')
  } catch {
    return false
  }
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

export function setSecurityHeaders(headers: Headers): void {
  // A file that somebody attached brings a stricter one of its own.
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', POLICY)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-frame-options', 'DENY')
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(self), payment=()')
  headers.set('strict-transport-security', 'max-age=31536000')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}

/**
 * A bucket of posts per address, in memory of one process: against floods, not against guessing
 * (see features/sign-in/attempts).
 */
export class PostLimiter {
  readonly #perMinute: number
  readonly #counts = new Map<string, number>()
  #minute = 0

  /** 0 switches the limit off. */
  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  isOver(address: string, nowMillis: number): boolean {
    if (this.#perMinute === 0) return false
    const minute = Math.floor(nowMillis / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#counts.clear()
    }
    const count = (this.#counts.get(address) ?? 0) + 1
    this.#counts.set(address, count)
    return count > this.#perMinute
  }
}
