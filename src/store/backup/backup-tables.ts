// Which tables a backup holds, in an order in which they can be filled again. Read from the
// catalog, so that none is forgotten.
import type pg from 'pg'

export type BackupTable = { name: string; columns: string[]; hasMunicipality: boolean }

/**
 * Columns whose values mean something only in the server that made them: a new server numbers its
 * transactions from the start, so events get the transaction of the restore and keep their order by
 * `position`.
 */
const LOCAL_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  request_events: ['transaction_id'],
  reader_positions: ['transaction_id'],
}

/** Filled by the schema, not by a backup. */
const NOT_KEPT = ['migrations']

/** All tables, those that others refer to first. */
export async function listBackupTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' GROUP BY c.relname`,
  )
  const references = await client.query<{ table: string; target: string }>(
    `SELECT conrelid::regclass::text AS table, confrelid::regclass::text AS target FROM pg_constraint
     WHERE contype = 'f' AND conrelid <> confrelid AND connamespace = 'public'::regnamespace`,
  )
  const wanted = rows
    .filter(row => !NOT_KEPT.includes(row.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return inOrder(wanted, references.rows).map(({ name, columns }) => ({
    name,
    columns: columns.filter(column => !(LOCAL_COLUMNS[name] ?? []).includes(column)),
    hasMunicipality: columns.includes('municipality_id'),
  }))
}

function inOrder<T extends { name: string }>(
  tables: readonly T[],
  references: readonly { table: string; target: string }[],
): T[] {
  const placed: T[] = []
  let waiting = [...tables]
  while (waiting.length > 0) {
    const isFree = (table: T): boolean =>
      !references.some(
        each => each.table === table.name && waiting.some(other => other.name === each.target),
      )
    const free = waiting.filter(isFree)
    if (free.length === 0)
      throw new Error(`Tables refer to each other in a circle: ${waiting[0]?.name}`)
    placed.push(...free)
    waiting = waiting.filter(table => !free.includes(table))
  }
  return placed
}

/** A name of the catalog as SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
