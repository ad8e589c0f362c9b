// The exchange by folders: what is owed is given, what comes back signed becomes the letter, and what is
// hostile or wrong is put aside with its reason. A crash anywhere is finished by the next turn.
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts'
import {
  atTheRoadUnit,
  draftOne,
  toolsOf,
  townLetters,
} from '../../../../test/support/letters/letter-town.ts'
import { actorOf, openSmallTown, type SmallTown } from '../../../../test/support/small-town.ts'
import type { DocumentSystem } from '../../../features/letters/document-system.ts'
import { exchangeLetters } from '../../../features/letters/exchange-letters.ts'
import { handOverLetter } from '../../../features/letters/hand-over-letter.ts'
import { bytesOfLetter } from '../../../features/letters/letter-bytes.ts'
import { findLetter } from '../../../features/letters/letter-queries.ts'
import type { LetterTools } from '../../../features/letters/letter-tools.ts'
import { openFileDrop } from './file-drop.ts'

let database: FreshDatabase
let town: SmallTown
let tools: LetterTools
let folder: string
let drop: DocumentSystem
let requestId: string
beforeAll(async () => {
  database = await freshDatabase()
  const letters = { ...townLetters, documentSystem: 'file-drop' as const }
  town = await openSmallTown({ connectionString: database.connectionString }, { letters })
  tools = toolsOf(town)
  folder = await mkdtemp(join(tmpdir(), 'beyazmasa-drop-'))
  drop = openFileDrop({ folder, now: town.desk.now })
  requestId = await atTheRoadUnit(town)
  await exchange()
})
afterAll(async () => {
  await town.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const exchange = (system = drop) => exchangeLetters(tools, system)
const at = (...parts: string[]) => join(folder, ...parts)
const inbox = (name: string, content: string | Uint8Array) => writeFile(at('inbox', name), content)
const reasonOf = (name: string) => readFile(at('refused', `${name}.reason.txt`), 'utf8')

async function handedOver(words = 'Belge sistemine.') {
  const letter = await draftOne(town, requestId, words)
  const handed = await handOverLetter(tools, {
    letterId: letter.letterId,
    actor: actorOf('roadHead'),
  })
  if (!handed.ok) throw new Error(JSON.stringify(handed.refusal))
  return letter
}

/** What a document system would send: our PDF with something more behind it, as a signature is. */
async function signed(letterId: string): Promise<Buffer> {
  const ours = await readFile(at('outbox', `${letterId}.pdf`))
  return Buffer.concat([ours, Buffer.from('\n% imza\n%%EOF\n')])
}

let serial = 100
async function giveBack(letterId: string, fields: Record<string, unknown> = {}, pdf?: Uint8Array) {
  serial += 1
  const number = `E-12345678-622.01-${serial}`
  await inbox(`${letterId}.pdf`, pdf ?? (await signed(letterId)))
  await inbox(
    `${letterId}.json`,
    JSON.stringify({ letterId, number, date: '2026-03-10', ...fields }),
  )
  return number
}

test('a letter is given with what the other side needs, and comes back with number and signature', async () => {
  const letter = await handedOver()
  expect(await exchange()).toEqual({ given: 1, taken: 0, refused: 0 })
  const told = JSON.parse(await readFile(at('outbox', `${letter.letterId}.json`), 'utf8'))
  expect(told).toMatchObject({
    format: 1,
    letterId: letter.letterId,
    registerNumber: 'BM-2026-000001',
    kind: 'reply',
    detsis: '12345678',
    sdpCode: '622.01',
    sha256: letter.sha256,
    signatory: { name: 'Gökçe İMZALI', title: 'Fen İşleri Müdürü', isDelegated: true },
  })
  const given = await readFile(at('outbox', `${letter.letterId}.pdf`))
  const kept = await bytesOfLetter(tools, letter)
  expect(kept.ok && given.equals(kept.done)).toBe(true)
  const back = await signed(letter.letterId)
  const number = await giveBack(letter.letterId)
  expect(await exchange()).toEqual({ given: 0, taken: 1, refused: 0 })
  const issued = await findLetter(town.desk, letter.letterId)
  expect(issued).toMatchObject({
    status: 'issued',
    officialNumber: number,
    numberedOn: '2026-03-10',
  })
  const bytes = issued && (await bytesOfLetter(tools, issued))
  expect(bytes?.ok && back.equals(bytes.done)).toBe(true)
  expect((await readdir(at('done'))).sort()).toEqual(
    [`${letter.letterId}.json`, `${letter.letterId}.pdf`].sort(),
  )
  expect(await readdir(at('inbox'))).toEqual([])
})

test('the same again changes nothing; another number for it is refused', async () => {
  const letter = await handedOver()
  await exchange()
  const number = await giveBack(letter.letterId)
  await exchange()
  await giveBack(letter.letterId, { number })
  expect(await exchange()).toEqual({ given: 0, taken: 1, refused: 0 })
  await giveBack(letter.letterId)
  expect(await exchange()).toEqual({ given: 0, taken: 0, refused: 1 })
  expect(await reasonOf(`${letter.letterId}.json`)).toContain('belge sisteminden beklenmiyor')
})

test('a crash before the letter is noted as given, and one while the two files are moved, lose nothing', async () => {
  const letter = await handedOver()
  const breaking: DocumentSystem = {
    ...drop,
    handOver: async (metadata, pdf) => {
      await drop.handOver(metadata, pdf)
      throw new Error('killed')
    },
  }
  await expect(exchange(breaking)).rejects.toThrow('killed')
  expect(await exchange()).toEqual({ given: 1, taken: 0, refused: 0 })
  const number = await giveBack(letter.letterId)
  await exchange()
  // As a crash leaves it between the two moves: the PDF is done, the JSON still waits.
  await inbox(
    `${letter.letterId}.json`,
    JSON.stringify({ letterId: letter.letterId, number, date: '2026-03-10' }),
  )
  expect(await exchange()).toEqual({ given: 0, taken: 1, refused: 0 })
  expect(await readdir(at('inbox'))).toEqual([])
})

test('two workers at once take a letter once', async () => {
  const letter = await handedOver()
  await exchange()
  await giveBack(letter.letterId)
  const both = await Promise.all([exchange(), exchange()])
  expect(both.reduce((sum, each) => sum + each.refused, 0)).toBe(0)
  expect((await findLetter(town.desk, letter.letterId))?.status).toBe('issued')
})

const old = new Date('2026-03-01T00:00:00Z')

test('what is half written waits ten minutes, then it is refused', async () => {
  const { letterId } = await handedOver()
  await exchange()
  await inbox(`${letterId}.json`, '{"letterId": "')
  await utimes(
    at('inbox', `${letterId}.json`),
    new Date('2026-03-10T08:55:00Z'),
    new Date('2026-03-10T08:55:00Z'),
  )
  expect(await exchange()).toEqual({ given: 0, taken: 0, refused: 0 })
  await utimes(at('inbox', `${letterId}.json`), old, old)
  expect(await exchange()).toEqual({ given: 0, taken: 0, refused: 1 })
  expect(await reasonOf(`${letterId}.json`)).toContain('JSON okunamadı')
  await inbox(`${letterId}.json`, JSON.stringify({ letterId, number: 'x', date: 'y' }))
  await utimes(at('inbox', `${letterId}.json`), old, old)
  expect(await exchange()).toEqual({ given: 0, taken: 0, refused: 1 })
  expect(await readdir(at('refused'))).toContain(`${letterId}.json`)
})

type Hostile = readonly [string, Record<string, unknown>, Uint8Array | undefined, string]

const script = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n%%EOF\n',
)

test.each<Hostile>([
  ['a number of no shape', { number: "1'; DROP TABLE letters" }, undefined, 'Sayı biçimi'],
  ['a date that is none', { date: '2026-02-30' }, undefined, 'Tarih geçersiz'],
  ['a date to come', { date: '2026-03-11' }, undefined, 'Tarih geçersiz'],
  ['a date before it was written', { date: '2026-03-09' }, undefined, 'Tarih geçersiz'],
  ['something that is no PDF', {}, Buffer.from('MZ program'), 'geçerli bir PDF değil'],
  ['a PDF that runs a script', {}, script, 'çalıştırılabilir'],
  ['another id inside', { letterId: '../../etc/passwd' }, undefined, 'aynı değil'],
  ['a number that is an object', { number: { a: 1 } }, undefined, 'JSON okunamadı'],
])('%s is refused, and the letter still waits', async (_, fields, pdf, reason) => {
  const { letterId } = await handedOver()
  await exchange()
  await giveBack(letterId, fields, pdf)
  await utimes(at('inbox', `${letterId}.json`), old, old)
  expect(await exchange()).toEqual({ given: 0, taken: 0, refused: 1 })
  expect(await reasonOf(`${letterId}.json`)).toContain(reason)
  expect((await findLetter(town.desk, letterId))?.status).toBe('handed-over')
})

test('a number that another letter of the year has is refused', async () => {
  const [one, two] = [await handedOver(), await handedOver()]
  await exchange()
  const number = await giveBack(one.letterId)
  await exchange()
  await giveBack(two.letterId, { number })
  expect(await exchange()).toEqual({ given: 0, taken: 0, refused: 1 })
  expect(await reasonOf(`${two.letterId}.json`)).toContain('başka bir yazıda')
})

test('unknown letters, strange names, links, folders and giants are refused without being read', async () => {
  const unknown = '01910000-0000-7000-8000-00000000dead'
  const { letterId } = await handedOver('Dev dosya.')
  await exchange()
  await giveBack(letterId)
  await truncate(at('inbox', `${letterId}.pdf`), 200 * 1024 * 1024)
  await inbox(`${unknown}.pdf`, '%PDF-1.7')
  await inbox(
    `${unknown}.json`,
    JSON.stringify({ letterId: unknown, number: 'E-12345678-622-1', date: '2026-03-10' }),
  )
  await inbox('x%2f..%2fetc.json', '{}')
  await symlink('/etc/passwd', at('inbox', '01910000-0000-7000-8000-0000000011aa.json'))
  await mkdir(at('inbox', '01910000-0000-7000-8000-0000000022bb.json'))
  await inbox('01910000-0000-7000-8000-0000000033cc.json', 'x'.repeat(70_000))
  expect(await exchange()).toEqual({ given: 0, taken: 0, refused: 6 })
  expect(await reasonOf(`${letterId}.json`)).toContain('20 MB')
  expect(await reasonOf('x%2f..%2fetc.json')).toContain('Dosya adı')
  expect(await reasonOf('01910000-0000-7000-8000-0000000011aa.json')).toContain('bağlantı')
  expect(await reasonOf('01910000-0000-7000-8000-0000000022bb.json')).toContain('bağlantı')
  expect(await reasonOf('01910000-0000-7000-8000-0000000033cc.json')).toContain('64 kB')
  expect((await readdir(at('inbox'))).filter(name => name.endsWith('.json'))).toEqual([])
})
