// Keeps the counts of the overview for seconds: somebody who goes from the overview to a unit and back asks
// the database once. The list of requests is never kept.
import type { Period } from '../../core/measures/period.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import { loadOverview, type Overview } from '../../features/measures/load-overview.ts'
import type { Desk } from '../../ledger/desk.ts'
import { KeptReads } from '../../store/kept-reads.ts'

/**
 * Counting 94,000 requests takes a quarter of a second on two cores; a page of the office is read longer
 * than this.
 */
const KEPT_MILLISECONDS = 15_000
/** More periods than anybody looks at within those seconds. */
const KEPT_MAX = 50

const kept = new KeptReads<Overview>({ freshMilliseconds: KEPT_MILLISECONDS, keysMax: KEPT_MAX })

export function keptOverview(
  desk: Desk,
  question: { today: IsoDate; period: Period },
): Promise<Overview> {
  const key = [desk.municipalityId, question.today, question.period.key].join(' ')
  return kept.read(desk.store, key, performance.now(), () => loadOverview(desk, question))
}
