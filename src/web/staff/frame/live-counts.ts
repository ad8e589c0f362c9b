// Keeps the counts of the rail for seconds: everybody who sees the same requests shares one statement.

import type { IsoDate } from '../../../core/time/dates.ts'
import { countUnreadNotices } from '../../../features/notices/notice-queries.ts'
import {
  countQueues,
  type QueueCount,
  type QueueCounts,
} from '../../../features/requests/request-counts.ts'
import type { SignedIn } from '../../../features/sign-in/sessions.ts'
import type { Desk } from '../../../ledger/desk.ts'
import { KeptReads } from '../../../store/kept-reads.ts'
import { type Queue, unitsSeenBy } from './queues.ts'

/** Counting a hundred thousand requests takes some fifty milliseconds, for which no page waits. */
const keptFor = { freshMilliseconds: 4_000, staleMilliseconds: 12_000 }
const counts = new KeptReads<QueueCounts>(keptFor)
const unread = new KeptReads<number>(keptFor)

export function countsFor(desk: Desk, staff: SignedIn, today: IsoDate): Promise<QueueCounts> {
  const units = unitsSeenBy(staff)
  const key = [desk.municipalityId, today, ...(units === null ? ['all'] : units)].join(' ')
  return counts.read(desk.store, key, performance.now(), () => countQueues(desk, units, today))
}

/** Notices that wait to be read by this person. */
export function unreadFor(desk: Desk, staff: SignedIn): Promise<number> {
  return unread.read(desk.store, staff.staffId, performance.now(), () =>
    countUnreadNotices(desk, staff),
  )
}

/** After an act of this process: whoever acted sees the new numbers at once. */
export function forgetCounts(desk: Desk): void {
  counts.forget(desk.store)
  unread.forget(desk.store)
}

/** Undefined where a number would say nothing, as on the list of all. */
export function countOf(
  counted: QueueCounts,
  queue: Queue,
  staff: SignedIn,
): QueueCount | undefined {
  if (queue.counted === undefined) return undefined
  if (queue.counted !== 'mine') return counted.queues[queue.counted]
  return counted.byOfficer.get(staff.staffId) ?? { count: 0, late: 0 }
}
