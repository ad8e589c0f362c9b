// Owns folders for tests of the engine: passable for PostgreSQL's user, removed with what still runs in them.
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { EngineConnection } from '../../src/store/engine/engine-types.ts'

const made: string[] = []

/** A fresh folder with this name in it; the name may be anything a disk allows. */
export async function makeFolder(name = 'data', mode = 0o711): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'beyazmasa-engine-'))
  made.push(base)
  await chmod(base, 0o711)
  const folder = join(base, name)
  await mkdir(folder)
  await chmod(folder, mode)
  return folder
}

export async function removeFolders(): Promise<void> {
  for (const base of made.splice(0)) await rm(base, { recursive: true, force: true, maxRetries: 5 })
}

/** The number of the server in that data folder. */
export async function serverPid(dataFolder: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8'), 10)
}

export async function ask(
  connection: EngineConnection,
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
