// Owns opening the embedded engine of a data folder: claims the folder, then joins what runs or starts it.
import { setTimeout as pause } from 'node:timers/promises'
import { enterAsGuest } from './claim/engine-guests.ts'
import { findHolder, type LockNote, takeLock } from './claim/engine-lock.ts'
import { prepareDataFolder } from './cluster/engine-place.ts'
import { inUse, isPermissionError, notPermitted } from './engine-refusal.ts'
import { enginePort, superuser } from './engine-settings.ts'
import type { Engine, EngineOptions } from './engine-types.ts'
import { openOwnEngine } from './open-own-engine.ts'
import { canReachSocket } from './socket-folder.ts'

const pollMs = 50
/** A program that is just ending is waited for, so that a quick restart is no error. */
const leavingMs = 20_000

/** Opens the engine of the data folder, or throws an EngineRefusal that says what to do. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const dataFolder = await prepareDataFolder(options.dataFolder)
  const role = options.role === 'own' ? 'server' : 'command'
  const giveUpAt = performance.now() + leavingMs
  for (;;) {
    const attempt = await takeLockOrRefuse(dataFolder, role)
    if (attempt.held) return openOwnEngine(dataFolder, attempt.lock, options)
    const { holder } = attempt
    if (holder.state === 'leaving') {
      if (options.role === 'own' && performance.now() > giveUpAt)
        throw inUse(dataFolder, holder.pid)
      await pause(pollMs)
    } else if (options.role === 'own') {
      throw inUse(dataFolder, holder.pid)
    } else if (holder.state === 'starting') {
      await pause(pollMs)
    } else {
      const joined = await join(dataFolder, holder)
      if (joined !== undefined) return joined
    }
  }
}

async function takeLockOrRefuse(dataFolder: string, role: LockNote['role']) {
  try {
    return await takeLock(dataFolder, role)
  } catch (error) {
    if (isPermissionError(error)) throw notPermitted(dataFolder, error)
    throw error
  }
}

/** Uses the owner's server. Undefined when the owner began to leave meanwhile. */
async function join(dataFolder: string, holder: LockNote): Promise<Engine | undefined> {
  if (holder.socketFolder === null || holder.version === null) return undefined
  if (!(await canReachSocket(holder.socketFolder))) throw notPermitted(holder.socketFolder)
  const leave = await enterAsGuest(dataFolder)
  const now = await findHolder(dataFolder)
  // Noted first, looked again after: either the owner sees our note before it ends, or we see it leaving.
  if (now?.id !== holder.id || now.state !== 'ready') {
    await leave()
    return undefined
  }
  return {
    connection: {
      host: holder.socketFolder,
      port: holder.port ?? enginePort,
      user: superuser,
      database: superuser,
    },
    owned: false,
    version: holder.version,
    stop: leave,
  }
}
