// The rules of a final reply: what it must carry before it may leave. Permission was checked before; what is
// looked at in its words is core/replies.
import { checkInterimReply, checkReply } from '../replies/check-reply.ts'
import { type Overruling, standingFindings, usedOverrulings } from '../replies/overruling.ts'
import { type CheckedRequest, type Finding, nothingKnown } from '../replies/reply-facts.ts'
import { stopClocks } from './clock-events.ts'
import { type CommandOf, type Decision, invalid, TEXT_LENGTH_MAX, textProblem } from './commands.ts'
import type { DecisionContext } from './decide.ts'
import type { NewEvent, Reply } from './events.ts'
import { appealClocks, isPromiseOpen, type RequestState } from './state.ts'

type Facts = Pick<DecisionContext, 'replyFacts'>

export function decideReplySubmission(
  state: RequestState,
  command: CommandOf<'submit-reply'>,
  context: Facts,
): Decision {
  const { action: _, ...reply } = command
  const checked = passOwnReply(state, reply, context)
  if (!checked.ok) return checked
  return { ok: true, events: [{ kind: 'reply.submitted', data: checked.reply }] }
}

export function decideReplySending(
  state: RequestState,
  command: CommandOf<'send-reply'>,
  { actor, ...context }: DecisionContext,
): Decision {
  const { action: _, ...reply } = command
  const checked = passOwnReply(state, reply, context)
  if (!checked.ok) return checked
  const writtenBy = actor.kind === 'staff' ? actor.staffId : null
  return { ok: true, events: sent(state, checked.reply, writtenBy) }
}

/** The head signs what is true today: the reply is checked again, and what is new must be answered. */
export function decideReplyApproval(
  state: RequestState,
  command: CommandOf<'approve-reply'>,
  context: Facts,
): Decision {
  if (state.draft === null) return invalid('draft', 'required')
  const { by, ...draft } = state.draft
  const overruled = [...(draft.overruled ?? []), ...(command.overruled ?? [])]
  const checked = passOwnReply(state, { ...draft, overruled }, context)
  return checked.ok ? { ok: true, events: sent(state, checked.reply, by) } : checked
}

/**
 * A reply that is no forwarding. Only the act of forwarding sends anything to another body, with its letters;
 * afterwards a reply may say so again. Pinned by "no reply says forwarded where nothing was".
 */
function passOwnReply(state: RequestState, reply: Reply, context: Facts): Passed {
  if (reply.outcome === 'forwarded' && state.forwardedTo === null) {
    const refusal = { kind: 'invalid', field: 'outcome', problem: 'invalid' } as const
    return { ok: false, refusal }
  }
  return passReply(state, reply, context)
}

/** What of the request the checks read. */
const checkedRequestOf = (state: RequestState): CheckedRequest => ({
  registerNumber: state.registerNumber,
  legalClass: state.legalClass,
  applicantType: state.applicantType,
  text: state.text,
  place: state.place,
  isIdentityHidden: state.identity.isHidden,
})

/** Every finding of a reply to this request, overruled or not: the same for the form and for the act. */
export const findingsOf = (state: RequestState, reply: Reply, { replyFacts }: Facts): Finding[] =>
  checkReply({ reply, request: checkedRequestOf(state), facts: replyFacts ?? nothingKnown })

/** The same of an interim reply. */
export const interimFindingsOf = (state: RequestState, text: string, { replyFacts }: Facts) =>
  checkInterimReply(text, { request: checkedRequestOf(state), facts: replyFacts ?? nothingKnown })

type Passed = { ok: true; reply: Reply } | Extract<Decision, { ok: false }>

/**
 * A refusal without remedy and period is a breach even when it is on time (constitution m.40/2;
 * law.md section 2), so a reply that the checker blocks never leaves. A warning leaves with the
 * reason why it does not apply. Pinned by "a negative reply needs its reason, article and remedy".
 */
export function passReply(state: RequestState, reply: Reply, context: Facts): Passed {
  const problem = findPlainProblem(state, reply)
  if (problem) return problem
  const findings = findingsOf(state, reply, context)
  const standing = standingFindings(findings, reply.overruled)
  if (standing.length > 0) {
    return { ok: false, refusal: { kind: 'unfit-reply', findings: standing } }
  }
  return { ok: true, reply: withOverrulings(reply, usedOverrulings(findings, reply.overruled)) }
}

function withOverrulings(reply: Reply, overruled: readonly Overruling[]): Reply {
  const { overruled: _, ...rest } = reply
  return overruled.length === 0 ? rest : { ...rest, overruled }
}

/** What needs no reading of the words. */
function findPlainProblem(
  state: RequestState,
  reply: Reply,
): Extract<Decision, { ok: false }> | undefined {
  const wrong = (field: string, problem: Parameters<typeof invalid>[1]) =>
    ({ ok: false, refusal: { kind: 'invalid', field, problem } }) as const
  const problem = textProblem(reply.text, TEXT_LENGTH_MAX, true)
  if (problem) return wrong('text', problem)
  if (textProblem(reply.remedy ?? '', TEXT_LENGTH_MAX, false)) return wrong('remedy', 'too-long')
  if (textProblem(reply.article ?? '', ARTICLE_LENGTH_MAX, false))
    return wrong('article', 'too-long')
  if (reply.outcome === 'withdrawn') return wrong('outcome', 'invalid')
  const isOpen = isPromiseOpen(state)
  if (reply.outcome === 'programmed' && !isOpen) return wrong('outcome', 'invalid')
  if (reply.outcome === 'fulfilled' && isOpen) return wrong('outcome', 'invalid')
  return undefined
}

/** Two or three citations; a treatise belongs into the text. */
const ARTICLE_LENGTH_MAX = 300

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
