// What the web server gets from main: the desk, files, municipality, log, and how to read who asks.
// Cookie rules live here.

import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Logger } from 'pino'
import type { Municipality } from '../../features/municipality/settings.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Press } from '../../press/press.ts'
import type { AttachmentFiles } from '../../store/attachment-files.ts'

export type WebDoor = {
  readonly desk: Desk
  readonly files: AttachmentFiles
  readonly press: Press
  /** Read anew after a change; cached for moments. */
  readonly municipality: () => Promise<Municipality>
  readonly isReady: () => Promise<boolean>
  readonly log: Logger
  readonly postsPerMinute: number
  readonly isSecure: boolean
  readonly readCookie: (c: Context, name: string) => string | undefined
  readonly addressOf: (c: Context) => string
}

/** `isProxied`: a proxy in front is trusted to say where a request came from and that it came by https. */
export function readersOf(isProxied: boolean): Pick<WebDoor, 'readCookie' | 'addressOf'> {
  return {
    readCookie: (c, name) => {
      try {
        return getCookie(c, name)
      } catch {
        // A broken cookie is no cookie.
        return undefined
      }
    },
    addressOf: c => {
      const forwarded = isProxied
        ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
        : undefined
      return forwarded ?? socketAddress(c)
    },
  }
}

function socketAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    // No socket: the application was asked directly, as tests do.
    return 'unknown'
  }
}
