// Owns the shape of a computed clock and of its explanation; the counting is in compute-clock.ts.
import type { Instant, IsoDate } from '../time/dates.ts'
import type { ClockUnit, ComputedClass } from './laws.ts'

/** One line of the reasoning, readable by the person whose period it is. */
export interface ClockStep {
  readonly rule: ClockRule
  readonly text: string
  readonly on: IsoDate
}

export type ClockRule =
  | 'receipt'
  | 'limit'
  | 'cap'
  | 'shift'
  | 'internal'
  | 'stricter'
  | 'extension'
  | 'fee-wait'
  | 'fee-paid'
  | 'other-reading'
  | 'silence'
  | 'suit'
  | 'recess'
  | 'suit-shift'
  | 'suit-unknown'
  | 'provisional'

/** Something that was said to move the period and did not. */
export interface RefusedEvent {
  readonly kind: string
  readonly on: IsoDate
  readonly reason:
    | 'not-a-legal-event'
    | 'ends-the-clock'
    | 'not-for-this-class'
    | 'incomplete'
    | 'before-receipt'
    | 'too-late'
    | 'only-once'
    | 'nothing-to-pay'
    | 'former-class'
    | 'fee-awaited'
  readonly text: string
}

/** The three dates on which a period can be missed, docs/law/petition.md P2. */
export interface DueDates {
  /** The last day as the law counts it, holiday or not. */
  readonly rawDueOn: IsoDate
  /** Moved to the next working day when the last day is a holiday: silence is marked after this one. */
  readonly shiftedDueOn: IsoDate
  /** The last working day on which the house can answer in time: alarms and figures use this one. */
  readonly internalDueOn: IsoDate
}

/** The three dates with the day from which they were counted. */
export interface ThreeDates extends DueDates {
  readonly receivedOn: IsoDate
}

/** Of each date the earlier one: what neither of two counts makes later. */
export function stricterDates(one: DueDates, other: DueDates): DueDates {
  const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b)
  return {
    rawDueOn: earlier(one.rawDueOn, other.rawDueOn),
    shiftedDueOn: earlier(one.shiftedDueOn, other.shiftedDueOn),
    internalDueOn: earlier(one.internalDueOn, other.internalDueOn),
  }
}

export function areSameDates(one: DueDates, other: DueDates): boolean {
  return (
    one.rawDueOn === other.rawDueOn &&
    one.shiftedDueOn === other.shiftedDueOn &&
    one.internalDueOn === other.internalDueOn
  )
}

/** A period, its three dates and how they were found. */
export interface Clock extends ThreeDates {
  readonly class: ComputedClass
  /** The class whose days count: another than `class` only after a reclassification from a stricter one. */
  readonly boundBy: ComputedClass
  readonly law: string
  readonly article: string
  readonly unit: ClockUnit
  readonly limit: number
  readonly calendarVersion: string
  /** True when a due date rests on feasts that are not announced yet. */
  readonly isProvisional: boolean
  /** The minute, where the law counts hours. */
  readonly rawDueAt?: Instant
  /** A notice opened the longer period of the law's extension. */
  readonly isExtended: boolean
  /** A fee is awaited and the days stand still: the dates are those of a payment on the day of the notice. */
  readonly isPaused: boolean
  /** The applicant's last day to pay, while the period stands still. */
  readonly payBy?: IsoDate
  /**
   * The date by the other reading of the fee's interruption (docs/law/information.md B4): never used, kept
   * for the legal office.
   */
  readonly otherReadingDueOn?: IsoDate
  /**
   * For information only: the court decides. Absent when silence is no refusal or the calendar ends before.
   */
  readonly lastSuitOn?: IsoDate
  readonly steps: readonly ClockStep[]
  readonly refused: readonly RefusedEvent[]
}

/** A question that has no clock as an answer: a missing promise, a missing hour. */
export class ClockInputError extends Error {
  override readonly name = 'ClockInputError'
  readonly turkish: string

  constructor(message: string, turkish: string) {
    super(message)
    this.turkish = turkish
  }
}
