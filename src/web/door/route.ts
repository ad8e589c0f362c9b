// A route is a row of a table: path, who may come in, the name under which it is logged, and the
// page. A row without them does not compile.
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Form } from './form.ts'
import type { PageContext } from './page-context.ts'

/**
 * `everyone`; `follower`: who proved number and code; `staff`: anybody signed in; or those with one
 * of the roles.
 */
export type Audience = 'everyone' | 'follower' | 'staff' | readonly StaffRole[]

export type Route = {
  method: 'GET' | 'POST'
  /** With `:name` for parts; made of what `paths` builds. */
  path: string
  who: Audience
  /** noun.verb, for the log: never with personal data. */
  audit: string
  /** Largest body in bytes; left out: ordinary forms. */
  bodyMax?: number
  /**
   * Answers a larger body, given the fields that came before its first file, so that words typed
   * beside a large file are not lost. Only who may enter comes here. Left out: the plain page for
   * bodies that are too large.
   */
  tooLarge?: (context: PageContext, start: Form) => Promise<Response>
  page: (context: PageContext) => Promise<Response> | Response
}
