// The cookie behind which a draft lies: only below /basvuru, only for a day.

import type { Answers } from '../../../features/apply/answers.ts'
import {
  DRAFT_HOURS,
  type Draft,
  findDraft,
  saveAnswers,
  startDraft,
} from '../../../features/apply/drafts.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'

const COOKIE = 'taslak'

export async function draftOf(context: PageContext): Promise<Draft | undefined> {
  return await findDraft(context.desk, context.cookie(COOKIE))
}

/** Stores the answers in the draft, or in a new one where there is none that is still being written. */
export async function keepAnswers(
  context: PageContext,
  draft: Draft | undefined,
  answers: Answers,
): Promise<Draft> {
  const kept =
    draft === undefined || draft.requestId !== null
      ? await startDraft(context.desk, answers)
      : await saveAnswers(context.desk, draft, answers)
  context.setCookie(COOKIE, kept.token, { path: paths.apply(), seconds: DRAFT_HOURS * 3600 })
  return kept
}

export function forgetDraft(context: PageContext): void {
  context.dropCookie(COOKIE, paths.apply())
}
