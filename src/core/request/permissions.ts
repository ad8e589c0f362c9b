// Answers "what may I do now?" from the transition table: for every screen and every act the same answer.

import { addDays, compareDates, type IsoDate, localDateOf } from '../time/dates.ts'
import type { Actor } from './actor.ts'
import { isOfInformation } from './law/legal-history.ts'
import type { RequestState } from './state.ts'
import { isFeeAwaited, isPromiseOpen, runningClocks, silencesToExplain } from './state.ts'
import {
  type ActionName,
  actionNames,
  type Guard,
  type Role,
  type Scope,
  type Transition,
  transitions,
} from './transitions.ts'

/** How long a reply can be contested and so reopen by itself. Setting of the house, not of a law. */
export const CONTEST_WINDOW_DAYS = 30

export type Refusal =
  | { because: 'progress' }
  | { because: 'role' }
  | { because: 'unit' }
  | { because: 'guard'; guard: Guard }

export type Permission =
  | { action: ActionName; isAllowed: true }
  | { action: ActionName; isAllowed: false; refusal: Refusal }

/** The table by action: every page asks for all of them. */
const rowsOf: ReadonlyMap<ActionName, readonly Transition[]> = new Map(
  actionNames.map(action => [action, transitions.filter(row => row.action === action)]),
)

export type Circumstances = { today: IsoDate; needsApproval: boolean }

/** Every action with its permission, in the order of the table: an officer's action bar. */
export function permissionsFor(
  state: RequestState,
  actor: Actor,
  now: Circumstances,
): Permission[] {
  return actionNames.map(action => permissionFor(action, state, actor, now))
}

/** The actions that are allowed, for a refusal that says what is possible instead. */
export function allowedActions(
  state: RequestState,
  actor: Actor,
  now: Circumstances,
): ActionName[] {
  return permissionsFor(state, actor, now).flatMap(each => (each.isAllowed ? [each.action] : []))
}

export function permissionFor(
  action: ActionName,
  state: RequestState,
  actor: Actor,
  now: Circumstances,
): Permission {
  const rows = rowsOf.get(action) ?? []
  const scopes = rows.flatMap(row => scopesOf(row.roles, actor))
  if (scopes.length === 0) return refuse(action, { because: 'role' })
  const fitting = rows.filter(row => row.from.includes(state.progress))
  if (fitting.length === 0) return refuse(action, { because: 'progress' })
  if (!scopes.some(scope => reaches(scope, state, actor)))
    return refuse(action, { because: 'unit' })
  let refusal: Refusal = { because: 'progress' }
  for (const row of fitting) {
    const failed = row.guards.find(guard => !guards[guard](state, actor, now))
    if (failed === undefined) return { action, isAllowed: true }
    refusal = { because: 'guard', guard: failed }
  }
  return refuse(action, refusal)
}

/** May this actor see the request with its applicant and its internal notes? */
export function maySee(
  state: { unitId: string | null; lastReturn: RequestState['lastReturn'] },
  actor: Actor,
): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system'
  const wide: readonly string[] = ['desk-officer', 'dispatcher', 'manager']
  if (actor.roles.some(role => wide.includes(role))) return true
  const isUnitStaff = actor.roles.includes('unit-officer') || actor.roles.includes('unit-head')
  return isUnitStaff && state.unitId !== null && actor.unitIds.includes(state.unitId)
}

const refuse = (action: ActionName, refusal: Refusal): Permission => ({
  action,
  isAllowed: false,
  refusal,
})

function scopesOf(roles: Partial<Record<Role, Scope>>, actor: Actor): Scope[] {
  if (actor.kind === 'applicant') return roles.applicant ? [roles.applicant] : []
  if (actor.kind !== 'staff') return []
  return actor.roles.flatMap(role => roles[role] ?? [])
}

function reaches(scope: Scope, state: RequestState, actor: Actor): boolean {
  if (scope === 'municipality') return true
  return actor.kind === 'staff' && state.unitId !== null && actor.unitIds.includes(state.unitId)
}

const staffIdOf = (actor: Actor): string | null => (actor.kind === 'staff' ? actor.staffId : null)

const guards: Record<Guard, (state: RequestState, actor: Actor, now: Circumstances) => boolean> = {
  'question-open': state => state.question !== null,
  'no-question-open': state => state.question === null,
  'topic-needs-approval': (_state, _actor, now) => now.needsApproval,
  'topic-needs-no-approval': (_state, _actor, now) => !now.needsApproval,
  'not-excluded': (state, actor) => !state.excludedOfficerIds.includes(staffIdOf(actor) ?? ''),
  'not-own-draft': (state, actor) => state.draft?.by !== staffIdOf(actor),
  'work-recorded': state => state.done !== null,
  'not-own-work': (state, actor) => state.done?.by !== staffIdOf(actor),
  'not-verified': state => state.verified === null,
  'not-judged': state => state.satisfied === null,
  'within-contest-window': (state, _actor, now) => {
    if (state.answered === null) return false
    const lastDay = addDays(localDateOf(state.answered.at), CONTEST_WINDOW_DAYS)
    return compareDates(now.today, lastDay) <= 0
  },
  'no-open-promise': state => !isPromiseOpen(state),
  'information-running': state => runningClocks(state).some(isOfInformation),
  'not-extended': state => state.extension === null,
  'no-fee-before': state => state.fee === null,
  'fee-awaited': isFeeAwaited,
  'fee-lapsed': state => state.fee?.hasLapsed === true,
  'no-fee-awaited': state => !isFeeAwaited(state),
  'answered-or-silent': state =>
    state.answered !== null || state.silenceAt !== null || state.contests > 0,
  'appeal-open': state => state.appeals.some(appeal => appeal.result === null),
  'demand-open': state => state.appeals.some(appeal => appeal.openDemands.length > 0),
  'identity-not-hidden': state => !state.identity.isHidden && state.applicantId !== null,
  'identity-hidden': state => state.identity.isHidden && state.applicantId !== null,
  'identity-not-asked': (state, actor) =>
    state.identity.asked === null && !state.identity.openedTo.includes(staffIdOf(actor) ?? ''),
  'identity-asked': state => state.identity.asked !== null,
  'not-own-question-of-identity': (state, actor) =>
    state.identity.asked !== null && state.identity.asked.by !== staffIdOf(actor),
  'silence-unexplained': state => silencesToExplain(state).length > 0,
}
