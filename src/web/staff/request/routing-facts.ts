// What the page of a request knows of its owner: the proposal of the map while somebody may still send it on,
// the bodies it can be forwarded to, and the day by which a forwarding should leave.

import { OutsideCalendarError } from '../../../core/calendar/work-calendar.ts'
import { computeClock } from '../../../core/clocks/compute-clock.ts'
import { permissionFor } from '../../../core/request/permissions.ts'
import type { IsoDate } from '../../../core/time/dates.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { type Body, isInUse, listBodies } from '../../../features/routing/bodies.ts'
import { type Proposal, proposeOwner } from '../../../features/routing/propose-owner.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'

export type RoutingFacts = {
  /** Undefined where this person can send it nowhere. */
  proposal: Proposal | undefined
  mayRoute: boolean
  mayForward: boolean
  /** Bodies in use today. */
  bodies: readonly Body[]
  /** Undefined where the calendar does not reach the day. */
  forwardBy: IsoDate | undefined
}

export async function loadRoutingFacts(
  { context }: StaffFrame,
  { requestId, state, needsApproval }: RequestDetail,
): Promise<RoutingFacts> {
  const { desk, today } = context
  const actor = context.actor()
  const now = { today, needsApproval }
  const mayRoute = permissionFor('route', state, actor, now).isAllowed
  const mayForward = permissionFor('forward', state, actor, now).isAllowed
  if (!mayRoute && !mayForward)
    return { proposal: undefined, mayRoute, mayForward, bodies: [], forwardBy: undefined }
  const returnedBy = state.progress === 'returned' ? (state.lastReturn?.unitId ?? null) : null
  const asked = { requestId, topicId: state.topicId, place: state.place, returnedBy }
  const [proposal, bodies, calendar] = await Promise.all([
    proposeOwner(desk, asked, today),
    listBodies(desk),
    desk.calendar(),
  ])
  return {
    proposal,
    mayRoute,
    mayForward,
    bodies: bodies.filter(body => isInUse(body, today)),
    forwardBy: forwardingDay(state.receivedOn, calendar),
  }
}

type Calendar = Parameters<typeof computeClock>[0]['calendar']

/**
 * Three working days from the receipt (docs/law/routing.md O8); moved-in records may lie outside the
 * calendar.
 */
export function forwardingDay(receivedOn: IsoDate, calendar: Calendar): IsoDate | undefined {
  try {
    return computeClock({ class: 'forwarding', receivedOn, calendar }).rawDueOn
  } catch (error) {
    if (error instanceof OutsideCalendarError) return undefined
    throw error
  }
}
