// Appends events and projects the row, in the caller's transaction: an act without its event, or
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
  const placed = place(act)
  if (placed.length === 0) return act.state
  await trx
    .insertInto('request_events')
    .values(
      placed.map((event, index) => ({
        municipality_id: act.municipalityId,
        request_id: act.requestId,
        sequence: event.sequence,
        kind: event.kind,
        data: JSON.stringify(event.data),
        at: event.at,
        actor_kind: event.actorKind,
        actor_id: event.actorId,
        act_key: index === 0 ? act.actKey : null,
      })),
    )
    .execute()
  const next = placed.reduce(applyEvent, act.state)
  await project(trx, act.municipalityId, act.requestId, next)
  return next
}

function place({ state, events, actor, at }: Append): RequestEvent[] {
  return events.map((event, index) => ({
    ...event,
    sequence: state.sequence + 1 + index,
    at,
    ...actorColumns(actor),
  }))
}

async function project(
  trx: Trx,
  municipalityId: string,
  requestId: string,
  state: RequestState,
): Promise<void> {
  const { place, ...row } = rowOf(state)
  await trx
    .updateTable('requests')
    .set({ ...row, place: JSON.stringify(place) })
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '=', requestId)
    .execute()
  const clocks = clockRowsOf(state)
  if (clocks.length === 0) return
  await sql`INSERT INTO request_clocks SELECT * FROM
    jsonb_populate_recordset(NULL::request_clocks, ${JSON.stringify(
      clocks.map(clock => ({ municipality_id: municipalityId, request_id: requestId, ...clock })),
    )}::jsonb)
    ON CONFLICT (municipality_id, request_id, clock_id) DO UPDATE SET stopped_at = excluded.stopped_at,
      stopped_because = excluded.stopped_because, silence_at = excluded.silence_at, is_late = excluded.is_late`.execute(
    trx,
  )
}
