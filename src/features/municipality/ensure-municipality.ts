// Makes the first municipality of a database that has none; the administrator gives it its name.
import pg from 'pg'
import type { Connection, Store } from '../../store/store.ts'
import { listMunicipalities } from './municipality-queries.ts'
import type { Municipality } from './settings.ts'

/**
 * Returns the first municipality, made now if there is none. Municipalities are made by the owner
 * of the database, not by the program's role.
 */
export async function ensureMunicipality(
  store: Store,
  connection: Connection,
  newId: () => string,
): Promise<Municipality> {
  const [first] = await listMunicipalities(store)
  if (first) return first
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    await client.query(
      `INSERT INTO municipalities (municipality_id, code, name) VALUES ($1, 'belediye', 'Belediye') ON CONFLICT (code) DO NOTHING`,
      [newId()],
    )
  } finally {
    await client.end()
  }
  const [made] = await listMunicipalities(store)
  if (!made) throw new Error('The municipality that was just made cannot be read')
  return made
}
