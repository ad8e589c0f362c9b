// What the database alone can take: the rows of an intake written by bare clients, one statement
// and one commit each.
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Connection } from '../src/store/store.ts'

const STATEMENT = `
WITH counter AS (
  UPDATE register_counters SET last_serial = last_serial + 1
  WHERE municipality_id = $1 AND register = 'bench' AND year = 2026 RETURNING last_serial::text AS serial
), applicant AS (
  INSERT INTO applicants (municipality_id, applicant_id, type, name, phone, email, address)
  VALUES ($1, $3, 'person', $6, '+905000000000', '', 'Cumhuriyet Caddesi 5')
), request AS (
  INSERT INTO requests (municipality_id, request_id, sequence, register_number, received_at,
    received_on, channel, kind,
    legal_class, text, place, applicant_id, applicant_type, progress, is_open, due_on, internal_due_on,
    contests, returns, is_question_open, code_hash, search)
  SELECT $1, $2, 2, 'BENCH-'
    || serial, now(), current_date, 'web', 'demand', 'petition', $4, '{}', $3, 'person', 'received',
    true, current_date + 30, current_date + 30, 0, 0, false, $5,
      to_tsvector('simple', $4) FROM counter
), events AS (
  INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind, act_key)
  SELECT $1, $2, n, 'bench', $7::jsonb, now(), 'applicant', CASE n WHEN 1 THEN $8 END
    FROM generate_series(1, 2) n
)
INSERT INTO request_clocks (municipality_id, request_id, clock_id, class, law, received_on, raw_due_on,
  shifted_due_on,
  internal_due_on, next_step_on) VALUES ($1, $2, 'petition-1', 'petition', 'petition', current_date,
    current_date + 30, current_date + 30,
  current_date + 30, current_date + 15)`

export type SqlLimit = { perSecond: number }

/**
 * Runs for `seconds` with `clients` bare connections in a database of the same schema. The rows are
 * left for the caller to drop.
 */
export async function measureSqlLimit(
  connection: Connection,
  municipalityId: string,
  { clients, seconds, text }: { clients: number; seconds: number; text: string },
): Promise<SqlLimit> {
  const data = JSON.stringify({
    text,
    registerNumber: 'BENCH-000001',
    channel: 'web',
    kind: 'demand',
    place: {},
  })
  let count = 0
  const began = performance.now()
  const end = began + seconds * 1_000
  const worker = async (): Promise<void> => {
    const client = new pg.Client({ ...connection })
    await client.connect()
    while (performance.now() < end) {
      await client.query({
        name: 'intake',
        text: STATEMENT,
        values: [
          municipalityId,
          randomUUID(),
          randomUUID(),
          text,
          randomBytes(32),
          'Ayşe Yılmaz',
          data,
          randomUUID(),
        ],
      })
      count += 1
    }
    await client.end()
  }
  await Promise.all(Array.from({ length: clients }, worker))
  return { perSecond: count / ((performance.now() - began) / 1_000) }
}

/** The counter that the statement advances. */
export async function prepareSqlLimit(
  connection: Connection,
  municipalityId: string,
): Promise<void> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  await client.query(
    `INSERT INTO register_counters (municipality_id, register, year, last_serial)
      VALUES ($1, 'bench', 2026, 0)
     ON CONFLICT DO NOTHING`,
    [municipalityId],
  )
  await client.end()
}
