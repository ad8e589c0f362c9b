// Appends events and projects the rows, in the caller's transaction: an act without its event, or
// without its row, cannot be.
import { sql } from 'kysely'
import type { Actor } from '../core/request/actor.ts'
import { actorColumns } from '../core/request/actor.ts'
import type { NewEvent, RequestEvent } from '../core/request/events.ts'
import { applyEvent } from '../core/request/fold.ts'
import { clockRowsOf, rowOf } from '../core/request/row.ts'
import type { RequestState } from '../core/request/state.ts'
import type { Instant } from '../core/time/dates.ts'
import type { Trx } from '../store/store.ts'

export type Append = {
  municipalityId: string
  requestId: string
  state: RequestState
  events: readonly NewEvent[]
  actor: Actor
  at: Instant
  actKey: string | null
}

/** Writes the events after `state` and the projected row; returns the new state. */
export async function append(trx: Trx, act: Append): Promise<RequestState> {
  const [next] = await appendAll(trx, act.municipalityId, [act])
  return next ?? act.state
}

/**
 * The same for many requests of one municipality in one statement; the states come back in the order
 * of the acts. No request may stand in it twice.
 */
export async function appendAll(
  trx: Trx,
  municipalityId: string,
  acts: readonly Append[],
): Promise<RequestState[]> {
  const placed = acts.map(act => ({ act, events: place(act) }))
  const states = placed.map(({ act, events }) => events.reduce(applyEvent, act.state))
  const changed = placed.flatMap(({ act, events }, index) => {
    const state = states[index]
    return events.length === 0 || state === undefined ? [] : [{ act, events, state }]
  })
  if (changed.length > 0) await write(trx, municipalityId, changed)
  return states
}

function place({ state, events, actor, at }: Append): RequestEvent[] {
  return events.map((event, index) => ({
    ...event,
    sequence: state.sequence + 1 + index,
    at,
    ...actorColumns(actor),
  }))
}

type Changed = { act: Append; events: readonly RequestEvent[]; state: RequestState }

async function write(trx: Trx, municipalityId: string, changed: readonly Changed[]): Promise<void> {
  const rows = changed.map(({ act, state }) => ({ request_id: act.requestId, ...rowOf(state) }))
  const columns = Object.keys(rows[0] ?? {}).filter(name => name !== 'request_id')
  const assignments = columns.map(name => sql`${sql.id(name)} = projected.${sql.id(name)}`)
  await sql`
WITH projected AS (
  UPDATE requests r SET ${sql.join(assignments)}
  FROM jsonb_populate_recordset(NULL::requests, ${JSON.stringify(rows)}::jsonb) projected
  WHERE r.municipality_id = ${municipalityId} AND r.request_id = projected.request_id
), clocks AS (
  INSERT INTO request_clocks
  SELECT * FROM jsonb_populate_recordset(NULL::request_clocks, ${clockRows(municipalityId, changed)}::jsonb)
  ON CONFLICT (municipality_id, request_id, clock_id) DO UPDATE SET stopped_at = excluded.stopped_at,
    stopped_because = excluded.stopped_because, silence_at = excluded.silence_at, is_late = excluded.is_late,
    raw_due_on = excluded.raw_due_on, shifted_due_on = excluded.shifted_due_on,
    internal_due_on = excluded.internal_due_on, is_paused = excluded.is_paused,
    next_step_on = excluded.next_step_on
)
INSERT INTO request_events
  (municipality_id, request_id, sequence, kind, data, at, actor_kind, actor_id, act_key)
SELECT ${municipalityId}, e.request_id, e.sequence, e.kind, e.data, e.at, e."actorKind", e."actorId",
  e.act_key
FROM jsonb_to_recordset(${eventRows(changed)}::jsonb) AS e(request_id uuid, sequence integer,
  kind text, data jsonb, at timestamptz, "actorKind" text, "actorId" uuid, act_key text)
ORDER BY e.request_id, e.sequence`.execute(trx)
}

/** Only the first event of an act carries its key. */
function eventRows(changed: readonly Changed[]): string {
  return JSON.stringify(
    changed.flatMap(({ act, events }) =>
      events.map((event, index) => ({
        ...event,
        request_id: act.requestId,
        act_key: index === 0 ? act.actKey : null,
      })),
    ),
  )
}

function clockRows(municipalityId: string, changed: readonly Changed[]): string {
  return JSON.stringify(
    changed.flatMap(({ act, state }) =>
      clockRowsOf(state).map(clock => ({
        municipality_id: municipalityId,
        request_id: act.requestId,
        ...clock,
      })),
    ),
  )
}
