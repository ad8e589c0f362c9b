// Who acts. Owns nothing of sign-in: a door proves the person, the core only asks what they may do.
import type { ActorKind } from './events.ts'
import type { StaffRole } from './vocabulary.ts'

export type Actor =
  | { kind: 'applicant' }
  | { kind: 'staff'; staffId: string; roles: readonly StaffRole[]; unitIds: readonly string[] }
  | { kind: 'system' }
  | { kind: 'import'; source: string }

export const systemActor: Actor = { kind: 'system' }
/** Whoever holds the register number and the secret code of this one request. */
export const applicantActor: Actor = { kind: 'applicant' }

export function actorColumns(actor: Actor): { actorKind: ActorKind; actorId: string | null } {
  return { actorKind: actor.kind, actorId: actor.kind === 'staff' ? actor.staffId : null }
}
