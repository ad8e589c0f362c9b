// Reads a change of the calendar that was looked at: what it is, whom it touches, how far it is.
import { sql } from 'kysely'
import type { ClockClass } from '../../core/request/vocabulary.ts'
import type { Instant, IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { type CalendarChange, calendarChangeSchema } from '../municipality/change-calendar.ts'
import type { ReplayScope } from './decide-replay.ts'

export type Replay = {
  replayId: string
  change: CalendarChange
  /** Clocks that run and were counted again. */
  clocks: number
  moving: number
  keeping: number
  scope: ReplayScope | null
  decidedAt: Instant | null
  finishedAt: Instant | null
  /** Of the moving ones: done, and found stopped or moved otherwise meanwhile. */
  moved: number
  passed: number
  /** Whose new last day lies before today already. */
  lateAtOnce: number
}

const replayColumns = (municipalityId: string, today: IsoDate) => sql`
r.replay_id AS "replayId", r.change, r.clocks, r.moving, r.keeping, r.scope, r.decided_at AS "decidedAt",
r.finished_at AS "finishedAt", c.moved::integer, c.passed::integer, c.late::integer AS "lateAtOnce"
FROM replays r, LATERAL (
  SELECT count(*) FILTER (WHERE outcome = 'moved') AS moved,
    count(*) FILTER (WHERE outcome = 'passed') AS passed,
    count(*) FILTER (WHERE effect = 'moves' AND least(raw_before, raw_counted) < ${today}
      AND raw_before >= ${today}) AS late
  FROM replay_clocks WHERE municipality_id = ${municipalityId} AND replay_id = r.replay_id) c
WHERE r.municipality_id = ${municipalityId} AND r.moving IS NOT NULL`

/** Undefined until its list is complete. */
export async function findReplay(
  desk: Desk,
  replayId: string,
  today: IsoDate,
): Promise<Replay | undefined> {
  const query = sql<Replay>`SELECT ${replayColumns(desk.municipalityId, today)}
    AND r.replay_id = ${replayId}`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row && { ...row, change: calendarChangeSchema.parse(row.change) }
}

/** The one that is not finished yet, for the page of the calendar. */
export async function findUnfinishedReplay(desk: Desk): Promise<{ replayId: string } | undefined> {
  const query = sql<{ replayId: string }>`SELECT replay_id AS "replayId" FROM replays
    WHERE municipality_id = ${desk.municipalityId} AND scope = 'open' AND finished_at IS NULL
    ORDER BY decided_at LIMIT 1`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row
}

export type ReplayClock = {
  requestId: string
  registerNumber: string
  clockId: string
  class: ClockClass
  unitId: string | null
  rawBefore: IsoDate
  shiftedBefore: IsoDate
  internalBefore: IsoDate
  rawCounted: IsoDate
  shiftedCounted: IsoDate
  internalCounted: IsoDate
  outcome: 'moved' | 'passed' | null
}

/** The place of a row in the list, nearest last day first. */
export type ReplayPlace = { rawBefore: string; requestId: string; clockId: string }

export async function listReplayClocks(
  desk: Desk,
  { replayId, effect }: { replayId: string; effect: 'moves' | 'kept' },
  { after, limit }: { after?: ReplayPlace | undefined; limit: number },
): Promise<ReplayClock[]> {
  const later = after
    ? sql`AND (c.raw_before, c.request_id, c.clock_id)
        > (${after.rawBefore}::date, ${after.requestId}::uuid, ${after.clockId})`
    : sql``
  const query = sql<ReplayClock>`
SELECT c.request_id AS "requestId", r.register_number AS "registerNumber", c.clock_id AS "clockId", c.class,
  r.unit_id AS "unitId", c.raw_before AS "rawBefore", c.shifted_before AS "shiftedBefore",
  c.internal_before AS "internalBefore", c.raw_counted AS "rawCounted",
  c.shifted_counted AS "shiftedCounted", c.internal_counted AS "internalCounted", c.outcome
FROM replay_clocks c
  JOIN requests r ON r.municipality_id = c.municipality_id AND r.request_id = c.request_id
WHERE c.municipality_id = ${desk.municipalityId} AND c.replay_id = ${replayId}
  AND c.effect = ${effect} ${later}
ORDER BY c.raw_before, c.request_id, c.clock_id LIMIT ${limit}`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}
