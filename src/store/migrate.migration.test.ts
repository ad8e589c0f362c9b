// The schema comes up from nothing, once, whoever starts at the same time; it is what is committed
// for review.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { migrate } from './migrate.ts'
import { dumpSchema } from './schema-dump.ts'
import { describeTableTypes } from './table-types.ts'

let database: FreshDatabase
const files = (await readdir('migrations')).filter(name => /^\d{4}_/.test(name)).sort()

beforeEach(async () => {
  database = await emptyDatabase()
})
afterEach(() => database.drop())

async function ask<T>(where: FreshDatabase, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: where.connectionString })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

const appliedTo = async (where: FreshDatabase): Promise<string[]> => {
  const answer = await ask(where, client =>
    client.query<{ name: string }>('SELECT name FROM migrations ORDER BY name'),
  )
  return answer.rows.map(row => row.name)
}

test('all files are applied in order, and a second start has nothing to do', async () => {
  expect(await migrate(database, 'migrations')).toEqual(files)
  expect(await migrate(database, 'migrations')).toEqual([])
  expect(await appliedTo(database)).toEqual(files)
})

test('of eight that start at once one applies each file and the others wait', async () => {
  const starts = Array.from({ length: 8 }, () => migrate(database, 'migrations'))
  const applied = await Promise.all(starts)
  expect(applied.flat().sort()).toEqual(files)
  expect(await appliedTo(database)).toEqual(files)
})

test('a database that is newer than the program is left alone', async () => {
  await migrate(database, 'migrations')
  await ask(database, client =>
    client.query(`INSERT INTO migrations (name) VALUES ('9999_from_the_future.sql')`),
  )
  await expect(migrate(database, 'migrations')).rejects.toThrow(
    'The database is newer than this program: it knows 9999_from_the_future.sql',
  )
})

test('a file that fails leaves nothing of itself, and the next start tries it again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-migrations-'))
  const second = join(folder, '0002_second.sql')
  await writeFile(join(folder, '0001_first.sql'), 'CREATE TABLE one (id bigint);')
  await writeFile(second, 'CREATE TABLE two (id bigint); SELECT 1 / 0;')
  await expect(migrate(database, folder)).rejects.toThrow('Migration 0002_second.sql failed')
  expect(await appliedTo(database)).toEqual(['0001_first.sql'])
  await writeFile(second, 'CREATE TABLE two (id bigint);')
  expect(await migrate(database, folder)).toEqual(['0002_second.sql'])
  await rm(folder, { recursive: true, force: true })
})

test('files that are no migrations are passed over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-migrations-'))
  await writeFile(join(folder, '0001_first.sql'), 'CREATE TABLE one (id bigint);')
  await writeFile(join(folder, 'schema.sql'), 'CREATE TABLE never (id bigint);')
  await writeFile(join(folder, '0002_note.sql.orig'), 'CREATE TABLE never (id bigint);')
  expect(await migrate(database, folder)).toEqual(['0001_first.sql'])
  await rm(folder, { recursive: true, force: true })
})

test('every table and view says what it is for', async () => {
  await migrate(database, 'migrations')
  const { rows } = await ask(database, client =>
    client.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
      AND relkind IN ('r', 'p', 'v') AND obj_description(oid) IS NULL`),
  )
  expect(rows).toEqual([])
})

test('nothing is in the schema that would not run on several servers', async () => {
  await migrate(database, 'migrations')
  const { rows } = await ask(database, client =>
    client.query(`SELECT 'trigger ' || tgname AS found FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT 'key ' || conname FROM pg_constraint
        WHERE contype = 'f' AND (confdeltype = 'n' OR confupdtype = 'c')
      UNION ALL SELECT 'identity ' || attrelid::regclass || '.' || attname FROM pg_attribute WHERE attidentity <> ''`),
  )
  expect(rows).toEqual([])
})

test('keys of a municipality begin with the municipality', async () => {
  await migrate(database, 'migrations')
  const { rows } = await ask(database, client =>
    client.query(`SELECT i.indexrelid::regclass::text AS key FROM pg_index i
      JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_attribute m ON m.attrelid = c.oid AND m.attname = 'municipality_id'
      WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND i.indkey[0] <> m.attnum
      ORDER BY 1`),
  )
  expect(rows).toEqual([{ key: 'municipalities_code_key' }])
})

/** PostgreSQL 18 is what the program starts itself; other versions write the same schema in other words. */
const REFERENCE = 18
const version = await serverVersion()

async function serverVersion(): Promise<number> {
  const looked = await emptyDatabase()
  const answer = await ask(looked, client =>
    client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    ),
  )
  await looked.drop()
  return answer.rows[0]?.version ?? 0
}

test.skipIf(version !== REFERENCE)(
  `the committed schema and table types are those that the migrations make (dump of ${REFERENCE}, this is ${version})`,
  async () => {
    const migrated = await freshDatabase()
    const made = await ask(migrated, async client => ({
      schema: await dumpSchema(client),
      types: await describeTableTypes(client),
    }))
    await migrated.drop()
    expect(made.schema).toBe(await readFile('migrations/schema.sql', 'utf8'))
    expect(made.types).toBe(await readFile('src/store/tables.ts', 'utf8'))
  },
)
