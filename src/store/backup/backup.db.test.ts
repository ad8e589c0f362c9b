// What a backup holds comes back whole into an empty desk; a cut or foreign file leaves it empty.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmptyDesk, emptyDesk } from '../../../test/support/empty-desk.ts'
import { fillDemoTown } from '../../features/demo-town/fill-demo-town.ts'
import { verify } from '../../ledger/verify.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const ATTACHMENT = 'ab/cd/abcd0000000000000000000000000000'

let folder: string
let source: EmptyDesk
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beyazmasa-backup-test-'))
  source = await emptyDesk(NOW)
  await fillDemoTown(source.desk, { connection: source.connection, count: 60 })
  await source.asOwner(
    `INSERT INTO reader_positions SELECT 'notices', max(transaction_id), 100 FROM request_events`,
  )
  const attachment = join(folder, 'attachments', ATTACHMENT)
  await mkdir(dirname(attachment), { recursive: true })
  await writeFile(attachment, 'bir fotoğraf')
  file = join(folder, 'desk.tar.gz')
  await writeBackup({
    connection: source.connection,
    attachmentsFolder: join(folder, 'attachments'),
    file,
  })
}, 120_000)

afterAll(async () => {
  await source.close()
  await rm(folder, { recursive: true, force: true })
})

const restoreInto = (target: EmptyDesk, from = file, name = 'restored') =>
  restoreBackup({
    connection: target.connection,
    attachmentsFolder: join(folder, name),
    file: from,
  })

test('an empty desk is filled with every row and file, and its ledger refolds to the same rows', async () => {
  const target = await emptyDesk(NOW)
  try {
    const manifest = await restoreInto(target)
    expect(manifest.attachments).toBe(1)
    expect(await readFile(join(folder, 'restored', ATTACHMENT), 'utf8')).toBe('bir fotoğraf')
    const rows = `SELECT register_number, progress, due_on::text, search::text FROM requests ORDER BY register_number`
    expect(await target.asOwner(rows)).toEqual(await source.asOwner(rows))
    const { requests, gaps, differences } = await verify(
      target.desk.store,
      source.desk.municipalityId,
    )
    expect({ requests, gaps, differences }).toEqual({ requests: 60, gaps: [], differences: [] })
  } finally {
    await target.close()
  }
})

test('the planner knows the restored rows at once, or search would be slow until it does', async () => {
  const target = await emptyDesk(NOW)
  try {
    await restoreInto(target, file, 'restored-for-planner')
    const known = `SELECT reltuples::int AS count FROM pg_class WHERE relname = 'requests'`
    expect(await target.asOwner(known)).toEqual([{ count: 60 }])
  } finally {
    await target.close()
  }
})

test('a reader goes on behind the position where it was', async () => {
  const target = await emptyDesk(NOW)
  try {
    await restoreInto(target, file, 'restored-for-reader')
    const unread = `SELECT count(*)::int AS count FROM request_events e, reader_positions r
      WHERE (e.transaction_id, e.position) > (r.transaction_id, r.position)`
    const all = `SELECT count(*)::int AS count FROM request_events WHERE position > 100`
    expect(await target.asOwner(unread)).toEqual(await source.asOwner(all))
    const next = `SELECT nextval('event_positions') > (SELECT max(position) FROM request_events) AS is_new`
    expect(await target.asOwner(next)).toEqual([{ is_new: true }])
  } finally {
    await target.close()
  }
})

test('policies hold again after a restore', async () => {
  const target = await emptyDesk(NOW)
  try {
    await restoreInto(target, file, 'restored-for-policies')
    const open = `SELECT relname FROM pg_class WHERE relrowsecurity AND NOT relforcerowsecurity`
    expect(await target.asOwner(open)).toEqual([])
  } finally {
    await target.close()
  }
})

test('a cut backup, a foreign file and a desk in use are refused, and nothing changes', async () => {
  const target = await emptyDesk(NOW)
  try {
    const cut = join(folder, 'cut.tar.gz')
    await writeFile(cut, (await readFile(file)).subarray(0, 20_000))
    await expect(restoreInto(target, cut, 'cut')).rejects.toThrow()
    const foreign = join(folder, 'foreign.tar.gz')
    await writeFile(foreign, gzipSync('not a tar'))
    await expect(restoreInto(target, foreign, 'foreign')).rejects.toThrow()
    expect(await target.asOwner('SELECT count(*)::int AS count FROM municipalities')).toEqual([
      { count: 1 },
    ])
    await expect(restoreInto(source, file, 'in-use')).rejects.toThrow('not empty')
  } finally {
    await target.close()
  }
})
