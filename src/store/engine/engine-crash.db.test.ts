// Kills of the program, of the server, of both, and while the database is made; what was committed stays.
import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import {
  ask,
  makeDataFolder,
  makeFolder,
  removeFinished,
  removeFolders,
  serverPid,
} from '../../../test/support/engine-folder.ts'
import { endPrograms, startProgram } from '../../../test/support/started-program.ts'
import { isAlive, runs } from './claim/live-process.ts'
import { openEngine } from './open-engine.ts'

const log = { info: () => {}, warn: () => {} }
const store = "CREATE TABLE kept (note text); INSERT INTO kept VALUES ('stays')"
const stored = [{ note: 'stays' }]

afterEach(async () => {
  await endPrograms()
  await removeFolders()
})

afterAll(removeFinished)

test('after a kill of the program the server it left is ended and nothing is lost', async () => {
  const dataFolder = await makeDataFolder()
  const killed = startProgram({ dataFolder, role: 'own' })
  const { connection } = await killed.line('ready')
  await ask(connection, store)
  const orphan = await serverPid(dataFolder)
  await killed.kill()
  expect(runs(orphan)).toBe(true)
  const engine = await openEngine({ dataFolder, role: 'own', log })
  try {
    expect(runs(orphan)).toBe(false)
    expect(existsSync(connection.host)).toBe(false)
    expect(await ask(engine.connection, 'SELECT note FROM kept')).toEqual(stored)
  } finally {
    await engine.stop()
  }
})

test('after a kill of program and server together the next start recovers', async () => {
  const dataFolder = await makeDataFolder()
  const killed = startProgram({ dataFolder, role: 'own' })
  await ask((await killed.line('ready')).connection, store)
  const server = await serverPid(dataFolder)
  await killed.kill()
  process.kill(server, 'SIGKILL')
  const engine = await openEngine({ dataFolder, role: 'own', log })
  try {
    expect(await ask(engine.connection, 'SELECT note FROM kept')).toEqual(stored)
  } finally {
    await engine.stop()
  }
})

test('a server that is killed while the program runs is started again at the same address', async () => {
  const dataFolder = await makeDataFolder()
  const program = startProgram({ dataFolder, role: 'own' })
  const { connection } = await program.line('ready')
  await ask(connection, store)
  const busy = ask(connection, 'SELECT count(*) FROM generate_series(1, 1e9)').catch(() => 'ended')
  for (let round = 0; round < 3; round += 1) {
    const before = await serverPid(dataFolder)
    process.kill(before, 'SIGKILL')
    const rows = await vi.waitFor(() => ask(connection, 'SELECT note FROM kept'), {
      timeout: 20_000,
      interval: 20,
    })
    expect(rows).toEqual(stored)
    expect(await serverPid(dataFolder)).not.toBe(before)
  }
  expect(await program.line('exit')).toMatchObject({ signal: 'SIGKILL', restarting: true })
  expect(await busy).toBe('ended')
})

test('a database whose making was interrupted by a kill is made anew', async () => {
  const dataFolder = await makeFolder()
  const killed = startProgram({ dataFolder, role: 'own' })
  await vi.waitUntil(
    () => readdirSync(dataFolder).some(name => existsSync(join(dataFolder, name, 'base'))),
    {
      timeout: 20_000,
      interval: 2,
    },
  )
  await killed.kill()
  expect(existsSync(join(dataFolder, 'cluster'))).toBe(false)
  const engine = await openEngine({ dataFolder, role: 'own', log })
  try {
    expect(await ask({ ...engine.connection, database: 'beyazmasa' }, 'SELECT 1 AS one')).toEqual([
      { one: 1 },
    ])
  } finally {
    await engine.stop()
  }
  expect(readdirSync(dataFolder).sort()).toEqual(['cluster', 'engine.log'])
})

test('of four starts at the same instant after a kill exactly one takes over the stale lock', async () => {
  const dataFolder = await makeDataFolder()
  const killed = startProgram({ dataFolder, role: 'own' })
  await killed.line('ready')
  await killed.kill()
  const programs = [1, 2, 3, 4].map(() => startProgram({ dataFolder, role: 'own' }))
  const outcomes = await Promise.all(programs.map(program => program.outcome()))
  expect(outcomes.filter(line => line.ready !== undefined)).toHaveLength(1)
  expect(outcomes.filter(line => line.refused === 'in-use')).toHaveLength(3)
})

test('numbers that now belong to another process hold neither the lock nor the cluster', async () => {
  const dataFolder = await makeDataFolder()
  const killed = startProgram({ dataFolder, role: 'own' })
  await killed.line('ready')
  const server = await serverPid(dataFolder)
  await killed.kill()
  process.kill(server, 'SIGKILL')
  const lock = join(dataFolder, 'program.lock')
  const note = JSON.parse(await readFile(lock, 'utf8'))
  expect(isAlive({ ...note, pid: process.pid })).toBe(false)
  await writeFile(lock, JSON.stringify({ ...note, pid: process.pid }))
  const pidFile = join(dataFolder, 'cluster', 'postmaster.pid')
  await writeFile(
    pidFile,
    (await readFile(pidFile, 'utf8')).replace(String(server), String(process.pid)),
  )
  const engine = await openEngine({ dataFolder, role: 'own', log })
  expect(engine.owned).toBe(true)
  await engine.stop()
})
