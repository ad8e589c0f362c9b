// Owns starting the server of a data folder that this program has claimed, and ending it again in order.
import { Client } from 'pg'
import { waitForGuests } from './claim/engine-guests.ts'
import type { HeldLock } from './claim/engine-lock.ts'
import { refuseOtherMajor } from './cluster/cluster-version.ts'
import {
  bringWithinReach,
  findCluster,
  finishCluster,
  makeClusterPlace,
} from './cluster/engine-place.ts'
import { makeCluster } from './cluster/make-cluster.ts'
import { findUnclaimedClusters } from './cluster/unclaimed-clusters.ts'
import { type EngineBinaries, findBinaries } from './engine-binaries.ts'
import { keepEngine } from './engine-keeper.ts'
import { clearLeftovers } from './engine-leftovers.ts'
import { openEngineLog } from './engine-log-file.ts'
import { deskDatabase, enginePort, superuser } from './engine-settings.ts'
import type { Engine, EngineConnection, EngineOptions } from './engine-types.ts'
import { chooseEngineUser, type EngineUser } from './engine-user.ts'
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts'

const defaultSharedFolder = '/var/lib/beyazmasa'

/** Starts the engine under the lock; on any failure everything begun is undone and the lock given back. */
export async function openOwnEngine(
  dataFolder: string,
  lock: HeldLock,
  options: EngineOptions,
): Promise<Engine> {
  const undo: (() => Promise<void>)[] = [() => lock.release()]
  const undoAll = async () => {
    const failures: unknown[] = []
    for (const step of undo.reverse()) await step().catch(error => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
  try {
    const { binaries, cluster, user } = await prepareCluster(dataFolder, options)
    if (lock.left?.socketFolder) await removeSocketFolder(lock.left.socketFolder)
    const logFile = await openEngineLog(dataFolder)
    undo.push(() => logFile.close())
    const socketFolder = await makeSocketFolder(user)
    undo.push(() => removeSocketFolder(socketFolder))
    await lock.update({ socketFolder, port: enginePort, version: binaries.version })
    const say = (text: string) => options.log.warn(text)
    const settings = options.settings ?? {}
    const kept = await keepEngine(
      { binaries, cluster, socketFolder, user, logFile, settings, say },
      exit => options.onExit?.(exit),
    )
    undo.push(() => kept.stop())
    const connection = {
      host: socketFolder,
      port: enginePort,
      user: superuser,
      database: superuser,
    }
    await ensureDatabase(connection)
    await lock.update({ state: 'ready' })
    const stop = onlyOnce(() => leave(dataFolder, lock, options, undoAll))
    return { connection, owned: true, version: binaries.version, stop }
  } catch (error) {
    await undoAll()
    throw error
  }
}

/** A command that owns the engine lets the commands that joined it finish; a server's end is everybody's. */
async function leave(
  dataFolder: string,
  lock: HeldLock,
  options: EngineOptions,
  undoAll: () => Promise<void>,
): Promise<void> {
  try {
    await lock.update({ state: 'leaving' })
    if (options.role !== 'join-or-own') return
    await waitForGuests(dataFolder, pid => {
      options.log.info(`${pid} numaralı işlem bekleniyor; waiting for process ${pid}`)
    })
  } catch (error) {
    // The data folder may have been deleted under us; the server must end all the same.
    options.log.warn(String(error))
  } finally {
    await undoAll()
  }
}

async function prepareCluster(
  dataFolder: string,
  options: EngineOptions,
): Promise<{ binaries: EngineBinaries; cluster: string; user: EngineUser | undefined }> {
  const shared = options.sharedFolder ?? defaultSharedFolder
  const found = await findCluster(dataFolder)
  const user = chooseEngineUser(found)
  const binaries = await findBinaries(user, process.getuid?.() === 0 ? shared : dataFolder)
  if (found !== undefined) {
    await refuseOtherMajor(found, binaries.major)
    await clearLeftovers(found, text => options.log.warn(text))
    const cluster = await bringWithinReach(dataFolder, found, user, shared)
    return { binaries, cluster, user }
  }
  options.log.info(`Veritabanı hazırlanıyor: ${dataFolder}; making the database`)
  const place = await makeClusterPlace(dataFolder, user, shared)
  await makeCluster(binaries, place.cluster, user)
  if (place.cluster !== place.making) await mentionUnclaimed(shared, options)
  return { binaries, cluster: await finishCluster(dataFolder, place.making), user }
}

async function mentionUnclaimed(sharedFolder: string, options: EngineOptions): Promise<void> {
  const unclaimed = await findUnclaimedClusters(sharedFolder)
  if (unclaimed.length === 0) return
  const list = unclaimed.join(' ')
  options.log.info(`Veri klasörü silinmiş veritabanları; databases without a data folder: ${list}`)
}

async function ensureDatabase(connection: EngineConnection): Promise<void> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      deskDatabase,
    ])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${deskDatabase}`)
  } finally {
    await client.end()
  }
}

function onlyOnce(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= act()
    return done
  }
}
