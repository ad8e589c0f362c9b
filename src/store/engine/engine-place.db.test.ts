// Where programs and cluster lie: closed folders, moved and copied data.
import { existsSync } from 'node:fs'
import { chmod, cp, lstat, readFile, readlink, rename, rm, stat, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ask, makeFolder, removeFolders } from '../../../test/support/engine-folder.ts'
import { endPrograms, startProgram } from '../../../test/support/started-program.ts'
import { findUnclaimedClusters } from './cluster/unclaimed-clusters.ts'
import { findBinaries, makeLinks } from './engine-binaries.ts'
import { copyEngine } from './engine-copy.ts'
import { canEnter } from './engine-user.ts'
import { openEngine } from './open-engine.ts'

const log = { info: () => {}, warn: () => {} }
const nobody = { uid: 65534, gid: 65534 }
const asRoot = test.runIf(process.getuid?.() === 0)
const asRootWithOpenProject = test.runIf(
  process.getuid?.() === 0 &&
    canEnter(process.cwd(), nobody) &&
    canEnter(dirname(process.execPath), nobody),
)

afterEach(async () => {
  await endPrograms()
  await removeFolders()
})

/** The store of one note and the reading of it, so that two clusters can be told apart. */
async function openAndNote(
  dataFolder: string,
  sharedFolder: string,
  note: string,
): Promise<string[]> {
  const engine = await openEngine({ dataFolder, role: 'own', log, sharedFolder })
  try {
    await ask(engine.connection, 'CREATE TABLE IF NOT EXISTS notes (note text)')
    await ask(engine.connection, `INSERT INTO notes VALUES ('${note}')`)
    const rows = await ask(engine.connection, 'SELECT note FROM notes')
    return rows.map(row => String(row.note))
  } finally {
    await engine.stop()
  }
}

asRoot(
  'in a folder closed to others the cluster lies elsewhere, and goes with its data folder',
  async () => {
    const sharedFolder = await makeFolder('shared', 0o755)
    const dataFolder = await makeFolder('data', 0o700)
    expect(await openAndNote(dataFolder, sharedFolder, 'one')).toEqual(['one'])
    const cluster = await readlink(join(dataFolder, 'cluster'))
    expect(cluster.startsWith(`${sharedFolder}/clusters/`)).toBe(true)
    expect((await stat(cluster)).mode & 0o777).toBe(0o700)

    const copy = `${dataFolder}-copy`
    await cp(dataFolder, copy, { recursive: true, verbatimSymlinks: true })
    await expect(openAndNote(copy, sharedFolder, 'no')).rejects.toMatchObject({ reason: 'copied' })

    await rm(copy, { recursive: true })
    await rename(dataFolder, copy)
    expect(await openAndNote(copy, sharedFolder, 'two')).toEqual(['one', 'two'])
    expect(await openAndNote(dataFolder, sharedFolder, 'fresh')).toEqual(['fresh'])
    expect(await findUnclaimedClusters(sharedFolder)).toEqual([])
    await rm(copy, { recursive: true })
    expect(await findUnclaimedClusters(sharedFolder)).toEqual([cluster])
  },
)

asRoot(
  'a cluster whose folder was closed afterwards moves to where PostgreSQL reaches it',
  async () => {
    const sharedFolder = await makeFolder('shared', 0o755)
    const dataFolder = await makeFolder()
    expect(await openAndNote(dataFolder, sharedFolder, 'one')).toEqual(['one'])
    expect((await lstat(join(dataFolder, 'cluster'))).isDirectory()).toBe(true)
    await chmod(dataFolder, 0o700)
    expect(await openAndNote(dataFolder, sharedFolder, 'two')).toEqual(['one', 'two'])
    expect((await lstat(join(dataFolder, 'cluster'))).isSymbolicLink()).toBe(true)
  },
)

asRootWithOpenProject(
  'an ordinary user starts it, and root then goes on as that user',
  async () => {
    const dataFolder = await makeFolder('ev klasörü', 0o777)
    const ordinary = startProgram({ dataFolder, role: 'own' }, nobody)
    expect(await ordinary.line('ready')).toMatchObject({ owned: true })
    await ordinary.end()
    expect((await stat(join(dataFolder, 'cluster'))).uid).toBe(65534)
    const root = await openEngine({ dataFolder, role: 'own', log })
    expect(await ask(root.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await root.stop()
  },
)

asRootWithOpenProject(
  'an ordinary user is told when the data belongs to somebody else',
  async () => {
    const dataFolder = await makeFolder('data', 0o755)
    const refused = await startProgram({ dataFolder, role: 'own' }, nobody).outcome()
    expect(refused).toMatchObject({ refused: 'not-permitted' })
    expect(refused.en).toContain('is closed to this user')
  },
)

test('a copy of the programs is complete, open to everybody, and replaced when it was damaged', async () => {
  const { postgres } = await findBinaries(undefined, await makeFolder('home'))
  const native = join(postgres, '..', '..')
  const place = join(await makeFolder('shared', 0o755), 'engine-test')
  const copy = await copyEngine(native, place, makeLinks)
  const program = join(copy, 'bin', 'postgres')
  expect((await stat(program)).mode & 0o777).toBe(0o755)
  expect(existsSync(join(copy, 'lib', 'libicuuc.so.60'))).toBe(
    existsSync(join(native, 'lib', 'libicuuc.so.60')),
  )
  await truncate(program, 1000)
  await copyEngine(native, place, makeLinks)
  expect((await readFile(program)).equals(await readFile(postgres))).toBe(true)
})
