// Files that appear whole or not at all, and files that are moved without covering another one.
import { randomUUID } from 'node:crypto'
import { lstat, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export async function putWhole(path: string, content: Uint8Array | string): Promise<void> {
  // A point in front: readers of the folder take it for hidden, and this adapter never reads it.
  const unfinished = join(dirname(path), `.${randomUUID()}.part`)
  const handle = await open(unfinished, 'wx', 0o640)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, path)
  await syncFolder(dirname(path))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Undefined when there is nothing of that name. A link is seen as a link, never followed. */
export async function factsOf(path: string) {
  try {
    return await lstat(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** A name that is taken gets the moment behind it; what is gone already was moved by somebody else. */
export async function moveInto(folder: string, from: string, name: string, stamp: string) {
  const wished = join(folder, name)
  const target = (await factsOf(wished)) === undefined ? wished : `${wished}.${stamp}`
  try {
    await rename(from, target)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
