// The rules of a hidden identity and of a silence that is explained: two people and a reason open an
// identity, for the one who asked only. docs/law/data.md. Permission was checked before.
import {
  type CommandOf,
  type Decision,
  invalid,
  NOTE_LENGTH_MAX,
  textProblem,
} from '../commands.ts'
import { type RequestState, silencesToExplain } from '../state.ts'

/** A reason shorter than this says nothing. */
export const REASON_LENGTH_MIN = 10

/** Longer than a number of ours or of another register. */
const NUMBER_LENGTH_MAX = 60

/**
 * Asked for after the receipt: erasure while the archive must keep the record (6698 m.13;
 * docs/law/data.md).
 */
export function decideIdentityHiding(
  _: RequestState,
  { askedIn, reason }: CommandOf<'hide-identity'>,
): Decision {
  const problem = textProblem(askedIn, NUMBER_LENGTH_MAX, true)
  if (problem) return invalid('askedIn', problem)
  const reasonProblem = textProblem(reason, NOTE_LENGTH_MAX, true)
  if (reasonProblem) return invalid('reason', reasonProblem)
  return { ok: true, events: [{ kind: 'identity.hidden', data: { askedIn, reason } }] }
}

export function decideIdentityQuestion(
  _: RequestState,
  { reason }: CommandOf<'ask-identity'>,
): Decision {
  const problem = textProblem(reason, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('reason', problem)
  if (reason.trim().length < REASON_LENGTH_MIN) return invalid('reason', 'too-short')
  return { ok: true, events: [{ kind: 'identity.asked', data: { reason } }] }
}

export function decideIdentityOpening(state: RequestState): Decision {
  const openedTo = state.identity.asked?.by ?? null
  if (openedTo === null) return invalid('reason', 'required')
  return { ok: true, events: [{ kind: 'identity.opened', data: { openedTo } }] }
}

export function decideIdentityRefusal(
  _: RequestState,
  { note }: CommandOf<'decline-identity'>,
): Decision {
  const problem = textProblem(note, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('note', problem)
  return { ok: true, events: [{ kind: 'identity.declined', data: { note } }] }
}

/** law.md section 5: each silence needs the words of who answers for it; the silence itself stays. */
export function decideSilenceExplanation(
  state: RequestState,
  { text }: CommandOf<'explain-silence'>,
): Decision {
  const problem = textProblem(text, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  if (text.trim().length < REASON_LENGTH_MIN) return invalid('text', 'too-short')
  return {
    ok: true,
    events: silencesToExplain(state).map(({ clockId }) => ({
      kind: 'silence.explained',
      data: { clockId, text },
    })),
  }
}
