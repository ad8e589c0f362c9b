// Keeps the counts of the overview for seconds: somebody who goes from the overview to a unit and back asks
// the database once. The list of requests is never kept.
import type { Period } from '../../core/measures/period.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import { loadOverview, type Overview } from '../../features/measures/load-overview.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Store } from '../../store/store.ts'

/**
 * Counting 94,000 requests takes a quarter of a second on two cores; a page of the office is read longer
 * than this.
 */
const KEPT_MILLISECONDS = 15_000
/** More periods than anybody looks at within those seconds. */
const KEPT_MAX = 50

type Kept = { at: number; overview: Promise<Overview> }
const kept = new WeakMap<Store, Map<string, Kept>>()

export function keptOverview(
  desk: Desk,
  question: { today: IsoDate; period: Period },
): Promise<Overview> {
  const ofStore = kept.get(desk.store) ?? new Map<string, Kept>()
  kept.set(desk.store, ofStore)
  const key = [desk.municipalityId, question.today, question.period.key].join(' ')
  const known = ofStore.get(key)
  const now = performance.now()
  if (known && now - known.at < KEPT_MILLISECONDS) return known.overview
  if (ofStore.size >= KEPT_MAX) ofStore.clear()
  const overview = loadOverview(desk, question)
  ofStore.set(key, { at: now, overview })
  overview.catch(() => ofStore.delete(key))
  return overview
}
