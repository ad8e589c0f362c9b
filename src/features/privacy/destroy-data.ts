// The acts of destruction: one person asks for a run over a list that is fixed then, another one
// performs or declines it. What is destroyed is the person beside the ledger and the files; every run
// is logged and entered in its register.

import type { Actor } from '../../core/request/actor.ts'
import { type Instant, instantOfMillis, localDateOf, millisOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { AttachmentFiles } from '../../store/attachment-files.ts'
import { inTransaction, type Trx, violatedConstraint } from '../../store/store.ts'
import { enterInRegister } from '../registers/register-facts.ts'
import { eraseFiles, erasePerson, forgetNameInSearch } from '../requests/forget-person.ts'
import { listDue, listRunItems, listRuns, RUN_ITEMS_MAX, type Run } from './destruction-queries.ts'

export type DestructionProblem =
  | { field: 'document' | 'note'; problem: 'required' | 'too-long' }
  | { field: 'run'; problem: 'nothing-due' | 'one-is-open' | 'own-run' | 'decided' }

export type DestructionResult =
  | { ok: true; runId: string }
  | { ok: false; because: 'not-allowed' | 'not-found' }
  | { ok: false; because: 'invalid'; problems: readonly DestructionProblem[] }

const invalid = (problem: DestructionProblem): DestructionResult => ({
  ok: false,
  because: 'invalid',
  problems: [problem],
})

const DOCUMENT_MAX = 300
const NOTE_MAX = 2_000

type Staff = Extract<Actor, { kind: 'staff' }>

export const mayAskDestruction = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.some(role => role === 'manager' || role === 'administrator')
export const mayDecideDestruction = (actor: Actor): actor is Staff =>
  actor.kind === 'staff' && actor.roles.includes('manager')

/** Fixes the list of what is due today, under the decision document of the commission; destroys nothing. */
export async function askDestruction(
  desk: Desk,
  actor: Actor,
  { runId, document: typed }: { runId: string; document: string },
): Promise<DestructionResult> {
  if (!mayAskDestruction(actor)) return { ok: false, because: 'not-allowed' }
  const document = typed.trim()
  if (document === '') return invalid({ field: 'document', problem: 'required' })
  if (document.length > DOCUMENT_MAX) return invalid({ field: 'document', problem: 'too-long' })
  const { municipalityId } = desk
  const now = desk.now()
  const today = localDateOf(now)
  const own = { municipality_id: municipalityId, run_id: runId }
  try {
    return await inTransaction(desk.store, municipalityId, async trx => {
      const runs = await listRuns(trx, municipalityId)
      if (runs.some(run => run.runId === runId)) return { ok: true, runId }
      if (runs.some(run => run.outcome === null))
        return invalid({ field: 'run', problem: 'one-is-open' })
      const due = await listDue(trx, municipalityId, { today, limit: RUN_ITEMS_MAX })
      if (due.length === 0) return invalid({ field: 'run', problem: 'nothing-due' })
      await trx
        .insertInto('destruction_runs')
        .values({ ...own, as_of: today, document, asked_by: actor.staffId, asked_at: now })
        .execute()
      const items = due.map(item => ({
        ...own,
        request_id: item.requestId,
        retention_class: item.retentionClass,
        ended_on: item.endedOn,
        kept_until: item.keptUntil,
      }))
      await trx.insertInto('destruction_items').values(items).execute()
      return { ok: true, runId }
    })
  } catch (error) {
    // Somebody else asked at the same moment, or the same form came twice.
    const violated = violatedConstraint(error)
    if (violated === 'destruction_runs_open')
      return invalid({ field: 'run', problem: 'one-is-open' })
    if (violated !== 'destruction_runs_pkey') throw error
    return { ok: true, runId }
  }
}

export type DecideDestruction = { runId: string; isPerformed: boolean; note: string }

/**
 * Performs or declines. Requests are erased one transaction each; a run that breaks off stays open,
 * what it erased stays erased and is marked, and deciding again goes on with the rest.
 */
export async function decideDestruction(
  desk: Desk,
  files: AttachmentFiles,
  actor: Actor,
  { runId, isPerformed, note }: DecideDestruction,
): Promise<DestructionResult> {
  if (!mayDecideDestruction(actor)) return { ok: false, because: 'not-allowed' }
  if (note.length > NOTE_MAX) return invalid({ field: 'note', problem: 'too-long' })
  if (!isPerformed && note.trim() === '') return invalid({ field: 'note', problem: 'required' })
  const { municipalityId, store } = desk
  const runs = await inTransaction(store, municipalityId, trx => listRuns(trx, municipalityId))
  const run = runs.find(each => each.runId === runId)
  if (run === undefined) return { ok: false, because: 'not-found' }
  if (run.outcome !== null) return invalid({ field: 'run', problem: 'decided' })
  if (run.askedBy === actor.staffId) return invalid({ field: 'run', problem: 'own-run' })
  if (isPerformed) {
    if (!(await claimRun(desk, runId, actor.staffId)))
      return invalid({ field: 'run', problem: 'decided' })
    await eraseItems(desk, files, run)
  } else if (run.decidedBy !== null) return invalid({ field: 'run', problem: 'decided' })
  return await inTransaction(store, municipalityId, async trx => {
    const items = await listRunItems(trx, municipalityId, runId)
    const erased = items.filter(item => item.erasedAt !== null).length
    const outcome = isPerformed ? 'performed' : 'declined'
    const done = await trx
      .updateTable('destruction_runs')
      .set({
        outcome,
        note: note.trim(),
        decided_by: actor.staffId,
        decided_at: desk.now(),
        erased_people: isPerformed ? erased : null,
      })
      .where('municipality_id', '=', municipalityId)
      .where('run_id', '=', runId)
      .where('outcome', 'is', null)
      .where(({ eb, or }) =>
        or([
          eb('decided_by', 'is', null),
          eb('decided_by', '=', isPerformed ? actor.staffId : null),
        ]),
      )
      .returning('run_id')
      .execute()
    if (done.length === 0) return invalid({ field: 'run', problem: 'decided' })
    if (isPerformed) {
      await enterInRegister(trx, municipalityId, {
        register: 'destruction',
        entryKey: runId,
        enteredOn: localDateOf(desk.now()),
        enteredAt: desk.now(),
        summary: 'Veri imha',
        details: { 'Karar belgesi': run.document, Başvuru: erased, Listede: items.length },
      })
    }
    return { ok: true, runId }
  })
}

/** A decision that was begun and never ended is not lost when whoever made it is gone. */
const TAKEN_OVER_AFTER_HOURS = 24
const takenOverBefore = (now: Instant): Instant =>
  instantOfMillis(millisOf(now) - TAKEN_OVER_AFTER_HOURS * 3_600_000)

/** Whether that person may begin to perform it, or go on. */
export const mayPerform = (
  { decidedBy, decidedAt }: Pick<Run, 'decidedBy' | 'decidedAt'>,
  staffId: string,
  now: Instant,
): boolean =>
  decidedBy === null ||
  decidedBy === staffId ||
  (decidedAt !== null && decidedAt < takenOverBefore(now))

/**
 * From here on nobody declines it: something of it may be erased already. False when somebody else has begun:
 * the decision stays with whoever made it, who may go on when it broke off.
 */
async function claimRun(desk: Desk, runId: string, staffId: string): Promise<boolean> {
  const { store, municipalityId } = desk
  return await inTransaction(store, municipalityId, async trx => {
    const open = await trx
      .selectFrom('destruction_runs')
      .select(['decided_by as decidedBy', 'decided_at as decidedAt'])
      .where('municipality_id', '=', municipalityId)
      .where('run_id', '=', runId)
      .where('outcome', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (open === undefined || !mayPerform(open, staffId, desk.now())) return false
    await trx
      .updateTable('destruction_runs')
      .set({ decided_by: staffId, decided_at: desk.now() })
      .where('municipality_id', '=', municipalityId)
      .where('run_id', '=', runId)
      .execute()
    return true
  })
}

async function eraseItems(desk: Desk, files: AttachmentFiles, run: Run): Promise<void> {
  const { municipalityId, store } = desk
  const items = await inTransaction(store, municipalityId, trx =>
    listRunItems(trx, municipalityId, run.runId),
  )
  for (const item of items) {
    if (item.erasedAt !== null) continue
    await inTransaction(store, municipalityId, trx =>
      eraseItem(trx, files, municipalityId, { run, requestId: item.requestId, at: desk.now() }),
    )
  }
}

type Erasure = { run: Run; requestId: string; at: Instant }

/** Nothing when the request is not due any more: reopened, or kept longer since. */
async function eraseItem(
  trx: Trx,
  files: AttachmentFiles,
  municipalityId: string,
  { run, requestId, at }: Erasure,
): Promise<void> {
  const locked = await trx
    .selectFrom('requests')
    .select(['applicant_id'])
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '=', requestId)
    .forUpdate()
    .executeTakeFirst()
  const wish = { today: run.asOf, limit: 1, requestIds: [requestId] }
  const [due] = await listDue(trx, municipalityId, wish)
  if (locked === undefined || due === undefined) return
  const erasedFiles = await eraseFiles(trx, files, municipalityId, requestId)
  if (locked.applicant_id !== null) {
    await erasePerson(trx, municipalityId, locked.applicant_id, at)
    await forgetNameInSearch(trx, municipalityId, requestId)
  }
  await trx
    .updateTable('destruction_items')
    .set({ erased_at: at })
    .where('municipality_id', '=', municipalityId)
    .where('run_id', '=', run.runId)
    .where('request_id', '=', requestId)
    .execute()
  await trx
    .updateTable('destruction_runs')
    .set(({ fn, val, eb }) => ({
      erased_files: eb(fn.coalesce('erased_files', val(0)), '+', erasedFiles),
    }))
    .where('municipality_id', '=', municipalityId)
    .where('run_id', '=', run.runId)
    .execute()
}
