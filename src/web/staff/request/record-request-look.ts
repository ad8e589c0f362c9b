// Writes the line of the access log for a page that shows a request: an ordinary look, or a look at an
// identity that two people opened.

import { recordLook } from '../../../features/privacy/record-look.ts'
import { isInSight, sightOf } from '../../../features/requests/applicant-sight.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { signedInOf } from '../frame/staff-page.tsx'

export async function recordRequestLook(
  context: PageContext,
  detail: RequestDetail,
): Promise<void> {
  const { staffId } = signedInOf(context)
  const { requestId, state, events, applicant } = detail
  const actor = context.actor()
  // Whoever reads a hidden person has it open by the decision of two.
  if (state.identity.isHidden && applicant !== null) {
    const purpose = askedBy(detail, staffId)
    await recordLook(context.desk, actor, { requestId, seen: 'identity-opened', purpose })
    return
  }
  if (applicant !== null && isInSight(events, staffId, context.desk.now())) {
    const purpose = events.filter(event => event.actorId === staffId).findLast(sightOf)
    const reason = purpose && sightOf(purpose)
    await recordLook(context.desk, actor, { requestId, seen: 'person-unmasked', purpose: reason })
    return
  }
  await recordLook(context.desk, actor, { requestId, seen: 'request-opened' })
}

/** The reason with which this officer asked for the identity. */
function askedBy({ events }: RequestDetail, staffId: string): string {
  const asked = events.findLast(
    event => event.kind === 'identity.asked' && event.actorId === staffId,
  )
  return asked?.kind === 'identity.asked' ? asked.data.reason : ''
}
