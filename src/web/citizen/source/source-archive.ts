// The source of the running program as one archive, made from the folder that it was started from.
// Only what belongs to the program is named here: never data, settings of the environment or
// anything hidden.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { projectFolder } from '../../../config.ts'
import { type ArchiveFile, tarOf } from './tar.ts'

const folders = ['bench', 'bin', 'docs', 'migrations', 'scripts', 'src', 'test']
const files = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.tr.md',
  'SECURITY.md',
  'biome.json',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'tsconfig.json',
  'vitest.config.ts',
]

let made: Promise<Uint8Array | undefined> | undefined

/** Made once; undefined where the program was installed without its source. */
export async function sourceArchive(): Promise<Uint8Array | undefined> {
  made ??= archiveOf(projectFolder()).catch(() => undefined)
  return await made
}

/** The archive of the program in that folder; undefined when there is no source. */
export async function archiveOf(folder: string): Promise<Uint8Array | undefined> {
  const found = await Promise.all([
    ...folders.map(name => filesBelow(folder, name)),
    ...files.map(name => fileAt(folder, name)),
  ])
  const all = found.flat()
  if (!all.some(({ path }) => path === 'beyaz-masa/src/main.ts')) return undefined
  return await promisify(gzip)(tarOf(all), { level: 9 })
}

async function filesBelow(folder: string, below: string): Promise<ArchiveFile[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries
      .filter(entry => !entry.name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(entry => {
        const path = `${below}/${entry.name}`
        if (entry.isDirectory()) return filesBelow(folder, path)
        return entry.isFile() ? fileAt(folder, path) : []
      }),
  )
  return found.flat()
}

async function fileAt(folder: string, path: string): Promise<ArchiveFile[]> {
  try {
    return [{ path: `beyaz-masa/${path}`, bytes: await readFile(join(folder, path)) }]
  } catch {
    return []
  }
}
