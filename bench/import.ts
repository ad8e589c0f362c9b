// Moving a city in: rows a second with all their events, beside COPY of the very same rows into the
// same tables and indexes.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { projectFolder } from '../src/config.ts'
import type { Connection } from '../src/store/store.ts'
import { openBeside } from './started-desk.ts'
import type { Row } from './table.ts'

const SOURCE = join(
  projectFolder(),
  '..',
  'shared',
  'data',
  '311',
  'boston-cases-sla-2015-01_09.csv.gz',
)

export async function measureImport(): Promise<Row[]> {
  if (!existsSync(SOURCE)) return []
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-bench-import-'))
  try {
    const began = performance.now()
    const { read, stored } = await runImport(folder)
    const seconds = (performance.now() - began) / 1_000
    const opened = await openBeside(folder)
    const copySeconds = await copySame(opened.connection)
    await opened.close()
    const note = `${stored} of ${read} rows in ${seconds.toFixed(1)} s, start of the program included`
    return [
      {
        what: 'import boston-311',
        value: stored / seconds,
        unit: 'rows/s',
        limit: stored / copySeconds,
        target: '>= 5000',
        note,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runImport(folder: string): Promise<{ read: number; stored: number }> {
  const { DATABASE_URL: _, ...environment } = process.env
  const program = join(projectFolder(), 'dist', 'main.js')
  const child = spawn(
    process.execPath,
    [program, 'import', '--format', 'boston-311', SOURCE, '--json'],
    {
      env: { ...environment, BEYAZMASA_DATA: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const text = (await buffer(child.stdout)).toString('utf8')
  // as: the command line promises this shape
  return JSON.parse(text) as { read: number; stored: number }
}

const TABLES = ['requests', 'request_events', 'request_clocks'] as const

/**
 * Seconds that PostgreSQL needs to COPY the same rows into twins of the tables, with the same
 * indexes, in one transaction.
 */
async function copySame(connection: Connection): Promise<number> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  let seconds = 0
  for (const table of TABLES) {
    await client.query(`CREATE TABLE twin_${table} (LIKE ${table} INCLUDING ALL)`)
    // as: the streams are a Readable and a Writable; their types name only the query part
    const rows = await buffer(
      client.query(copyTo(`COPY ${table} TO STDOUT`)) as unknown as Readable,
    )
    const began = performance.now()
    await pipeline(
      Readable.from(chunksOf(rows)),
      client.query(copyFrom(`COPY twin_${table} FROM STDIN`)) as unknown as Writable,
    )
    seconds += (performance.now() - began) / 1_000
    await client.query(`DROP TABLE twin_${table}`)
  }
  await client.end()
  return seconds
}

const CHUNK_BYTES = 1 << 20

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
    yield bytes.subarray(from, from + CHUNK_BYTES)
}
