// Data breaches as their pages read them, newest first.
import type { BreachStepKind, DataCategory } from '../../core/privacy/breach.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction } from '../../store/store.ts'

export type ShownStep = {
  kind: BreachStepKind
  happenedAt: Instant
  text: string
  reference: string
  lateReason: string
  recordedBy: string
  recordedAt: Instant
}

export type Breach = {
  breachId: string
  learnedAt: Instant
  dueAt: Instant
  what: string
  categories: readonly DataCategory[]
  peopleCount: number | null
  measures: string
  recordedBy: string
  recordedAt: Instant
  /** Oldest first. */
  steps: readonly ShownStep[]
}

export async function listBreaches(desk: Desk): Promise<Breach[]> {
  const { municipalityId } = desk
  return await inTransaction(desk.store, municipalityId, async trx => {
    const rows = await trx
      .selectFrom('breaches')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .orderBy('learned_at', 'desc')
      .orderBy('breach_id', 'desc')
      .execute()
    const steps = await trx
      .selectFrom('breach_steps')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .orderBy('recorded_at')
      .orderBy('step_id')
      .execute()
    return rows.map(row => ({
      breachId: row.breach_id,
      learnedAt: row.learned_at,
      dueAt: row.due_at,
      what: row.what,
      // as, here and below: written only by record-breach.ts, from the core's closed lists
      categories: row.categories as DataCategory[],
      peopleCount: row.people_count,
      measures: row.measures,
      recordedBy: row.recorded_by,
      recordedAt: row.recorded_at,
      steps: steps
        .filter(step => step.breach_id === row.breach_id)
        .map(step => ({
          kind: step.kind as BreachStepKind,
          happenedAt: step.happened_at,
          text: step.text,
          reference: step.reference,
          lateReason: step.late_reason,
          recordedBy: step.recorded_by,
          recordedAt: step.recorded_at,
        })),
    }))
  })
}

export async function findBreach(desk: Desk, breachId: string): Promise<Breach | undefined> {
  return (await listBreaches(desk)).find(breach => breach.breachId === breachId)
}
