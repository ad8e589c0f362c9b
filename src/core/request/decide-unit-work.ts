// The rules of what a unit does with a request, from return to evidence. Permission was checked before.
import { standingFindings, usedOverrulings } from '../replies/overruling.ts'
import { addDays, compareDates, type Instant } from '../time/dates.ts'
import { isStatutory, startFollowUp, startPromise, stopClocks } from './clock-events.ts'
import {
  type CommandOf,
  type Decision,
  invalid,
  NOTE_LENGTH_MAX,
  TEXT_LENGTH_MAX,
  textProblem,
} from './commands.ts'
import type { DecisionContext } from './decide.ts'
import { interimFindingsOf } from './decide-reply.ts'
import { appealClocks, type Clock, type RequestState, runningClocks } from './state.ts'

/** A promise further away than this is not one: two building seasons. */
export const PROMISE_DAYS_MAX = 730

export function decideReturn(_: RequestState, { reason, note }: CommandOf<'return'>): Decision {
  const problem = textProblem(note, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('note', problem)
  return { ok: true, events: [{ kind: 'request.returned', data: { reason, note } }] }
}

export function decideAssignment(
  state: RequestState,
  { officerId }: CommandOf<'assign'>,
  { unitOfficerIds }: DecisionContext,
): Decision {
  if (!unitOfficerIds.includes(officerId)) return invalid('officerId', 'unknown')
  if (state.excludedOfficerIds.includes(officerId)) return invalid('officerId', 'invalid')
  return { ok: true, events: [{ kind: 'request.assigned', data: { officerId } }] }
}

export function decideNote(
  _: RequestState,
  { text, attachmentIds }: CommandOf<'add-note'>,
): Decision {
  const problem = textProblem(text, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  return { ok: true, events: [{ kind: 'note.added', data: { text, attachmentIds } }] }
}

export function decideQuestion(_: RequestState, { text }: CommandOf<'ask'>): Decision {
  const problem = textProblem(text, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  return { ok: true, events: [{ kind: 'question.asked', data: { text } }] }
}

/**
 * 3071 m.7: telling the progress satisfies the 30 days, the result is owed separately: a follow-up
 * clock keeps watch.
 */
export function decideInterim(
  state: RequestState,
  { text, overruled }: CommandOf<'send-interim'>,
  context: DecisionContext,
): Decision {
  const problem = textProblem(text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  const findings = interimFindingsOf(state, text, context)
  const standing = standingFindings(findings, overruled)
  if (standing.length > 0) {
    return { ok: false, refusal: { kind: 'unfit-reply', findings: standing } }
  }
  const used = usedOverrulings(findings, overruled)
  return {
    ok: true,
    events: [
      {
        kind: 'interim-reply.sent',
        data: used.length === 0 ? { text } : { text, overruled: used },
      },
      ...stopClocks(state, 'interim-reply', isStatutory),
      startFollowUp(state, context),
    ],
  }
}

/**
 * The first promise is never replaced: a later one starts a clock beside it, so that a broken date
 * stays visible.
 */
export function decidePromise(
  state: RequestState,
  { promisedOn, text }: CommandOf<'promise'>,
  context: DecisionContext,
): Decision {
  const problem = textProblem(text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  if (compareDates(promisedOn, context.today) <= 0) return invalid('promisedOn', 'in-past')
  if (compareDates(promisedOn, addDays(context.today, PROMISE_DAYS_MAX)) > 0)
    return invalid('promisedOn', 'too-far')
  return {
    ok: true,
    events: [
      { kind: 'promise.made', data: { promisedOn, text } },
      ...stopClocks(state, 'promise', clock => isStatutory(clock) || clock.class === 'follow-up'),
      startPromise(state, promisedOn, context),
    ],
  }
}

/**
 * Work that is done is not an answer: where the promise was all that still counted days of it, a follow-up
 * clock keeps watch until the reply leaves. What an appeal counts ends with the appeal and watches no reply.
 * Pinned by "whoever is still owed an answer has a clock of the request that runs".
 */
export function decideWork(
  state: RequestState,
  { action: _, ...work }: CommandOf<'record-work'>,
  context: DecisionContext,
): Decision {
  const problem =
    textProblem(work.note, NOTE_LENGTH_MAX, true) ?? timeProblem(state, work.doneAt, context.now)
  if (problem)
    return invalid(problem === 'required' || problem === 'too-long' ? 'note' : 'doneAt', problem)
  const ownClocks = runningClocks(state).filter(clock => !appealClocks.includes(clock.class))
  const owesAnswer = state.answered === null && ownClocks.length > 0
  return {
    ok: true,
    events: [
      { kind: 'work.recorded', data: work },
      ...stopClocks(state, 'work', endsWithWork),
      ...(owesAnswer && ownClocks.every(endsWithWork) ? [startFollowUp(state, context)] : []),
    ],
  }
}

const endsWithWork = (clock: Clock): boolean =>
  clock.class === 'service' || clock.class === 'promise'

function timeProblem(
  state: RequestState,
  doneAt: Instant,
  now: Instant,
): 'in-future' | 'in-past' | undefined {
  if (doneAt > now) return 'in-future'
  return doneAt < state.receivedAt ? 'in-past' : undefined
}

export function decideVerification(_: RequestState, { note }: CommandOf<'verify-work'>): Decision {
  const problem = textProblem(note, NOTE_LENGTH_MAX, false)
  if (problem) return invalid('note', problem)
  return { ok: true, events: [{ kind: 'work.verified', data: { note } }] }
}
