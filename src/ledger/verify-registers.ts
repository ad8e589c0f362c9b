// Compares the legal registers with the ledger: every serial once and without gaps, every entry justified by
// its event, none missing below the position of their reader.
import { sql } from 'kysely'
import { enteredKinds, entriesOf } from '../core/registers/entries-of.ts'
import { ledgerRegisters } from '../core/registers/registers.ts'
import type { Trx } from '../store/store.ts'
import { eventOf } from './load.ts'

/** Under this name the reader of the registers keeps its position. */
export const REGISTERS_READER = 'registers'

type InSnapshot = <T>(work: (trx: Trx) => Promise<T>) => Promise<T>

const BATCH = 1_000
/** More are counted, not listed: the first ones tell what is wrong. */
const LISTED_MAX = 100

/** Every fault as one sentence; `inSnapshot` runs statements that see the same moment. */
export async function verifyRegisters(
  inSnapshot: InSnapshot,
  municipalityId: string,
): Promise<string[]> {
  const faults = await inSnapshot(trx => findSerialGaps(trx, municipalityId))
  faults.push(...(await findMissing(inSnapshot, municipalityId)))
  faults.push(...(await findUnjustified(inSnapshot, municipalityId)))
  return faults
}

/**
 * Per register and year the serials are exactly 1 to the counter's last; of the letters those that the desk
 * numbered itself, since what a document system gives is not ours to count.
 */
async function findSerialGaps(trx: Trx, municipalityId: string): Promise<string[]> {
  const { rows } = await sql<{
    register: string
    year: number
    counter: number
    entries: number
    highest: number
  }>`
    SELECT register, year, coalesce(c.last_serial, 0) AS counter, coalesce(e.entries, 0) AS entries,
      coalesce(e.highest, 0) AS highest
    FROM (SELECT register, year, last_serial FROM register_counters
      WHERE municipality_id = ${municipalityId} AND register <> 'requests') c
    FULL JOIN (SELECT register, year, count(DISTINCT serial) AS entries, max(serial) AS highest
      FROM register_entries WHERE municipality_id = ${municipalityId} GROUP BY 1, 2
      UNION ALL SELECT 'letters', numbered_year, count(DISTINCT serial), max(serial)
      FROM (SELECT numbered_year, substring(official_number FROM '[0-9]+$')::bigint AS serial FROM letters
        WHERE municipality_id = ${municipalityId} AND official_number IS NOT NULL
          AND handed_over_at IS NULL) own GROUP BY 2) e
      USING (register, year)
    WHERE c.last_serial IS DISTINCT FROM e.entries OR c.last_serial IS DISTINCT FROM e.highest
    ORDER BY register, year`.execute(trx)
  return rows.map(
    ({ register, year, counter, entries, highest }) =>
      `register ${register} ${year}: counter ${counter}, entries ${entries}, highest serial ${highest}`,
  )
}

type Place = { transaction_id: string; position: number }
type PlacedEvent = Parameters<typeof eventOf>[0] & Place & { request_id: string }

/** Events below the reader's position whose entry is not there. */
async function findMissing(inSnapshot: InSnapshot, municipalityId: string): Promise<string[]> {
  const faults: string[] = []
  let after: Place = { transaction_id: '0', position: 0 }
  for (;;) {
    const { events, keys } = await inSnapshot(trx => readBatch(trx, municipalityId, after))
    const last = events.at(-1)
    if (last === undefined || faults.length >= LISTED_MAX) return faults
    for (const row of events) {
      for (const { register, entryKey } of entriesOf(eventOf(row), row.request_id)) {
        if (!keys.has(`${register} ${entryKey}`))
          faults.push(`register ${register}: no entry of ${row.request_id}/${row.sequence}`)
      }
    }
    after = last
  }
}

async function readBatch(trx: Trx, municipalityId: string, after: Place) {
  const { rows: events } = await sql<PlacedEvent>`
    SELECT request_id, sequence, kind, data, at, actor_kind, actor_id, transaction_id::text, position
    FROM request_events e
    WHERE municipality_id = ${municipalityId} AND kind = ANY (${enteredKinds}::text[])
      AND (transaction_id, position) > (${after.transaction_id}::xid8, ${after.position}::bigint)
      AND (transaction_id, position) <= (SELECT transaction_id, position FROM reader_positions
        WHERE reader = ${`${REGISTERS_READER}/${municipalityId}`})
    ORDER BY e.transaction_id, e.position LIMIT ${BATCH}`.execute(trx)
  const { rows: entries } = await sql<{ register: string; entry_key: string }>`
    SELECT register, entry_key FROM register_entries WHERE municipality_id = ${municipalityId}
      AND request_id = ANY (${[...new Set(events.map(event => event.request_id))]}::uuid[])`.execute(
    trx,
  )
  return { events, keys: new Set(entries.map(entry => `${entry.register} ${entry.entry_key}`)) }
}

type JoinedEntry = Parameters<typeof eventOf>[0] & {
  register: string
  year: number
  serial: number
  entry_key: string
  request_id: string
  entered_on: string
  entered_at: string
  facts: unknown
}

/** Entries whose event is not there or says something else. */
async function findUnjustified(inSnapshot: InSnapshot, municipalityId: string): Promise<string[]> {
  const faults: string[] = []
  let after = { register: '', year: 0, serial: 0 }
  for (;;) {
    const rows = await inSnapshot(trx => readEntries(trx, municipalityId, after))
    const last = rows.at(-1)
    if (last === undefined || faults.length >= LISTED_MAX) return faults
    for (const row of rows) {
      if (!isJustified(row))
        faults.push(`register ${row.register} ${row.year}/${row.serial}: not what the ledger says`)
    }
    after = last
  }
}

async function readEntries(
  trx: Trx,
  municipalityId: string,
  after: { register: string; year: number; serial: number },
): Promise<JoinedEntry[]> {
  const { rows } = await sql<JoinedEntry>`
    SELECT n.register, n.year, n.serial, n.entry_key, n.request_id, n.entered_on, n.entered_at,
      n.data AS facts, e.sequence, e.kind, e.data, e.at, e.actor_kind, e.actor_id
    FROM register_entries n
      LEFT JOIN request_events e ON e.municipality_id = n.municipality_id
        AND e.request_id = n.request_id AND e.sequence = n.sequence
    WHERE n.municipality_id = ${municipalityId} AND n.register = ANY (${ledgerRegisters}::text[])
      AND (n.register, n.year, n.serial) > (${after.register}, ${after.year}, ${after.serial}::bigint)
    ORDER BY n.register, n.year, n.serial LIMIT ${BATCH}`.execute(trx)
  return rows
}

function isJustified(row: JoinedEntry): boolean {
  if (row.kind === null || row.entered_at !== row.at) return false
  return entriesOf(eventOf(row), row.request_id).some(
    entry =>
      entry.register === row.register &&
      entry.entryKey === row.entry_key &&
      entry.enteredOn === row.entered_on &&
      sortedJson(entry.data) === sortedJson(row.facts),
  )
}

/** The same text for the same facts: jsonb keeps no order of keys. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
