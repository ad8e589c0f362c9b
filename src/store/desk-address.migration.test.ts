// The address that letters named becomes that of the desk; what named another page is left for the administrator.
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { emptyDatabase } from '../../test/support/database.ts'
import { migrate } from './migrate.ts'

const towns = [
  ['a', { hue: 30, letters: { fax: '1', verifyAddress: 'http://localhost:3000/dogrula' } }],
  ['b', { letters: { verifyAddress: 'https://belge.example/x' } }],
  ['c', { letters: { verifyAddress: '' } }],
  ['d', {}],
] as const

test('the address of the desk is what the letters named, without its page', async () => {
  const database = await emptyDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-migrations-'))
  const files = (await readdir('migrations')).filter(name => /^\d{4}_/.test(name)).sort()
  for (const name of files.filter(each => each < '0012'))
    await copyFile(join('migrations', name), join(folder, name))
  await migrate(database, folder)
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  for (const [code, settings] of towns)
    await client.query(
      `INSERT INTO municipalities (municipality_id, code, name, settings)
       VALUES (gen_random_uuid(), $1, $1, $2)`,
      [code, JSON.stringify(settings)],
    )
  await migrate(database, 'migrations')
  const { rows } = await client.query('SELECT settings FROM municipalities ORDER BY code')
  await client.end()
  await rm(folder, { recursive: true })
  await database.drop()
  expect(rows.map(row => row.settings)).toEqual([
    { hue: 30, letters: { fax: '1' }, deskAddress: 'http://localhost:3000' },
    { letters: { verifyAddress: 'https://belge.example/x' } },
    { letters: { verifyAddress: '' } },
    {},
  ])
})
