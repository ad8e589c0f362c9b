// When the next destruction run is owed and whether somebody should hear of it. Pure.
//
// Law: erasure regulation (law.md 6.2): destroyed at the first periodic run after the duty arose, at
// most six months between runs. Our reading: docs/law/data.md D10. Pinned by destruction.test.ts.
import { LAWS } from '../clocks/laws.ts'
import { addDays, addMonths, type IsoDate } from '../time/dates.ts'

const MONTHS_BETWEEN_RUNS = Number(LAWS.destruction.limit)
/** Long enough to bring two people and a decision document together. */
const WARNED_DAYS_BEFORE = 30

export type RunFacts = {
  /** The day of the last run that was performed. */
  lastRunOn: IsoDate | null
  /** The first day on which something is due that was not destroyed; null when nothing is. */
  firstDueOn: IsoDate | null
}

/**
 * The last day for the next run; null while there is nothing to destroy. Runs keep their rhythm: the
 * duty falls to the first half-yearly day on or after the day on which it arose.
 */
export function runDueOn({ lastRunOn, firstDueOn }: RunFacts): IsoDate | null {
  if (firstDueOn === null) return null
  if (lastRunOn === null) return addMonths(firstDueOn, MONTHS_BETWEEN_RUNS)
  let months = MONTHS_BETWEEN_RUNS
  while (addMonths(lastRunOn, months) < firstDueOn) months += MONTHS_BETWEEN_RUNS
  return addMonths(lastRunOn, months)
}

/** What the house hears about the run today, if anything. */
export function runAlarm(facts: RunFacts, today: IsoDate): 'near' | 'overdue' | undefined {
  const due = runDueOn(facts)
  if (due === null) return undefined
  if (today > due) return 'overdue'
  return today >= addDays(due, -WARNED_DAYS_BEFORE) ? 'near' : undefined
}
