// Owns the question whether a process noted earlier is still that same process; starts and ends none.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { hasCode } from '../engine-refusal.ts'

/** Enough to recognise a process again: a number alone is given to somebody else later. */
export interface ProcessIdentity {
  pid: number
  /** Clock ticks since boot at which it started; null where the system has no /proc. */
  startTicks: string | null
  bootId: string | null
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, startTicks: readStat(pid)?.startTicks ?? null, bootId: readBootId() }
}

/** True when the process of that identity still runs. A zombie has ended: it holds nothing any more. */
export function isAlive(identity: ProcessIdentity): boolean {
  if (!runs(identity.pid)) return false
  if (identity.bootId !== null && identity.bootId !== readBootId()) return false
  return identity.startTicks === null || readStat(identity.pid)?.startTicks === identity.startTicks
}

/** True when any process, whichever it is, runs under that number. */
export function runs(pid: number): boolean {
  const state = readStat(pid)?.state
  return exists(pid) && state !== 'Z' && state !== 'X'
}

/** As `runs`, but a zombie, which has ended and only keeps its number, counts too. */
export function exists(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * The processes of `program` whose working folder is `folder`: a PostgreSQL server and all its
 * children stand in their cluster, and so may an administrator's shell, which is not meant.
 * Undefined where the system has no /proc and the question cannot be answered.
 */
export function processesIn(folder: string, program: string): number[] | undefined {
  if (readStat(process.pid) === undefined) return undefined
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => readLink(`/proc/${pid}/cwd`) === folder && runs(pid))
    .filter(pid => readLink(`/proc/${pid}/exe`)?.split('/').at(-1)?.split(' ')[0] === program)
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

function readStat(pid: number): { state: string; startTicks: string } | undefined {
  const text = readOrUndefined(`/proc/${pid}/stat`)
  // The name in brackets may hold spaces and brackets itself, so the fields are counted after the last one.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  const state = fields?.[0]
  const startTicks = fields?.[19]
  return state === undefined || startTicks === undefined ? undefined : { state, startTicks }
}

function readBootId(): string | null {
  return readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim() ?? null
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
