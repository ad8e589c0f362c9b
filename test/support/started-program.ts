// Owns running engine-program.ts as a process of its own, for tests that kill it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { EngineConnection } from '../../src/store/engine/engine-types.ts'

export interface ProgramLine {
  log?: string
  ready?: { connection: EngineConnection; owned: boolean; version: string; ms: number }
  refused?: string
  tr?: string
  en?: string
  holderPid?: number
  exit?: { signal: string | null; restarting: boolean }
  stopped?: boolean
}

export interface StartedProgram {
  readonly pid: number
  /** The first line, from the beginning, that has this key; fails when the program ends without it. */
  line<K extends keyof ProgramLine>(key: K): Promise<Required<ProgramLine>[K]>
  /** The first line that says it became ready or why it refused. */
  outcome(): Promise<ProgramLine>
  kill(): Promise<void>
  /** Ends it in order and waits. */
  end(): Promise<void>
}

const running = new Set<ChildProcess>()
const source = new URL('engine-program.ts', import.meta.url).pathname

export function startProgram(
  options: Record<string, unknown>,
  user: { uid?: number; gid?: number } = {},
): StartedProgram {
  const child = spawn(process.execPath, [decodeURIComponent(source), JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  })
  running.add(child)
  const ended = once(child, 'exit').then(() => running.delete(child))
  const lines: ProgramLine[] = []
  const waiting = new Set<() => void>()
  let closed = false
  const wake = () => {
    for (const check of waiting) check()
  }
  const reader = createInterface({ input: child.stdout })
  reader.on('line', text => {
    lines.push(JSON.parse(text))
    wake()
  })
  reader.on('close', () => {
    closed = true
    wake()
  })
  const find = (matches: (line: ProgramLine) => boolean): Promise<ProgramLine> =>
    new Promise((resolve, reject) => {
      const check = () => {
        const found = lines.find(matches)
        if (found === undefined && !closed) return
        waiting.delete(check)
        if (found === undefined)
          reject(new Error(`The program ended; it said ${JSON.stringify(lines)}`))
        else resolve(found)
      }
      waiting.add(check)
      check()
    })
  return {
    pid: child.pid ?? 0,
    async line(key) {
      const found = (await find(line => line[key] !== undefined))[key]
      if (found === undefined) throw new Error(`No line has ${key}`)
      return found as never // found has the type of that key, which the compiler cannot follow
    },
    outcome: () => find(line => line.ready !== undefined || line.refused !== undefined),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async end() {
      child.stdin.end()
      await ended
    },
  }
}

/** For afterEach: no test leaves a program behind, whatever happened in it. */
export async function endPrograms(): Promise<void> {
  await Promise.all(
    [...running].map(async child => {
      const ended = once(child, 'exit')
      child.stdin?.end()
      await ended
    }),
  )
}
