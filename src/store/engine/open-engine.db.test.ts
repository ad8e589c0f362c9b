// Opening the embedded engine: its settings, who may open it, who joins, what is left at the end.
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import {
  ask,
  makeDataFolder,
  makeFolder,
  removeFinished,
  removeFolders,
} from '../../../test/support/engine-folder.ts'
import { endPrograms, startProgram } from '../../../test/support/started-program.ts'
import { openEngine } from './open-engine.ts'
import { checkServerVersion } from './server-version.ts'

const log = { info: () => {}, warn: () => {} }

afterEach(async () => {
  await endPrograms()
  await removeFolders()
})

afterAll(removeFinished)

test('the engine is durable, closed to the network and knows Turkish letters and words', async () => {
  const dataFolder = await makeFolder('Ş ğ ıİ veri klasörü')
  const engine = await openEngine({ dataFolder, role: 'own', log })
  const desk = { ...engine.connection, database: 'beyazmasa' }
  try {
    expect(engine).toMatchObject({
      owned: true,
      version: '18.4',
      connection: { user: 'postgres', database: 'postgres' },
    })
    const settings = `SELECT name, setting FROM pg_settings
      WHERE name IN ('fsync', 'full_page_writes', 'data_checksums',
      'listen_addresses', 'TimeZone', 'jit', 'lc_messages', 'server_encoding') ORDER BY name COLLATE "C"`
    expect(
      Object.fromEntries((await ask(desk, settings)).map(row => [row.name, row.setting])),
    ).toEqual({
      TimeZone: 'UTC',
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      jit: 'off',
      lc_messages: 'C',
      listen_addresses: '',
      server_encoding: 'UTF8',
    })
    const letters = `SELECT string_agg(l, '' ORDER BY l) AS sorted, lower('IŞIK İ') AS lower
      FROM regexp_split_to_table('zıiçcşsöoüuğg', '') l`
    expect(await ask(desk, letters)).toEqual([{ sorted: 'cçgğıioösşuüz', lower: 'ışık i' }])
    const words = `SELECT to_tsvector('turkish', 'İstanbul’da «ağaç» kesildi…')::text AS words`
    expect(await ask(desk, words)).toEqual([{ words: "'ağaç':3 'istanbul':1 'kesil':4" }])
    const version = await checkServerVersion({
      query: async sql => ({ rows: await ask(desk, sql) }),
    })
    expect(version).toEqual({ version: '18.4', major: 18 })
  } finally {
    await engine.stop()
  }
  expect(readdirSync(dataFolder).sort()).toEqual(['cluster', 'engine.log'])
  expect(existsSync(engine.connection.host)).toBe(false)
})

test('a second server on the same data is refused and told who has it, in both languages', async () => {
  const dataFolder = await makeDataFolder()
  const first = startProgram({ dataFolder, role: 'own' })
  await first.line('ready')
  const second = await startProgram({ dataFolder, role: 'own' }).outcome()
  expect(second).toMatchObject({ refused: 'in-use', holderPid: first.pid })
  expect(second.tr).toContain(`${first.pid} numaralı işlem tarafından kullanılıyor`)
  expect(second.en).toContain(`is in use by process ${first.pid}`)
})

test('a command joins the engine of a running server and leaves it running', async () => {
  const dataFolder = await makeDataFolder()
  const server = startProgram({ dataFolder, role: 'own' })
  const { connection } = await server.line('ready')
  const command = await openEngine({ dataFolder, role: 'join-or-own', log })
  expect(command).toMatchObject({ owned: false, version: '18.4', connection })
  await command.stop()
  expect(await ask(connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a command that started the engine ends it only when those that joined are done', async () => {
  const dataFolder = await makeDataFolder()
  const owner = startProgram({ dataFolder, role: 'join-or-own' })
  const { owned } = await owner.line('ready')
  const guest = await openEngine({ dataFolder, role: 'join-or-own', log })
  const ending = owner.end()
  await owner.line('log')
  expect(await ask(guest.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await guest.stop()
  await ending
  expect([owned, guest.owned, existsSync(guest.connection.host)]).toEqual([true, false, false])
})

test('of four servers started at the same instant on new data exactly one runs', async () => {
  const dataFolder = await makeFolder()
  const programs = [1, 2, 3, 4].map(() => startProgram({ dataFolder, role: 'own' }))
  const outcomes = await Promise.all(programs.map(program => program.outcome()))
  const winner = programs[outcomes.findIndex(line => line.ready !== undefined)]
  const refused = outcomes.filter(line => line.refused !== undefined)
  expect(refused.map(line => [line.refused, line.holderPid])).toEqual(
    Array(3).fill(['in-use', winner?.pid]),
  )
})

test('data of another PostgreSQL version is refused and left as it is', async () => {
  const dataFolder = await makeDataFolder()
  await writeFile(join(dataFolder, 'cluster', 'PG_VERSION'), '17\n')
  await expect(openEngine({ dataFolder, role: 'own', log })).rejects.toMatchObject({
    reason: 'other-version',
    en: expect.stringContaining('made by PostgreSQL 17; this program carries PostgreSQL 18'),
  })
  expect(readdirSync(dataFolder)).toEqual(['cluster'])
})

test('a cluster folder that the program did not make is refused and not touched', async () => {
  const dataFolder = await makeFolder()
  await mkdir(join(dataFolder, 'cluster'))
  await writeFile(join(dataFolder, 'cluster', 'PG_VERSION'), '18\n')
  await expect(openEngine({ dataFolder, role: 'own', log })).rejects.toMatchObject({
    reason: 'unknown-cluster',
  })
  expect(readdirSync(join(dataFolder, 'cluster'))).toEqual(['PG_VERSION'])
})
