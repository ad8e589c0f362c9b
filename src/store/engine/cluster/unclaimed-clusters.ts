// Owns telling which clusters in the shared folder no data folder points at any more; deletes none of them.
import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { readMarker } from './cluster-marker.ts'

/** Clusters whose data folder was deleted: their removal is a person's decision, not the program's. */
export async function findUnclaimedClusters(sharedFolder: string): Promise<string[]> {
  const folder = join(sharedFolder, 'clusters')
  const unclaimed: string[] = []
  for (const name of await readdir(folder).catch(() => [])) {
    const cluster = join(folder, name)
    const marker = await readMarker(cluster)
    if (marker === undefined) continue
    const claimed = await realpath(join(marker.dataFolder, 'cluster')).catch(() => undefined)
    if (claimed !== cluster) unclaimed.push(cluster)
  }
  return unclaimed
}
