// The act of restricting: a person who asks for erasure while the archive must keep the record gets the
// shield of a hidden identity (6698 m.7 and m.13; docs/law/data.md D11). It protects, so one person
// does it; nobody takes it back, so the person's own data-subject request for it is looked at first.
import { isSamePerson, type KnownPerson } from '../../core/privacy/same-person.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction } from '../../store/store.ts'
import { actOnRequest } from '../requests/act-on-request.ts'

export type RestrictionProblem = {
  field: 'number' | 'askedIn' | 'reason'
  problem:
    | 'required'
    | 'too-long'
    | 'unknown'
    | 'anonymous'
    | 'restricted'
    | 'not-data-subject'
    | 'another-person'
}

export type RestrictionResult =
  | { ok: true; requestId: string }
  | { ok: false; because: 'not-allowed' }
  | { ok: false; because: 'invalid'; problems: readonly RestrictionProblem[] }

const refused = (
  field: RestrictionProblem['field'],
  problem: RestrictionProblem['problem'],
): RestrictionResult => ({ ok: false, because: 'invalid', problems: [{ field, problem }] })

export type RestrictPerson = {
  /** The register number of the request whose person is locked away. */
  registerNumber: string
  /** The number of the data subject's own request that asked for it; it must be theirs, and under 6698. */
  askedIn: string
  reason: string
  actKey: string
}

const mayRestrict = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.roles.includes('manager')

export async function restrictPerson(
  desk: Desk,
  actor: Actor,
  { registerNumber, askedIn, reason, actKey }: RestrictPerson,
): Promise<RestrictionResult> {
  if (!mayRestrict(actor)) return { ok: false, because: 'not-allowed' }
  if (registerNumber.trim() === '') return refused('number', 'required')
  const target = await findPerson(desk, registerNumber)
  if (target === undefined) return refused('number', 'unknown')
  if (target.person === null) return refused('number', 'anonymous')
  if (askedIn.trim() === '') return refused('askedIn', 'required')
  const problem = askingProblem(target.person, await findPerson(desk, askedIn))
  if (problem !== undefined) return refused('askedIn', problem)
  const { requestId } = target
  const command = { action: 'hide-identity', askedIn, reason } as const
  const result = await actOnRequest(desk, { requestId, actor, command, actKey })
  if (result.ok) return { ok: true, requestId }
  if (result.refusal.kind !== 'invalid') return refused('number', 'restricted')
  const field = result.refusal.field === 'askedIn' ? 'askedIn' : 'reason'
  return refused(field, result.refusal.problem === 'too-long' ? 'too-long' : 'required')
}

type Found = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/** Why that request is not this person's own wish under 6698. */
function askingProblem(
  person: KnownPerson,
  asking: Found | undefined,
): RestrictionProblem['problem'] | undefined {
  if (asking === undefined) return 'unknown'
  if (asking.legalClass !== 'data-subject') return 'not-data-subject'
  if (asking.person === null) return 'anonymous'
  // Who was hidden from the first is matched with nobody (docs/law/data.md D1).
  if (asking.wasNeverNamed) return 'another-person'
  return isSamePerson(person, asking.person) ? undefined : 'another-person'
}

async function findPerson({ store, municipalityId }: Desk, registerNumber: string) {
  const row = await inTransaction(store, municipalityId, trx =>
    trx
      .selectFrom('requests as r')
      .leftJoin('applicants as a', join =>
        join
          .onRef('a.municipality_id', '=', 'r.municipality_id')
          .onRef('a.applicant_id', '=', 'r.applicant_id')
          .on('a.erased_at', 'is', null),
      )
      .select(['r.request_id', 'r.legal_class', 'a.applicant_id', 'a.name', 'a.phone'])
      .select(['a.email', 'a.address', 'a.national_id', 'r.is_identity_hidden'])
      .select(({ exists, selectFrom }) =>
        exists(
          selectFrom('request_events as e')
            .select('e.request_id')
            .whereRef('e.municipality_id', '=', 'r.municipality_id')
            .whereRef('e.request_id', '=', 'r.request_id')
            .where('e.kind', '=', 'identity.hidden'),
        ).as('is_restricted'),
      )
      .where('r.municipality_id', '=', municipalityId)
      .where('r.register_number', '=', registerNumber)
      .executeTakeFirst(),
  )
  if (row === undefined) return undefined
  const person: KnownPerson | null =
    row.applicant_id === null
      ? null
      : {
          applicantId: row.applicant_id,
          name: row.name ?? '',
          phone: row.phone ?? '',
          email: row.email ?? '',
          address: row.address ?? '',
          nationalId: row.national_id ?? '',
        }
  const wasNeverNamed = row.is_identity_hidden && row.is_restricted !== true
  return { requestId: row.request_id, legalClass: row.legal_class, person, wasNeverNamed }
}

export type Restriction = {
  registerNumber: string
  requestId: string
  askedIn: string
  reason: string
  restrictedBy: string | null
  restrictedAt: Instant
}

/** Everything that was restricted, newest first; the ledger is the record. */
export async function listRestrictions({ store, municipalityId }: Desk): Promise<Restriction[]> {
  return await inTransaction(store, municipalityId, async trx => {
    const rows = await trx
      .selectFrom('request_events as e')
      .innerJoin('requests as r', join =>
        join
          .onRef('r.municipality_id', '=', 'e.municipality_id')
          .onRef('r.request_id', '=', 'e.request_id'),
      )
      .select(['r.register_number', 'e.request_id', 'e.data', 'e.actor_id', 'e.at'])
      .where('e.municipality_id', '=', municipalityId)
      .where('r.is_identity_hidden', '=', true)
      .where('e.kind', '=', 'identity.hidden')
      .orderBy('e.at', 'desc')
      .execute()
    return rows.map(row => {
      // as: the data of that kind, written by the decision only
      const { askedIn, reason } = row.data as { askedIn: string; reason: string }
      return {
        registerNumber: row.register_number,
        requestId: row.request_id,
        askedIn,
        reason,
        restrictedBy: row.actor_id,
        restrictedAt: row.at,
      }
    })
  })
}
