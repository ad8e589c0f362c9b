// Owns the marker by which a finished cluster is told from a half-made one; never deletes anything.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isPermissionError, notPermitted } from '../engine-refusal.ts'

export interface ClusterMarker {
  madeAt: string
  /** The data folder that the cluster belongs to. */
  dataFolder: string
}

const markerName = 'beyazmasa.json'

/** The marker, or undefined when the cluster was never finished (or is not ours at all). */
export async function readMarker(cluster: string): Promise<ClusterMarker | undefined> {
  try {
    // Written below only, and whole: it gets its name after its content.
    return JSON.parse(await readFile(join(cluster, markerName), 'utf8')) as ClusterMarker
  } catch (error) {
    if (isPermissionError(error)) throw notPermitted(cluster, error)
    return undefined
  }
}

export async function writeMarker(cluster: string, marker: ClusterMarker): Promise<void> {
  const path = join(cluster, markerName)
  await writeFile(`${path}.new`, `${JSON.stringify(marker)}\n`, { flush: true, mode: 0o644 })
  await rename(`${path}.new`, path)
}
