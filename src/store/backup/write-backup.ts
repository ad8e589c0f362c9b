// Writes everything into one gzipped tar: a manifest, each table as PostgreSQL's COPY text, the
// attachments. One snapshot of the database; attachments are written before their rows, so every
// row of the snapshot finds its file.
import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type Pack, pack } from 'tar-stream'
import type { Connection } from '../store.ts'
import { type BackupTable, listBackupTables, quoted } from './backup-tables.ts'

export const BACKUP_FORMAT = 1

export type Manifest = {
  format: typeof BACKUP_FORMAT
  migrations: string[]
  tables: { name: string; columns: string[]; rows: number }[]
  attachments: number
}

export type BackupTask = {
  connection: Connection
  attachmentsFolder: string
  file: string
  onProgress?: (what: string) => void
}

/** The place for the file takes none; `code` is the system's word for why. */
export class BackupNotWritten extends Error {
  readonly code: string

  constructor(cause: unknown) {
    super('the backup cannot be written', { cause })
    const isCoded = cause instanceof Error && 'code' in cause
    this.code = isCoded ? String(cause.code) : ''
  }
}

/** The file appears under its name only when it is whole. */
export async function writeBackup(task: BackupTask): Promise<Manifest> {
  const spool = await mkdtemp(join(tmpdir(), 'beyazmasa-backup-'))
  try {
    return await writeFile(task, spool)
  } finally {
    await rm(spool, { recursive: true, force: true })
  }
}

async function writeFile(task: BackupTask, spool: string): Promise<Manifest> {
  // Before anything is read: a folder would only be met at the end, by the rename.
  const unfinished = `${task.file}.unfinished`
  const target = await openTarget(task.file, unfinished)
  const archive = pack()
  let failed: BackupNotWritten | undefined
  // A full disk is met while the archive is filled, long before anybody waits for `written`.
  const written = pipeline(archive, createGzip({ level: 4 }), target.createWriteStream()).catch(
    (error: unknown) => {
      failed ??= new BackupNotWritten(error)
      archive.destroy()
    },
  )
  try {
    const manifest = await fill(archive, task, spool)
    archive.finalize()
    await written
    if (failed !== undefined) throw failed
    await rename(unfinished, task.file).catch(notWritten)
    return manifest
  } catch (error) {
    // What failed first is the reason; the end of the archive is only what follows.
    const reason = failed ?? error
    archive.destroy()
    await written
    await rm(unfinished, { force: true })
    throw reason
  }
}

function notWritten(error: unknown): never {
  throw new BackupNotWritten(error)
}

async function openTarget(file: string, unfinished: string): Promise<FileHandle> {
  const known = await stat(file).catch(() => undefined)
  if (known?.isDirectory())
    throw new BackupNotWritten(Object.assign(new Error(), { code: 'EISDIR' }))
  return await open(unfinished, 'w', 0o600).catch(notWritten)
}

async function fill(archive: Pack, task: BackupTask, spool: string): Promise<Manifest> {
  const client = new pg.Client({ ...task.connection })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const migrations = await client.query<{ name: string }>(
      'SELECT name FROM migrations ORDER BY name',
    )
    const municipalities = await client.query<{ id: string }>(
      'SELECT municipality_id AS id FROM municipalities',
    )
    const tables: Manifest['tables'] = []
    for (const table of await listBackupTables(client)) {
      task.onProgress?.(table.name)
      const path = join(spool, `${table.name}.copy`)
      const rows = await spoolTable(
        client,
        table,
        municipalities.rows.map(row => row.id),
        path,
      )
      tables.push({ name: table.name, columns: table.columns, rows })
    }
    const files = await filesBelow(task.attachmentsFolder)
    const names = migrations.rows.map(row => row.name)
    const manifest: Manifest = {
      format: BACKUP_FORMAT,
      migrations: names,
      tables,
      attachments: files.length,
    }
    archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest, undefined, 2))
    for (const { name } of tables)
      await addFile(archive, `tables/${name}.copy`, join(spool, `${name}.copy`))
    task.onProgress?.('attachments')
    for (const path of files) {
      await addFile(archive, `attachments/${relative(task.attachmentsFolder, path)}`, path)
    }
    return manifest
  } finally {
    await client.end()
  }
}

/**
 * Row by row of each municipality: the owner of the tables, too, sees only the one that the
 * transaction names.
 */
async function spoolTable(
  client: pg.Client,
  table: BackupTable,
  municipalityIds: readonly string[],
  path: string,
): Promise<number> {
  const columns = table.columns.map(quoted).join(', ')
  const sources =
    table.hasMunicipality && table.name !== 'municipalities' ? municipalityIds : [undefined]
  let rows = 0
  for (const id of sources) {
    if (id !== undefined) await client.query(`SET LOCAL app.municipality = '${id}'`)
    const only = id === undefined ? '' : ` WHERE municipality_id = '${id}'`
    const copy = copyTo(`COPY (SELECT ${columns} FROM ${quoted(table.name)}${only}) TO STDOUT`)
    // as: the stream is a Readable with a row count; its types name only the query part.
    await pipeline(
      client.query(copy) as unknown as Readable,
      createWriteStream(path, { flags: 'a' }),
    )
    rows += copy.rowCount
  }
  return rows
}

async function addFile(archive: Pack, name: string, path: string): Promise<void> {
  const { size } = await stat(path)
  await pipeline(createReadStream(path), archive.entry({ name, size, mode: 0o600 }))
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile() && !entry.parentPath.includes('unfinished'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
