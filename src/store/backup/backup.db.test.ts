// What a backup holds comes back whole into an empty desk; a cut or foreign file leaves it empty.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmptyDesk, emptyDesk } from '../../../test/support/empty-desk.ts'
import { fillDemoTown } from '../../features/demo-town/fill-demo-town.ts'
import { verify } from '../../ledger/verify.ts'
import { openAttachmentFiles } from '../attachment-files.ts'
import { restoreBackup } from './restore-backup.ts'
import { BackupNotWritten, writeBackup } from './write-backup.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const ATTACHMENT = 'ab/cd/abcd0000000000000000000000000000'

let folder: string
let source: EmptyDesk
let file: string
/** Kept as issued letters are: under the first half of its hash. */
let letter: { id: string; sha256: string }

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
  const kept = openAttachmentFiles(join(folder, 'attachments'))
  letter = await kept.keep(Buffer.from('%PDF-1.7 bir yazı'))
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
    expect(manifest.attachments).toBe(2)
    const restored = await openAttachmentFiles(join(folder, 'restored')).read(letter.id)
    expect(
      createHash('sha256')
        .update(restored ?? '')
        .digest('hex'),
    ).toBe(letter.sha256)
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

test('a place that takes no file is told, also when the disk fills up in the middle; nothing stays', async () => {
  const place = join(folder, 'no-place')
  await mkdir(join(place, 'is-a-folder'), { recursive: true })
  await writeFile(join(place, 'a-file'), '')
  await symlink('/dev/full', join(place, 'full.tar.gz.unfinished'))
  const failed = async (name: string) => {
    const { connection } = source
    const task = { connection, attachmentsFolder: join(folder, 'attachments') }
    const error: unknown = await writeBackup({ ...task, file: join(place, name) }).catch(it => it)
    return error instanceof BackupNotWritten ? error.code : error
  }
  expect(await failed('nowhere/x.tar.gz')).toBe('ENOENT')
  expect(await failed('is-a-folder')).toBe('EISDIR')
  expect(await failed('a-file/x.tar.gz')).toBe('ENOTDIR')
  expect(await failed('full.tar.gz')).toBe('ENOSPC')
  expect(await readdir(place)).toEqual(['a-file', 'is-a-folder'])
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
