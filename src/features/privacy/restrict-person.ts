// The act of restricting: a person who asks for erasure while the archive must keep the record is locked away from
// everybody until two people open the identity (6698 m.13 with the archive law; docs/law/data.md D11). It protects, so
// one person does it; nobody takes it back.
import type { Actor } from '../../core/request/actor.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction } from '../../store/store.ts'
import { forgetNameInSearch } from '../requests/forget-person.ts'

export type RestrictionProblem = {
  field: 'number' | 'askedIn' | 'reason'
  problem: 'required' | 'too-long' | 'unknown' | 'anonymous' | 'restricted'
}

export type RestrictionResult =
  | { ok: true; requestId: string }
  | { ok: false; because: 'not-allowed' }
  | { ok: false; because: 'invalid'; problems: readonly RestrictionProblem[] }

const NUMBER_MAX = 60
const REASON_MAX = 2_000

export type RestrictPerson = {
  /** The register number of the request whose person is locked away. */
  registerNumber: string
  /** The number of the data subject's own request that asked for it. */
  askedIn: string
  reason: string
}

export const mayRestrict = (actor: Actor): actor is Extract<Actor, { kind: 'staff' }> =>
  actor.kind === 'staff' && actor.roles.includes('manager')

export async function restrictPerson(
  desk: Desk,
  actor: Actor,
  wish: RestrictPerson,
): Promise<RestrictionResult> {
  if (!mayRestrict(actor)) return { ok: false, because: 'not-allowed' }
  const problems = problemsOf(wish)
  if (problems.length > 0) return { ok: false, because: 'invalid', problems }
  const { municipalityId } = desk
  const now = desk.now()
  return await inTransaction(desk.store, municipalityId, async trx => {
    const found = await trx
      .selectFrom('requests as r')
      .leftJoin('applicants as a', join =>
        join
          .onRef('a.municipality_id', '=', 'r.municipality_id')
          .onRef('a.applicant_id', '=', 'r.applicant_id'),
      )
      .select(['r.request_id', 'r.applicant_id', 'a.restricted_at', 'a.erased_at'])
      .where('r.municipality_id', '=', municipalityId)
      .where('r.register_number', '=', wish.registerNumber)
      .executeTakeFirst()
    const refused = (problem: RestrictionProblem['problem']): RestrictionResult => ({
      ok: false,
      because: 'invalid',
      problems: [{ field: 'number', problem }],
    })
    if (found === undefined) return refused('unknown')
    const { applicant_id, request_id } = found
    if (applicant_id === null || found.erased_at !== null) return refused('anonymous')
    if (found.restricted_at !== null) return refused('restricted')
    await trx
      .updateTable('applicants')
      .set({ restricted_at: now })
      .where('municipality_id', '=', municipalityId)
      .where('applicant_id', '=', applicant_id)
      .execute()
    await forgetNameInSearch(trx, municipalityId, request_id)
    await trx
      .insertInto('restrictions')
      .values({
        municipality_id: municipalityId,
        restriction_id: desk.newId(),
        request_id,
        applicant_id,
        asked_in: wish.askedIn.trim(),
        reason: wish.reason.trim(),
        restricted_by: actor.staffId,
        restricted_at: now,
      })
      .execute()
    return { ok: true, requestId: request_id }
  })
}

function problemsOf({ registerNumber, askedIn, reason }: RestrictPerson): RestrictionProblem[] {
  const problems: RestrictionProblem[] = []
  const check = (field: RestrictionProblem['field'], text: string, max: number): void => {
    if (text.trim() === '') problems.push({ field, problem: 'required' })
    else if (text.length > max) problems.push({ field, problem: 'too-long' })
  }
  check('number', registerNumber, NUMBER_MAX)
  check('askedIn', askedIn, NUMBER_MAX)
  check('reason', reason, REASON_MAX)
  return problems
}

export type Restriction = {
  registerNumber: string
  requestId: string
  askedIn: string
  reason: string
  restrictedBy: string
  restrictedAt: Instant
}

export async function listRestrictions(desk: Desk): Promise<Restriction[]> {
  const { municipalityId } = desk
  return await inTransaction(desk.store, municipalityId, async trx => {
    const rows = await trx
      .selectFrom('restrictions as x')
      .innerJoin('requests as r', join =>
        join
          .onRef('r.municipality_id', '=', 'x.municipality_id')
          .onRef('r.request_id', '=', 'x.request_id'),
      )
      .select([
        'r.register_number',
        'x.request_id',
        'x.asked_in',
        'x.reason',
        'x.restricted_by',
        'x.restricted_at',
      ])
      .where('x.municipality_id', '=', municipalityId)
      .orderBy('x.restricted_at', 'desc')
      .execute()
    return rows.map(row => ({
      registerNumber: row.register_number,
      requestId: row.request_id,
      askedIn: row.asked_in,
      reason: row.reason,
      restrictedBy: row.restricted_by,
      restrictedAt: row.restricted_at,
    }))
  })
}
