// The first buttons of the bar: one key sends the request to the unit that the map names, or opens the form
// of forwarding where it is another body's matter.

import { paths } from '../../paths.ts'
import type { Action } from '../../ui/list/action-bar.tsx'
import { unitName } from '../frame/names.ts'
import type { ShownRequest } from '../request/request-page.tsx'
import { actHref } from './act-actions.ts'
import { actSlugs, PROPOSED_KEY } from './act-keys.ts'

export function proposedActions(
  { frame, detail, routing, listPath }: ShownRequest,
  carried: Readonly<Record<string, string>>,
): Action[] {
  const { context, names } = frame
  const words = context.texts.routing.desk.proposal
  const { proposal, mayRoute, mayForward } = routing
  const isWaiting = detail.state.progress === 'received' || detail.state.progress === 'returned'
  if (proposal?.kind === 'unit' && mayRoute && isWaiting)
    return [
      {
        label: words.routeTo(unitName(names, proposal.unitId, context.language)),
        icon: 'route',
        kind: 'primary',
        shortcut: PROPOSED_KEY,
        post: paths.requestAct(detail.requestId, actSlugs.route),
        fields: { ...carried, birim: proposal.unitId },
      },
    ]
  if (proposal?.kind === 'body' && mayForward)
    return [
      {
        label: words.forwardTo(proposal.body.name),
        icon: 'forward',
        kind: 'primary',
        shortcut: PROPOSED_KEY,
        href: actHref(detail.requestId, 'forward', listPath),
      },
    ]
  return []
}
