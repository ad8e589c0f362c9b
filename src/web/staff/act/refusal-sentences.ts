// Why an act was not done, in sentences: what changed meanwhile, why it is not possible, what is
// possible now.
import type { ActRefusal } from '../../../core/request/commands.ts'
import { allowedActions } from '../../../core/request/permissions.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { lineOf, whoOf } from '../request/history/event-lines.tsx'
import { circumstancesOf, refusalWords } from './act-actions.ts'
import type { StaffAct } from './act-keys.ts'

export function refusalSentences(
  frame: StaffFrame,
  detail: RequestDetail,
  act: StaffAct,
  refusal: ActRefusal,
  seenSequence: number,
): string[] {
  const { context } = frame
  const words = context.texts.staff.acts
  const sentences: string[] = []
  const changed = changeSince(frame, detail, seenSequence)
  if (changed) sentences.push(changed)
  if (refusal.kind === 'not-allowed')
    sentences.push(refusalWords(frame, detail.state, act, refusal.refusal))
  if (refusal.kind === 'changed-meanwhile') sentences.push(words.repeated)
  const possible = allowedActions(detail.state, context.actor(), circumstancesOf(frame, detail))
  const names = possible.map(action => words.acts[action].name)
  sentences.push(names.length === 0 ? words.nothingPossible : words.possibleNow(names.join(', ')))
  return sentences
}

/** The first thing that happened after the version that this person was reading. */
function changeSince(
  frame: StaffFrame,
  detail: RequestDetail,
  seenSequence: number,
): string | undefined {
  const { events } = detail
  const event = events.find(each => each.sequence > seenSequence)
  if (!(seenSequence > 0) || event === undefined) return undefined
  const { title } = lineOf(frame, detail, event)
  const what = typeof title === 'string' ? title : ''
  return frame.context.texts.staff.acts.changedMeanwhile(what, whoOf(frame, event))
}
