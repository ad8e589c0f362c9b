// Refolds every request of a municipality from its events and compares with the projected rows and clocks;
// counts every clock again by the calendar that it names. The legal registers are compared by
// verify-registers.ts.
import { sql } from 'kysely'
import { areSameDates } from '../core/clocks/clock.ts'
import { foldRequest } from '../core/request/fold.ts'
import { type CountingBasis, recountClock } from '../core/request/law/recount.ts'
import { type ClockRow, clockRowsOf, type RequestRow, rowOf } from '../core/request/row.ts'
import type { RequestState } from '../core/request/state.ts'
import { inTransaction, type Store, type Trx } from '../store/store.ts'
import { loadEventsOfMany } from './load.ts'
import { verifyRegisters } from './verify-registers.ts'

export type Difference = {
  requestId: string
  registerNumber: string
  column: string
  expected: unknown
  found: unknown
}
export type Verification = {
  requests: number
  events: number
  gaps: readonly string[]
  differences: Difference[]
  /** Clocks whose dates were counted again; those of a calendar that nobody has any more are only told. */
  clocks: { proven: number; otherCalendar: number; given: number }
}

export type VerifyOptions = {
  /** Every calendar that ever counted, by version. Left out, no clock is counted again. */
  countings?: ReadonlyMap<string, CountingBasis>
  /** Is told how many requests were compared so far. */
  onProgress?: (requests: number) => void
}

const BATCH = 1_000
/** More are counted, not listed: the first ones tell what is wrong. */
const LISTED_MAX = 1_000

/** Reads the whole ledger in batches. */
export async function verify(
  store: Store,
  municipalityId: string,
  { countings, onProgress }: VerifyOptions = {},
): Promise<Verification> {
  const clocks = { proven: 0, otherCalendar: 0, given: 0 }
  const result: Verification = { requests: 0, events: 0, gaps: [], differences: [], clocks }
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const batch = await inSnapshot(store, municipalityId, trx =>
      readBatch(trx, municipalityId, after),
    )
    const last = batch.rows.at(-1)
    if (last === undefined) break
    for (const row of batch.rows) compare(row, batch, result, countings)
    result.requests += batch.rows.length
    after = String(last.request_id)
    onProgress?.(result.requests)
  }
  const gaps = await inSnapshot(store, municipalityId, async trx => [
    ...(await findNumberGaps(trx, municipalityId)),
    ...(await findOrphans(trx, municipalityId)),
  ])
  const registers = await verifyRegisters(
    work => inSnapshot(store, municipalityId, work),
    municipalityId,
  )
  return { ...result, gaps: [...gaps, ...registers] }
}

/** All statements see the same moment, so that acts which go on meanwhile are no differences. */
async function inSnapshot<T>(
  store: Store,
  municipalityId: string,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  return await inTransaction(store, municipalityId, async trx => {
    await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`.execute(trx)
    return await work(trx)
  })
}

type Batch = Awaited<ReturnType<typeof readBatch>>

async function readBatch(trx: Trx, municipalityId: string, after: string) {
  const rows = await trx
    .selectFrom('requests')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '>', after)
    .orderBy('request_id')
    .limit(BATCH)
    .execute()
  const ids = rows.map(row => row.request_id)
  const clocks = new Map<string, ClockRow[]>()
  const events = await loadEventsOfMany(trx, municipalityId, ids)
  if (ids.length === 0) return { rows, events, clocks }
  const clockRows = await trx
    .selectFrom('request_clocks')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .where('request_id', 'in', ids)
    .execute()
  for (const { request_id, municipality_id: _, ...row } of clockRows) {
    clocks.set(request_id, [...(clocks.get(request_id) ?? []), row])
  }
  return { rows, events, clocks }
}

type Report = (column: string, expected: unknown, found: unknown) => void

function compare(
  row: Batch['rows'][number],
  batch: Batch,
  result: Verification,
  countings: VerifyOptions['countings'],
): void {
  const { request_id, register_number } = row
  const events = batch.events.get(request_id) ?? []
  result.events += events.length
  const report: Report = (column, expected, found) => {
    if (result.differences.length < LISTED_MAX) {
      result.differences.push({
        requestId: request_id,
        registerNumber: register_number,
        column,
        expected,
        found,
      })
    }
  }
  try {
    const state = foldRequest(events)
    // as: both records list the same columns; comparing by name is the purpose.
    const found = row as unknown as Record<string, unknown>
    for (const [column, expected] of Object.entries(rowOf(state) satisfies RequestRow)) {
      if (!isSame(expected, found[column])) report(column, expected, found[column])
    }
    compareClocks(clockRowsOf(state), batch.clocks.get(request_id) ?? [], report)
    if (countings !== undefined) countAgain(state, countings, result, report)
  } catch (error) {
    report(
      'history',
      'a history that folds',
      error instanceof Error ? error.message : String(error),
    )
  }
}

function compareClocks(
  expected: readonly ClockRow[],
  found: readonly ClockRow[],
  report: Report,
): void {
  if (expected.length !== found.length) report('clocks', expected.length, found.length)
  for (const clock of expected) {
    const stored = found.find(each => each.clock_id === clock.clock_id)
    if (!isSame(clock, stored)) report(`clock ${clock.clock_id}`, clock, stored)
  }
}

/** docs/law/calendar.md C9: the calendar that a clock names must give the dates that it has. */
function countAgain(
  state: RequestState,
  countings: ReadonlyMap<string, CountingBasis>,
  { clocks }: Verification,
  report: Report,
): void {
  for (const clock of state.clocks) {
    const basis = countings.get(clock.calendarVersion)
    if (basis === undefined) {
      if (clock.proof === undefined) clocks.given += 1
      else clocks.otherCalendar += 1
      continue
    }
    const recount = recountClock(clock, basis)
    const { rawDueOn, shiftedDueOn, internalDueOn } = clock
    const dates = { rawDueOn, shiftedDueOn, internalDueOn }
    if (recount.kind === 'given') clocks.given += 1
    else if (recount.kind === 'other-calendar') clocks.otherCalendar += 1
    else if (recount.kind === 'uncountable')
      report(`clock ${clock.clockId} recounted`, recount.message, dates)
    else {
      clocks.proven += 1
      if (!areSameDates(recount.dates, dates))
        report(`clock ${clock.clockId} recounted`, recount.dates, dates)
    }
  }
}

/** Equal as JSON with keys in any order: what jsonb keeps. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)))
}

/**
 * Register numbers that a counter gave out and no request has, and the other way round: per year the serials
 * are exactly 1 to the counter's last.
 */
async function findNumberGaps(trx: Trx, municipalityId: string): Promise<string[]> {
  const { rows } = await sql<{ year: number; counter: number; requests: number; highest: number }>`
    SELECT year, coalesce(c.last_serial, 0) AS counter, coalesce(r.requests, 0) AS requests,
      coalesce(r.highest, 0) AS highest
    FROM (SELECT year, last_serial FROM register_counters
      WHERE municipality_id = ${municipalityId} AND register = 'requests') c
    FULL JOIN (SELECT split_part(register_number, '-', 2)::integer AS year,
        count(DISTINCT split_part(register_number, '-', 3)) AS requests,
        max(split_part(register_number, '-', 3)::bigint) AS highest
      FROM requests WHERE municipality_id = ${municipalityId} GROUP BY 1) r USING (year)
    WHERE c.last_serial IS DISTINCT FROM r.requests OR c.last_serial IS DISTINCT FROM r.highest
    ORDER BY year`.execute(trx)
  return rows.map(
    ({ year, counter, requests, highest }) =>
      `${year}: counter ${counter}, requests ${requests}, highest number ${highest}`,
  )
}

/** Events of requests that have no row. */
async function findOrphans(trx: Trx, municipalityId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('request_events as e')
    .leftJoin('requests as r', join =>
      join
        .onRef('r.municipality_id', '=', 'e.municipality_id')
        .onRef('r.request_id', '=', 'e.request_id'),
    )
    .select('e.request_id')
    .distinct()
    .where('e.municipality_id', '=', municipalityId)
    .where('r.request_id', 'is', null)
    .limit(100)
    .execute()
  return rows.map(row => `events without a request: ${row.request_id}`)
}
