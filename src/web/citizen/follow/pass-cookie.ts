// The cookie of somebody who follows: the pass of half an hour, only below /takip, renewed with every page.
import { findFollowed } from '../../../features/follow/followed-queries.ts'
import { issuePass, isValidPass, PASS_MINUTES, readPass } from '../../../features/follow/pass.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { type FollowedView, viewOf } from './followed-view.ts'

const COOKIE = 'takip'

export function enter(context: PageContext, requestId: string, codeHash: Uint8Array): void {
  const pass = issuePass(requestId, codeHash, context.desk.now())
  context.setCookie(COOKIE, pass, { path: paths.follow(), seconds: PASS_MINUTES * 60 })
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
  enter(context, pass.requestId, followed.codeHash)
  return viewOf(context, pass.requestId, followed)
}

/** Runs the page of a followed request, or asks to enter again. */
export function followed(
  page: (context: PageContext, view: FollowedView) => Promise<Response> | Response,
): (context: PageContext) => Promise<Response> {
  return async context => {
    const view = await followedOf(context)
    if (view !== undefined) return await page(context, view)
    const hadPass = context.cookie(COOKIE) !== undefined
    leave(context)
    return context.see(hadPass ? `${paths.follow()}?kapandi=1` : paths.follow())
  }
}
