// The worker: lets time pass for every request (ladder, silence) and cleans up, over and over.
import type { Logger } from 'pino'
import type { Desk } from '../ledger/desk.ts'

export type Worker = { stop: () => Promise<void> }

export function startWorker(_desk: Desk, _log: Logger): Worker {
  return { stop: async () => {} }
}
