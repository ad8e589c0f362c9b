// Opens the desk of a command: the database (own engine or a server), the newest schema, the store,
// the first municipality.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Logger } from 'pino'
import { openFileDrop } from '../channels/out/document-system/file-drop.ts'
import type { Config } from '../config.ts'
import type { WorkCalendar } from '../core/calendar/work-calendar.ts'
import { type Instant, instant } from '../core/time/dates.ts'
import { ensureMunicipality } from '../features/municipality/ensure-municipality.ts'
import { listMunicipalities, loadCalendar } from '../features/municipality/municipality-queries.ts'
import type { Municipality } from '../features/municipality/settings.ts'
import { openPress } from '../press/press.ts'
import { openAttachmentFiles } from '../store/attachment-files.ts'
import type { Engine } from '../store/engine/engine-types.ts'
import { openEngine } from '../store/engine/open-engine.ts'
import { checkServerVersion } from '../store/engine/server-version.ts'
import { KeptReads } from '../store/kept-reads.ts'
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
const keptFor = { freshMilliseconds: 1_000 }

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
      press: openPress(),
      documents: openFileDrop({
        folder: config.documentsFolder,
        now: () => instant(options.now()),
      }),
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
  const readMunicipality = async (): Promise<Municipality> => {
    const all = await listMunicipalities(store)
    return all.find(each => each.municipalityId === municipalityId) ?? first
  }
  const municipalities = new KeptReads<Municipality>(keptFor)
  const municipality = () =>
    municipalities.read(store, municipalityId, performance.now(), readMunicipality)
  const calendars = new KeptReads<WorkCalendar>(keptFor)
  const calendar = () =>
    calendars.read(store, municipalityId, performance.now(), () =>
      loadCalendar(store, municipalityId),
    )
  const nowInstant = (): Instant => instant(now())
  return {
    desk: { store, municipalityId, now: nowInstant, newId, randomBytes, calendar },
    municipality,
  }
}
