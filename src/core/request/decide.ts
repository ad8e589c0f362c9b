// Decides one action on an existing request: permission first, then the action's own rules. Pure;
// the acts of features call only this.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { LawTable } from '../clocks/laws.ts'
import type { FeeReading } from '../clocks/move-period.ts'
import type { ReplyFacts } from '../replies/reply-facts.ts'
import type { Instant, IsoDate } from '../time/dates.ts'
import type { Actor } from './actor.ts'
import { changeClass } from './clock-events.ts'
import type { Command, CommandOf, Decision } from './commands.ts'
import {
  decideConfirm,
  decideContest,
  decideQuestionAnswer,
  decideWithdrawal,
} from './decide-applicant.ts'
import { decideReplyApproval, decideReplySending, decideReplySubmission } from './decide-reply.ts'
import {
  decideAssignment,
  decideInterim,
  decideNote,
  decidePromise,
  decideQuestion,
  decideReturn,
  decideVerification,
  decideWork,
} from './decide-unit-work.ts'
import {
  decideAppealAnswer,
  decideAppealDecision,
  decideDemand,
  decideFiling,
} from './law/decide-appeal.ts'
import { decideExtension } from './law/decide-extension.ts'
import { decideFeeNotice, decidePayment } from './law/decide-fee.ts'
import { decideForwarding } from './law/decide-forwarding.ts'
import {
  decideIdentityHiding,
  decideIdentityOpening,
  decideIdentityQuestion,
  decideIdentityRefusal,
  decideSilenceExplanation,
} from './law/decide-identity.ts'
import { allowedActions, permissionFor } from './permissions.ts'
import type { RequestState } from './state.ts'
import type { ActionName } from './transitions.ts'

/**
 * What a decision needs to know beside the request: the hour, the calendar and facts that other
 * slices own.
 */
export type DecisionContext = {
  actor: Actor
  now: Instant
  today: IsoDate
  calendar: WorkCalendar
  /** Left out: the laws of Türkiye. */
  laws?: LawTable
  /** The topic asks for the head's approval before a reply goes out. */
  needsApproval: boolean
  /** What a paid fee does to the days of 4982; a setting of the legal office. */
  feeReading: FeeReading
  /** Active officers and heads of the unit that has the request. */
  unitOfficerIds: readonly string[]
  /** For acts that send words to the applicant; without them the checks are stricter. */
  replyFacts?: ReplyFacts | undefined
  /** Since the page was read the request became another matter (core/acts/standing.ts). */
  hasMovedOn?: boolean
}

type Rules = {
  [A in ActionName]: (
    state: RequestState,
    command: CommandOf<A>,
    context: DecisionContext,
  ) => Decision
}

/** The events that the action causes, or a refusal that says what is allowed instead. */
export function decide(state: RequestState, command: Command, context: DecisionContext): Decision {
  const permission = permissionFor(command.action, state, context.actor, context)
  if (!permission.isAllowed) {
    const allowed = allowedActions(state, context.actor, context)
    const { action, refusal } = permission
    return { ok: false, refusal: { kind: 'not-allowed', action, refusal, allowed } }
  }
  if (context.hasMovedOn === true) return { ok: false, refusal: { kind: 'changed-meanwhile' } }
  // as: the rule under `command.action` takes that very command; TypeScript cannot see the pair
  // through the lookup.
  const rule = rules[command.action] as (
    s: RequestState,
    c: Command,
    x: DecisionContext,
  ) => Decision
  return rule(state, command, context)
}

const done = (...events: Extract<Decision, { ok: true }>['events']): Decision => ({
  ok: true,
  events,
})

const rules: Rules = {
  classify: (state, { kind, legalClass, topicId }, context) =>
    done(
      { kind: 'request.classified', data: { kind, legalClass, topicId } },
      ...changeClass(state, legalClass, context),
    ),
  route: (_, { unitId, note }) => done({ kind: 'request.routed', data: { unitId, note } }),
  accept: (_, __, { actor }) =>
    done(
      { kind: 'request.accepted', data: {} },
      ...(actor.kind === 'staff'
        ? [{ kind: 'request.assigned' as const, data: { officerId: actor.staffId } }]
        : []),
    ),
  return: decideReturn,
  assign: decideAssignment,
  'add-note': decideNote,
  ask: decideQuestion,
  'answer-question': decideQuestionAnswer,
  'send-interim': decideInterim,
  promise: decidePromise,
  'record-work': decideWork,
  'verify-work': decideVerification,
  'submit-reply': decideReplySubmission,
  'send-reply': decideReplySending,
  'approve-reply': decideReplyApproval,
  'decline-reply': (_, { note }) => done({ kind: 'reply.declined', data: { note } }),
  confirm: decideConfirm,
  contest: decideContest,
  withdraw: decideWithdrawal,
  forward: decideForwarding,
  extend: decideExtension,
  'ask-fee': decideFeeNotice,
  'record-payment': decidePayment,
  'file-appeal': decideFiling,
  'record-demand': decideDemand,
  'answer-appeal': decideAppealAnswer,
  'decide-appeal': decideAppealDecision,
  'hide-identity': decideIdentityHiding,
  'ask-identity': decideIdentityQuestion,
  'open-identity': decideIdentityOpening,
  'decline-identity': decideIdentityRefusal,
  'explain-silence': decideSilenceExplanation,
}
