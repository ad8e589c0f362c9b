// Owns the desk of a test file: a municipality in a database of its own, with a clock that moves only on purpose and
// ids and randomness that are the same in every run.
import pg from 'pg'
import { seededRandom } from '../../src/core/random/seeded.ts'
import { type Instant, instant } from '../../src/core/time/dates.ts'
import type { Desk } from '../../src/ledger/desk.ts'
import { openStore } from '../../src/store/store.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { testCalendar } from './requests/histories.ts'
import {
  lampTopic,
  type Name,
  parkUnit,
  people,
  places,
  roadUnit,
  treeTopic,
} from './requests/people.ts'

export type TestDesk = {
  desk: Desk
  database: FreshDatabase
  /** Moves the clock; it stands still otherwise. */
  setNow(now: string): void
  /** As a superuser, past every right and policy: for planting damage and for looking. */
  asOwner(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Another desk on the same database: a second municipality. */
  neighbour(): Promise<Desk>
  /** Empties the ledger and all that hangs on it and turns the clock back; people, units and topics stay. */
  clear(): Promise<void>
  close(): Promise<void>
}

const FIRST_MORNING = instant('2026-02-18T07:00:00.000Z')
const MUNICIPALITY = '00000000-0000-4000-8000-000000000001'
const NEIGHBOUR = '00000000-0000-4000-8000-000000000002'

/** A municipality with two units, two topics and six people, at 10 o'clock (Istanbul) on 18 February 2026. */
export async function openTestDesk(connectionsMax = 20): Promise<TestDesk> {
  const database = await freshDatabase()
  const owner = new pg.Pool({ connectionString: database.connectionString, max: 2 })
  owner.on('error', () => {})
  const asOwner = async (sql: string, values: unknown[] = []) =>
    (await owner.query(sql, values)).rows
  const store = openStore({ connectionString: database.connectionString }, connectionsMax)
  let now = FIRST_MORNING
  const desk: Desk = {
    store,
    municipalityId: MUNICIPALITY,
    now: (): Instant => now,
    newId: countingIds(),
    randomBytes: seededBytes(),
    calendar: async () => testCalendar,
  }
  await addMunicipality(asOwner, MUNICIPALITY, 'erzurum')
  await addOrganisation(asOwner)
  return {
    desk,
    database,
    asOwner,
    setNow: next => {
      now = instant(next)
    },
    neighbour: async () => {
      await addMunicipality(asOwner, NEIGHBOUR, 'kars')
      return { ...desk, municipalityId: NEIGHBOUR }
    },
    clear: async () => {
      now = FIRST_MORNING
      await asOwner(`TRUNCATE requests, request_clocks, request_events, applicants, attachments, drafts, letters, notices,
        register_counters, register_entries, reader_positions`)
    },
    close: async () => {
      await Promise.all([store.close(), owner.end()])
      await database.drop()
    },
  }
}

type AsOwner = TestDesk['asOwner']

async function addMunicipality(asOwner: AsOwner, id: string, code: string): Promise<void> {
  const sql =
    'INSERT INTO municipalities (municipality_id, code, name) VALUES ($1, $2, $2) ON CONFLICT DO NOTHING'
  await asOwner(sql, [id, code])
}

async function addOrganisation(asOwner: AsOwner): Promise<void> {
  const unit = 'INSERT INTO units (municipality_id, unit_id, code, name) VALUES ($1, $2, $3, $3)'
  await asOwner(unit, [MUNICIPALITY, parkUnit, 'PARK'])
  await asOwner(unit, [MUNICIPALITY, roadUnit, 'YOL'])
  const topic = `INSERT INTO topics (municipality_id, topic_id, code, name, owner_unit_id, promised_days, needs_approval)
    VALUES ($1, $2, $3, $3, $4, $5, $6)`
  await asOwner(topic, [MUNICIPALITY, lampTopic, 'AYDINLATMA', parkUnit, 5, false])
  await asOwner(topic, [MUNICIPALITY, treeTopic, 'AGAC', parkUnit, null, true])
  const person = `INSERT INTO staff (municipality_id, staff_id, user_name, name, roles, unit_ids, password_hash)
    VALUES ($1, $2, $3, $3, $4, $5, '')`
  for (const [name, id] of Object.entries(people)) {
    const { roles, unitIds } = places[name as Name] // as: the keys of `people` are those of `places`
    await asOwner(person, [MUNICIPALITY, id, name, roles, unitIds])
  }
}

function countingIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `00000000-0000-7000-8000-${last.toString(16).padStart(12, '0')}`
  }
}

function seededBytes(): (count: number) => Uint8Array {
  const random = seededRandom('desk')
  return count => Uint8Array.from({ length: count }, () => random.integer(0, 255))
}
