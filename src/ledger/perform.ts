// Performs one action on a request: load, decide, append and project in one transaction; a repeated
// key gives the same answer.

import { isSameAct } from '../core/acts/same-act.ts'
import { findMove, type Seen } from '../core/acts/standing.ts'
import { type Actor, systemActor } from '../core/request/actor.ts'
import type { ActRefusal, Command } from '../core/request/commands.ts'
import { type DecisionContext, decide } from '../core/request/decide.ts'
import { decideTime } from '../core/request/decide-time.ts'
import type { NewEvent, RequestEvent } from '../core/request/events.ts'
import { foldRequest } from '../core/request/fold.ts'
import type { RequestState } from '../core/request/state.ts'
import { localDateOf } from '../core/time/dates.ts'
import { inTransaction, type Trx, violatedConstraint } from '../store/store.ts'
import { append } from './append.ts'
import type { Desk } from './desk.ts'
import { loadHistoryForAct } from './load.ts'

export type Act = {
  requestId: string
  actor: Actor
  command: Command
  /** The same key means the same act: a second try changes nothing and is answered like the first. */
  actKey: string
  /** What was on the page when it was decided; left out, the act is meant whatever happened meanwhile. */
  seen?: Seen | undefined
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
      const history = await loadHistoryForAct(trx, desk.municipalityId, act.requestId)
      if (history === undefined) return { ok: false, refusal: { kind: 'not-found' } }
      const state = foldRequest(history)
      const stored = await findStored(trx, desk, act, history)
      if (stored !== undefined)
        return isSameAct(act.command, stored) ? { ok: true, state, wasRepeated: true } : usedKey
      const now = desk.now()
      const today = localDateOf(now)
      const facts = await gatherFacts(trx, state)
      const hasMovedOn =
        act.seen !== undefined && findMove(history, act.seen, act.command.action) !== undefined
      const context = { actor: act.actor, now, today, calendar, hasMovedOn, ...facts }
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
    if (violatedConstraint(error) === 'request_events_act') return usedKey
    throw error
  }
}

const usedKey: ActResult = { ok: false, refusal: { kind: 'used-key' } }

/** What this key stored on the request: from its event to the one before the next key. */
async function findStored(
  trx: Trx,
  desk: Desk,
  act: Act,
  history: readonly RequestEvent[],
): Promise<readonly RequestEvent[] | undefined> {
  const keyed = trx
    .selectFrom('request_events')
    .select('sequence')
    .where('municipality_id', '=', desk.municipalityId)
    .where('request_id', '=', act.requestId)
  const first = await keyed.where('act_key', '=', act.actKey).executeTakeFirst()
  if (first === undefined) return undefined
  const next = await keyed
    .where('act_key', 'is not', null)
    .where('sequence', '>', first.sequence)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst()
  return history.slice(first.sequence - 1, next && next.sequence - 1)
}
