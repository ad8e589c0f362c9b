// Starts the built desk as a process of its own for measuring, and a second connection beside it.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { type OpenDeskOptions, openDesk } from '../src/cli/open-desk.ts'
import type { OpenDesk } from '../src/cli/program.ts'
import { projectFolder, readConfig } from '../src/config.ts'

export type StartedDesk = {
  port: number
  /** From the start of the process to the line that says it is ready. */
  readyMilliseconds: number
  residentMegabytes(): Promise<number>
  open(): Promise<OpenDesk>
  stop(): Promise<void>
}

const environmentOf = (dataFolder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  BEYAZMASA_DATA: dataFolder,
  BEYAZMASA_POSTS_PER_MINUTE: '0',
  PORT: '0',
  DATABASE_URL: '',
})

/** As `npm start` has them. */
const HEAP = ['--max-semi-space-size=8', '--max-old-space-size=192']

export async function startDesk(dataFolder: string): Promise<StartedDesk> {
  const began = performance.now()
  const { DATABASE_URL: _, ...environment } = environmentOf(dataFolder)
  const program = join(projectFolder(), 'dist', 'main.js')
  const child = spawn(process.execPath, [...HEAP, program, 'serve', '--no-demo'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await portOf(child)
  return {
    port,
    readyMilliseconds: performance.now() - began,
    residentMegabytes: () => memoryOf(child.pid ?? 0, 'VmRSS'),
    open: () => openDesk(optionsOf(environment)),
    stop: () => stop(child),
  }
}

/** Runs a command of the program as a process of its own: what it printed, and its memory at most. */
export async function runCommand(
  dataFolder: string,
  args: readonly string[],
): Promise<{ printed: string; peakMegabytes: number }> {
  const { DATABASE_URL: _, ...environment } = environmentOf(dataFolder)
  const program = join(projectFolder(), 'dist', 'main.js')
  const child = spawn(process.execPath, [program, ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  let peakMegabytes = 0
  child.stdout.on('data', chunk => {
    printed += String(chunk)
  })
  // The peak only grows, so that the last look before the end misses a tenth of a second at most.
  const watch = setInterval(async () => {
    const now = await memoryOf(child.pid ?? 0, 'VmHWM').catch(() => 0)
    peakMegabytes = Math.max(peakMegabytes, now)
  }, 100)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  child.once('error', reject)
  child.once('close', code =>
    code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`)),
  )
  await promise.finally(() => clearInterval(watch))
  return { printed, peakMegabytes }
}

/** Opens the desk in this process, for filling before a measurement. */
export function openBeside(dataFolder: string): Promise<OpenDesk> {
  const { DATABASE_URL: _, ...environment } = environmentOf(dataFolder)
  return openDesk(optionsOf(environment))
}

function optionsOf(environment: NodeJS.ProcessEnv): OpenDeskOptions {
  return {
    config: readConfig(environment),
    log: pino({ level: 'warn' }, pino.destination(2)),
    role: 'join-or-own',
    now: () => new Date().toISOString(),
    newId: randomUUID,
    randomBytes,
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  let text = ''
  child.stdout?.on('data', chunk => {
    text += String(chunk)
    const port = /localhost:(\d+)/.exec(text)?.[1]
    if (port !== undefined) resolve(Number(port))
  })
  child.once('exit', code => reject(new Error(`The desk ended with ${code} before it was ready`)))
  return await promise
}

/** What it has now, or the most that it ever had. */
async function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024
}

async function stop(child: ChildProcess): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  child.once('exit', () => resolve())
  child.kill('SIGTERM')
  await promise
}
