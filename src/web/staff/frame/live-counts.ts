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
import type { Store } from '../../../store/store.ts'
import { type Queue, unitsSeenBy } from './queues.ts'

const KEPT_MILLISECONDS = 4_000

type Kept = { at: number; counts: Promise<QueueCounts> }
const kept = new WeakMap<Store, Map<string, Kept>>()

export function countsFor(desk: Desk, staff: SignedIn, today: IsoDate): Promise<QueueCounts> {
  const ofStore = kept.get(desk.store) ?? new Map<string, Kept>()
  kept.set(desk.store, ofStore)
  const units = unitsSeenBy(staff)
  const key = [desk.municipalityId, today, ...(units === null ? ['all'] : units)].join(' ')
  const known = ofStore.get(key)
  const now = performance.now()
  if (known && now - known.at < KEPT_MILLISECONDS) return known.counts
  const counts = countQueues(desk, units, today)
  ofStore.set(key, { at: now, counts })
  counts.catch(() => ofStore.delete(key))
  return counts
}

type KeptNumber = { at: number; count: Promise<number> }
const keptUnread = new WeakMap<Store, Map<string, KeptNumber>>()

/** Notices that wait to be read by this person. */
export function unreadFor(desk: Desk, staff: SignedIn): Promise<number> {
  const ofStore = keptUnread.get(desk.store) ?? new Map<string, KeptNumber>()
  keptUnread.set(desk.store, ofStore)
  const known = ofStore.get(staff.staffId)
  const now = performance.now()
  if (known && now - known.at < KEPT_MILLISECONDS) return known.count
  const count = countUnreadNotices(desk, staff)
  ofStore.set(staff.staffId, { at: now, count })
  count.catch(() => ofStore.delete(staff.staffId))
  return count
}

/** After an act of this process: whoever acted sees the new numbers at once. */
export function forgetCounts(desk: Desk): void {
  kept.delete(desk.store)
  keptUnread.delete(desk.store)
}

/** Undefined where a number would say nothing, as on the list of all. */
export function countOf(
  counts: QueueCounts,
  queue: Queue,
  staff: SignedIn,
): QueueCount | undefined {
  if (queue.counted === undefined) return undefined
  if (queue.counted !== 'mine') return counts.queues[queue.counted]
  return counts.byOfficer.get(staff.staffId) ?? { count: 0, late: 0 }
}
