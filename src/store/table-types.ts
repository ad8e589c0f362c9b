// Writes the TypeScript types of the tables from the catalog, so that code and schema cannot drift;
// the result is committed.
import type pg from 'pg'

const SCALARS: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  timestamptz: 'Instant',
  date: 'IsoDate',
  bytea: 'Buffer',
  jsonb: 'Json',
  xid8: 'string',
  tsvector: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
}

const HEADER = `// Made from the schema by \`npm run artefacts\`; do not edit.
import type { ColumnType, Generated as WithDefault } from 'kysely'
import type { Instant, IsoDate } from '../core/time/dates.ts'

/**
 * What PostgreSQL gives back for jsonb: parsed, to be read through a schema of its own. It is
 * written as text.
 */
type Json = ColumnType<unknown, string, string>
`

type Column = {
  table_name: string
  column_name: string
  udt_name: string
  is_nullable: string
  has_default: boolean
  is_view: boolean
}

/** The text of `tables.ts`. */
export async function describeTableTypes(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(
    `SELECT c.table_name, c.column_name, c.udt_name, c.is_nullable,
      c.column_default IS NOT NULL AS has_default,
       t.table_type = 'VIEW' AS is_view
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' ORDER BY c.table_name COLLATE "C", c.ordinal_position`,
  )
  const names = [...new Set(rows.map(row => row.table_name))]
  const types = names.map(name => {
    const columns = rows.filter(row => row.table_name === name).map(lineOf)
    return `\nexport type ${typeName(name)} = {\n${columns.join('\n')}\n}\n`
  })
  const index = names.map(name => `  ${name}: ${typeName(name)}`)
  return `${HEADER}${types.join('')}\nexport type Tables = {\n${index.join('\n')}\n}\n`
}

const typeName = (table: string): string =>
  `${table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Table`

function lineOf(column: Column): string {
  const scalar = SCALARS[column.udt_name]
  if (scalar === undefined)
    throw new Error(`No type for ${column.udt_name} of ${column.table_name}`)
  // Whether a column of a view can be null is not in the catalog; what its table says is written
  // into the queries.
  const type = column.is_nullable === 'YES' && !column.is_view ? `${scalar} | null` : scalar
  return `  ${column.column_name}: ${column.has_default ? `WithDefault<${type}>` : type}`
}
