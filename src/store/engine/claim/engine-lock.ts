// Owns program.lock, the note in the data folder that says who uses it; knows nothing of PostgreSQL.
import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hasCode } from '../engine-refusal.ts'
import { identityOf, isAlive, type ProcessIdentity } from './live-process.ts'

export interface LockNote extends ProcessIdentity {
  id: string
  startedAt: string
  /** A command waits for other commands that joined it; a server does not. */
  role: 'server' | 'command'
  state: 'starting' | 'ready' | 'leaving'
  socketFolder: string | null
  port: number | null
  version: string | null
}

export interface HeldLock {
  readonly note: LockNote
  /** What a program that died without a farewell had noted. */
  readonly left: LockNote | undefined
  update(
    changes: Partial<Pick<LockNote, 'state' | 'socketFolder' | 'port' | 'version'>>,
  ): Promise<void>
  release(): Promise<void>
}

export type LockAttempt = { held: true; lock: HeldLock } | { held: false; holder: LockNote }

const retryMs = 20

/** Takes the data folder for this program, or says who has it. A dead owner's note is put aside. */
export async function takeLock(dataFolder: string, role: LockNote['role']): Promise<LockAttempt> {
  const path = join(dataFolder, 'program.lock')
  const note: LockNote = {
    ...identityOf(process.pid),
    id: randomBytes(8).toString('hex'),
    startedAt: new Date().toISOString(),
    role,
    state: 'starting',
    socketFolder: null,
    port: null,
    version: null,
  }
  let left: LockNote | undefined
  for (;;) {
    if (await createWhole(path, JSON.stringify(note))) {
      return { held: true, lock: heldLock(path, note, left) }
    }
    const text = await readText(path)
    if (text === undefined) continue
    const holder = parseNote(text)
    if (holder !== undefined && isAlive(holder)) return { held: false, holder }
    if (await putAside(path, text)) left = holder
    else await pause(retryMs)
  }
}

/** The note of the program that uses the data folder now, if it is alive. */
export async function findHolder(dataFolder: string): Promise<LockNote | undefined> {
  const text = await readText(join(dataFolder, 'program.lock'))
  const note = text === undefined ? undefined : parseNote(text)
  return note !== undefined && isAlive(note) ? note : undefined
}

function heldLock(path: string, note: LockNote, left: LockNote | undefined): HeldLock {
  return {
    note,
    left,
    async update(changes) {
      Object.assign(note, changes)
      const temporary = `${path}.${note.id}`
      await writeFile(temporary, JSON.stringify(note))
      await rename(temporary, path)
    },
    async release() {
      const text = await readText(path)
      if (text !== undefined && parseNote(text)?.id === note.id) await rm(path, { force: true })
    },
  }
}

/**
 * Removes a dead owner's note. Two starts may find the same dead note; were each to remove what it
 * finds, the slower one would remove the note of the faster one. So only who holds the second file
 * removes, and only after reading the note again.
 */
async function putAside(path: string, deadText: string): Promise<boolean> {
  const guard = `${path}.takeover`
  const mine = JSON.stringify(identityOf(process.pid))
  if (!(await createWhole(guard, mine))) {
    const other = await readText(guard)
    const identity = other === undefined ? undefined : parseIdentity(other)
    if (other !== undefined && (identity === undefined || !isAlive(identity)))
      await rm(guard, { force: true })
    return false
  }
  try {
    if ((await readText(path)) !== deadText) return false
    await rm(path, { force: true })
    return true
  } finally {
    await rm(guard, { force: true })
  }
}

/** Creates the file only if it is absent, and never visible half written: a link is both. */
async function createWhole(path: string, text: string): Promise<boolean> {
  const temporary = `${path}.${randomBytes(8).toString('hex')}`
  await writeFile(temporary, text, { flag: 'wx', mode: 0o644 })
  try {
    await link(temporary, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function parseNote(text: string): LockNote | undefined {
  const identity = parseIdentity(text)
  // A note with an identity was written whole by this module, so the rest has its shape.
  return identity !== undefined && 'state' in identity ? (identity as LockNote) : undefined
}

function parseIdentity(text: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const known = typeof value === 'object' && value !== null && 'pid' in value && 'bootId' in value
    // Checked on the line above as far as it matters: isAlive refuses a number that is none.
    return known ? (value as ProcessIdentity) : undefined
  } catch {
    return undefined
  }
}
