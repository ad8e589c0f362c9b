// Owns which days are working days and how they are counted; holidays come in, limits are the law’s.
//
// docs/law/calendar.md C1 to C4: a working day is Monday to Friday and not a full public holiday.
// Half days and days of administrative leave count as working days unless the municipality's legal
// office decides otherwise, because that gives the earlier due date. Pinned by work-
// calendar.test.ts; readings and settings in docs/law/calendar.md.
import {
  dateOfDayNumber,
  dayNumberOf,
  type IsoDate,
  isoDate,
  weekdayOfDayNumber,
} from '../time/dates.ts'
import type { HolidayRow } from './holidays.ts'

/**
 * A day on which staff are on leave by circular or by the governor's decision, with the document that says
 * so.
 */
export interface LeaveRow {
  readonly on: IsoDate
  readonly name: string
  readonly document: string
}

/** The two questions that the law leaves open and the legal office answers. */
export interface CountingSettings {
  readonly halfDaysCountAsWorking: boolean
  readonly leaveCountsAsWorking: boolean
}

/** The answers that give the earlier due date. */
export const CONSERVATIVE_COUNTING: CountingSettings = {
  halfDaysCountAsWorking: true,
  leaveCountsAsWorking: true,
}

/**
 * What a calendar is made of; `version` names exactly this mixture and is kept with every date counted by
 * it.
 */
export interface CalendarParts {
  readonly version: string
  readonly holidays: readonly HolidayRow[]
  readonly leave?: readonly LeaveRow[]
  readonly settings?: CountingSettings
}

/** A day worth a mark on the bar of a clock. */
export interface CalendarMark {
  readonly on: IsoDate
  readonly kind: 'full' | 'half' | 'leave'
  readonly name: string
}

/** A date that the table of holidays does not reach: counting on would be guessing. */
export class OutsideCalendarError extends RangeError {
  override readonly name = 'OutsideCalendarError'
  readonly turkish: string

  constructor(calendar: { firstOn: IsoDate; lastOn: IsoDate }, what: string) {
    super(
      `${what} lies outside the holiday table, which runs from ${calendar.firstOn} to ${calendar.lastOn}.`,
    )
    const years = `${calendar.firstOn.slice(0, 4)}–${calendar.lastOn.slice(0, 4)}`
    this.turkish = `${what}: tatil takvimi yalnız ${years} yıllarını içeriyor; süre hesaplanamaz.`
  }
}

/** A table of holidays or leave that cannot be counted with. */
export class InvalidCalendarError extends Error {
  override readonly name = 'InvalidCalendarError'
  readonly turkish: string

  constructor(message: string, turkish: string) {
    super(message)
    this.turkish = turkish
  }
}

const WEEKEND_NAMES: Readonly<Record<number, string>> = { 6: 'cumartesi', 7: 'pazar' }

/** Working days of one municipality: immutable, every question answered from a table made once. */
export class WorkCalendar {
  readonly version: string
  readonly settings: CountingSettings
  readonly firstOn: IsoDate
  readonly lastOn: IsoDate
  /** Dates after this one rest on feasts that are not announced yet. */
  readonly confirmedThroughOn: IsoDate
  readonly #parts: CalendarParts
  readonly #firstDay: number
  readonly #marks = new Map<number, CalendarMark[]>()
  /** Day numbers of all working days, ascending. */
  readonly #workingDays: number[] = []
  /** For each day of the table: how many working days there are up to and including it. */
  readonly #workingThrough: number[] = []
  #courts: WorkCalendar | undefined

  constructor(parts: CalendarParts) {
    this.#parts = parts
    this.version = parts.version
    this.settings = parts.settings ?? CONSERVATIVE_COUNTING
    const { first, last } = coveredYears(parts.holidays)
    this.firstOn = isoDate(`${first}-01-01`)
    this.lastOn = isoDate(`${last}-12-31`)
    this.#firstDay = dayNumberOf(this.firstOn)
    const doubtful = parts.holidays
      .filter(row => !row.confirmed)
      .map(row => Number(row.on.slice(0, 4)))
    this.confirmedThroughOn = isoDate(`${Math.min(last + 1, ...doubtful) - 1}-12-31`)
    for (const { on, kind, name } of parts.holidays) this.#mark({ on, kind, name })
    for (const { on, name } of parts.leave ?? []) this.#mark({ on, kind: 'leave', name })
    this.#count()
  }

  /** Whether offices work that day, as this municipality counts. */
  isWorkingDay(on: IsoDate): boolean {
    const index = this.#index(on)
    return (this.#workingThrough[index] ?? 0) > (this.#workingThrough[index - 1] ?? 0)
  }

  /** The n-th working day after a date. The date itself is day 0, working or not (C1). */
  addWorkingDays(on: IsoDate, days: number): IsoDate {
    if (!Number.isInteger(days) || days < 1)
      throw new RangeError(`${days} is not a count of working days`)
    const target = this.#workingDays[(this.#workingThrough[this.#index(on)] ?? 0) + days - 1]
    if (target === undefined) throw new OutsideCalendarError(this, `${on} + ${days} iş günü`)
    return dateOfDayNumber(target)
  }

  /** How many working days lie after the first date, through the second; 0 when the second is not later. */
  workingDaysBetween(from: IsoDate, through: IsoDate): number {
    const until = (on: IsoDate) => this.#workingThrough[this.#index(on)] ?? 0
    return Math.max(0, until(through) - until(from))
  }

  /** The date itself when it is a working day, else the next one. */
  nextWorkingDayOnOrAfter(on: IsoDate): IsoDate {
    const before = this.#workingThrough[this.#index(on) - 1] ?? 0
    const target = this.#workingDays[before]
    if (target === undefined) throw new OutsideCalendarError(this, `${on} sonrası ilk iş günü`)
    return dateOfDayNumber(target)
  }

  /** The date itself when it is a working day, else the one before. */
  previousWorkingDayOnOrBefore(on: IsoDate): IsoDate {
    const target = this.#workingDays[(this.#workingThrough[this.#index(on)] ?? 0) - 1]
    if (target === undefined) throw new OutsideCalendarError(this, `${on} öncesi son iş günü`)
    return dateOfDayNumber(target)
  }

  /** Holidays, half days and leave from one date through another, for the bar and for explanations. */
  marksBetween(from: IsoDate, through: IsoDate): readonly CalendarMark[] {
    const marks: CalendarMark[] = []
    const last = this.#firstDay + this.#index(through)
    for (let day = this.#firstDay + this.#index(from); day <= last; day += 1) {
      const here = this.#marks.get(day)
      if (here !== undefined) marks.push(...here)
    }
    return marks
  }

  /** Why offices do not work that day (“pazar”, “Zafer Bayramı”); empty for a working day. */
  whyClosed(on: IsoDate): readonly string[] {
    if (this.isWorkingDay(on)) return []
    const weekend = WEEKEND_NAMES[weekdayOfDayNumber(dayNumberOf(on))]
    const names = this.marksBetween(on, on)
      .filter(mark => !this.#isWorked(mark))
      .map(mark => mark.name)
    return weekend === undefined ? names : [...names, weekend]
  }

  /**
   * The same holidays as courts count them: no municipality's setting can lengthen a period before a court.
   */
  forCourts(): WorkCalendar {
    const { halfDaysCountAsWorking, leaveCountsAsWorking } = this.settings
    if (halfDaysCountAsWorking && leaveCountsAsWorking) return this
    this.#courts ??= new WorkCalendar({ ...this.#parts, settings: CONSERVATIVE_COUNTING })
    return this.#courts
  }

  #index(on: IsoDate): number {
    if (on < this.firstOn || on > this.lastOn) throw new OutsideCalendarError(this, on)
    return dayNumberOf(on) - this.#firstDay
  }

  #mark(mark: CalendarMark): void {
    const day = this.#firstDay + this.#index(mark.on)
    const here = this.#marks.get(day)
    if (here === undefined) this.#marks.set(day, [mark])
    else here.push(mark)
  }

  #isWorked(mark: CalendarMark): boolean {
    if (mark.kind === 'half') return this.settings.halfDaysCountAsWorking
    return mark.kind === 'leave' && this.settings.leaveCountsAsWorking
  }

  #count(): void {
    const lastDay = dayNumberOf(this.lastOn)
    for (let day = this.#firstDay; day <= lastDay; day += 1) {
      const closed = this.#marks.get(day)?.some(mark => !this.#isWorked(mark)) ?? false
      if (!closed && weekdayOfDayNumber(day) <= 5) this.#workingDays.push(day)
      this.#workingThrough.push(this.#workingDays.length)
    }
  }
}

/**
 * First and last year of the table. A year without a single holiday is a hole, because 1 January is always
 * one.
 */
function coveredYears(holidays: readonly HolidayRow[]): { first: number; last: number } {
  const years = new Set(holidays.map(row => Number(row.on.slice(0, 4))))
  if (years.size === 0)
    throw new InvalidCalendarError('The holiday table is empty.', 'Tatil takvimi boş.')
  const first = Math.min(...years)
  const last = Math.max(...years)
  for (let year = first; year <= last; year += 1) {
    if (!years.has(year)) {
      throw new InvalidCalendarError(
        `The holiday table has no row for ${year}.`,
        `Tatil takviminde ${year} yılı eksik.`,
      )
    }
  }
  return { first, last }
}
