// Owns telling clusters of other PostgreSQL majors, which this engine cannot open.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EngineRefusal } from '../engine-refusal.ts'

/** Refuses a cluster that another major of PostgreSQL made; PostgreSQL cannot open it either. */
export async function refuseOtherMajor(cluster: string, ownMajor: number): Promise<void> {
  const major = Number.parseInt(await readFile(join(cluster, 'PG_VERSION'), 'utf8'), 10)
  if (major === ownMajor) return
  throw new EngineRefusal('other-version', {
    tr:
      `${cluster} PostgreSQL ${major} ile yapılmış, bu program PostgreSQL ${ownMajor} içerir. ` +
      'Programın önceki sürümüyle yedek alın (backup), sonra bu sürümle geri yükleyin (restore).',
    en:
      `${cluster} was made by PostgreSQL ${major}; this program carries PostgreSQL ${ownMajor}. ` +
      'Take a backup with the previous version of the program, then restore it with this one.',
  })
}
