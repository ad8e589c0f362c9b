// Brings a database to the newest schema: numbered plain SQL files, forward only, each once, safe
// against several starters at once.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Connection } from './store.ts'

/** Any constant will do; it only has to be the same in every starter of this program. */
const LOCK_KEY = 7_162_026

/**
 * Applies what is missing, in order, each file in its own transaction.
 * @returns the names of the files that were applied, empty when nothing was missing
 * @throws when the database knows a migration that this program does not: it is older than its data
 */
export async function migrate(connection: Connection, folder: string): Promise<string[]> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY])
    await client.query(
      'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    )
    await client.query(
      `COMMENT ON TABLE migrations IS 'Which schema files were applied, and when.'`,
    )
    const known = await client.query<{ name: string }>('SELECT name FROM migrations')
    const applied = new Set(known.rows.map(row => row.name))
    const files = (await readdir(folder))
      .filter(name => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
      .sort()
    const unknown = [...applied].filter(name => !files.includes(name))
    if (unknown.length > 0) {
      throw new Error(`The database is newer than this program: it knows ${unknown.join(', ')}`)
    }
    const missing = files.filter(name => !applied.has(name))
    for (const name of missing) await apply(client, folder, name)
    return missing
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, folder: string, name: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8')
  await client.query('BEGIN')
  try {
    await client.query('INSERT INTO migrations (name) VALUES ($1)', [name])
    await client.query(text)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}
