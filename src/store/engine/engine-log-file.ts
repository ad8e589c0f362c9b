// Owns the file that PostgreSQL writes its messages to, and keeps it from growing without end.
import { copyFile, type FileHandle, open, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

const largestBytes = 5_000_000
const lookEveryMs = 10 * 60_000

export interface EngineLogFile {
  readonly path: string
  readonly fd: number
  /** The last lines, for a message about a failed start. */
  tail(): Promise<string>
  close(): Promise<void>
}

/** Opens `engine.log` in the data folder for appending; the one before it is kept as `engine.log.1`. */
export async function openEngineLog(dataFolder: string): Promise<EngineLogFile> {
  const path = join(dataFolder, 'engine.log')
  const file = await open(path, 'a+', 0o600)
  // Root may start for another user once; the file stays that user's.
  if (process.getuid?.() === 0) {
    const owner = await stat(dataFolder)
    await file.chown(owner.uid, owner.gid)
  }
  await shorten(file, path)
  const startedAt = (await file.stat()).size
  const timer = setInterval(() => void shorten(file, path).catch(() => undefined), lookEveryMs)
  timer.unref()
  return {
    path,
    fd: file.fd,
    async tail() {
      const { size } = await file.stat()
      const from = Math.max(size - 2000, Math.min(startedAt, size))
      const { buffer, bytesRead } = await file.read(Buffer.alloc(2000), 0, 2000, from)
      return buffer.toString('utf8', 0, bytesRead).trim().split('\n').slice(-5).join('\n')
    },
    async close() {
      clearInterval(timer)
      await file.close()
    },
  }
}

/** PostgreSQL holds the file open for appending, so it is emptied in place rather than renamed. */
async function shorten(file: FileHandle, path: string): Promise<void> {
  if ((await stat(path)).size <= largestBytes) return
  await copyFile(path, `${path}.1`)
  await file.truncate(0).catch(() => truncate(path, 0))
}
