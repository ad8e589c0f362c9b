// The cookie of somebody who follows: the pass of half an hour, only below /takip, renewed while it is used.
import type { Instant } from '../../../core/time/dates.ts'
import { findFollowed } from '../../../features/follow/followed-queries.ts'
import {
  issuePass,
  isValidPass,
  PASS_MINUTES,
  type Pass,
  readPass,
} from '../../../features/follow/pass.ts'
import type { Form } from '../../door/form.ts'
import { hasWords, keptWordsPage } from '../../door/kept-words-page.tsx'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { type FollowedView, viewOf } from './followed-view.ts'

const COOKIE = 'takip'
/** Longer than the pass, which alone opens anything: whoever comes back is told why they must enter again. */
const COOKIE_SECONDS = 12 * 3_600

export function enter(context: PageContext, requestId: string, codeHash: Uint8Array): void {
  const pass = issuePass(requestId, codeHash, context.desk.now())
  context.setCookie(COOKIE, pass, { path: paths.follow(), seconds: COOKIE_SECONDS })
}

export function leave(context: PageContext): void {
  context.dropCookie(COOKIE, paths.follow())
}

/** The request that the pass opens; undefined without a pass, or when its half hour is over. */
export async function followedOf(context: PageContext): Promise<FollowedView | undefined> {
  const pass = readPass(context.cookie(COOKIE))
  if (pass === undefined) return undefined
  const { desk } = context
  const followed = await findFollowed(desk, pass.requestId)
  if (followed === undefined || !isValidPass(pass, followed.codeHash, desk.now())) return undefined
  if (isWorthRenewing(pass, desk.now())) enter(context, pass.requestId, followed.codeHash)
  return viewOf(context, pass.requestId, followed)
}

/** A pass that is minutes old is as good as a new one. */
function isWorthRenewing({ expiresAtSeconds }: Pass, now: Instant): boolean {
  const RENEWED_AFTER_MINUTES = 2
  const leftSeconds = expiresAtSeconds - Date.parse(now) / 1000
  return leftSeconds < (PASS_MINUTES - RENEWED_AFTER_MINUTES) * 60
}

/** Runs the page of a followed request, or asks to enter again. */
export function followed(
  page: (context: PageContext, view: FollowedView) => Promise<Response> | Response,
): (context: PageContext) => Promise<Response> {
  return async context => {
    const view = await followedOf(context)
    if (view !== undefined) return await page(context, view)
    return enterAgain(context)
  }
}

/** Sends a form of a followed request, or keeps what was typed until somebody entered again. */
export function followedForm(
  page: (context: PageContext, view: FollowedView) => Promise<Response> | Response,
): (context: PageContext) => Promise<Response> {
  return async context => {
    const view = await followedOf(context)
    return view === undefined ? keepWords(context, await context.form()) : await page(context, view)
  }
}

export function keepWords(context: PageContext, form: Form): Response {
  if (!hasWords(form)) return enterAgain(context)
  return keptWordsPage(context, { form, enterPath: paths.follow(), whose: 'applicant' })
}

function enterAgain(context: PageContext): Response {
  const hadPass = context.cookie(COOKIE) !== undefined
  leave(context)
  return context.see(hadPass ? `${paths.follow()}?kapandi=1` : paths.follow())
}
