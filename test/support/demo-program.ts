// Owns the running desk of the journeys: the built program with the demo town, in a folder and on a port of its own, started once
// per worker by the first journey that asks for it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base } from './browser.ts'

export { expect } from './browser.ts'

export type DemoRequest = { readonly number: string; readonly code: string }

export type DemoProgram = {
  readonly url: string
  /** Requests of the demo town that were answered and wait for their applicant's verdict. */
  readonly answered: readonly DemoRequest[]
}

const project = join(import.meta.dirname, '../..')
const START_MILLISECONDS = 120_000

async function startDemoProgram(): Promise<{ demo: DemoProgram; stop: () => Promise<void> }> {
  const program = join(project, 'dist/main.js')
  if (!existsSync(program)) throw new Error('The program is not built: npm run build')
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-journey-'))
  const child = spawn(process.execPath, ['--enable-source-maps', program, 'serve'], {
    env: {
      ...process.env,
      BEYAZMASA_DATA: folder,
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { demo: await readStart(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The program says its address first and the examples to follow last. */
async function readStart(child: ChildProcess): Promise<DemoProgram> {
  const { promise, resolve, reject } = Promise.withResolvers<DemoProgram>()
  const answered: DemoRequest[] = []
  const complaints: string[] = []
  let url = ''
  if (!child.stdout || !child.stderr) throw new Error('The program has no output')
  child.stderr.on('data', part => complaints.push(String(part)))
  createInterface({ input: child.stdout }).on('line', line => {
    url ||= /hazır: (http:\S+)/.exec(line)?.[1] ?? ''
    const [, number, code] = /^ {2}([A-Z]+-\d{4}-\d+) {2}(\S+)$/.exec(line) ?? []
    if (number && code) answered.push({ number, code })
    if (url !== '' && answered.length === 3) resolve({ url, answered })
  })
  child.once('exit', code =>
    reject(new Error(`The program ended (${code}): ${complaints.join('')}`)),
  )
  return await promise
}

type WorkerFixtures = { demo: DemoProgram }

/** Playwright's `test` with the desk running; a path such as `/basvuru` is a page of it. */
export const test = base.extend<object, WorkerFixtures>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    async ({}, use) => {
      const { demo, stop } = await startDemoProgram()
      await use(demo)
      await stop()
    },
    { scope: 'worker', timeout: START_MILLISECONDS },
  ],
  baseURL: async ({ demo }, use) => {
    await use(demo.url)
  },
})
