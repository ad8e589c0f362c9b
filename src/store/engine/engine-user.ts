// Owns the choice of the system user that PostgreSQL runs as, and of folders that this user can enter.
import { readFileSync, statSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A user other than this program's own; undefined means: the engine runs as we do. */
export interface EngineUser {
  uid: number
  gid: number
}

const fallback: EngineUser = { uid: 65534, gid: 65534 }

/**
 * PostgreSQL refuses to run as root, so root lends it another user: the one who owns the cluster
 * already, else a user named beyazmasa if the machine has one, else nobody.
 */
export function chooseEngineUser(clusterPath: string | undefined): EngineUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (clusterPath !== undefined) {
    const { uid, gid } = statSync(clusterPath)
    if (uid !== 0) return { uid, gid }
  }
  return findUser('beyazmasa') ?? findUser('nobody') ?? fallback
}

/** True when the user may pass through every folder down to this path and enter it. */
export function canEnter(path: string, user: EngineUser | undefined): boolean {
  if (user === undefined) return true
  const { mode, uid, gid } = statSync(path)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  if ((mode & bit) === 0) return false
  const parent = dirname(path)
  return parent === path || canEnter(parent, user)
}

/** Makes the folder where absent, open for passing through whatever the umask of this program is. */
export async function makeOpenFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await chmod(made, 0o755)
}

function findUser(name: string): EngineUser | undefined {
  for (const line of readPasswd().split('\n')) {
    const [login, , uid, gid] = line.split(':')
    if (login !== name) continue
    const user = { uid: Number(uid), gid: Number(gid) }
    if (Number.isInteger(user.uid) && Number.isInteger(user.gid) && user.uid !== 0) return user
  }
  return undefined
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}
