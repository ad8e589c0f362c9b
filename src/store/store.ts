// The pool and how SQL runs for one municipality: every transaction names it first, so that row-
// level security shows nothing else.

import type { Writable } from 'node:stream'
import { type CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

export type Connection =
  | { connectionString: string }
  | { host: string; port: number; user: string; database: string }

export type Store = {
  /** For transactions; always through `inTransaction`. */
  readonly db: Kysely<Tables>
  /** For single statements that need one round trip; always through `inFlight`. */
  readonly flights: pg.Pool
  /** The connections of `db`, for COPY; always through `inSession`. */
  readonly sessions: pg.Pool
  close(): Promise<void>
}

export type Trx = Transaction<Tables>

/** The role of the program in the database: it may add to the ledger and never change it. */
export const APP_ROLE = 'beyazmasa_app'

// A date is a day, not an instant, and a timestamp stays the text that the core compares: both come
// back as ISO strings.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === 1082) return (value: string) => value
    if (oid === 1184) return (value: string) => new Date(value).toISOString()
    if (oid === 20) return Number
    return format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : pg.types.getTypeParser(oid, 'text')
  }) as pg.CustomTypesConfig['getTypeParser'], // as: the overloads of pg differ only in the second parameter
}

/** Opens the pools. `connectionsMax` is shared by both; nothing connects before the first query. */
export function openStore(
  connection: Connection,
  connectionsMax = 20,
  onError: (error: Error) => void = () => {},
): Store {
  const options: pg.PoolConfig = {
    ...connection,
    types,
    options: `-c role=${APP_ROLE}`,
    idleTimeoutMillis: 30_000,
  }
  const pool = new pg.Pool({ ...options, max: Math.ceil(connectionsMax / 2) })
  const flights = new pg.Pool({ ...options, max: Math.ceil(connectionsMax / 2), pipeline: true })
  for (const each of [pool, flights]) {
    // An idle connection that breaks (engine restarted) is replaced by the pool. One that breaks while
    // it is used tells its query; without a listener of its own it would end the process beside that.
    each.on('error', onError)
    each.on('connect', client => client.on('error', () => {}))
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    flights,
    sessions: pool,
    close: async () => {
      await Promise.all([db.destroy(), flights.end()])
    },
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** `SET LOCAL` takes no parameters; the value is checked to be a UUID before it becomes text. */
function nameMunicipality(municipalityId: string): string {
  if (!UUID.test(municipalityId)) throw new TypeError('A municipality is named by its UUID')
  return `SET LOCAL app.municipality = '${municipalityId}'`
}

/**
 * Runs `work` in one transaction of that municipality; it commits when `work` resolves and rolls
 * back when it throws.
 */
export async function inTransaction<T>(
  store: Store,
  municipalityId: string,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  const naming = nameMunicipality(municipalityId)
  return await store.db.transaction().execute(async trx => {
    await sql.raw(naming).execute(trx)
    return await work(trx)
  })
}

/**
 * Like `inTransaction`, with the bare connection of the driver: for COPY, which the query builder does
 * not know.
 */
export async function inSession<T>(
  store: Store,
  municipalityId: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const naming = nameMunicipality(municipalityId)
  const client = await store.sessions.connect()
  let broken: Error | undefined
  try {
    await client.query(`BEGIN; ${naming}`)
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: unknown) => {
      broken = lost instanceof Error ? lost : new Error(String(lost))
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * `kept`: the server parses a statement once per connection and may keep its plan; a page of many
 * parts costs half. `each-time`: for statements whose best plan depends on the values, such as search.
 */
export type Planning = 'kept' | 'each-time'

/** Statements that a connection keeps; beyond it, new ones go without a name. */
const NAMED_MAX = 300
const names = new Map<string, string>()

/** The socket of a connection; pg has it but does not declare it. */
function wireOf(client: pg.PoolClient): Writable | undefined {
  // as: read through an optional chain, so that another shape only loses the single write
  return (client as { connection?: { stream?: Writable } }).connection?.stream
}

function statementName(text: string): { name: string } | object {
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (names.size >= NAMED_MAX) return {}
  const name = `flight-${names.size + 1}`
  names.set(text, name)
  return { name }
}

/**
 * Runs one statement of that municipality in a transaction of its own that costs one round trip:
 * naming, statement and commit leave together. A failed statement makes the commit a rollback.
 */
export async function inFlight<R>(
  store: Store,
  municipalityId: string,
  query: CompiledQuery<R>,
  planning: Planning = 'kept',
): Promise<R[]> {
  const naming = nameMunicipality(municipalityId)
  const client = await store.flights.connect()
  let broken: Error | undefined
  // The three messages leave in one write: at this size system calls cost more than the bytes.
  const wire = wireOf(client)
  wire?.cork()
  process.nextTick(() => wire?.uncork())
  try {
    const [, answer, end] = await Promise.allSettled([
      client.query(`BEGIN; ${naming}`),
      client.query<pg.QueryResultRow>({
        text: query.sql,
        values: [...query.parameters],
        ...(planning === 'kept' ? statementName(query.sql) : {}),
      }),
      client.query('COMMIT'),
    ])
    if (answer.status === 'rejected') throw answer.reason
    if (end.status === 'rejected') throw end.reason
    return answer.value.rows as R[] // as: the compiled query carries the type of its rows
  } catch (error) {
    if (!isDatabaseError(error)) broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.release(broken)
  }
}

/** An answer of the server, as against a lost connection. */
export const isDatabaseError = (error: unknown): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError

/** The name of the unique index that a failed insert ran into, if that is why it failed. */
export function violatedConstraint(error: unknown): string | undefined {
  return isDatabaseError(error) && error.code === '23505' ? error.constraint : undefined
}
