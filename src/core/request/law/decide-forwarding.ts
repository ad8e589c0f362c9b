// The rule of forwarding to the competent body (3071 m.5, 4982 m.7): one act, a letter to the body and a
// letter to the applicant, and with both our own clock ends. Permission was checked before.
import { stopClocks } from '../clock-events.ts'
import {
  type CommandOf,
  type Decision,
  invalid,
  TEXT_LENGTH_MAX,
  textProblem,
} from '../commands.ts'
import type { DecisionContext } from '../decide.ts'
import { passReply } from '../decide-reply.ts'
import type { Reply } from '../events.ts'
import { appealClocks, type RequestState } from '../state.ts'
import type { LegalClass } from '../vocabulary.ts'

const BODY_NAME_LENGTH_MAX = 200

/** The article that orders the forwarding; what is not an information request is a petition here. */
export const forwardingGround = (legalClass: LegalClass): '3071-m5' | '4982-m7' =>
  legalClass === 'information' || legalClass === 'cimer-information' ? '4982-m7' : '3071-m5'

export function decideForwarding(
  state: RequestState,
  { bodyId, bodyName, transferText, noticeText, overruled }: CommandOf<'forward'>,
  { actor, replyFacts }: DecisionContext,
): Decision {
  if (bodyId === '') return invalid('bodyId', 'required')
  const nameProblem = textProblem(bodyName, BODY_NAME_LENGTH_MAX, true)
  if (nameProblem) return invalid('bodyName', nameProblem)
  const transferProblem = textProblem(transferText, TEXT_LENGTH_MAX, true)
  if (transferProblem) return invalid('transferText', transferProblem)
  const noticeProblem = textProblem(noticeText, TEXT_LENGTH_MAX, true)
  if (noticeProblem) return invalid('noticeText', noticeProblem)
  const notice: Reply = {
    text: noticeText,
    outcome: 'forwarded',
    reason: 'out-of-authority',
    remedy: null,
    ...(overruled === undefined ? {} : { overruled }),
  }
  const checked = passReply(state, notice, { replyFacts })
  if (!checked.ok) return checked
  const ground = forwardingGround(state.legalClass)
  const writtenBy = actor.kind === 'staff' ? actor.staffId : null
  return {
    ok: true,
    events: [
      { kind: 'request.forwarded', data: { bodyId, bodyName, ground, transferText } },
      {
        kind: 'reply.sent',
        data: { ...checked.reply, writtenBy },
      },
      ...stopClocks(state, 'forwarded', clock => !appealClocks.includes(clock.class)),
    ],
  }
}
