// Owns the database of one test file: a clone of the migrated template on the test run's server.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { serverUrl } from './server-url.ts'

export interface FreshDatabase {
  /** Of a superuser, in the form of DATABASE_URL; fits `openStore` and `migrate` as it is. */
  readonly connectionString: string
  readonly name: string
  drop(): Promise<void>
}

/** Clones the template: call it in beforeAll, and `drop()` of what it gives in afterAll. */
export async function freshDatabase(): Promise<FreshDatabase> {
  return create(`TEMPLATE ${inject('databaseServer').template}`)
}

/** An empty database without the schema, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return create(`TEMPLATE template0 ENCODING 'UTF8'`)
}

async function create(how: string): Promise<FreshDatabase> {
  const server = inject('databaseServer')
  const name = `${server.clonePrefix}${randomBytes(6).toString('hex')}`
  await command(`CREATE DATABASE ${name} ${how}`)
  return {
    name,
    connectionString: serverUrl(server, name),
    drop: () => command(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function command(sql: string): Promise<void> {
  const client = new pg.Client({
    connectionString: serverUrl(inject('databaseServer'), 'postgres'),
  })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
