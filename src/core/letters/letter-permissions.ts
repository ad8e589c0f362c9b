// Who may do what with an official letter, and when; for pages and acts the same answer. A letter is seen
// by those who may see its request.
import type { Actor } from '../request/actor.ts'
import { maySee } from '../request/permissions.ts'
import type { RequestState } from '../request/state.ts'
import type { StaffRole } from '../request/vocabulary.ts'
import { type LetterGround, letterUnfit, type Unfit } from './letter-fit.ts'
import { type LetterKind, letterKindRules } from './letter-kinds.ts'

export const letterStatuses = ['draft', 'handed-over', 'issued', 'withdrawn'] as const
export type LetterStatus = (typeof letterStatuses)[number]

export const letterActs = ['draft', 'issue', 'hand-over', 'withdraw'] as const
export type LetterAct = (typeof letterActs)[number]

/** Where numbers come from: the desk's own register, or the municipality's document system. */
export type NumberSource = 'own-register' | 'file-drop'

export type LetterRefusalBecause =
  | 'role'
  | 'request'
  | 'status'
  | 'number-source'
  | 'not-answered'
  | Unfit

const writers: readonly StaffRole[] = ['desk-officer', 'dispatcher', 'unit-officer', 'unit-head']
/** A number binds the municipality: an officer alone does not give it. */
const issuers: readonly StaffRole[] = ['dispatcher', 'unit-head', 'manager']

const roles: { readonly [A in LetterAct]: readonly StaffRole[] } = {
  draft: writers,
  issue: issuers,
  'hand-over': issuers,
  withdraw: issuers,
}

const statuses: { readonly [A in LetterAct]: readonly (LetterStatus | null)[] } = {
  draft: [null],
  issue: ['draft'],
  'hand-over': ['draft'],
  withdraw: ['draft', 'handed-over', 'issued'],
}

export type LetterCircumstances = {
  /** Null: there is no letter yet. */
  status: LetterStatus | null
  /** Null: the letter belongs to no request. */
  request: (Pick<RequestState, 'unitId' | 'lastReturn'> & LetterGround) | null
  kind: LetterKind
  numberSource: NumberSource
}

/**
 * Undefined when it is allowed. The machine's own command line may issue, too: it was a person who
 * drafted.
 */
export function letterRefusal(
  act: LetterAct,
  actor: Actor,
  { status, request, kind, numberSource }: LetterCircumstances,
): LetterRefusalBecause | undefined {
  if (actor.kind !== 'system') {
    if (actor.kind !== 'staff') return 'role'
    if (!actor.roles.some(role => roles[act].includes(role))) return 'role'
    if (request !== null && !maySee(request, actor)) return 'request'
  }
  if (!statuses[act].includes(status)) return 'status'
  if (act === 'issue' && numberSource !== 'own-register') return 'number-source'
  if (act === 'hand-over' && numberSource !== 'file-drop') return 'number-source'
  // A letter that is out already may always be taken back.
  const unfit = request === null || act === 'withdraw' ? undefined : letterUnfit(kind, request)
  if (unfit !== undefined) return unfit
  const isLeaving = act === 'issue' || act === 'hand-over'
  // Else a number would bind the municipality to an answer that its unit head has not approved.
  if (isLeaving && letterKindRules[kind].isFinal && request !== null && request.reply === null)
    return 'not-answered'
  return undefined
}
