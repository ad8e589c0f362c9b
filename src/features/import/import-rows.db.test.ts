// A file becomes requests: each row once, whatever happens in between.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { bostonFile, bostonLine } from '../../../test/support/import/boston-rows.ts'
import { bytesOf } from '../../../test/support/import/streams.ts'
import { boston311 } from '../../channels/in/boston-311.ts'
import type { Desk } from '../../ledger/desk.ts'
import { verify } from '../../ledger/verify.ts'
import { type ImportCounts, type ImportOptions, importRows, type Rejection } from './import-rows.ts'
import { reconcileRows, type SourceDifference } from './reconcile-rows.ts'
import { openSourceBytes } from './source-bytes.ts'
import { type SourceRow, UnreadableSource } from './source-request.ts'

let town: TestDesk
let folder: string
beforeAll(async () => {
  town = await openTestDesk()
  folder = await mkdtemp(join(tmpdir(), 'beyazmasa-import-'))
})
afterAll(async () => {
  const found = await verify(town.desk.store, town.desk.municipalityId)
  await rm(folder, { recursive: true, force: true })
  await town.close()
  expect({ gaps: found.gaps, differences: found.differences }).toEqual({
    gaps: [],
    differences: [],
  })
})

const optionsFor = (sourceName: string, wish: Partial<ImportOptions> = {}): ImportOptions => ({
  sourceName,
  numberPrefix: 'BM',
  isDryRun: false,
  onRejected: rejection => {
    throw new Error(`Rejected: ${JSON.stringify(rejection)}`)
  },
  onProgress: () => {},
  ...wish,
})

const importText = (text: string, sourceName: string, wish: Partial<ImportOptions> = {}) =>
  importRows(town.desk, boston311.read(bytesOf(text)), optionsFor(sourceName, wish))

const countEvents = async (sourceName: string): Promise<unknown> =>
  town.asOwner(
    `SELECT count(DISTINCT r.request_id)::integer AS requests, count(*)::integer AS events
     FROM requests r JOIN request_events e USING (municipality_id, request_id) WHERE r.source_name = $1`,
    [sourceName],
  )

test('a file is stored with its units and topics; the same file again adds nothing', async () => {
  const counts = await importText(bostonFile(2_500), 'twice')
  expect(counts).toEqual({ read: 2_500, stored: 2_500, already: 0, rejected: 0 })
  // Received and sent each; 2,143 targets; 1,667 are closed and 1,429 of these stop a period.
  const events = 2_500 * 2 + 2_143 + 1_667 + 1_429
  expect(await countEvents('twice')).toEqual([{ requests: 2_500, events }])
  const again = await importText(bostonFile(2_500), 'twice')
  expect(again).toEqual({ read: 2_500, stored: 0, already: 2_500, rejected: 0 })
  expect(await countEvents('twice')).toEqual([{ requests: 2_500, events }])
  const units = await town.asOwner(
    `SELECT code, name FROM units WHERE code LIKE 'dep%' ORDER BY code`,
  )
  expect(units).toEqual([
    { code: 'dep0', name: 'Invented Department' },
    { code: 'dep1', name: 'Invented Department' },
    { code: 'dep2', name: 'Invented Department' },
  ])
  const topics = await town.asOwner(
    `SELECT t.code, t.name, p.code AS parent, u.code AS owner FROM topics t
     LEFT JOIN topics p ON p.topic_id = t.parent_topic_id
     LEFT JOIN units u ON u.unit_id = t.owner_unit_id
     WHERE t.code LIKE 'group%' ORDER BY t.code`,
  )
  expect(topics).toEqual([
    { code: 'group-0', name: 'Group 0', parent: null, owner: null },
    { code: 'group-0.type-0', name: 'Type 0', parent: 'group-0', owner: 'dep1' },
    { code: 'group-0.type-2', name: 'Type 2', parent: 'group-0', owner: 'dep2' },
    { code: 'group-1', name: 'Group 1', parent: null, owner: null },
    { code: 'group-1.type-1', name: 'Type 1', parent: 'group-1', owner: 'dep1' },
    { code: 'group-1.type-3', name: 'Type 3', parent: 'group-1', owner: 'dep0' },
  ])
})

test('open rows stay open with their unit; closed ones are answered', async () => {
  const rows = await town.asOwner(
    `SELECT progress, is_open, count(*)::integer, count(due_on)::integer AS due,
       count(unit_id)::integer AS unit FROM requests WHERE source_name = 'twice' GROUP BY 1, 2 ORDER BY 1`,
  )
  expect(rows).toEqual([
    { progress: 'answered', is_open: false, count: 1_667, due: 0, unit: 1_667 },
    { progress: 'routed', is_open: true, count: 833, due: 714, unit: 833 },
  ])
})

test('a dry run counts what would be stored and stores nothing, no unit either', async () => {
  await importText(bostonFile(3), 'dry')
  const more = bostonFile(5).replaceAll('DEP', 'DRY')
  const counts = await importText(more, 'dry', { isDryRun: true })
  expect(counts).toEqual({ read: 5, stored: 2, already: 3, rejected: 0 })
  expect(await town.asOwner(`SELECT code FROM units WHERE code LIKE 'dry%'`)).toEqual([])
})

test('rows that cannot be read are reported with line and reason, and the sum is right', async () => {
  const rejections: Rejection[] = []
  const lines = [
    ...bostonFile(2).split('\n'),
    '3,half a row',
    bostonLine(2),
    bostonLine(4).replace('2015-04', '2031-04'),
    bostonLine(5),
  ]
  const counts = await importText(lines.join('\n'), 'bad', {
    onRejected: each => rejections.push(each),
  })
  expect(counts).toEqual({ read: 6, stored: 3, already: 1, rejected: 2 })
  expect(rejections).toEqual([
    { line: 4, externalId: '3', reason: '2 sütun var, başlıkta 20' },
    { line: 6, externalId: '4', reason: 'geliş zamanı gelecekte: 2031-04-05T14:00:00.000Z' },
  ])
})

async function* withBrokenText(rows: AsyncIterable<readonly SourceRow[]>) {
  for await (const some of rows) {
    yield some.map(row =>
      'request' in row && row.line === 5
        ? { ...row, request: { ...row.request, text: 'half a pair: \ud83d' } }
        : row,
    )
  }
}

test('a value that the database refuses costs its own row only', async () => {
  const rejections: Rejection[] = []
  const rows = withBrokenText(boston311.read(bytesOf(bostonFile(9))))
  const counts = await importRows(
    town.desk,
    rows,
    optionsFor('refused', { onRejected: each => rejections.push(each) }),
  )
  expect(counts).toEqual({ read: 9, stored: 8, already: 0, rejected: 1 })
  expect(rejections).toMatchObject([{ line: 5, externalId: '4' }])
})

test('a unit and a topic that the municipality has are found by their names', async () => {
  await town.asOwner(`UPDATE units SET name = 'Fen İşleri' WHERE code = 'YOL'`)
  await town.asOwner(`UPDATE topics SET name = 'Aydınlatma' WHERE code = 'AYDINLATMA'`)
  const text = bostonFile(1)
    .replace('DEP1', 'fen isleri')
    .replace('Group 1', '')
    .replace('Type 1', 'aydınlatma')
  await importText(text, 'named')
  const rows = await town.asOwner(
    `SELECT u.code AS unit, t.code AS topic FROM requests r JOIN units u USING (unit_id)
     JOIN topics t USING (topic_id) WHERE r.source_name = 'named'`,
  )
  expect(rows).toEqual([{ unit: 'YOL', topic: 'AYDINLATMA' }])
})

test('two imports of one file at the same time store each row once', async () => {
  const text = bostonFile(2_200).replaceAll('DEP', 'TWIN').replaceAll('Type', 'Twin')
  const [one, other] = await Promise.all([importText(text, 'twin'), importText(text, 'twin')])
  expect(one.stored + other.stored).toBe(2_200)
  expect(one.already + other.already).toBe(2_200)
  expect(await countEvents('twin')).toMatchObject([{ requests: 2_200 }])
})

test('killed in the middle and started again, the import ends complete', async () => {
  const file = join(folder, 'killed.csv.gz')
  await writeFile(file, gzipSync(bostonFile(12_000)))
  const desk: Desk = await town.neighbour()
  const program = startImport(desk, file)
  await once(program.stdout ?? program, 'data')
  program.kill('SIGKILL')
  await once(program, 'exit')
  const stored = async () => {
    const [row] = await town.asOwner(
      'SELECT count(*)::integer AS count FROM requests WHERE municipality_id = $1',
      [desk.municipalityId],
    )
    return Number(row?.count)
  }
  const before = await stored()
  expect(before).toBeGreaterThanOrEqual(1_000)
  expect(before).toBeLessThan(12_000)
  const { bytes } = await openSourceBytes(file)
  const counts = await importRows(desk, boston311.read(bytes), optionsFor('boston-311'))
  expect(counts.stored + counts.already).toBe(12_000)
  expect(await stored()).toBe(12_000)
  const found = await verify(desk.store, desk.municipalityId)
  expect(found).toMatchObject({ requests: 12_000, gaps: [], differences: [] })
})

function startImport(desk: Desk, file: string): ChildProcess {
  const program = fileURLToPath(
    new URL('../../../test/support/import/import-program.ts', import.meta.url),
  )
  const args = [program, town.database.connectionString, desk.municipalityId, file]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function reconcile(text: string, sourceName: string) {
  const differences: SourceDifference[] = []
  const counts = await reconcileRows(town.desk, boston311.read(bytesOf(text)), {
    sourceName,
    onDifference: each => differences.push(each),
    onProgress: () => {},
  })
  return { counts, differences }
}

test('source and desk are equal after an import: state, times, target and on time', async () => {
  await importText(bostonFile(1_100), 'equal')
  const { counts, differences } = await reconcile(bostonFile(1_100), 'equal')
  expect(differences).toEqual([])
  expect(counts).toEqual({
    read: 1_100,
    compared: 1_100,
    equal: 1_100,
    different: 0,
    rejected: 0,
    onTimeCompared: 629,
  })
})

test('each planted difference is found with its line, and a row that the desk lacks', async () => {
  const planted = bostonFile(6)
    .replace('1,2015-04-02T10:00:00', '1,2015-04-02T10:00:01')
    .replace('2015-05-03T08:30:00', '2015-05-03T08:31:00')
    .replace(/^(4,.*)ONTIME/m, '$1OVERDUE')
    .replace(/^(5,.*)2015-06-06T08:29:59,OVERDUE,Closed/m, '$1,OVERDUE,Open')
  const { counts, differences } = await reconcile(
    `${planted}\n${bostonLine(9_999)}\n7,half a row`,
    'equal',
  )
  expect(counts).toMatchObject({ read: 8, compared: 7, equal: 2, different: 5, rejected: 1 })
  expect(differences.map(({ line, field, source, desk }) => [line, field, source, desk])).toEqual([
    [2, 'received', '2015-04-02T14:00:01.000Z', '2015-04-02T14:00:00.000Z'],
    [3, 'target', '2015-05-03T12:31:00.000Z', '2015-05-03T12:30:00.000Z'],
    [5, 'on-time', false, true],
    [6, 'state', 'open', 'closed'],
    [6, 'closed', null, '2015-06-06T12:29:59.000Z'],
    [8, 'request', '9999', null],
  ])
})

test('a file that is missing or a folder is refused by name', async () => {
  await expect(openSourceBytes(join(folder, 'none.csv'))).rejects.toThrow(UnreadableSource)
  await expect(openSourceBytes(folder)).rejects.toThrow(/Dosya değil/)
})

test('of a file that is cut off in the middle, all that could be read is stored and told', async () => {
  const cut = join(folder, 'cut.csv.gz')
  const whole = gzipSync(bostonFile(5_000))
  await writeFile(cut, whole.subarray(0, whole.length / 2))
  const { bytes } = await openSourceBytes(cut)
  const told: ImportCounts[] = []
  const options = optionsFor('cut', { onProgress: counts => told.push({ ...counts }) })
  await expect(importRows(town.desk, boston311.read(bytes), options)).rejects.toThrow(
    /buradan sonra okunamadı/,
  )
  const counts = told.at(-1)
  expect(counts).toMatchObject({ already: 0, rejected: 0 })
  expect(counts?.read).toBeGreaterThan(500)
  expect(counts?.stored).toBe(counts?.read)
  expect(await countEvents('cut')).toMatchObject([{ requests: counts?.stored }])
})
