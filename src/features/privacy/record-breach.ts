// The acts on a data breach: recording it, and adding what was done or learned. Nothing is ever changed
// or taken away: the program's role may not.

import {
  type BreachFields,
  type BreachProblem,
  type BreachStep,
  boardDueAt,
  breachProblems,
  dataCategoryNames,
  stepProblems,
} from '../../core/privacy/breach.ts'
import type { Actor } from '../../core/request/actor.ts'
import { localDateOf } from '../../core/time/dates.ts'
import { formatShortDateTime } from '../../core/turkish/format.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction, violatedConstraint } from '../../store/store.ts'
import { enterInRegister } from '../registers/register-facts.ts'
import { tellOfBreach } from './tell-of-breaches.ts'

export type BreachResult =
  | { ok: true; breachId: string }
  | { ok: false; because: 'not-allowed' | 'not-found' }
  | { ok: false; because: 'invalid'; problems: readonly BreachProblem[] }

/** Who answers for personal data in the house, and who runs the machine. */
export const mayHandleBreaches = (actor: Actor): actor is Extract<Actor, { kind: 'staff' }> =>
  actor.kind === 'staff' && actor.roles.some(role => role === 'manager' || role === 'administrator')

/** `breachId` comes with the form, so that a second press is the same record. */
export async function recordBreach(
  desk: Desk,
  actor: Actor,
  { breachId, ...fields }: BreachFields & { breachId: string },
): Promise<BreachResult> {
  if (!mayHandleBreaches(actor)) return { ok: false, because: 'not-allowed' }
  const now = desk.now()
  const problems = breachProblems(fields, now)
  const { learnedAt, peopleCount } = fields
  if (problems.length > 0 || learnedAt === undefined)
    return { ok: false, because: 'invalid', problems }
  const dueAt = boardDueAt(learnedAt, await desk.calendar())
  const { municipalityId } = desk
  try {
    await inTransaction(desk.store, municipalityId, async trx => {
      await trx
        .insertInto('breaches')
        .values({
          municipality_id: municipalityId,
          breach_id: breachId,
          learned_at: learnedAt,
          due_at: dueAt,
          what: fields.what.trim(),
          categories: [...fields.categories],
          people_count: peopleCount ?? null,
          measures: fields.measures.trim(),
          recorded_by: actor.staffId,
          recorded_at: now,
        })
        .execute()
      await enterInRegister(trx, municipalityId, {
        register: 'breaches',
        entryKey: breachId,
        enteredOn: localDateOf(now),
        enteredAt: now,
        summary: 'Veri ihlali',
        details: {
          Öğrenildi: formatShortDateTime(learnedAt, 'tr'),
          'Kurula son an': formatShortDateTime(dueAt, 'tr'),
          Veriler: fields.categories.map(each => dataCategoryNames[each]).join('; '),
          Kişi: peopleCount ?? '',
        },
      })
      await tellOfBreach(trx, municipalityId, { breachId, learnedAt }, now)
    })
  } catch (error) {
    if (violatedConstraint(error) !== 'breaches_pkey') throw error
  }
  return { ok: true, breachId }
}

export type AddStep = BreachStep & { breachId: string; stepId: string }

export async function addBreachStep(
  desk: Desk,
  actor: Actor,
  { breachId, stepId, ...step }: AddStep,
): Promise<BreachResult> {
  if (!mayHandleBreaches(actor)) return { ok: false, because: 'not-allowed' }
  const { municipalityId } = desk
  const now = desk.now()
  try {
    return await inTransaction(desk.store, municipalityId, async trx => {
      const breach = await trx
        .selectFrom('breaches')
        .select(['learned_at', 'due_at'])
        .where('municipality_id', '=', municipalityId)
        .where('breach_id', '=', breachId)
        .executeTakeFirst()
      if (breach === undefined) return { ok: false, because: 'not-found' }
      const moments = { learnedAt: breach.learned_at, dueAt: breach.due_at }
      const problems = stepProblems(step, moments, now)
      if (problems.length > 0 || step.happenedAt === undefined)
        return { ok: false, because: 'invalid', problems }
      await trx
        .insertInto('breach_steps')
        .values({
          municipality_id: municipalityId,
          breach_id: breachId,
          step_id: stepId,
          kind: step.kind,
          happened_at: step.happenedAt,
          text: step.text.trim(),
          reference: step.reference.trim(),
          late_reason: step.lateReason.trim(),
          recorded_by: actor.staffId,
          recorded_at: now,
        })
        .execute()
      return { ok: true, breachId }
    })
  } catch (error) {
    if (violatedConstraint(error) !== 'breach_steps_pkey') throw error
    return { ok: true, breachId }
  }
}
