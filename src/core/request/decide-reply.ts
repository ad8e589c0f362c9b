// The rules of a final reply: what it must carry before it may leave. Permission was checked before.
import { stopClocks } from './clock-events.ts'
import { type CommandOf, type Decision, invalid, TEXT_LENGTH_MAX, textProblem } from './commands.ts'
import type { DecisionContext } from './decide.ts'
import type { NewEvent, Reply } from './events.ts'
import { appealClocks, isPromiseOpen, type RequestState } from './state.ts'
import { negativeOutcomes } from './vocabulary.ts'

export function decideReplySubmission(
  state: RequestState,
  command: CommandOf<'submit-reply'>,
): Decision {
  const { action: _, ...reply } = command
  const refusal = findReplyProblem(state, reply)
  return refusal ?? { ok: true, events: [{ kind: 'reply.submitted', data: reply }] }
}

export function decideReplySending(
  state: RequestState,
  command: CommandOf<'send-reply'>,
  { actor }: DecisionContext,
): Decision {
  const { action: _, ...reply } = command
  const refusal = findReplyProblem(state, reply)
  if (refusal) return refusal
  return { ok: true, events: sent(state, reply, actor.kind === 'staff' ? actor.staffId : null) }
}

export function decideReplyApproval(state: RequestState): Decision {
  if (state.draft === null) return invalid('draft', 'required')
  const { by, ...reply } = state.draft
  return { ok: true, events: sent(state, reply, by) }
}

/**
 * A refusal without remedy and period is a breach even when it is on time (constitution m.40/2;
 * law.md section 2), so a negative reply without reason and remedy never leaves. Pinned by "a
 * negative reply needs its reason and remedy".
 */
function findReplyProblem(state: RequestState, reply: Reply): Decision | undefined {
  const problem = textProblem(reply.text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  if (reply.outcome === 'withdrawn') return invalid('outcome', 'invalid')
  if (reply.outcome === 'programmed' && !isPromiseOpen(state)) return invalid('outcome', 'invalid')
  if (reply.outcome === 'fulfilled' && isPromiseOpen(state)) return invalid('outcome', 'invalid')
  if (!negativeOutcomes.includes(reply.outcome)) return undefined
  if (reply.reason === null) return invalid('reason', 'required')
  const remedyProblem = textProblem(reply.remedy ?? '', TEXT_LENGTH_MAX, true)
  return remedyProblem ? invalid('remedy', remedyProblem) : undefined
}

/** A reply ends every clock except an open promise, which ends with the work, and those of an appeal. */
function sent(state: RequestState, reply: Reply, writtenBy: string | null): NewEvent[] {
  const staysOpen = isPromiseOpen(state)
  return [
    { kind: 'reply.sent', data: { ...reply, writtenBy } },
    ...stopClocks(
      state,
      'reply',
      clock => !(staysOpen && clock.class === 'promise') && !appealClocks.includes(clock.class),
    ),
  ]
}
