// Owns the shared copy of PostgreSQL's programs for projects that the engine's user cannot enter.
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { chmod, cp, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isPermissionError, notPermitted } from './engine-refusal.ts'
import { makeOpenFolder } from './engine-user.ts'

/**
 * A complete copy of `native` at `place`, readable by everybody. It is made under another name and
 * renamed when complete, so no start ever sees half of one; a damaged copy is replaced.
 */
export async function copyEngine(
  native: string,
  place: string,
  makeLinks: (native: string) => Promise<boolean>,
): Promise<string> {
  const target = join(place, 'native')
  const wanted = listFiles(native)
  if (isComplete(target, wanted)) return target
  const suffix = randomBytes(4).toString('hex')
  const temporary = `${place}.making-${suffix}`
  try {
    await makeOpenFolder(dirname(place))
    await cp(native, join(temporary, 'native'), { recursive: true, verbatimSymlinks: true })
    await openToAll(temporary)
    await makeLinks(join(temporary, 'native'))
    await moveInto(temporary, place, `${place}.damaged-${suffix}`, () => isComplete(target, wanted))
  } catch (error) {
    if (isPermissionError(error)) throw notPermitted(dirname(place), error)
    throw error
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return target
}

/** Another program may have put its own copy there in the meantime: a complete one is left alone. */
async function moveInto(
  temporary: string,
  place: string,
  damaged: string,
  isComplete: () => boolean,
): Promise<void> {
  if (isComplete()) return
  // A damaged copy is set aside rather than removed at once: a running engine may still read it.
  await rename(place, damaged).catch(() => undefined)
  try {
    await rename(temporary, place)
  } catch (error) {
    if (!isComplete()) throw error
  }
  await rm(damaged, { recursive: true, force: true })
}

/**
 * Path and size of each regular file. Sizes show a copy cut short by a power failure. Done without
 * awaiting: a thousand files take 30 ms this way and 210 ms one promise after another.
 */
function listFiles(root: string): Map<string, number> {
  const files = new Map<string, number>()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(root.length), statSync(path).size)
  }
  return files
}

function isComplete(target: string, wanted: Map<string, number>): boolean {
  if (!existsSync(target)) return false
  const found = listFiles(target)
  return [...wanted].every(([path, size]) => found.get(path) === size)
}

async function openToAll(root: string): Promise<void> {
  await chmod(root, 0o755)
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const runnable = entry.isDirectory() || ((await stat(path)).mode & 0o100) !== 0
    await chmod(path, runnable ? 0o755 : 0o644)
  }
}
