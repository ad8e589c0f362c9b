// Owns one run of the PostgreSQL server: spawn, wait until it answers, end; restarting is the keeper's.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { EngineBinaries } from './engine-binaries.ts'
import type { EngineLogFile } from './engine-log-file.ts'
import { EngineRefusal } from './engine-refusal.ts'
import { engineArguments } from './engine-settings.ts'
import type { EngineUser } from './engine-user.ts'

export interface EngineProcessOptions {
  binaries: EngineBinaries
  cluster: string
  socketFolder: string
  user: EngineUser | undefined
  logFile: EngineLogFile
  settings: Record<string, string>
  say: (text: string) => void
}

export interface EngineProcess {
  readonly pid: number
  /** Settles when the server has ended, with how it ended. */
  readonly ended: Promise<EngineEnd>
  stop(): Promise<void>
}

export interface EngineEnd {
  code: number | null
  signal: NodeJS.Signals | null
}

const readyPollMs = 10
const sayEveryMs = 10_000
/** A fast shutdown writes a checkpoint, which takes long after a great import on a slow disk. */
const fastMs = 60_000
const immediateMs = 10_000

/** Starts the server and returns when it accepts connections, crash recovery included. */
export async function startEngineProcess(options: EngineProcessOptions): Promise<EngineProcess> {
  const { binaries, cluster, socketFolder, user, logFile } = options
  const child = spawn(binaries.postgres, engineArguments(cluster, socketFolder, options.settings), {
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', logFile.fd, logFile.fd],
    // Its own session: Ctrl-C at the terminal must reach the program first, which still has requests to end.
    detached: true,
    ...user,
  })
  const ended = new Promise<EngineEnd>(resolve => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  await once(child, 'spawn').catch(error => Promise.reject(startFailed(cluster, String(error))))
  // A signal that finds no process any more is no error of ours; the end is awaited anyway.
  child.on('error', () => undefined)
  const pid = child.pid ?? 0
  // When the program ends without a farewell (process.exit), the server still shuts down properly.
  const farewell = () => child.kill('SIGINT')
  process.once('exit', farewell)
  void ended.then(() => process.removeListener('exit', farewell))

  let end: EngineEnd | undefined
  void ended.then(result => {
    end = result
  })
  for (let waited = 0; !(await isReady(cluster, pid)); waited += readyPollMs) {
    if (end !== undefined) throw startFailed(cluster, await logFile.tail())
    if (waited > 0 && waited % sayEveryMs === 0) {
      options.say('PostgreSQL kayıtlarını onarıyor, bekleniyor; PostgreSQL is recovering, waiting')
    }
    await pause(readyPollMs)
  }
  return { pid, ended, stop: () => endProcess(signal => child.kill(signal), ended) }
}

/** PostgreSQL writes its state into the last line of postmaster.pid; pg_ctl reads the same. */
async function isReady(cluster: string, pid: number): Promise<boolean> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
}

async function endProcess(
  kill: (signal: NodeJS.Signals) => boolean,
  ended: Promise<EngineEnd>,
): Promise<void> {
  const steps = [
    ['SIGINT', fastMs],
    ['SIGQUIT', immediateMs],
  ] as const
  for (const [signal, ms] of steps) {
    kill(signal)
    const late = new AbortController()
    const result = await Promise.race([ended, pause(ms, 'late' as const, late)])
    late.abort()
    if (result !== 'late') return
  }
  kill('SIGKILL')
  await ended
}

function startFailed(cluster: string, said: string): EngineRefusal {
  return new EngineRefusal('start-failed', {
    tr: `PostgreSQL ${cluster} üzerinde başlayamadı. Son iletileri: ${said}`,
    en: `PostgreSQL could not start on ${cluster}. Its last messages: ${said}`,
  })
}
