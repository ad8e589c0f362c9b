// The schedule of the worker: which job runs how often. Owns no rule: each job is one act of a feature.
import type { Logger } from 'pino'
import { instantOfMillis, millisOf } from '../core/time/dates.ts'
import { removeExpiredDrafts } from '../features/apply/drafts.ts'
import { letTimePass } from '../features/clocks/let-time-pass.ts'
import type { DocumentSystem } from '../features/letters/document-system.ts'
import { exchangeLetters } from '../features/letters/exchange-letters.ts'
import { tellStaff } from '../features/notices/tell-staff.ts'
import { tellOfBreaches, tellOfDestruction } from '../features/privacy/tell-of-breaches.ts'
import { enterEvents } from '../features/registers/enter-events.ts'
import { continueReplays } from '../features/replay/continue-replays.ts'
import { removeAbandonedFiles } from '../features/requests/waiting-files.ts'
import { forgetOldAttempts } from '../features/sign-in/attempts.ts'
import { forgetExpiredSessions } from '../features/sign-in/sessions.ts'
import type { Desk } from '../ledger/desk.ts'
import type { Press } from '../press/press.ts'
import type { AttachmentFiles } from '../store/attachment-files.ts'

export type JobTools = {
  desk: Desk
  files: AttachmentFiles
  press: Press
  documents: DocumentSystem
  log: Logger
}

export type Job = {
  name: string
  everyMs: number
  /** Numbers for the log. A job that stops early when `signal` says so is continued at its next turn. */
  run: (tools: JobTools, signal: AbortSignal) => Promise<Readonly<Record<string, number>>>
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

export const schedule: readonly Job[] = [
  { name: 'clocks', everyMs: 30 * SECOND, run: passTime },
  { name: 'replays', everyMs: 5 * SECOND, run: replay },
  { name: 'notices', everyMs: 5 * SECOND, run: tell },
  { name: 'breaches', everyMs: MINUTE, run: watchBreaches },
  { name: 'destruction', everyMs: HOUR, run: watchDestruction },
  { name: 'letters', everyMs: 30 * SECOND, run: exchange },
  { name: 'registers', everyMs: 5 * SECOND, run: enter },
  { name: 'sign-in', everyMs: HOUR, run: forgetSignIns },
  { name: 'drafts', everyMs: HOUR, run: forgetDrafts },
]

async function passTime({ desk, log }: JobTools, signal: AbortSignal) {
  const { unreadable, ...passed } = await letTimePass(desk, signal)
  for (const { requestId, cause } of unreadable)
    log.error(
      { requestId, err: cause },
      'the history of a request cannot be read; its clocks stand',
    )
  return { ...passed, unreadable: unreadable.length }
}

async function replay({ desk }: JobTools, signal: AbortSignal) {
  return await continueReplays(desk, signal)
}

async function tell({ desk }: JobTools, signal: AbortSignal) {
  return { events: await tellStaff(desk, signal) }
}

async function watchBreaches({ desk }: JobTools) {
  return { owed: await tellOfBreaches(desk) }
}

async function watchDestruction({ desk }: JobTools) {
  return { told: Number(await tellOfDestruction(desk)) }
}

async function exchange({ documents, ...tools }: JobTools, signal: AbortSignal) {
  const exchanged = await exchangeLetters(tools, documents, signal)
  if (exchanged.refused > 0)
    tools.log.warn(exchanged, 'the document system sent what cannot be taken; see refused/')
  return exchanged
}

async function enter({ desk }: JobTools, signal: AbortSignal) {
  return { entered: await enterEvents(desk, signal) }
}

async function forgetSignIns({ desk }: JobTools) {
  await forgetOldAttempts(desk)
  return { sessions: await forgetExpiredSessions(desk) }
}

/** What nobody sent within its day, words and files, and what a crash left half written. */
async function forgetDrafts({ desk, files }: JobTools) {
  const dayAgo = instantOfMillis(millisOf(desk.now()) - 24 * HOUR)
  return {
    drafts: await removeExpiredDrafts(desk),
    files: await removeAbandonedFiles(desk, files, dayAgo),
    unfinished: await files.clearUnfinished(new Date(dayAgo)),
  }
}

/** A database that is gone for a night is asked again within this time of its return. */
const LONGEST_DELAY = 5 * MINUTE

/**
 * How long to wait before the next turn: the job's own interval; after failures in a row twice as long each
 * time, so that a broken database is not asked without end.
 */
export function delayAfter(everyMs: number, failures: number): number {
  const doubled = everyMs * 2 ** Math.max(0, failures - 1)
  return Math.max(everyMs, Math.min(doubled, LONGEST_DELAY))
}
