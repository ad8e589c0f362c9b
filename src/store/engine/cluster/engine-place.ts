// Owns where the cluster of a data folder lies and when it counts as made; runs no PostgreSQL program.
import { randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  lstat,
  mkdir,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EngineRefusal, hasCode, isPermissionError, notPermitted } from '../engine-refusal.ts'
import { canEnter, type EngineUser, makeOpenFolder } from '../engine-user.ts'
import { type ClusterMarker, readMarker, writeMarker } from './cluster-marker.ts'

const makingPrefix = 'cluster.making-'

/** The real path of the data folder, made if absent: others may pass through it but not list it. */
export async function prepareDataFolder(dataFolder: string): Promise<string> {
  try {
    if ((await mkdir(dataFolder, { recursive: true })) !== undefined) await chmod(dataFolder, 0o711)
    return await realpath(dataFolder)
  } catch (error) {
    if (isPermissionError(error)) throw notPermitted(dataFolder, error)
    throw error
  }
}

/** The finished cluster of this data folder, if there is one. Never makes nor deletes a finished one. */
export async function findCluster(dataFolder: string): Promise<string | undefined> {
  await sweepUnfinished(dataFolder)
  const place = join(dataFolder, 'cluster')
  const entry = await lstatOrUndefined(place)
  if (entry === undefined) return undefined
  const cluster = await realpath(place).catch(() => undefined)
  if (cluster === undefined) throw unknownCluster(place)
  const marker = await readMarker(cluster)
  if (marker === undefined) throw unknownCluster(place)
  if (entry.isSymbolicLink() && marker.dataFolder !== dataFolder) {
    await claimMoved(cluster, marker, dataFolder)
  }
  return cluster
}

/**
 * An empty folder for a new cluster, owned by the engine's user. Where that user cannot enter the
 * data folder, the cluster lies under `sharedFolder` and the data folder holds a link to it: whoever
 * deletes the data folder starts afresh, and two copies of the project never meet in one cluster.
 */
export async function makeClusterPlace(
  dataFolder: string,
  user: EngineUser | undefined,
  sharedFolder: string,
): Promise<{ cluster: string; making: string }> {
  const id = randomBytes(8).toString('hex')
  const making = join(dataFolder, `${makingPrefix}${id}`)
  if (canEnter(dataFolder, user)) {
    await mkdir(making, { mode: 0o700 })
    if (user !== undefined) await chown(making, user.uid, user.gid)
    return { cluster: making, making }
  }
  const cluster = join(sharedFolder, 'clusters', id)
  await makeOpenFolder(dirname(cluster))
  await symlink(cluster, making)
  await mkdir(cluster, { mode: 0o700 })
  if (user !== undefined) await chown(cluster, user.uid, user.gid)
  return { cluster, making }
}

/** Declares the cluster finished and gives it its name; the marker is the last thing written into it. */
export async function finishCluster(dataFolder: string, making: string): Promise<string> {
  const marker = { madeAt: new Date().toISOString(), dataFolder }
  await writeMarker(await realpath(making), marker)
  await rename(making, join(dataFolder, 'cluster'))
  return realpath(join(dataFolder, 'cluster'))
}

/**
 * A cluster that was reachable when it was made may no longer be, when its project was moved into a
 * closed folder: it then moves to the shared folder, as if it had been made here.
 */
export async function bringWithinReach(
  dataFolder: string,
  cluster: string,
  user: EngineUser | undefined,
  sharedFolder: string,
): Promise<string> {
  if (canEnter(cluster, user)) return cluster
  const target = join(sharedFolder, 'clusters', randomBytes(8).toString('hex'))
  if (cluster !== join(dataFolder, 'cluster')) throw notPermitted(cluster)
  try {
    await makeOpenFolder(dirname(target))
    await writeMarker(cluster, { madeAt: (await readMarker(cluster))?.madeAt ?? '', dataFolder })
    await rename(cluster, target)
  } catch (cause) {
    throw mustBeMoved(cluster, target, cause)
  }
  await symlink(target, cluster)
  return target
}

/** Removes what a start that was killed left half made; finishes what lacked only its name. */
async function sweepUnfinished(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    if (!name.startsWith(makingPrefix)) continue
    const making = join(dataFolder, name)
    const place = join(dataFolder, 'cluster')
    const target = await readlink(making).catch(() => making)
    if ((await readMarker(target)) === undefined) {
      await rm(target, { recursive: true, force: true, maxRetries: 5 })
      await rm(making, { force: true })
    } else if ((await lstatOrUndefined(place)) === undefined) {
      await rename(making, place)
    }
  }
}

/** The link says one cluster, the cluster says another data folder: was the folder moved, or copied? */
async function claimMoved(
  cluster: string,
  marker: ClusterMarker,
  dataFolder: string,
): Promise<void> {
  const stillThere = await realpath(join(marker.dataFolder, 'cluster')).catch(() => undefined)
  if (stillThere === cluster) {
    throw new EngineRefusal('copied', {
      tr:
        `${dataFolder}, ${marker.dataFolder} klasörünün kopyasıdır ve onun veritabanını gösterir. ` +
        `Yeni bir veritabanı için ${dataFolder}/cluster bağlantısını silin; ` +
        'verileri taşımak için backup ve restore kullanın.',
      en:
        `${dataFolder} is a copy of ${marker.dataFolder} and points at its database. ` +
        `For a new database delete the link ${dataFolder}/cluster; ` +
        'to carry data over use backup and restore.',
    })
  }
  await writeMarker(cluster, { ...marker, dataFolder })
}

async function lstatOrUndefined(path: string) {
  try {
    return await lstat(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function unknownCluster(place: string): EngineRefusal {
  return new EngineRefusal('unknown-cluster', {
    tr:
      `${place} bu programın hazırladığı bir veritabanı değil veya eksik; hiçbir şey silinmedi. ` +
      'İçindekilere bakın; gerekmiyorsa klasörü kendiniz silin.',
    en:
      `${place} is not a database that this program made whole, or it is missing; nothing was deleted. ` +
      'Look at what it holds; if it is not needed, delete it yourself.',
  })
}

function mustBeMoved(cluster: string, target: string, cause: unknown): EngineRefusal {
  return new EngineRefusal(
    'not-permitted',
    {
      tr:
        `Veritabanı ${cluster} artık PostgreSQL kullanıcısının giremediği bir klasörde. ` +
        `Taşıyın ve bağlayın: mv ${cluster} ${target} && ln -s ${target} ${cluster}`,
      en:
        `The database ${cluster} now lies in a folder that PostgreSQL's user cannot enter. ` +
        `Move and link it: mv ${cluster} ${target} && ln -s ${target} ${cluster}`,
    },
    { cause },
  )
}
