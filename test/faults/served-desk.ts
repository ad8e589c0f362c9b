// Owns the built program as a process of its own, in a folder that outlives it: for tests that kill it and start it again.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { instant } from '../../src/core/time/dates.ts'
import { listMunicipalities } from '../../src/features/municipality/municipality-queries.ts'
import type { Desk } from '../../src/ledger/desk.ts'
import { openEngine } from '../../src/store/engine/open-engine.ts'
import { type Connection, openStore } from '../../src/store/store.ts'
import { testCalendar } from '../support/requests/histories.ts'

const project = join(import.meta.dirname, '../..')
const program = join(project, 'dist/main.js')

/** Builds the program unless it is newer than its sources. */
export async function buildProgram(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(project, 'scripts/build.mjs')])
}

export type ServedDesk = {
  readonly url: string
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>
  /** Asks it to end, as Ctrl+C does. */
  stop(): Promise<void>
}

const environmentOf = (dataFolder: string): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, ...environment } = process.env
  return {
    ...environment,
    BEYAZMASA_DATA: dataFolder,
    BEYAZMASA_POSTS_PER_MINUTE: '0',
    LOG_LEVEL: 'silent',
    PORT: '0',
  }
}

/** An empty desk on a free port; the same folder again is the same desk. */
export async function serveDesk(dataFolder: string): Promise<ServedDesk> {
  const child = spawn(process.execPath, [program, 'serve', '--no-demo'], {
    env: environmentOf(dataFolder),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return { url: await urlOf(child), kill: end('SIGKILL'), stop: end('SIGTERM') }
}

async function urlOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const complaints: string[] = []
  if (!child.stdout || !child.stderr) throw new Error('The program has no output')
  child.stderr.on('data', part => complaints.push(String(part)))
  createInterface({ input: child.stdout }).on('line', line => {
    const url = /hazır: (http:\S+)/.exec(line)?.[1]
    if (url !== undefined) resolve(url)
  })
  child.once('exit', code =>
    reject(new Error(`The program ended (${code}): ${complaints.join('')}`)),
  )
  return await promise
}

export type Beside = { desk: Desk; connection: Connection; close: () => Promise<void> }

/** The same desk from this process, beside the running program. */
export async function openBeside(dataFolder: string): Promise<Beside> {
  const log = { info: () => {}, warn: () => {} }
  const engine = await openEngine({ dataFolder, role: 'join-or-own', log })
  const connection = { ...engine.connection, database: 'beyazmasa' }
  const store = openStore(connection, 8)
  const close = async () => {
    await store.close()
    await engine.stop()
  }
  const [municipality] = await listMunicipalities(store)
  if (municipality === undefined) throw new Error('The desk has no municipality')
  const desk: Desk = {
    store,
    municipalityId: municipality.municipalityId,
    now: () => instant(new Date().toISOString()),
    newId: randomUUID,
    randomBytes,
    calendar: async () => testCalendar,
  }
  return { desk, connection, close }
}
