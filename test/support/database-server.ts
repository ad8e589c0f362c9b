// Owns the one PostgreSQL server of a test run and its migrated template, of which database.ts makes clones.
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEngine } from '../../src/store/engine/open-engine.ts'
import { checkServerVersion } from '../../src/store/engine/server-version.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type DatabaseServer, serverUrl } from './server-url.ts'

const folderPrefix = 'beyazmasa-test-'
const quiet = { info: () => {}, warn: () => {} }

/**
 * Starts the embedded engine in a folder of its own, or uses the server that TEST_DATABASE_URL names
 * (the URL of a superuser, PostgreSQL 15 or newer), and makes the template.
 */
export default async function startDatabaseServer(
  project: TestProject,
): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const { server, stop } = given === undefined ? await startEngine() : await useServer(given)
  try {
    await makeTemplate(server)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('databaseServer', server)
  return stop
}

async function startEngine() {
  await removeAbandoned()
  const dataFolder = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`))
  // PostgreSQL runs as another user when the tests run as root, and passes through this folder.
  await chmod(dataFolder, 0o711)
  // The run's data is thrown away, so waiting for the disk proves nothing; crashes have engines of their own.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '100',
  }
  const engine = await openEngine({ dataFolder, role: 'own', log: quiet, settings })
  const stop = async () => {
    await engine.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { server: nameServer(engine.connection), stop }
}

async function useServer(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await checkServerVersion(client)
  await client.end()
  const { host, port, user, password } = client
  const server = nameServer({
    host,
    port,
    user: user ?? 'postgres',
    password: password ?? undefined,
  })
  return { server, stop: () => dropAll(server) }
}

function nameServer(
  address: Pick<DatabaseServer, 'host' | 'port' | 'user' | 'password'>,
): DatabaseServer {
  const run = Math.random().toString(36).slice(2, 8)
  return { ...address, template: `bm_template_${run}`, clonePrefix: `t_${run}_` }
}

async function makeTemplate(server: DatabaseServer): Promise<void> {
  await onServer(server, client =>
    client.query(`CREATE DATABASE ${server.template} TEMPLATE template0 ENCODING 'UTF8'`),
  )
  await migrate({ connectionString: serverUrl(server, server.template) }, 'migrations')
}

/** A server that is not ours is left as it was found. */
async function dropAll(server: DatabaseServer): Promise<void> {
  await onServer(server, async client => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname = $1 OR starts_with(datname, $2)',
      [server.template, server.clonePrefix],
    )
    for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  })
}

async function onServer(
  server: DatabaseServer,
  act: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl(server, 'postgres') })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}

/** A run that was killed leaves its engine running: opening its folder again ends it. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(new RegExp(`^${folderPrefix}(\\d+)-`).exec(name)?.[1])
    if (Number.isNaN(owner) || owner === process.pid || isRunning(owner)) continue
    const dataFolder = join(tmpdir(), name)
    await openEngine({ dataFolder, role: 'own', log: quiet })
      .then(engine => engine.stop())
      .then(() => rm(dataFolder, { recursive: true, force: true }))
      .catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
