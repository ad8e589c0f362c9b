// Everything that the pages of a followed request share: state, permissions, names in the reader's language.
import { applicantActor } from '../../../core/request/actor.ts'
import type { EventData, RequestEvent } from '../../../core/request/events.ts'
import { foldRequest } from '../../../core/request/fold.ts'
import { permissionsFor } from '../../../core/request/permissions.ts'
import type { RequestState } from '../../../core/request/state.ts'
import type { ActionName } from '../../../core/request/transitions.ts'
import type { Instant } from '../../../core/time/dates.ts'
import type {
  Followed,
  FollowedBody,
  FollowedFile,
} from '../../../features/follow/followed-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { type Standing, standingOf } from './standing.ts'

export type Forwarded = {
  bodyName: string
  at: Instant
  ground: EventData['request.forwarded']['ground']
  /** Number of the transfer letter; null until it has one. */
  letterNumber: string | null
  /** As the list of bodies has it today; undefined when the list lost it. */
  contact: FollowedBody | undefined
}

export type FollowedView = {
  requestId: string
  state: RequestState
  events: readonly RequestEvent[]
  standing: Standing
  allowed: ReadonlySet<ActionName>
  /** Who has it, by name: the unit, or the desk while there is none. */
  owner: string
  topic: string | undefined
  unitName: (unitId: string) => string
  /** What somebody of the staff is, in words; never the name. */
  rolesOf: (staffId: string | null) => string
  /** The body that has it now; undefined while it is ours. */
  forwarded: Forwarded | undefined
  fileOf: (attachmentId: string) => FollowedFile | undefined
}

export function viewOf(context: PageContext, requestId: string, followed: Followed): FollowedView {
  const { language, today, texts } = context
  const words = texts.citizen.follow
  const state = foldRequest(followed.events)
  // Whether a topic wants approval concerns nobody but staff.
  const permissions = permissionsFor(state, applicantActor, { today, needsApproval: false })
  const unitName = (unitId: string): string => {
    const unit = followed.units.find(each => each.unitId === unitId)
    return (language === 'en' && unit?.nameEn) || unit?.name || words.unknownUnit
  }
  return {
    requestId,
    state,
    events: followed.events,
    standing: standingOf(state, today),
    allowed: new Set(permissions.filter(each => each.isAllowed).map(each => each.action)),
    owner: state.unitId === null ? words.desk : unitName(state.unitId),
    topic: (language === 'en' && followed.topicNameEn) || followed.topicName || undefined,
    unitName,
    rolesOf: staffId => {
      const roles = followed.deciders.find(each => each.staffId === staffId)?.roles ?? []
      return roles.map(role => texts.staff.words.roles[role]).join(', ')
    },
    forwarded: forwardedOf(state, followed),
    fileOf: id => followed.files.find(file => file.attachmentId === id),
  }
}

/** A contest brings the request back to us: then nobody else has it. */
function forwardedOf(state: RequestState, followed: Followed): Forwarded | undefined {
  const { forwardedTo, progress, outcome } = state
  if (forwardedTo === null || progress !== 'answered' || outcome !== 'forwarded') return undefined
  const { bodyId, bodyName, at } = forwardedTo
  const sent = followed.events.findLast(event => event.kind === 'request.forwarded')
  const letter = followed.events.findLast(
    event => event.kind === 'letter.issued' && event.data.letterKind === 'forward-transfer',
  )
  return {
    bodyName,
    at,
    ground: sent?.kind === 'request.forwarded' ? sent.data.ground : '3071-m5',
    letterNumber: letter?.kind === 'letter.issued' ? letter.data.number : null,
    contact: followed.bodies.find(body => body.bodyId === bodyId),
  }
}
