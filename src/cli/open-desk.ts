// Opens the desk of a command: the database (own engine or a server), the newest schema, the store,
// the first municipality.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { type Instant, instant } from '../core/time/dates.ts'
import { ensureMunicipality } from '../features/municipality/ensure-municipality.ts'
import { listMunicipalities, loadCalendar } from '../features/municipality/municipality-queries.ts'
import type { Municipality } from '../features/municipality/settings.ts'
import { openAttachmentFiles } from '../store/attachment-files.ts'
import type { Engine } from '../store/engine/engine-types.ts'
import { openEngine } from '../store/engine/open-engine.ts'
import { checkServerVersion } from '../store/engine/server-version.ts'
import { migrate } from '../store/migrate.ts'
import { type Connection, openStore, type Store } from '../store/store.ts'
import { CommandRefused } from './command.ts'
import type { OpenDesk } from './program.ts'

export type OpenDeskOptions = {
  config: Config
  log: Logger
  role: 'own' | 'join-or-own'
  now: () => string
  newId: () => string
  randomBytes: (count: number) => Uint8Array
}

const DATABASE = 'beyazmasa'
/** How long a change of settings or calendar may take to be seen by another process. */
const CACHE_MILLISECONDS = 1_000

export async function openDesk(options: OpenDeskOptions): Promise<OpenDesk> {
  const { config, log, role } = options
  const engine = config.databaseUrl === undefined ? await startEngine(config, log, role) : undefined
  const connection: Connection = engine
    ? { ...engine.connection, database: DATABASE }
    : { connectionString: config.databaseUrl ?? '' }
  try {
    if (engine === undefined) await checkVersion(connection)
    const migrated = await migrate(connection, migrationsFolder())
    const store = openStore(connection, 20, error =>
      log.warn({ reason: error.message }, 'an idle connection broke'),
    )
    const first = await ensureMunicipality(store, connection, options.newId)
    const opened = {
      ...deskOf(store, first, options),
      store,
      connection,
      migrated,
      files: openAttachmentFiles(config.attachmentsFolder, () =>
        options.newId().replaceAll('-', ''),
      ),
    }
    return {
      ...opened,
      close: async () => {
        await store.close()
        await engine?.stop()
      },
    }
  } catch (error) {
    await engine?.stop()
    throw error
  }
}

async function startEngine(
  config: Config,
  log: Logger,
  role: 'own' | 'join-or-own',
): Promise<Engine> {
  return await openEngine({
    dataFolder: config.dataFolder,
    role,
    log: { info: text => log.info(text), warn: text => log.warn(text) },
    onExit: exit => log.error(exit, 'the database engine ended by itself'),
  })
}

async function checkVersion(connection: Connection): Promise<void> {
  const client = new pg.Client({ ...connection })
  await client.connect().catch((error: NodeJS.ErrnoException) => {
    const why = error.message || error.code
    throw new CommandRefused(`DATABASE_URL: bağlanılamadı (cannot connect): ${why}`)
  })
  try {
    await checkServerVersion(client)
  } finally {
    await client.end()
  }
}

/** Beside the bundled program, one folder up. */
export function migrationsFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'migrations')
}

function deskOf(store: Store, first: Municipality, { now, newId, randomBytes }: OpenDeskOptions) {
  const { municipalityId } = first
  const municipality = cached(async () => {
    const all = await listMunicipalities(store)
    return all.find(each => each.municipalityId === municipalityId) ?? first
  })
  const calendar = cached(() => loadCalendar(store, municipalityId))
  const nowInstant = (): Instant => instant(now())
  return {
    desk: { store, municipalityId, now: nowInstant, newId, randomBytes, calendar },
    municipality,
  }
}

/** Remembers the answer for moments; a failure is not remembered. */
function cached<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: { at: number; value: Promise<T> } | undefined
  return () => {
    const now = performance.now()
    if (kept && now - kept.at < CACHE_MILLISECONDS) return kept.value
    const value = read()
    kept = { at: now, value }
    value.catch(() => {
      kept = undefined
    })
    return value
  }
}
