// Fills an empty desk from a backup, all or nothing: one transaction for the database, attachments
// before it commits.
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import type { Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { extract } from 'tar-stream'
import { z } from 'zod'
import { refreshStatistics } from '../refresh-statistics.ts'
import type { Connection } from '../store.ts'
import { listBackupTables, quoted } from './backup-tables.ts'
import { BACKUP_FORMAT, type Manifest } from './write-backup.ts'

const manifestSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  attachments: z.number(),
})

/** Why nothing was restored. */
export class RestoreRefused extends Error {}

export type RestoreTask = {
  connection: Connection
  attachmentsFolder: string
  file: string
  onProgress?: (what: string) => void
}

export async function restoreBackup(task: RestoreTask): Promise<Manifest> {
  const client = new pg.Client({ ...task.connection })
  await client.connect()
  try {
    await client.query('BEGIN')
    const manifest = await readEntries(client, task)
    await finish(client)
    await client.query('COMMIT')
    await refreshStatistics(task.connection)
    return manifest
  } finally {
    await client.end()
  }
}

async function readEntries(client: pg.Client, task: RestoreTask): Promise<Manifest> {
  const entries = extract()
  const unpacked = pipeline(createReadStream(task.file), createGunzip(), entries)
  // The loop below ends with the same error; without this it would count as unhandled meanwhile.
  unpacked.catch(() => {})
  let manifest: Manifest | undefined
  const counts = { rows: new Map<string, number>(), attachments: 0 }
  for await (const source of entries) {
    const { name } = source.header
    // as: its streams come from another library than Node's; what is used here is their iteration.
    const entry = source as unknown as AsyncIterable<Uint8Array>
    if (name === 'manifest.json') {
      manifest = manifestSchema.parse(JSON.parse((await buffer(entry)).toString('utf8')))
      await prepare(client, manifest)
    } else if (manifest === undefined) {
      throw new RestoreRefused(
        'This is not a backup of Beyaz Masa: it does not begin with its manifest',
      )
    } else if (name.startsWith('tables/')) {
      const table = manifest.tables.find(each => `tables/${each.name}.copy` === name)
      if (table === undefined) throw new RestoreRefused(`The manifest does not know ${name}`)
      task.onProgress?.(table.name)
      counts.rows.set(table.name, await fillTable(client, table, entry))
    } else if (name.startsWith('attachments/')) {
      await writeAttachment(task.attachmentsFolder, name.slice('attachments/'.length), entry)
      counts.attachments += 1
    }
  }
  await unpacked
  if (manifest === undefined) throw new RestoreRefused('The backup is empty')
  for (const { name, rows } of manifest.tables) {
    if (counts.rows.get(name) !== rows)
      throw new RestoreRefused(`${name} should have ${rows} rows; the backup is cut`)
  }
  if (counts.attachments !== manifest.attachments)
    throw new RestoreRefused('Attachments are missing; the backup is cut')
  return manifest
}

/**
 * Refuses anything but an empty desk of the same schema; a municipality that was made by starting
 * is removed.
 */
async function prepare(client: pg.Client, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY name')
  const known = rows.map(row => row.name)
  if (known.join() !== manifest.migrations.join()) {
    throw new RestoreRefused(
      `The backup has the schema ${manifest.migrations.at(-1)}, this program ${known.at(-1)}`,
    )
  }
  const tables = await listBackupTables(client)
  for (const { name } of tables) {
    // The owner of the tables may fill them only while the policies do not bind it; it is one transaction.
    await client.query(`ALTER TABLE ${quoted(name)} NO FORCE ROW LEVEL SECURITY`)
  }
  for (const name of ['units', 'staff', 'request_events']) {
    const found = await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)
    if (found.rowCount !== 0)
      throw new RestoreRefused(
        'Masa boş değil; yedek yalnız boş bir veri klasörüne yüklenir. ' +
          '(The desk is not empty; restore into a new data folder.)',
      )
  }
  await client.query('DELETE FROM municipalities')
}

async function fillTable(
  client: pg.Client,
  table: Manifest['tables'][number],
  entry: AsyncIterable<Uint8Array>,
): Promise<number> {
  const columns = table.columns.map(quoted).join(', ')
  const statement =
    table.name === 'reader_positions'
      ? await stageReaders(client)
      : `COPY ${quoted(table.name)} (${columns}) FROM STDIN`
  const copy = copyFrom(statement)
  // as: the stream is a Writable with a row count; its types name only the query part.
  await pipeline(entry, client.query(copy) as unknown as Writable)
  return copy.rowCount
}

async function stageReaders(client: pg.Client): Promise<string> {
  await client.query('CREATE TEMP TABLE kept_readers (reader text, position bigint) ON COMMIT DROP')
  return 'COPY kept_readers (reader, position) FROM STDIN'
}

/**
 * Readers go on where they were: all events carry this transaction now, and their order by position
 * is the old one.
 */
async function finish(client: pg.Client): Promise<void> {
  const staged = await client.query(`SELECT to_regclass('pg_temp.kept_readers') AS name`)
  if (staged.rows[0]?.name !== null) {
    await client.query(`INSERT INTO reader_positions (reader, transaction_id, position)
      SELECT reader, pg_current_xact_id(), position FROM kept_readers`)
  }
  await client.query(
    `SELECT setval('event_positions', greatest(1, (SELECT max(position) FROM request_events)))`,
  )
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity`,
  )
  for (const { name } of rows)
    await client.query(`ALTER TABLE ${quoted(name)} FORCE ROW LEVEL SECURITY`)
}

async function writeAttachment(
  folder: string,
  name: string,
  entry: AsyncIterable<Uint8Array>,
): Promise<void> {
  const path = normalize(name)
  // The layout of attachment-files: nothing else may come out of an archive.
  if (!/^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}(\.webp)?$/.test(path)) {
    throw new RestoreRefused(`Not the name of an attachment: ${name}`)
  }
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const handle = await open(target, 'w', 0o600)
  try {
    await handle.writeFile(entry)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
