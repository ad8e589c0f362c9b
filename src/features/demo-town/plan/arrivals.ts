// Spreads the requests of a year over its days: more in winter, most in snow storms, fewer at
// weekends. Knows no topics.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import type { SeededRandom } from '../../../core/random/seeded.ts'
import { addDays, type IsoDate, weekdayOf } from '../../../core/time/dates.ts'
import { monthWeights } from '../data/topic-shares.ts'

export type Arrival = { on: IsoDate; isStorm: boolean; isOfficeDay: boolean }

const DAYS = 365
/** Snow storms last a few days; about nine of them come between December and February. */
const STORM_CHANCE = 0.1
const STORM_WEIGHT = 2.4
const WEEKEND_WEIGHT = 0.45
const HOLIDAY_WEIGHT = 0.4

export const monthOf = (on: IsoDate): number => Number(on.slice(5, 7))
const isWinter = (on: IsoDate): boolean => [12, 1, 2].includes(monthOf(on))

/**
 * One day for each request, in order of time. The last day is yesterday: what arrives today is
 * planned on its own.
 */
export function planArrivals(
  count: number,
  today: IsoDate,
  calendar: WorkCalendar,
  random: SeededRandom,
): Arrival[] {
  const weighted = yearBefore(today, calendar, random).map(day => [day, weightOf(day)] as const)
  const arrivals = Array.from({ length: count }, () => random.weighted(weighted))
  return arrivals.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function yearBefore(today: IsoDate, calendar: WorkCalendar, random: SeededRandom): Arrival[] {
  let stormDaysLeft = 0
  return Array.from({ length: DAYS - 1 }, (_, index) => {
    const on = addDays(today, index - DAYS + 1)
    if (stormDaysLeft > 0) stormDaysLeft -= 1
    else if (isWinter(on) && random.chance(STORM_CHANCE)) stormDaysLeft = random.integer(2, 4)
    return {
      on,
      isStorm: stormDaysLeft > 0 && isWinter(on),
      isOfficeDay: calendar.isWorkingDay(on),
    }
  })
}

function weightOf({ on, isStorm, isOfficeDay }: Arrival): number {
  const month = monthWeights[monthOf(on) - 1] ?? 1
  const isWeekend = weekdayOf(on) > 5
  const rest = isWeekend ? WEEKEND_WEIGHT : isOfficeDay ? 1 : HOLIDAY_WEIGHT
  // Snow does not wait for Monday.
  return isStorm ? month * STORM_WEIGHT * Math.max(rest, 0.75) : month * rest
}
