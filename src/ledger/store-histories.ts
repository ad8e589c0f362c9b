// Stores many complete histories at once: moving in from another program, and the demo town. One
// new request of today is stored by receive.ts.
import type pg from 'pg'
import { formatRegisterNumber } from '../core/identity/register-number.ts'
import type { RequestEvent } from '../core/request/events.ts'
import { foldRequest } from '../core/request/fold.ts'
import type { RequestState } from '../core/request/state.ts'
import { inSession, violatedConstraint } from '../store/store.ts'
import type { Desk } from './desk.ts'
import type { NewApplicant } from './receive.ts'
import { claimAttachments, type FoldedHistory, insertStaged, stage } from './stage-histories.ts'

export type History = {
  requestId: string
  /** From sequence 1; `registerNumber` in the first is '' and gets assigned. */
  events: readonly RequestEvent[]
  applicant: NewApplicant | null
  codeHash: Uint8Array | null
  /** Folded words of text, name and place; the number is added here. */
  searchText: string
  numberPrefix: string
  attachmentIds?: readonly string[]
}

export type StoredHistory = {
  /** Of the request that is in the ledger now: another than the given one when it was there already. */
  requestId: string
  registerNumber: string
  /** Its source and external id were stored before, or stand twice in this list. */
  already: boolean
}

/** Another import of the same rows can win the race for a row once, or twice; not for ever. */
const TRIES_MAX = 4

/**
 * Stores all of them or none, in one transaction; answers in the given order. Register numbers follow
 * that order within each year of receipt, without gaps beside other imports and intakes. The counters
 * are locked only while rows are inserted, yet a thousand histories is enough for one call.
 */
export async function storeHistories(
  desk: Desk,
  histories: readonly History[],
): Promise<StoredHistory[]> {
  if (histories.length === 0) return []
  for (let tries = 1; ; tries += 1) {
    try {
      return await inSession(desk.store, desk.municipalityId, client =>
        storeIn(client, desk.municipalityId, histories),
      )
    } catch (error) {
      if (violatedConstraint(error) !== 'requests_source' || tries === TRIES_MAX) throw error
    }
  }
}

async function storeIn(
  client: pg.PoolClient,
  municipalityId: string,
  histories: readonly History[],
): Promise<StoredHistory[]> {
  const known = await findKnown(client, municipalityId, histories)
  const fresh = histories.filter(history => {
    const key = sourceKeyOf(history)
    if (key === undefined) return true
    if (known.has(key)) return false
    known.set(key, { requestId: history.requestId, registerNumber: '' })
    return true
  })
  const numbers = await storeFresh(
    client,
    municipalityId,
    fresh.map(history => ({ history, state: foldRequest(history.events) })),
  )
  return histories.map(history => {
    const { requestId } = history
    const registerNumber = numbers.get(requestId)
    if (registerNumber !== undefined) return { requestId, registerNumber, already: false }
    const first = known.get(sourceKeyOf(history) ?? '')
    if (first === undefined) throw new Error(`The request ${requestId} got no number`)
    const numberOfFirst = numbers.get(first.requestId) ?? first.registerNumber
    return { requestId: first.requestId, registerNumber: numberOfFirst, already: true }
  })
}

/** The register numbers by request. */
async function storeFresh(
  client: pg.PoolClient,
  municipalityId: string,
  fresh: readonly FoldedHistory[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>()
  if (fresh.length === 0) return numbers
  const staged = await stage(client, municipalityId, fresh)
  const lastSerials = await advanceCounters(client, municipalityId, fresh)
  for (const { history, state } of fresh.toReversed()) {
    const year = yearOf(state)
    const serial = lastSerials.get(year) ?? 0
    lastSerials.set(year, serial - 1)
    numbers.set(history.requestId, formatRegisterNumber(year, serial, history.numberPrefix))
  }
  await insertStaged(client, municipalityId, staged, numbers)
  await claimAttachments(client, municipalityId, fresh)
  return numbers
}

const yearOf = (state: RequestState): number => Number(state.receivedOn.slice(0, 4))

type Source = { name: string; externalId: string }

function sourceOf({ events: [first] }: History): Source | undefined {
  return first?.kind === 'request.received' ? first.data.source : undefined
}

const sourceKey = ({ name, externalId }: Source): string => JSON.stringify([name, externalId])

function sourceKeyOf(history: History): string | undefined {
  const source = sourceOf(history)
  return source && sourceKey(source)
}

type Known = Map<string, { requestId: string; registerNumber: string }>

async function findKnown(
  client: pg.PoolClient,
  municipalityId: string,
  histories: readonly History[],
): Promise<Known> {
  const sources = histories.flatMap(history => sourceOf(history) ?? [])
  if (sources.length === 0) return new Map()
  const { rows } = await client.query<{
    request_id: string
    register_number: string
    source_name: string
    source_id: string
  }>(
    // Lateral with a limit: one probe of the index each, however large the planner thinks the table is.
    `SELECT r.* FROM unnest($2::text[], $3::text[]) AS s(name, id), LATERAL (
       SELECT request_id, register_number, source_name, source_id FROM requests
       WHERE municipality_id = $1 AND source_name = s.name AND source_id = s.id LIMIT 1) r`,
    [municipalityId, sources.map(each => each.name), sources.map(each => each.externalId)],
  )
  return new Map(
    rows.map(row => [
      sourceKey({ name: row.source_name, externalId: row.source_id }),
      { requestId: row.request_id, registerNumber: row.register_number },
    ]),
  )
}

/**
 * Locks the counters until the commit and gives the last serial of each year. Years in order: two
 * imports never wait for each other in a circle.
 */
async function advanceCounters(
  client: pg.PoolClient,
  municipalityId: string,
  fresh: readonly FoldedHistory[],
): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  for (const { state } of fresh) counts.set(yearOf(state), (counts.get(yearOf(state)) ?? 0) + 1)
  const years = [...counts.keys()].sort((a, b) => a - b)
  const { rows } = await client.query<{ year: number; last_serial: number }>(
    `INSERT INTO register_counters AS c (municipality_id, register, year, last_serial)
     SELECT $1, 'requests', year, count FROM unnest($2::integer[], $3::bigint[]) AS n(year, count)
     ORDER BY year
     ON CONFLICT (municipality_id, register, year)
       DO UPDATE SET last_serial = c.last_serial + excluded.last_serial
     RETURNING year, last_serial`,
    [municipalityId, years, years.map(year => counts.get(year) ?? 0)],
  )
  return new Map(rows.map(row => [row.year, row.last_serial]))
}
