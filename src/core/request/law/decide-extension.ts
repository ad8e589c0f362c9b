// The rule of the longer period of law 4982 m.11: once, in one of three cases, told before the first period
// ends. Our reading in docs/law/information.md B2. Permission was checked before.
import {
  type CommandOf,
  type Decision,
  invalid,
  TEXT_LENGTH_MAX,
  textProblem,
} from '../commands.ts'
import type { DecisionContext } from '../decide.ts'
import type { RequestState } from '../state.ts'
import { countedWith, informationClockOf, movedTo } from './legal-history.ts'

export function decideExtension(
  state: RequestState,
  { ground, text }: CommandOf<'extend'>,
  context: DecisionContext,
): Decision {
  const clock = informationClockOf(state)
  if (clock === undefined) return invalid('ground', 'invalid')
  const problem = textProblem(text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  const event = { kind: 'extension-notice', on: context.today }
  const counted = countedWith(clock, event, context)
  if (!counted.isExtended) return invalid('ground', 'too-late')
  return {
    ok: true,
    events: [
      { kind: 'extension.notified', data: { ground, text, dueOn: counted.rawDueOn } },
      movedTo(clock, 'extension-notice', counted),
    ],
  }
}
