// Owns folders for tests of the engine: passable for PostgreSQL's user, removed with what still runs in them.
import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { EngineConnection } from '../../src/store/engine/engine-types.ts'
import { openEngine } from '../../src/store/engine/open-engine.ts'

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

let finished: Promise<string> | undefined

/** A data folder with a finished cluster that nobody uses: made once in a test file, then copied. */
export async function makeDataFolder(): Promise<string> {
  finished ??= makeFinished()
  const source = join(await finished, 'cluster')
  const folder = await makeFolder()
  await promisify(execFile)('cp', ['-a', source, folder])
  return folder
}

async function makeFinished(): Promise<string> {
  const dataFolder = await makeFolder()
  // It outlives the test that happens to be the first.
  made.splice(made.indexOf(dirname(dataFolder)), 1)
  const engine = await openEngine({
    dataFolder,
    role: 'own',
    log: { info: () => {}, warn: () => {} },
  })
  await engine.stop()
  return dataFolder
}

/** For afterAll: removes also what makeDataFolder copies from. */
export async function removeFinished(): Promise<void> {
  if (finished !== undefined) await rm(dirname(await finished), { recursive: true, force: true })
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
