// Breaks connections to the database on purpose: the n-th query never reaches the server ("lost"), or it runs and the
// connection breaks before its answer ("answer-lost").
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import pg from 'pg'
import { type Connection, openStore, type Store } from '../../src/store/store.ts'

export const faultModes = ['lost', 'answer-lost'] as const
export type FaultMode = (typeof faultModes)[number]

export type FaultPlan = {
  /** From now on the `nth` query of this store, counted over all its connections, fails in that way. */
  arm(nth: number, mode: FaultMode): void
  /** No more faults; says whether one happened. */
  disarm(): boolean
}

/** A store like the program's own, whose connections fail by plan. */
export function openFaultyStore(connectionString: string): { store: Store; plan: FaultPlan } {
  const plan = newPlan()
  // as: the pool takes a class of clients beside the address; the program never gives one
  const connection = { connectionString, Client: faultyClient(plan) } as Connection
  return { store: openStore(connection), plan }
}

type RunningPlan = FaultPlan & { next(): FaultMode | undefined }

function newPlan(): RunningPlan {
  let armed: { left: number; mode: FaultMode } | undefined
  let fired = false
  return {
    arm: (nth, mode) => {
      armed = { left: nth, mode }
      fired = false
    },
    disarm: () => {
      armed = undefined
      return fired
    },
    next: () => {
      if (armed === undefined) return undefined
      armed.left -= 1
      if (armed.left > 0) return undefined
      const { mode } = armed
      armed = undefined
      fired = true
      return mode
    },
  }
}

type Query = (...query: unknown[]) => Promise<unknown>

function faultyClient(plan: RunningPlan): typeof pg.Client {
  class FaultyClient extends pg.Client {
    readonly #sent: Promise<unknown>[] = []
    #isBroken = false
    /** An answer is being lost; those that would come after it on this connection never come either. */
    #isLosing = false
    #breaking: Promise<unknown> | undefined

    /** The connection is known to be broken before anybody hears of the failed query, as in life. */
    #break(): Promise<unknown> {
      this.#isBroken = true
      if (this.#breaking === undefined) {
        this.#breaking = once(this, 'end')
        // as: the socket is there, but not declared
        const { stream } = (this as unknown as { connection: { stream: Writable } }).connection
        stream.destroy()
      }
      return this.#breaking
    }

    async #lose(): Promise<never> {
      this.#isBroken = true
      // What was sent before it in one go has reached the server.
      await Promise.allSettled(this.#sent)
      await this.#break()
      throw new Error('The query was lost on the way to the server')
    }

    async #loseAnswer(answer: Promise<unknown>): Promise<never> {
      this.#isLosing = true
      await answer.catch(() => {})
      await this.#break()
      throw new Error('The answer was lost on the way from the server')
    }

    run(send: Query, query: readonly unknown[]): unknown {
      const mode = this.#isBroken ? 'lost' : plan.next()
      // A stream (COPY) is handed over and not awaited: it is broken off, or breaks after its end.
      if (typeof (query[0] as { submit?: unknown }).submit === 'function') {
        if (mode === 'lost') void this.#break()
        const stream = send(...query) as unknown as Writable
        if (mode === 'answer-lost') stream.once('finish', () => void this.#break())
        return stream
      }
      if (mode === 'lost') return this.#lose()
      const answer = send(...query)
      this.#sent.push(answer.catch(() => {}))
      return mode === 'answer-lost' || this.#isLosing ? this.#loseAnswer(answer) : answer
    }
  }
  // as: `query` has many overloads; all of them go through `run`
  FaultyClient.prototype.query = function (this: FaultyClient, ...query: unknown[]) {
    const send = pg.Client.prototype.query.bind(this) as unknown as Query
    return this.run(send, query)
  } as unknown as typeof pg.Client.prototype.query
  return FaultyClient
}
