// Owns the notes of programs that joined another's engine, so that a command that owns it waits.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { identityOf, isAlive, type ProcessIdentity } from './live-process.ts'

const prefix = 'program.guest-'
const pollMs = 50
let count = 0

/** Notes that this program uses the engine of the data folder's owner; the answer removes the note. */
export async function enterAsGuest(dataFolder: string): Promise<() => Promise<void>> {
  count += 1
  const path = join(dataFolder, `${prefix}${process.pid}-${count}`)
  await writeFile(path, JSON.stringify(identityOf(process.pid)))
  return () => rm(path, { force: true })
}

/** Waits until no living guest is noted; the notes of dead ones are removed. */
export async function waitForGuests(
  dataFolder: string,
  onWait: (pid: number) => void,
): Promise<void> {
  let said: number | undefined
  for (;;) {
    const guest = await findGuest(dataFolder)
    if (guest === undefined) return
    if (guest !== said) onWait(guest)
    said = guest
    await pause(pollMs)
  }
}

async function findGuest(dataFolder: string): Promise<number | undefined> {
  for (const name of await readdir(dataFolder)) {
    if (!name.startsWith(prefix)) continue
    const path = join(dataFolder, name)
    const identity = await readIdentity(path)
    if (identity !== undefined && isAlive(identity)) return identity.pid
    await rm(path, { force: true })
  }
  return undefined
}

async function readIdentity(path: string): Promise<ProcessIdentity | undefined> {
  try {
    // Written by enterAsGuest alone; a note cut short fails to parse and counts as dead.
    return JSON.parse(await readFile(path, 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}
