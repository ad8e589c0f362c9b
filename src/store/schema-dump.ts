// Writes the schema as text from the catalog alone, in a stable order: committed as
// migrations/schema.sql and compared in CI.
import type pg from 'pg'

const TABLES = `
SELECT c.relname AS name, 'CREATE TABLE ' || c.relname || E' (\\n' || string_agg('  ' || a.attname || ' '
  || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
  || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), ''), E',\\n' ORDER BY a.attnum)
    || E'\\n);' AS line
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' GROUP BY c.relname`

const PARTS = [
  `SELECT conrelid::regclass::text AS name, 'ALTER TABLE ' || conrelid::regclass
    || ' ADD CONSTRAINT ' || conname || ' '
     || pg_get_constraintdef(oid) || ';' AS line
   FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u', 'c')`,
  `SELECT tablename AS name, indexdef || ';' AS line FROM pg_indexes WHERE schemaname = 'public'
   AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
  `SELECT viewname AS name, 'CREATE VIEW ' || viewname || ' AS' || E'\\n' || definition AS line FROM pg_views
   WHERE schemaname = 'public'`,
  `SELECT tablename AS name, 'CREATE POLICY ' || policyname || ' ON ' || tablename || ' FOR ' || cmd || ' TO '
     || array_to_string(roles, ', ') || ' USING (' || coalesce(qual, '') || ')'
     || coalesce(' WITH CHECK (' || with_check || ')', '') || ';' AS line FROM pg_policies
       WHERE schemaname = 'public'`,
  `SELECT relname AS name, 'ALTER TABLE ' || relname
    || ' ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;' AS line
   FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND relforcerowsecurity`,
  `SELECT table_name AS name, 'GRANT ' || string_agg(privilege_type, ', ' ORDER BY privilege_type)
    || ' ON ' || table_name
     || ' TO ' || grantee || ';' AS line FROM information_schema.role_table_grants
   WHERE table_schema = 'public' AND grantee LIKE 'beyazmasa%'
     AND table_name NOT IN (SELECT viewname FROM pg_views WHERE viewowner = grantee)
   GROUP BY table_name, grantee`,
  `SELECT c.relname AS name, 'COMMENT ON ' || CASE c.relkind WHEN 'v' THEN 'VIEW ' ELSE 'TABLE ' END
    || c.relname || ' IS '
     || quote_literal(obj_description(c.oid)) || ';' AS line FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
     AND obj_description(c.oid) IS NOT NULL`,
]

/** The schema of `public` as SQL text. Reading it is its purpose; databases are made by the migrations. */
export async function dumpSchema(client: pg.ClientBase): Promise<string> {
  const chapters: string[] = []
  for (const query of [TABLES, ...PARTS]) {
    const { rows } = await client.query<{ name: string; line: string }>(
      `SELECT name, line FROM (${query}) part ORDER BY name COLLATE "C", line COLLATE "C"`,
    )
    chapters.push(rows.map(row => row.line.trimEnd()).join('\n'))
  }
  return `-- The schema after all migrations,
    for reading and review; made by \`npm run artefacts\`.\n\n${chapters.join('\n\n')}\n`
}
