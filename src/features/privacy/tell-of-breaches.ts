// Tells those who answer for it that the Board is still owed a notice, rung by rung, and that a
// destruction run is owed.
import { breachRungAt } from '../../core/privacy/breach.ts'
import { type RunFacts, runAlarm, runDueOn } from '../../core/privacy/destruction.ts'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import { type Instant, localDateOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { tellHouse } from '../notices/notice-facts.ts'
import { readRunFacts } from './destruction-queries.ts'

const told: readonly StaffRole[] = ['manager', 'administrator']

type Owed = { breachId: string; learnedAt: Instant }

/** The rung that the breach stands on now; told once. */
export async function tellOfBreach(
  trx: Trx,
  municipalityId: string,
  { breachId, learnedAt }: Owed,
  now: Instant,
): Promise<void> {
  const step = breachRungAt(learnedAt, now)
  // After the period the house hears of it every day: a late notice is better than none.
  const rung = step === 'overdue' ? `overdue-${localDateOf(now)}` : step
  await tellHouse(trx, municipalityId, {
    subjectId: breachId,
    kind: 'breach.owed',
    rung,
    roles: told,
    data: { step },
    at: now,
  })
}

/** What the worker does every minute; returns how many breaches are still owed to the Board. */
export async function tellOfBreaches(desk: Desk): Promise<number> {
  const { municipalityId } = desk
  return await inTransaction(desk.store, municipalityId, async trx => {
    const owed = await trx
      .selectFrom('breaches as b')
      .select(['b.breach_id', 'b.learned_at'])
      .where('b.municipality_id', '=', municipalityId)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('breach_steps as s')
              .select('s.step_id')
              .where('s.municipality_id', '=', municipalityId)
              .whereRef('s.breach_id', '=', 'b.breach_id')
              .where('s.kind', '=', 'board-told'),
          ),
        ),
      )
      .execute()
    for (const row of owed) {
      const breach = { breachId: row.breach_id, learnedAt: row.learned_at }
      await tellOfBreach(trx, municipalityId, breach, desk.now())
    }
    return owed.length
  })
}

/** A run that is near or missed; told once a step. Returns whether there was something to say. */
export async function tellOfDestruction(desk: Desk): Promise<boolean> {
  const today = localDateOf(desk.now())
  const facts: RunFacts = await readRunFacts(desk, today)
  const alarm = runAlarm(facts, today)
  const dueOn = runDueOn(facts)
  if (alarm === undefined || dueOn === null) return false
  await inTransaction(desk.store, desk.municipalityId, trx =>
    tellHouse(trx, desk.municipalityId, {
      subjectId: desk.municipalityId,
      kind: 'destruction.owed',
      rung: `${dueOn}-${alarm}`,
      roles: told,
      data: { step: alarm, dueOn },
      at: desk.now(),
    }),
  )
  return true
}
