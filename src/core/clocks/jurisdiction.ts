// Owns what a country says about its periods beside the laws themselves: which day counts as the day of
// receipt. Rows of data; the code knows no country. Pinned by jurisdictions/germany.test.ts and
// german-threads.test.ts.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import {
  addDays,
  type Instant,
  ISTANBUL,
  type IsoDate,
  localDateOf,
  localTimeOf,
} from '../time/dates.ts'
import { LAWS, type LawTable } from './laws.ts'

/** From the moment something came in to the day that is day 0 of its period. */
export interface ReceiptRule {
  /** Where the wall clock hangs. */
  readonly zone: string
  /** What comes in from this hour on counts as of the next day; null: until midnight. */
  readonly closesAtHour: number | null
  /** Only a working day is a day of receipt. */
  readonly onlyWorkingDays: boolean
  /** Days that the law lets pass between the receipt and day 0. */
  readonly daysAfter: number
}

export interface Jurisdiction {
  readonly laws: LawTable
  readonly receipt: ReceiptRule
}

/** docs/law/calendar.md C5: the day on the wall clock in Istanbul, at night and at weekends too. */
export const TURKIYE: Jurisdiction = {
  laws: LAWS,
  receipt: { zone: ISTANBUL, closesAtHour: null, onlyWorkingDays: false, daysAfter: 0 },
}

export function receiptDayOf(at: Instant, rule: ReceiptRule, calendar: WorkCalendar): IsoDate {
  const on = localDateOf(at, rule.zone)
  const isLate =
    rule.closesAtHour !== null &&
    Number(localTimeOf(at, rule.zone).slice(0, 2)) >= rule.closesAtHour
  const taken = isLate ? addDays(on, 1) : on
  const received = rule.onlyWorkingDays ? calendar.nextWorkingDayOnOrAfter(taken) : taken
  return addDays(received, rule.daysAfter)
}
