// When an answer is owed, for pacing a planned life. The dates that count are the clock engine's;
// these are its own answers.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { computeClock } from '../../../core/clocks/compute-clock.ts'
import type { LegalClass } from '../../../core/request/vocabulary.ts'
import { addDays, type IsoDate } from '../../../core/time/dates.ts'

export type DueDates = {
  /** By the promise of the topic. */
  promisedOn: IsoDate
  /** By the law of the class; 30 days where no law counts. */
  legalOn: IsoDate
}

/** Both dates of a request received on that day. */
export function dueDatesOf(
  legalClass: LegalClass,
  promisedDays: number,
  receivedOn: IsoDate,
  calendar: WorkCalendar,
): DueDates {
  const promised = computeClock({ class: 'service', receivedOn, promisedDays, calendar })
  const hasLaw = legalClass !== 'none' && legalClass !== 'service'
  const legalOn = hasLaw
    ? computeClock({ class: legalClass, receivedOn, calendar }).rawDueOn
    : addDays(receivedOn, 30)
  return { promisedOn: promised.rawDueOn, legalOn }
}
