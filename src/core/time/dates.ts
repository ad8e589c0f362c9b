// Owns dates and instants as text and their arithmetic; knows no holidays and never asks for today.
import { millisOfWallClock, offsetMillisAt } from './temporal.ts'

declare const isoDateBrand: unique symbol
declare const instantBrand: unique symbol

/** A day of the calendar, `2026-02-18`. Text order is date order. */
export type IsoDate = string & { readonly [isoDateBrand]: true }
/** A moment in UTC, always `2026-02-18T09:30:00.000Z`. Text order is time order. */
export type Instant = string & { readonly [instantBrand]: true }

/** Where the municipality's wall clock hangs. Its history has summer time until 2016. */
export const ISTANBUL = 'Europe/Istanbul'

const DAY = 86_400_000
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/
const TIME_SHAPE = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/
const INSTANT_SHAPE =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Whether a text is written as a date; the day need not exist. */
export const hasDateShape = (text: string): boolean => DATE_SHAPE.test(text)

/** The date that a text names, or undefined when there is no such day. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!DATE_SHAPE.test(text)) return undefined
  // The shape is right and the round trip below proves that the day exists: this is what the brand means.
  const date = text as IsoDate
  if (Number(text.slice(0, 4)) < 1) return undefined
  return dateOfDayNumber(dayNumberOf(date)) === text ? date : undefined
}

/** The date that a text names; for text that must be right, such as our own tables. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text)
  if (date === undefined) throw new RangeError(`“${text}” is not a date written as YYYY-MM-DD`)
  return date
}

/**
 * The moment that an ISO text with `Z` or an offset names, or undefined. Finer than a millisecond is cut.
 */
export function parseInstant(text: string): Instant | undefined {
  if (!INSTANT_SHAPE.test(text) || parseIsoDate(text.slice(0, 10)) === undefined) return undefined
  const millis = Date.parse(text)
  if (Number.isNaN(millis)) return undefined
  // A day short at both ends of the era, so that no zone pushes a local date out of the four-digit years.
  const moment = instantOfMillis(millis)
  return moment >= '0001-01-02' && moment < '9999-12-31' ? moment : undefined
}

/** The moment that a text names; for text that must be right. */
export function instant(text: string): Instant {
  const moment = parseInstant(text)
  if (moment === undefined)
    throw new RangeError(`“${text}” is not an instant such as 2026-02-18T09:30:00Z`)
  return moment
}

/** From milliseconds since 1970 (what `Date` and the database driver hold). */
export function instantOfMillis(millis: number): Instant {
  // toISOString writes exactly the form that the brand promises.
  return new Date(millis).toISOString() as Instant
}

/** Milliseconds since 1970. */
export function millisOf(moment: Instant): number {
  return Date.parse(moment)
}

/**
 * Days since 1970-01-01 as an integer. Whole-number arithmetic after Howard Hinnant's `days_from_civil`:
 * an import counts millions of days, so no objects are made.
 */
export function dayNumberOf(date: IsoDate): number {
  const month = twoDigits(date, 5)
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(date, 8) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day number: the inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): IsoDate {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (year < 1 || year > 9999)
    throw new RangeError(`day ${dayNumber} lies outside the years 1 to 9999`)
  // Built from the parts of an existing day.
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as IsoDate
}

/** The date so many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumberOf(date) + days)
}

/**
 * The same day of the month so many months later; the last day of the month when it has no such day
 * (31 January + 1 month is 28 or 29 February).
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month =
    twoDigits(date, 0) * 1200 + twoDigits(date, 2) * 12 + twoDigits(date, 5) - 1 + months
  const firstOfMonth = (count: number): IsoDate =>
    isoDate(`${String(Math.floor(count / 12)).padStart(4, '0')}-${pad((count % 12) + 1)}-01`)
  const first = firstOfMonth(month)
  const days = daysBetween(first, firstOfMonth(month + 1))
  return addDays(first, Math.min(twoDigits(date, 8), days) - 1)
}

/** How many days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** Negative, zero or positive, for sorting. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return weekdayOfDayNumber(dayNumberOf(date))
}

/** 1 is Monday, 7 is Sunday: 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

/**
 * The day on the wall at that moment. An application sent at night or at a weekend is received on that very
 * day (docs/law/calendar.md C5), so this is how every receipt date is made.
 */
export function localDateOf(moment: Instant, zone: string = ISTANBUL): IsoDate {
  const millis = millisOf(moment)
  return dateOfDayNumber(Math.floor((millis + offsetMillisAt(millis, zone)) / DAY))
}

/** The wall clock at that moment, `14:30:05`. */
export function localTimeOf(moment: Instant, zone: string = ISTANBUL): string {
  const millis = millisOf(moment)
  return new Date(millis + offsetMillisAt(millis, zone)).toISOString().slice(11, 19)
}

/** The moment of a wall clock reading (`14:30`, `14:30:05`), or undefined when the time is not one. */
export function instantOfLocal(
  date: IsoDate,
  time: string,
  zone: string = ISTANBUL,
): Instant | undefined {
  const parts = TIME_SHAPE.exec(time)
  if (parts === null) return undefined
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const millis =
    (hour * 3600 + minute * 60 + second) * 1000 + Number((parts[4] ?? '').padEnd(3, '0'))
  return instantOfMillis(millisOfWallClock(dayNumberOf(date) * DAY + millis, zone))
}

/** When that day begins on the wall: the lower bound of a half-open range of instants. */
export function startOfLocalDay(date: IsoDate, zone: string = ISTANBUL): Instant {
  return instantOfMillis(millisOfWallClock(dayNumberOf(date) * DAY, zone))
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
