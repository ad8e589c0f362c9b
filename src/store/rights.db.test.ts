// What the program's role may not do in the database: change the ledger, see another municipality,
// change the rules.
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { receiveOne } from '../../test/support/requests/receive-one.ts'
import type { Desk } from '../ledger/desk.ts'
import { APP_ROLE, inTransaction } from './store.ts'

let town: TestDesk
let neighbour: Desk
let program: pg.Client
beforeAll(async () => {
  town = await openTestDesk()
  neighbour = await town.neighbour()
  await receiveOne(town.desk)
  await receiveOne(neighbour, { text: 'Komşunun derdi' })
  await fillEveryTable()
  const { connectionString } = town.database
  program = new pg.Client({ connectionString, options: `-c role=${APP_ROLE}` })
  await program.connect()
})
afterEach(() => program.query('ROLLBACK'))
afterAll(async () => {
  await program.end()
  await town.close()
})

/** A row of the neighbour in each table that has a municipality, so that "sees nothing" means something. */
async function fillEveryTable(): Promise<void> {
  const m = neighbour.municipalityId
  const id = '00000000-0000-4000-8000-0000000000f1'
  const rows = [
    `INSERT INTO units (municipality_id, unit_id, code, name) VALUES ('${m}', '${id}', 'K', 'K')`,
    `INSERT INTO topics (municipality_id, topic_id, code, name) VALUES ('${m}', '${id}', 'K', 'K')`,
    `INSERT INTO staff (municipality_id, staff_id, user_name, name, roles, password_hash)
     VALUES ('${m}', '${id}', 'k', 'K', '{manager}', '')`,
    `INSERT INTO sessions VALUES ('${m}', '\\x01', '${id}', 'complete', now(), now())`,
    `INSERT INTO calendar_days VALUES ('${m}', '2026-03-12', 'leave', 'full', 'Kars')`,
    `INSERT INTO streets VALUES ('${m}', 'Merkez', 'Ortakapı', 'Kazımpaşa', 'kazimpasa')`,
    `INSERT INTO attachments (municipality_id, attachment_id, file_name, media_type, byte_count, is_image,
       is_for_applicant, created_at) VALUES ('${m}', '${id}', 'a', 'b', 1, false, false, now())`,
    `INSERT INTO drafts (municipality_id, draft_hash, answers, created_at, expires_at)
     VALUES ('${m}', '\\x01', '{}', now(), now())`,
    `INSERT INTO notices (municipality_id, request_id, notice_key, kind, told_role, data, created_at)
     VALUES ('${m}', '${id}', 'k', 'k', 'manager', '{}', now())`,
    `INSERT INTO attempts VALUES ('${m}', '\\x01', now(), 1)`,
    `INSERT INTO access_log (municipality_id, look_id, staff_id, roles, seen, at)
     VALUES ('${m}', '${id}', '${id}', '{manager}', 'request-opened', now())`,
    `INSERT INTO breaches (municipality_id, breach_id, learned_at, due_at, what, categories, measures,
       recorded_by, recorded_at) VALUES ('${m}', '${id}', now(), now(), 'k', '{other}', 'k', '${id}', now())`,
    `INSERT INTO breach_steps (municipality_id, breach_id, step_id, kind, happened_at, text, recorded_by, recorded_at)
     VALUES ('${m}', '${id}', '${id}', 'note-added', now(), 'k', '${id}', now())`,
    `INSERT INTO destruction_runs (municipality_id, run_id, as_of, document, asked_by, asked_at)
     VALUES ('${m}', '${id}', '2026-01-01', 'k', '${id}', now())`,
    `INSERT INTO destruction_items (municipality_id, run_id, request_id, retention_class, ended_on, kept_until)
     VALUES ('${m}', '${id}', '${id}', 'petition', '2026-01-01', '2026-01-01')`,
    `INSERT INTO external_bodies (municipality_id, body_id, name, kind, valid_from)
     VALUES ('${m}', '${id}', 'K', 'other', '2026-01-01')`,
    `INSERT INTO topic_owners (municipality_id, owner_row_id, topic_id, body_id, valid_from, document)
     VALUES ('${m}', '${id}', '${id}', '${id}', '2026-01-01', 'K')`,
    `INSERT INTO street_classes (municipality_id, street_class_id, district, road_class, valid_from, document)
     VALUES ('${m}', '${id}', 'Merkez', 'main', '2026-01-01', 'K')`,
    `INSERT INTO setting_changes (municipality_id, change_id, subject, changed_at)
     VALUES ('${m}', '${id}', 'k', now())`,
    `INSERT INTO letters (municipality_id, letter_id, kind, status, content, verification_code, sha256, byte_count,
       written_at) VALUES ('${m}', '${id}', 'reply', 'draft', '{}', 'K', 'k', 1, now())`,
    `INSERT INTO letter_templates VALUES ('${m}', 'reply', 'K', 'K', 'K', '', '622', now())`,
    `INSERT INTO register_entries VALUES ('${m}', 'breaches', 2026, 1, 'k', NULL, NULL, '2026-02-18', now(), '{}')`,
  ]
  for (const sql of rows) await town.asOwner(sql)
}

async function tablesOfMunicipalities(): Promise<string[]> {
  const rows = await town.asOwner(
    `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality_id'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'municipalities'
     ORDER BY 1`,
  )
  return rows.map(row => String(row.relname))
}

async function asProgramOf(desk: Desk | undefined): Promise<void> {
  await program.query('BEGIN')
  if (desk) await program.query(`SET LOCAL app.municipality = '${desk.municipalityId}'`)
}

async function codeOf(sql: string): Promise<string | undefined> {
  await program.query('SAVEPOINT before')
  try {
    await program.query(sql)
    return undefined
  } catch (error) {
    await program.query('ROLLBACK TO before')
    return error instanceof pg.DatabaseError ? error.code : String(error)
  }
}

const FORBIDDEN = '42501'

test.each([
  `UPDATE request_events SET data = '{}'`,
  'UPDATE request_events SET at = now()',
  'DELETE FROM request_events',
  'TRUNCATE request_events',
  'TRUNCATE requests CASCADE',
  'DELETE FROM requests',
  'DELETE FROM request_clocks',
  'DELETE FROM applicants',
  'DELETE FROM register_counters',
  'DELETE FROM notices',
  'DELETE FROM reader_positions',
  'DELETE FROM units',
  'DELETE FROM topics',
  'DELETE FROM staff',
  `UPDATE setting_changes SET subject = 'x'`,
  'DELETE FROM setting_changes',
  `UPDATE access_log SET purpose = 'x'`,
  'DELETE FROM access_log',
  `UPDATE breaches SET what = 'x'`,
  'DELETE FROM breaches',
  `UPDATE breach_steps SET text = 'x'`,
  'DELETE FROM breach_steps',
  `UPDATE destruction_runs SET document = 'x'`,
  'DELETE FROM destruction_runs',
  `UPDATE destruction_items SET kept_until = now()`,
  'DELETE FROM destruction_items',
  `UPDATE register_entries SET data = '{}'`,
  'UPDATE register_entries SET serial = serial + 1',
  'DELETE FROM register_entries',
  'TRUNCATE register_entries',
  `UPDATE topic_owners SET document = 'x'`,
  'DELETE FROM topic_owners',
  `UPDATE street_classes SET road_class = 'main'`,
  'DELETE FROM external_bodies',
  `INSERT INTO municipalities (municipality_id, code, name) VALUES (gen_random_uuid(), 'x', 'x')`,
  `UPDATE municipalities SET code = 'x'`,
  'DELETE FROM municipalities',
  `UPDATE migrations SET name = 'x'`,
  'SELECT * FROM migrations',
  `SELECT setval('event_positions', 1)`,
  'CREATE TABLE mine (id bigint)',
  'ALTER TABLE request_events DISABLE ROW LEVEL SECURITY',
  'ALTER TABLE request_events NO FORCE ROW LEVEL SECURITY',
  'DROP POLICY own_municipality ON request_events',
  `CREATE POLICY all_rows ON request_events USING (true)`,
  'DROP TABLE request_events',
  `UPDATE request_list SET text = 'x'`,
  'DELETE FROM request_list',
])('the program may not: %s', async sql => {
  await asProgramOf(town.desk)
  expect(await codeOf(sql)).toBe(FORBIDDEN)
})

test('the program cannot give itself a right', async () => {
  await asProgramOf(town.desk)
  await program.query('GRANT DELETE ON request_events TO beyazmasa_app')
  expect(await codeOf('DELETE FROM request_events')).toBe(FORBIDDEN)
})

test('the role of the program can neither sign in nor pass the policies', async () => {
  const rows = await town.asOwner(
    `SELECT rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb FROM pg_roles
     WHERE rolname LIKE 'beyazmasa%' ORDER BY 1`,
  )
  const bare = { rolsuper: false, rolbypassrls: false, rolcanlogin: false }
  const rights = { ...bare, rolcreaterole: false, rolcreatedb: false }
  expect(rows).toEqual([
    { rolname: 'beyazmasa_app', ...rights },
    { rolname: 'beyazmasa_list', ...rights },
  ])
})

test('every table of a municipality has its policy, forced also on the owner', async () => {
  const rows = await town.asOwner(
    `SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity AS is_forced,
       EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.relname AND p.policyname = 'own_municipality'
         AND p.cmd = 'ALL' AND p.roles = '{public}' AND p.with_check IS NOT NULL) AS has_policy
     FROM pg_class c WHERE c.relname = ANY ($1) ORDER BY 1`,
    [await tablesOfMunicipalities()],
  )
  expect(rows.length).toBeGreaterThanOrEqual(16)
  expect(rows.filter(row => !row.is_forced || !row.has_policy)).toEqual([])
})

test('whoever names no municipality sees nothing, in no table and in no list', async () => {
  for (const unnamed of ['BEGIN', `BEGIN; SET LOCAL app.municipality = ''`]) {
    await program.query(unnamed)
    for (const table of [...(await tablesOfMunicipalities()), 'request_list']) {
      const { rows } = await program.query(`SELECT count(*)::int AS count FROM ${table}`)
      expect({ table, ...rows[0] }).toEqual({ table, count: 0 })
    }
    await program.query('ROLLBACK')
  }
})

test('the name of a municipality ends with its transaction', async () => {
  await asProgramOf(town.desk)
  expect((await program.query('SELECT 1 FROM request_list')).rowCount).toBe(1)
  await program.query('COMMIT')
  expect((await program.query('SELECT 1 FROM request_list')).rowCount).toBe(0)
})

test('rows of another municipality cannot be seen, whatever is asked', async () => {
  await asProgramOf(town.desk)
  for (const table of [...(await tablesOfMunicipalities()), 'request_list']) {
    const { rows } = await program.query(
      `SELECT count(*)::int AS count FROM ${table} WHERE municipality_id = $1`,
      [neighbour.municipalityId],
    )
    expect({ table, ...rows[0] }).toEqual({ table, count: 0 })
  }
  const found = await program.query(`SELECT text FROM request_list WHERE text LIKE '%Komşu%'`)
  expect(found.rows).toEqual([])
})

test('nothing can be written into another municipality', async () => {
  await asProgramOf(town.desk)
  const there = neighbour.municipalityId
  const event = `INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind)
    SELECT '${there}', request_id, 99, 'note.added', '{}', now(), 'system' FROM requests`
  expect(await codeOf(event)).toBe(FORBIDDEN)
  expect(await codeOf(`UPDATE requests SET municipality_id = '${there}'`)).toBe(FORBIDDEN)
  expect(
    await codeOf(`INSERT INTO drafts VALUES ('${there}', '\\x02', '{}', NULL, now(), now())`),
  ).toBe(FORBIDDEN)
  for (const sql of [
    `UPDATE requests SET text = 'x' WHERE municipality_id = '${there}'`,
    `DELETE FROM sessions WHERE municipality_id = '${there}'`,
    `UPDATE staff SET password_hash = 'x' WHERE municipality_id = '${there}'`,
  ])
    expect((await program.query(sql)).rowCount).toBe(0)
})

test('the view of lists belongs to a role that reads two tables and does nothing else', async () => {
  const rows = await town.asOwner(
    `SELECT table_name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
     FROM information_schema.role_table_grants WHERE grantee = 'beyazmasa_list' AND table_schema = 'public'
       AND table_name <> 'request_list' GROUP BY 1 ORDER BY 1`,
  )
  expect(rows).toEqual([
    { table_name: 'applicants', rights: 'SELECT' },
    { table_name: 'requests', rights: 'SELECT' },
  ])
  const [view] = await town.asOwner(
    `SELECT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relname = 'request_list'`,
  )
  expect(view).toEqual({ owner: 'beyazmasa_list' })
})

test('a municipality is named by its UUID and by nothing that is more than that', async () => {
  for (const name of ['', 'erzurum', `${town.desk.municipalityId}'; SET app.municipality = '`]) {
    const work = inTransaction(town.desk.store, name, async () => 'done')
    await expect(work).rejects.toThrow('A municipality is named by its UUID')
  }
})

test('what an act wrote before it failed is not there', async () => {
  const { desk } = town
  const failing = inTransaction(desk.store, desk.municipalityId, async trx => {
    await trx.updateTable('requests').set({ contests: 5 }).execute()
    throw new Error('Somebody pulled the cable')
  })
  await expect(failing).rejects.toThrow('Somebody pulled the cable')
  const rows = await town.asOwner('SELECT DISTINCT contests FROM requests')
  expect(rows).toEqual([{ contests: 0 }])
})
