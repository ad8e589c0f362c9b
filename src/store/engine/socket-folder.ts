// Owns the short-lived folder that holds the engine's Unix socket.
import { access, chmod, chown, mkdtemp, realpath, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { enginePort } from './engine-settings.ts'
import { canEnter, type EngineUser } from './engine-user.ts'

const prefix = 'bm-'
const socketName = `.s.PGSQL.${enginePort}`
/** The system keeps 108 bytes for a socket's path, the last of them a zero; macOS keeps 104. */
const longestPathBytes = 103
const plainPath = /^[\w/.@+-]+$/

/** A fresh folder that only the engine's user (and root) can enter. */
export async function makeSocketFolder(user: EngineUser | undefined): Promise<string> {
  const folder = await mkdtemp(join(await baseFolder(user), prefix))
  await chmod(folder, 0o700)
  if (user !== undefined) await chown(folder, user.uid, user.gid)
  return folder
}

/** Removes what the engine leaves there, and the folder; a path that is none of ours is left alone. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (!basename(folder).startsWith(prefix)) return
  for (const name of [socketName, `${socketName}.lock`]) {
    await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
  await rmdir(folder).catch(() => undefined)
}

/** True when this program's user may connect to the server behind that folder. */
export async function canReachSocket(folder: string): Promise<boolean> {
  return access(join(folder, socketName)).then(
    () => true,
    () => false,
  )
}

async function baseFolder(user: EngineUser | undefined): Promise<string> {
  const usual = await realpath(tmpdir()).catch(() => '/tmp')
  const length = Buffer.byteLength(join(usual, `${prefix}XXXXXX`, socketName))
  // PostgreSQL reads the setting as a list, so a name with commas or quotation marks is not for it.
  return length <= longestPathBytes && plainPath.test(usual) && canEnter(usual, user)
    ? usual
    : '/tmp'
}
