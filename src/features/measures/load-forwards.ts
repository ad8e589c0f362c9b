// Counts what was forwarded to each body in a period, and how much of it within the target of three working
// days (docs/law/routing.md O8).
import { sql } from 'kysely'
import { OutsideCalendarError, type WorkCalendar } from '../../core/calendar/work-calendar.ts'
import { computeClock } from '../../core/clocks/compute-clock.ts'
import type { Period } from '../../core/measures/period.ts'
import { type Instant, type IsoDate, localDateOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { within } from './load-overview.ts'

export type BodyForwards = { bodyId: string; name: string; count: number; inTime: number }

type ForwardedRow = { bodyId: string; name: string; receivedOn: IsoDate; at: Instant }

/** By the number of forwards, then by name; a request that was forwarded twice counts at both bodies. */
export async function loadForwards(desk: Desk, period: Period): Promise<BodyForwards[]> {
  const query = sql<ForwardedRow>`
SELECT e.data->>'bodyId' AS "bodyId", coalesce(b.name, e.data->>'bodyName') AS name,
  r.received_on AS "receivedOn", e.at
FROM requests r
  JOIN request_events e ON e.municipality_id = r.municipality_id AND e.request_id = r.request_id
    AND e.kind = 'request.forwarded'
  LEFT JOIN external_bodies b ON b.municipality_id = r.municipality_id
    AND b.body_id = (e.data->>'bodyId')::uuid
WHERE r.municipality_id = ${desk.municipalityId} AND (r.outcome = 'forwarded' OR r.contests > 0)
  AND ${within('r.received_on', period)}
ORDER BY name COLLATE "tr-TR-x-icu", "bodyId"`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  const calendar = await desk.calendar()
  const found = new Map<string, BodyForwards>()
  for (const { bodyId, name, receivedOn, at } of rows) {
    const before = found.get(bodyId) ?? { bodyId, name, count: 0, inTime: 0 }
    const isInTime = isWithinTarget(receivedOn, at, calendar)
    found.set(bodyId, {
      ...before,
      count: before.count + 1,
      inTime: before.inTime + (isInTime ? 1 : 0),
    })
  }
  return [...found.values()].toSorted((one, other) => other.count - one.count)
}

/** A record from before the calendar was moved in; its target cannot be counted and was not kept. */
function isWithinTarget(receivedOn: IsoDate, at: Instant, calendar: WorkCalendar): boolean {
  try {
    return localDateOf(at) <= computeClock({ class: 'forwarding', receivedOn, calendar }).rawDueOn
  } catch (error) {
    if (error instanceof OutsideCalendarError) return false
    throw error
  }
}
