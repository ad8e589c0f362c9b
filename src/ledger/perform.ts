// Performs one action on a request: load, decide, append and project in one transaction; a repeated
// key gives the same answer.
import { type Actor, systemActor } from '../core/request/actor.ts'
import type { ActRefusal, Command } from '../core/request/commands.ts'
import { type DecisionContext, decide } from '../core/request/decide.ts'
import { decideTime } from '../core/request/decide-time.ts'
import type { NewEvent } from '../core/request/events.ts'
import type { RequestState } from '../core/request/state.ts'
import { localDateOf } from '../core/time/dates.ts'
import { inTransaction, type Trx, violatedConstraint } from '../store/store.ts'
import { append } from './append.ts'
import type { Desk } from './desk.ts'
import { loadForAct } from './load.ts'

export type Act = {
  requestId: string
  actor: Actor
  command: Command
  /** The same key means the same act: a second try changes nothing and is answered like the first. */
  actKey: string
}

export type ActResult =
  | { ok: true; state: RequestState; wasRepeated: boolean }
  | { ok: false; refusal: ActRefusal }

/** What other slices know and the decision needs; read in the act's transaction. */
export type GatherFacts = (
  trx: Trx,
  state: RequestState,
) => Promise<
  Pick<DecisionContext, 'needsApproval' | 'unitOfficerIds' | 'feeReading' | 'replyFacts'>
>

/**
 * Rows beside the ledger that belong to the act, such as the attachments it names; written in its
 * transaction.
 */
export type WriteBeside = (trx: Trx, events: readonly NewEvent[]) => Promise<void>

/**
 * What the passing of time owes the history is written before the act: a reply that comes after the period
 * cannot hide the silence, even when no worker ran in between. Time changes no permission and no progress,
 * so the decision on the loaded state stands.
 */
export async function perform(
  desk: Desk,
  act: Act,
  gatherFacts: GatherFacts,
  writeBeside: WriteBeside = async () => {},
): Promise<ActResult> {
  const calendar = await desk.calendar()
  try {
    return await inTransaction(desk.store, desk.municipalityId, async trx => {
      const state = await loadForAct(trx, desk.municipalityId, act.requestId)
      if (state === undefined) return { ok: false, refusal: { kind: 'not-found' } }
      if (await wasDone(trx, desk, act)) return { ok: true, state, wasRepeated: true }
      const now = desk.now()
      const today = localDateOf(now)
      const facts = await gatherFacts(trx, state)
      const context = { actor: act.actor, now, today, calendar, ...facts }
      const decision = decide(state, act.command, context)
      if (!decision.ok) return decision
      const { events } = decision
      const { municipalityId } = desk
      const { requestId, actor, actKey } = act
      const place = { municipalityId, requestId, at: now }
      const passed = await append(trx, {
        ...place,
        state,
        events: decideTime(state, today),
        actor: systemActor,
        actKey: null,
      })
      const next = await append(trx, { ...place, state: passed, events, actor, actKey })
      await writeBeside(trx, events)
      return { ok: true, state: next, wasRepeated: false }
    })
  } catch (error) {
    // The key was used on another request meanwhile: the caller mixed up two acts.
    if (violatedConstraint(error) === 'request_events_act')
      return { ok: false, refusal: { kind: 'changed-meanwhile' } }
    throw error
  }
}

async function wasDone(trx: Trx, desk: Desk, act: Act): Promise<boolean> {
  const found = await trx
    .selectFrom('request_events')
    .select('sequence')
    .where('municipality_id', '=', desk.municipalityId)
    .where('request_id', '=', act.requestId)
    .where('act_key', '=', act.actKey)
    .executeTakeFirst()
  return found !== undefined
}
