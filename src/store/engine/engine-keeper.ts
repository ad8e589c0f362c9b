// Owns keeping the server running while the program runs: a server that dies is started again.
import { setTimeout as pause } from 'node:timers/promises'
import { clearLeftovers } from './engine-leftovers.ts'
import {
  type EngineEnd,
  type EngineProcess,
  type EngineProcessOptions,
  startEngineProcess,
} from './engine-process.ts'

export interface EngineExit extends EngineEnd {
  /** False when no further start will be tried: the program cannot go on. */
  restarting: boolean
}

export interface KeptEngine {
  stop(): Promise<void>
}

/** Waits before the tries; about a minute in all, then the program is told that it cannot go on. */
const backoffMs = [0, 250, 1000, 4000, 15_000, 30_000]
/** A server that starts and ends at once, again and again, is given a little more time each round. */
const shortLifeMs = 1000
const pauseAfterShortLifeMs = 100
const longestPauseMs = 1000

/**
 * Starts the server and keeps it: same socket, same port, so connection pools find it again. What was
 * committed is there after PostgreSQL's own crash recovery; open transactions are gone.
 */
export async function keepEngine(
  options: EngineProcessOptions,
  onExit: (exit: EngineExit) => void,
): Promise<KeptEngine> {
  const quit = new AbortController()
  let current = await startEngineProcess(options)

  const keep = async (): Promise<void> => {
    for (let shortLives = 0; ; ) {
      const startedAt = performance.now()
      const end = await current.ended
      if (quit.signal.aborted) return
      shortLives = performance.now() - startedAt < shortLifeMs ? shortLives + 1 : 0
      const how = end.signal ?? end.code
      options.say(
        `PostgreSQL durdu (${how}), yeniden başlatılıyor; PostgreSQL ended, starting again`,
      )
      onExit({ ...end, restarting: true })
      await rest(Math.min(shortLives * pauseAfterShortLifeMs, longestPauseMs))
      const next = await startAgain()
      if (quit.signal.aborted) return next?.stop()
      if (next === undefined) return onExit({ ...end, restarting: false })
      current = next
    }
  }

  const startAgain = async (): Promise<EngineProcess | undefined> => {
    for (const ms of backoffMs) {
      await rest(ms)
      if (quit.signal.aborted) return undefined
      try {
        await clearLeftovers(options.cluster, options.say)
        const started = await startEngineProcess(options)
        options.say('PostgreSQL yeniden çalışıyor; PostgreSQL runs again')
        return started
      } catch (error) {
        options.say(String(error))
      }
    }
    return undefined
  }

  const rest = (ms: number): Promise<void> =>
    pause(ms, undefined, { signal: quit.signal }).catch(() => undefined)

  const kept = keep()
  return {
    async stop() {
      quit.abort()
      // A start that is under way is waited for: a server must never outlive the lock.
      await current.stop()
      await kept
    },
  }
}
