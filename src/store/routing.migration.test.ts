// The histories of before get their count of re-routes, by the rule of the fold; other municipalities keep theirs.
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { emptyDatabase } from '../../test/support/database.ts'
import { migrate } from './migrate.ts'

const town = '01900000-0000-7000-8000-000000000001'
const request = (number: number) => `01900000-0000-7000-8000-00000000010${number}`

/** Each way with the units it names; `-` is an event without a unit. */
const ways: readonly (readonly [number, string, number])[] = [
  [1, 'routed:a', 0],
  [2, 'routed:a routed:a routed:b routed:c', 2],
  [3, 'routed:a returned:- routed:b', 0],
  [4, 'routed:a accepted:- returned:- routed:b routed:c', 1],
  [5, 'reopened:a routed:b', 1],
  [6, 'reopened:- routed:b', 0],
]

test('re-routes are counted from the events of each request', async () => {
  const database = await emptyDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-migrations-'))
  const files = (await readdir('migrations')).filter(name => /^\d{4}_/.test(name)).sort()
  for (const name of files.filter(each => each < '0007'))
    await copyFile(join('migrations', name), join(folder, name))
  await migrate(database, folder)
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  await client.query(
    `INSERT INTO municipalities (municipality_id, code, name) VALUES ($1, 'k', 'K')`,
    [town],
  )
  await client.query(`SELECT set_config('app.municipality', $1, false)`, [town])
  for (const [number, way] of ways) {
    await client.query(
      `INSERT INTO requests (municipality_id, request_id, register_number, sequence, received_at,
         received_on, channel, kind, legal_class, text, place, applicant_type, progress, is_open, contests,
         returns, is_question_open)
       VALUES ($1, $2, $3, 1, now(), current_date, 'web', 'demand', 'petition', '', '{}', 'person', 'routed',
         true, 0, 0, false)`,
      [town, request(number), `BM-2026-00000${number}`],
    )
    for (const [at, step] of way.split(' ').entries()) {
      const [kind = '', unit = ''] = step.split(':')
      const unitId = unit === '-' ? null : unit
      await client.query(
        `INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind)
         VALUES ($1, $2, $3, $4, $5, now(), 'staff')`,
        [town, request(number), at + 1, `request.${kind}`, JSON.stringify({ unitId })],
      )
    }
  }
  await copyFile(join('migrations', '0007_routing.sql'), join(folder, '0007_routing.sql'))
  await migrate(database, folder)
  const { rows } = await client.query<{ reroutes: number }>(
    'SELECT reroutes FROM requests ORDER BY register_number',
  )
  expect(rows.map(row => row.reroutes)).toEqual(ways.map(([, , count]) => count))
  await client.end()
  await rm(folder, { recursive: true, force: true })
  await database.drop()
})
