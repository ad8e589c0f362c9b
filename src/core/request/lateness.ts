// Says whether a clock was kept. A promise that names an hour is kept to the hour; a day is kept
// until its end.
import { localDateOf } from '../time/dates.ts'
import type { Clock } from './state.ts'

/** True when a stopped clock stopped after its due time. */
export function lateOf(clock: Clock): boolean {
  if (clock.stoppedAt === null) return false
  if (clock.dueAt !== undefined) return clock.stoppedAt > clock.dueAt
  return localDateOf(clock.stoppedAt) > clock.rawDueOn
}
