// What nobody sent is removed with its bytes; what somebody still writes on, or has sent, stays.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { receiveOne } from '../../../test/support/requests/receive-one.ts'
import { instant } from '../../core/time/dates.ts'
import { type AttachmentFiles, openAttachmentFiles } from '../../store/attachment-files.ts'
import {
  addWaitingFiles,
  listWaitingFiles,
  removeAbandonedFiles,
  storedIdOf,
} from './waiting-files.ts'

let town: TestDesk
let folder: string
let files: AttachmentFiles
beforeAll(async () => {
  town = await openTestDesk()
  folder = await mkdtemp(join(tmpdir(), 'beyazmasa-files-'))
  files = openAttachmentFiles(folder, () => town.desk.newId().replaceAll('-', ''))
})
afterEach(() => town.clear())
afterAll(async () => {
  await town.close()
  await rm(folder, { recursive: true, force: true })
})

const hash = Buffer.alloc(32, 7)
const noon = instant('2026-02-18T09:00:00.000Z')

async function waitingFile(trayHash = hash): Promise<string> {
  const tray = { hash: trayHash, uploadedBy: null, isForApplicant: true }
  const refused = await addWaitingFiles(town.desk, files, tray, [
    new File(['Direk numarası 12'], 'not.txt', { type: 'text/plain' }),
  ])
  expect(refused).toEqual([])
  const [file] = await listWaitingFiles(town.desk, trayHash)
  return file?.attachmentId ?? ''
}

async function addDraft(expiresAt: string): Promise<void> {
  await town.asOwner(
    `INSERT INTO drafts (municipality_id, draft_hash, answers, created_at, expires_at)
     VALUES ($1, $2, '{}', '2026-02-17T07:00:00Z', $3)`,
    [town.desk.municipalityId, hash, expiresAt],
  )
}

test('a file of a draft that is over goes, row and bytes', async () => {
  const id = await waitingFile()
  await addDraft('2026-02-18T06:00:00Z')
  expect(await files.read(storedIdOf(id))).toBeDefined()
  expect(await removeAbandonedFiles(town.desk, files, noon)).toBe(1)
  expect(await files.read(storedIdOf(id))).toBeUndefined()
  expect(await listWaitingFiles(town.desk, hash)).toEqual([])
  expect(await removeAbandonedFiles(town.desk, files, noon)).toBe(0)
})

test('a file of a draft that somebody still writes on stays, however old it is', async () => {
  const id = await waitingFile()
  await addDraft('2026-02-19T06:00:00Z')
  expect(await removeAbandonedFiles(town.desk, files, noon)).toBe(0)
  expect(await files.read(storedIdOf(id))).toBeDefined()
})

test('a file that was just sent, or belongs to a request, stays', async () => {
  const fresh = await waitingFile()
  expect(await removeAbandonedFiles(town.desk, files, instant('2026-02-18T07:00:00.000Z'))).toBe(0)
  await receiveOne(town.desk, { attachmentIds: [fresh] })
  expect(await removeAbandonedFiles(town.desk, files, noon)).toBe(0)
  expect(await files.read(storedIdOf(fresh))).toBeDefined()
})

test('bytes that are gone already keep no row alive', async () => {
  const id = await waitingFile()
  await files.remove(storedIdOf(id))
  expect(await removeAbandonedFiles(town.desk, files, noon)).toBe(1)
  expect(await listWaitingFiles(town.desk, hash)).toEqual([])
})
