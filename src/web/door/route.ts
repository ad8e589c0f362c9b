// A route is a row of a table: path, who may come in, the name under which it is logged, and the
// page. A row without them does not compile.
import type { StaffRole } from '../../core/request/vocabulary.ts'
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
  page: (context: PageContext) => Promise<Response> | Response
}
