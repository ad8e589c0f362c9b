// Why an act was not done, in sentences: what changed meanwhile, why it is not possible, what is
// possible now.

import { findMove, type Seen } from '../../../core/acts/standing.ts'
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
  seen: Seen | undefined,
): string[] {
  const { context } = frame
  const words = context.texts.staff.acts
  const sentences: string[] = []
  const changed = refusal.kind === 'used-key' ? undefined : changeSince(frame, detail, act, seen)
  if (changed) sentences.push(changed)
  if (refusal.kind === 'not-allowed')
    sentences.push(refusalWords(frame, detail.state, act, refusal.refusal))
  if (refusal.kind === 'changed-meanwhile') sentences.push(words.meantBefore)
  if (refusal.kind === 'used-key') sentences.push(words.usedKey)
  const possible = allowedActions(detail.state, context.actor(), circumstancesOf(frame, detail))
  const names = possible.map(action => words.acts[action].name)
  sentences.push(names.length === 0 ? words.nothingPossible : words.possibleNow(names.join(', ')))
  return sentences
}

/** What made the act another one after it was read; else the first thing that happened since. */
function changeSince(
  frame: StaffFrame,
  detail: RequestDetail,
  act: StaffAct,
  seen: Seen | undefined,
): string | undefined {
  if (seen === undefined) return undefined
  const { events } = detail
  const event =
    findMove(events, seen, act) ??
    ('sequence' in seen ? events.find(each => each.sequence > seen.sequence) : undefined)
  if (event === undefined) return undefined
  const { title } = lineOf(frame, detail, event)
  const what = typeof title === 'string' ? title : ''
  return frame.context.texts.staff.acts.changedMeanwhile(what, whoOf(frame, event))
}
