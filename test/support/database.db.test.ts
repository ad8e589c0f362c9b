// The test run's own database: each file gets the migrated schema for itself.
import pg from 'pg'
import { expect, test } from 'vitest'
import { emptyDatabase, freshDatabase } from './database.ts'

test('a fresh database has the migrated schema, and what one clone stores another does not see', async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()]
  await query(one.connectionString, 'CREATE TABLE only_here (id bigint)')
  const sql = `SELECT to_regclass('migrations')::text AS migrations,
    to_regclass('only_here')::text AS only_here`
  expect(await query(one.connectionString, sql)).toEqual([
    { migrations: 'migrations', only_here: 'only_here' },
  ])
  expect(await query(other.connectionString, sql)).toEqual([
    { migrations: 'migrations', only_here: null },
  ])
  await one.drop()
  await other.drop()
  await expect(query(one.connectionString, 'SELECT 1')).rejects.toThrow('does not exist')
})

test('an empty database has no tables', async () => {
  const database = await emptyDatabase()
  const rows = await query(
    database.connectionString,
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace`,
  )
  expect(rows).toEqual([])
  await database.drop()
})

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
