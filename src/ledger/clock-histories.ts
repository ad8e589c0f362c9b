// Reads of many requests only what the passing of time decides on, and writes what it does: events, the
// clocks and the silence of the request. Everything else of a row stays untouched, so a sweep of all open
// clocks costs little; `verify` compares all of it with the whole fold.
import { sql } from 'kysely'
import { systemActor } from '../core/request/actor.ts'
import type { NewEvent, RequestEvent } from '../core/request/events.ts'
import { BrokenHistory } from '../core/request/fold.ts'
import { type ClockState, clockKinds, foldClocks } from '../core/request/fold-clocks.ts'
import { clockRowsOf } from '../core/request/row.ts'
import type { Instant } from '../core/time/dates.ts'
import type { Trx } from '../store/store.ts'
import { eventOf } from './load.ts'

export type ClockHistory = { sequence: number; state: ClockState }
type EventRow = Parameters<typeof eventOf>[0] & { request_id: string }

/**
 * The clocks of these requests and the number of the last event of each; for a history that cannot be read,
 * why. Texts stay in the database; the proof of a clock too, unless it is asked for: only a recount needs
 * it.
 */
export async function loadClockHistories(
  trx: Trx,
  municipalityId: string,
  requestIds: readonly string[],
  withProofs = false,
): Promise<Map<string, ClockHistory | BrokenHistory>> {
  const started = withProofs ? sql`data` : sql`data - 'proof'`
  const { rows } = await sql<EventRow>`
    SELECT request_id, sequence, kind, at, actor_kind, actor_id,
      CASE WHEN kind = 'clock.started' THEN ${started}
        WHEN kind = ANY (${[...clockKinds]}) THEN data END AS data
    FROM request_events
    WHERE municipality_id = ${municipalityId} AND request_id = ANY (${[...requestIds]}::uuid[])
    ORDER BY request_id, sequence`.execute(trx)
  const histories = new Map<string, RequestEvent[]>()
  for (const row of rows) {
    const history = histories.get(row.request_id)
    if (history) history.push(eventOf(row))
    else histories.set(row.request_id, [eventOf(row)])
  }
  return new Map(requestIds.map(id => [id, historyOf(histories.get(id) ?? [])]))
}

function historyOf(events: readonly RequestEvent[]): ClockHistory | BrokenHistory {
  if (events[0]?.kind !== 'request.received')
    return new BrokenHistory('The first event is not request.received')
  const gap = events.findIndex((event, index) => event.sequence !== index + 1)
  if (gap >= 0) return new BrokenHistory(`Event ${events[gap]?.sequence} follows ${gap}`)
  return { sequence: events.length, state: foldClocks(events) }
}

export type PassedRequest = ClockHistory & { requestId: string; events: readonly NewEvent[] }

/** Appends what time did to these requests, each locked by the caller; only events of `timeKinds`. */
export async function appendTime(
  trx: Trx,
  municipalityId: string,
  at: Instant,
  passed: readonly PassedRequest[],
): Promise<void> {
  if (passed.length === 0) return
  const events: object[] = []
  const clocks: object[] = []
  const silent: string[] = []
  for (const each of passed) {
    const { requestId } = each
    const placed = each.events.map((event, index): RequestEvent => {
      const sequence = each.sequence + 1 + index
      return { ...event, sequence, at, actorKind: systemActor.kind, actorId: null }
    })
    const next = foldClocks(placed, each.state)
    if (each.state.silenceAt === null && next.silenceAt !== null) silent.push(requestId)
    const touched = new Set(placed.flatMap(({ data }) => ('clockId' in data ? [data.clockId] : [])))
    for (const { clock_id, silence_at, next_step_on } of clockRowsOf(next))
      if (touched.has(clock_id)) clocks.push({ id: requestId, clock_id, silence_at, next_step_on })
    for (const { sequence, kind, data } of placed)
      events.push({ id: requestId, sequence, kind, data })
  }
  await sql`
WITH clocks AS (
  UPDATE request_clocks c SET silence_at = p.silence_at, next_step_on = p.next_step_on
  FROM json_to_recordset(${JSON.stringify(clocks)}::json)
    AS p(id uuid, clock_id text, silence_at timestamptz, next_step_on date)
  WHERE c.municipality_id = ${municipalityId} AND c.request_id = p.id AND c.clock_id = p.clock_id
), silent AS (
  UPDATE requests SET silence_at = ${at}
  WHERE municipality_id = ${municipalityId} AND request_id = ANY (${silent}::uuid[])
)
INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind)
SELECT ${municipalityId}, e.id, e.sequence, e.kind, e.data, ${at}, 'system'
FROM json_to_recordset(${JSON.stringify(events)}::json)
  AS e(id uuid, sequence integer, kind text, data jsonb)`.execute(trx)
}
