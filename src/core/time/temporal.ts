// Owns every question to the time zone database, in plain milliseconds; knows no dates and no law.
import { Temporal } from 'temporal-polyfill'

const DAY = 86_400_000

/**
 * One entry per zone and UTC day. 40,000 days is a century; above that the memory is simply started anew.
 */
const MAX_CACHED_DAYS = 40_000
const offsetsByZone = new Map<string, Map<number, number | 'changes'>>()

function askZone(millis: number, zone: string): number {
  const at = Temporal.Instant.fromEpochMilliseconds(millis)
  return at.toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000
}

function offsetOfDay(day: number, zone: string): number | 'changes' {
  let days = offsetsByZone.get(zone)
  if (days === undefined || days.size > MAX_CACHED_DAYS) {
    days = new Map()
    offsetsByZone.set(zone, days)
  }
  const known = days.get(day)
  if (known !== undefined) return known
  const first = askZone(day * DAY, zone)
  const found = first === askZone((day + 1) * DAY - 1, zone) ? first : 'changes'
  days.set(day, found)
  return found
}

/**
 * How far the zone's wall clock is ahead of UTC at an instant, in milliseconds.
 * The zone database is asked once a day and zone: an import asks 90,000 times.
 */
export function offsetMillisAt(millis: number, zone: string): number {
  const offset = offsetOfDay(Math.floor(millis / DAY), zone)
  return offset === 'changes' ? askZone(millis, zone) : offset
}

/**
 * The instant of a wall clock reading (given as if it were UTC). A reading that was skipped by summer time
 * moves forward, one that happened twice means the first: the rule that calendars and mail programs use.
 */
export function millisOfWallClock(wallMillis: number, zone: string): number {
  const day = Math.floor(wallMillis / DAY)
  const offset = offsetOfDay(day, zone)
  if (offset !== 'changes') {
    const steady = offsetOfDay(day - 1, zone) === offset && offsetOfDay(day + 1, zone) === offset
    if (steady) return wallMillis - offset
  }
  const wall = Temporal.PlainDateTime.from(new Date(wallMillis).toISOString().slice(0, -1))
  return wall.toZonedDateTime(zone).epochMilliseconds
}
