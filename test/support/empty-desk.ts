// Owns a desk as a new installation has it: a municipality without a name, units or people, and a clock that stands still.
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { instant } from '../../src/core/time/dates.ts'
import { ensureMunicipality } from '../../src/features/municipality/ensure-municipality.ts'
import { loadCalendar } from '../../src/features/municipality/municipality-queries.ts'
import type { Desk } from '../../src/ledger/desk.ts'
import { type Connection, openStore } from '../../src/store/store.ts'
import { freshDatabase } from './database.ts'

export type EmptyDesk = {
  desk: Desk
  /** Of a superuser, as the command line has it. */
  connection: Connection
  asOwner(sql: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export async function emptyDesk(now: string): Promise<EmptyDesk> {
  const database = await freshDatabase()
  const connection = { connectionString: database.connectionString }
  const owner = new pg.Pool({ ...connection, max: 1 })
  owner.on('error', () => {})
  const store = openStore(connection, 8)
  const { municipalityId } = await ensureMunicipality(store, connection, randomUUID)
  const calendar = await loadCalendar(store, municipalityId)
  return {
    desk: {
      store,
      municipalityId,
      now: () => instant(now),
      newId: () => randomUUID(),
      randomBytes: size => randomBytes(size),
      calendar: async () => calendar,
    },
    connection,
    asOwner: async sql => (await owner.query(sql)).rows,
    close: async () => {
      await Promise.all([store.close(), owner.end()])
      await database.drop()
    },
  }
}
