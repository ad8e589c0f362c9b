// The bar of a request: what this person may do now, with its letter, and why the rest is not possible. The
// answers are those of core/request/permissions; here they get words.

import { isOfInformation } from '../../../core/request/law/legal-history.ts'
import {
  type Circumstances,
  type Permission,
  permissionsFor,
  type Refusal,
} from '../../../core/request/permissions.ts'
import type { RequestState } from '../../../core/request/state.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { paths } from '../../paths.ts'
import type { ButtonKind } from '../../ui/form/button.tsx'
import type { IconName } from '../../ui/icon.tsx'
import type { Action } from '../../ui/list/action-bar.tsx'
import { unitName } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { actKeys, actSlugs, keyOf, type StaffAct } from './act-keys.ts'
import { lawFormIcons } from './law/law-form-acts.ts'

const icons: { readonly [act in StaffAct]: IconName } = {
  classify: 'flag',
  route: 'route',
  accept: 'inbox',
  return: 'return',
  assign: 'person',
  'add-note': 'letter',
  ask: 'question',
  'answer-question': 'reply',
  'send-interim': 'reply',
  promise: 'promise',
  'record-work': 'camera',
  'verify-work': 'check',
  'submit-reply': 'reply',
  'send-reply': 'reply',
  'approve-reply': 'check',
  'decline-reply': 'return',
  ...lawFormIcons,
  'ask-identity': 'lock',
  'open-identity': 'person',
  'decline-identity': 'lock',
  forward: 'forward',
}

/** What usually comes next; the first that is possible is the main button. */
const mainActs: readonly StaffAct[] = [
  'accept',
  'route',
  'approve-reply',
  'send-reply',
  'submit-reply',
  'answer-question',
]

const staffActs = actKeys.map(([act]) => act)
const isStaffAct = (action: Permission['action']): action is StaffAct =>
  staffActs.some(act => act === action)

export const circumstancesOf = (frame: StaffFrame, detail: RequestDetail): Circumstances => ({
  today: frame.context.today,
  needsApproval: detail.needsApproval,
})

/** Where the form of an act opens, beside the same list. */
export function actHref(requestId: string, act: StaffAct, listPath: string | undefined): string {
  const query = new URLSearchParams({
    ...(listPath ? { liste: listPath } : {}),
    islem: actSlugs[act],
  })
  return `${paths.request(requestId)}?${query}#islem`
}

export function actionsOf(
  frame: StaffFrame,
  detail: RequestDetail,
  listPath: string | undefined,
  fields: Readonly<Record<string, string>>,
): Action[] {
  const { context } = frame
  const { acts } = context.texts.staff.acts
  const permissions = permissionsFor(detail.state, context.actor(), circumstancesOf(frame, detail))
  const allowed = permissions.flatMap(({ action, isAllowed }) =>
    isAllowed && isStaffAct(action) ? [action] : [],
  )
  const main = mainActs.find(act => allowed.includes(act))
  return permissions
    .flatMap((permission): Action[] => {
      const { action } = permission
      if (!isStaffAct(action)) return []
      const label = acts[action].name
      if (!permission.isAllowed)
        return isTold(action, allowed, detail.state)
          ? [{ label, refused: refusalWords(frame, detail.state, action, permission.refusal) }]
          : []
      const kind: ButtonKind = action === main ? 'primary' : 'secondary'
      const look = { label, icon: icons[action], shortcut: keyOf(action), kind }
      // Accepting asks for nothing, so one press does it.
      return action === 'accept'
        ? [{ ...look, post: paths.requestAct(detail.requestId, actSlugs.accept), fields }]
        : [{ ...look, href: actHref(detail.requestId, action, listPath) }]
    })
    .toSorted((one, other) => Number(other.kind === 'primary') - Number(one.kind === 'primary'))
}

/** Of a hidden identity and a silence only what is possible is told: most requests have none. */
const quietActs: readonly StaffAct[] = [
  'ask-identity',
  'open-identity',
  'decline-identity',
  'explain-silence',
]

/** The two ways to reply are one button; it is told once, where neither is possible. */
function isTold(
  action: StaffAct,
  allowed: readonly StaffAct[],
  { clocks, fee, appeals }: RequestState,
): boolean {
  if (action === 'submit-reply' || quietActs.includes(action)) return false
  // What a law orders is told only where that law has a part: a pothole has no fee and no board.
  if (action === 'extend' || action === 'ask-fee') return clocks.some(isOfInformation)
  if (action === 'record-payment') return fee !== null
  if (action === 'file-appeal') return allowed.length > 0 && clocks.length > 0
  if (isOfAppeal(action)) return appeals.length > 0
  return action !== 'send-reply' || !allowed.includes('submit-reply')
}

/** Why not, in a sentence. */
export function refusalWords(
  { context, names }: StaffFrame,
  state: RequestState,
  action: Permission['action'],
  refusal: Refusal,
): string {
  const words = context.texts.staff.acts
  if (refusal.because === 'role') return words.acts[action].whose
  if (refusal.because === 'progress') return words.acts[action].when
  if (refusal.because === 'guard') return context.texts.staff.request.guards[refusal.guard]
  const unit = unitName(names, state.unitId, context.language)
  return unit === '' ? words.whoseUnitNone : words.whoseUnit(unit)
}

const isOfAppeal = (action: StaffAct): boolean =>
  action === 'record-demand' || action === 'answer-appeal' || action === 'decide-appeal'
