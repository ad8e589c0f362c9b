// Owns making a new cluster with initdb; where it lies and when it counts as finished is engine-place's.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { EngineBinaries } from '../engine-binaries.ts'
import { EngineRefusal } from '../engine-refusal.ts'
import { superuser } from '../engine-settings.ts'
import type { EngineUser } from '../engine-user.ts'

const run = promisify(execFile)

/**
 * The character classes that full-text search splits words by come from the system, not from ICU.
 * Under C every letter, dash and quotation mark beyond ASCII is one word (measured: «ağaç» keeps its
 * quotation marks, İstanbul’da is never found as istanbul), so a UTF-8 one is taken wherever one exists.
 */
const characterClasses = ['C.UTF-8', 'en_US.UTF-8', 'C']

/** Fills the empty folder with a cluster that sorts and folds by the rules of Turkish. */
export async function makeCluster(
  binaries: EngineBinaries,
  cluster: string,
  user: EngineUser | undefined,
): Promise<void> {
  let failure = ''
  for (const classes of characterClasses) {
    const failed = await tryInitdb(binaries, cluster, user, classes)
    if (failed === undefined) return
    failure = failed
    if (!failed.includes('invalid locale name')) break
  }
  throw new EngineRefusal('start-failed', {
    tr: `Veritabanı ${cluster} hazırlanamadı: ${failure}`,
    en: `The database ${cluster} could not be made: ${failure}`,
  })
}

async function tryInitdb(
  binaries: EngineBinaries,
  cluster: string,
  user: EngineUser | undefined,
  characterClass: string,
): Promise<string | undefined> {
  const args = [
    ...['-D', cluster, `--username=${superuser}`, '--auth=trust', '--encoding=UTF8'],
    ...[
      '--locale-provider=icu',
      '--icu-locale=tr-TR',
      '--locale=C',
      `--lc-ctype=${characterClass}`,
    ],
    ...['--data-checksums', '--no-instructions'],
  ]
  try {
    await run(binaries.initdb, args, { cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' }, ...user })
    return undefined
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    return said === '' ? String(error) : said
  }
}
