// What a page is given: the desk, who asks, the language, the form; and how it answers. Pages see
// no framework.
import type { VNode } from 'preact'
import type { Actor } from '../../core/request/actor.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Municipality } from '../../features/municipality/settings.ts'
import type { SignedIn } from '../../features/sign-in/sessions.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Press } from '../../press/press.ts'
import type { AttachmentFiles } from '../../store/attachment-files.ts'
import type { Language } from '../texts/language.ts'
import type { Texts } from '../texts/texts.ts'
import type { Frame } from '../ui/layout/frame.ts'
import type { Form } from './form.ts'

export type CookieOptions = { seconds?: number; path?: string }

export type PageContext = {
  readonly desk: Desk
  readonly files: AttachmentFiles
  readonly press: Press
  readonly municipality: Municipality
  readonly language: Language
  readonly texts: Texts
  readonly frame: Frame
  /** Today on the municipality's wall clock. */
  readonly today: IsoDate
  readonly path: string
  readonly query: URLSearchParams
  /** A part of the path; '' when the route has no such part. */
  param(name: string): string
  readonly form: () => Promise<Form>
  readonly staff: SignedIn | undefined
  /** The signed-in person as the core knows them; only on routes for staff. */
  readonly actor: () => Actor
  /** Where the request came from, for limits on guessing; never logged. */
  readonly address: string
  readonly cookie: (name: string) => string | undefined
  readonly setCookie: (name: string, value: string, options?: CookieOptions) => void
  readonly dropCookie: (name: string, path?: string) => void
  readonly html: (page: VNode, status?: number) => Response
  readonly see: (path: string) => Response
  readonly json: (value: unknown, status?: number) => Response
  readonly notFound: () => Promise<Response>
  readonly forbidden: () => Promise<Response>
}
