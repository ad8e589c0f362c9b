// Adds working minutes to a moment, as an office counts them. Which days are working days comes
// from the calendar.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import {
  addDays,
  type Instant,
  type IsoDate,
  instantOfMillis,
  localDateOf,
  millisOf,
  startOfLocalDay,
} from '../../../core/time/dates.ts'

const MINUTE = 60_000
/** 08.00–12.00 and 13.00–17.00 (law.md 13), in minutes of the day. */
const officeHours: readonly (readonly [from: number, to: number])[] = [
  [480, 720],
  [780, 1020],
]
/** The moment when so many office minutes have passed after `from`. */
export function addWorkMinutes(from: Instant, minutes: number, calendar: WorkCalendar): Instant {
  let left = Math.max(1, minutes)
  let on = localDateOf(from)
  let minuteOfDay = (millisOf(from) - millisOf(startOfLocalDay(on))) / MINUTE
  for (;;) {
    if (calendar.isWorkingDay(on)) {
      for (const [opens, closes] of officeHours) {
        const begin = Math.max(opens, minuteOfDay)
        const open = closes - begin
        if (open <= 0) continue
        if (left < open) return momentOf(on, begin + left)
        left -= open
      }
    }
    on = addDays(on, 1)
    minuteOfDay = 0
  }
}

/** Office minutes between two moments. */
export function workMinutesBetween(from: Instant, to: Instant, calendar: WorkCalendar): number {
  let minutes = 0
  const last = localDateOf(to)
  for (let on = localDateOf(from); on <= last; on = addDays(on, 1)) {
    if (!calendar.isWorkingDay(on)) continue
    const start = millisOf(startOfLocalDay(on))
    for (const [opens, closes] of officeHours) {
      const begin = Math.max(start + opens * MINUTE, millisOf(from))
      const end = Math.min(start + closes * MINUTE, millisOf(to))
      if (end > begin) minutes += (end - begin) / MINUTE
    }
  }
  return minutes
}

/** The moment so many minutes after another, day and night. */
export const addMinutes = (from: Instant, minutes: number): Instant =>
  instantOfMillis(millisOf(from) + Math.round(minutes * MINUTE))

/** The moment at that minute of a local day. */
export const momentOf = (on: IsoDate, minuteOfDay: number): Instant =>
  addMinutes(startOfLocalDay(on), minuteOfDay)
