// Whether a request is still the one that somebody decided about: of two people at the same page the
// second is told, and overwrites nothing. Owns the comparison only; decide.ts refuses.
import type { RequestEvent } from '../request/events.ts'
import { applyEvent, foldRequest } from '../request/fold.ts'
import type { RequestState } from '../request/state.ts'
import type { ActionName } from '../request/transitions.ts'
import type { Progress } from '../request/vocabulary.ts'

/** What whoever acts had before them: the version of a page, or only where the requests of a list stand. */
export type Seen = { sequence: number } | { progress: readonly Progress[] }

/** A request that waits for its dispatcher: what the one key of the list is meant for. */
export const waitingProgress: readonly Progress[] = ['received', 'returned']

/** A note decides nothing: it is as true of the request as it stands now. */
const decidesNothing: readonly ActionName[] = ['add-note']

/** What the act itself would overwrite beside the standing. */
const alsoReads: { readonly [A in ActionName]?: (state: RequestState) => readonly unknown[] } = {
  classify: ({ kind, topicId }) => [kind, topicId],
  promise: ({ promise }) => [promise?.at],
}

const standingOf = (state: RequestState, action: ActionName): readonly unknown[] => [
  state.progress,
  state.unitId,
  state.officerId,
  state.legalClass,
  ...(alsoReads[action]?.(state) ?? []),
]

/**
 * The event that made the act another one since it was read, or undefined: then it stands. Every step on the
 * way is looked at: a draft that came back and was written anew waits for approval as before, and is not the
 * one that the head read.
 */
export function findMove(
  history: readonly RequestEvent[],
  seen: Seen,
  action: ActionName,
): RequestEvent | undefined {
  if (decidesNothing.includes(action)) return undefined
  if ('sequence' in seen) return movesAfter(history, seen.sequence, action)[0]
  if (seen.progress.includes(foldRequest(history).progress)) return undefined
  return movesAfter(history, 0, action).at(-1) ?? history.at(-1)
}

function movesAfter(
  history: readonly RequestEvent[],
  sequence: number,
  action: ActionName,
): RequestEvent[] {
  const [first, ...rest] = history
  if (first === undefined) return []
  let state = foldRequest([first])
  const moves: RequestEvent[] = []
  for (const event of rest) {
    const next = applyEvent(state, event)
    if (event.sequence > sequence && !isSame(standingOf(state, action), standingOf(next, action)))
      moves.push(event)
    state = next
  }
  return moves
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.every((value, at) => value === other[at])
