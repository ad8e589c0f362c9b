// The command that sends all waiting letters is killed again and again in the middle of its work. In the
// end every letter has its number, once, no number is missing, and each kept file is the one that its row
// names.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { changeLetterSettings } from '../../src/features/letters/change-letter-settings.ts'
import { draftLetter, plainWish } from '../../src/features/letters/draft-letter.ts'
import { sha256Of } from '../../src/features/letters/letter-bytes.ts'
import { changeMunicipality } from '../../src/features/municipality/change-municipality.ts'
import { listMunicipalities } from '../../src/features/municipality/municipality-queries.ts'
import { receiveRequest } from '../../src/features/requests/receive-request.ts'
import { verify } from '../../src/ledger/verify.ts'
import { openPress } from '../../src/press/press.ts'
import { keptIdOf, openAttachmentFiles } from '../../src/store/attachment-files.ts'
import { makeFolder, removeFolders } from '../support/engine-folder.ts'
import { townLetters } from '../support/letters/letter-town.ts'
import { buildProgram, openBeside } from './served-desk.ts'

const LETTERS = 120
const KILLS = 3
const project = join(import.meta.dirname, '../..')

let folder: string
beforeAll(async () => {
  await buildProgram()
  folder = await makeFolder('yazi')
  await fill()
}, 120_000)
afterAll(removeFolders)

const run = (): ChildProcess => {
  const { DATABASE_URL: _, ...environment } = process.env
  const program = join(project, 'dist/main.js')
  return spawn(process.execPath, [program, 'letters', '--pending', '--json'], {
    env: { ...environment, BEYAZMASA_DATA: folder, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

async function prepared<T>(work: (opened: Awaited<ReturnType<typeof openBeside>>) => Promise<T>) {
  const opened = await openBeside(folder)
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

/** The command itself makes the schema and the municipality; then the letters are drafted. */
async function fill(): Promise<void> {
  await once(run(), 'exit')
  await prepared(async ({ desk }) => {
    const [municipality] = await listMunicipalities(desk.store)
    if (municipality === undefined) throw new Error('no municipality')
    const { name, settings } = municipality
    const address = { deskAddress: 'https://masa.yakakoy.example' }
    await changeMunicipality(desk, { kind: 'system' }, { name, ...settings, ...address })
    await changeLetterSettings(desk, { kind: 'system' }, townLetters)
    const files = openAttachmentFiles(join(folder, 'attachments'))
    const received = await receiveRequest(desk, {
      channel: 'web',
      kind: 'demand',
      topicId: null,
      text: 'Çukur var.',
      place: {},
      signature: 'none',
      attachmentIds: [],
      applicant: {
        type: 'person',
        name: 'Işıl Şahinoğlu',
        phone: '+905321234567',
        email: '',
        address: 'Ilıca Sokak 4',
        nationalId: '',
        language: 'tr',
      },
      actor: { kind: 'applicant' },
      actKey: desk.newId(),
      numberPrefix: 'BM',
    })
    if (!received.ok) throw new Error('not received')
    const tools = { desk, files, press: openPress() }
    for (let index = 0; index < LETTERS; index += 1) {
      const wish = plainWish(received.requestId, 'interim', {
        asama: `İnceleme ${index}.`,
        sonraki_adim: 'Onarım',
        beklenen_tarih: '1 Mayıs 2026',
      })
      const drafted = await draftLetter(tools, { kind: 'system' }, wish)
      if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal))
    }
  })
}

type Row = { number: string; sha256: string }

const look = () =>
  prepared(async ({ desk, connection }) => {
    const client = new pg.Client({ ...connection })
    await client.connect()
    try {
      const { rows } = await client.query<Row>(
        `SELECT official_number AS number, sha256 FROM letters WHERE status = 'issued'`,
      )
      const told = await client.query<{ number: string }>(
        `SELECT data ->> 'number' AS number FROM request_events WHERE kind = 'letter.issued'`,
      )
      const { differences } = await verify(desk.store, desk.municipalityId)
      return { rows, told: told.rows.map(row => row.number), differences }
    } finally {
      await client.end()
    }
  })

const serialsOf = (numbers: readonly string[]): number[] =>
  numbers.map(number => Number(number.split('-').at(-1))).sort((a, b) => a - b)

async function expectWhole(): Promise<number> {
  const { rows, told, differences } = await look()
  const numbers = rows.map(row => row.number)
  expect(serialsOf(numbers)).toEqual(rows.map((_, index) => index + 1))
  expect(told.toSorted()).toEqual(numbers.toSorted())
  expect(differences).toEqual([])
  for (const { sha256 } of rows) {
    const id = keptIdOf(sha256)
    const path = join(folder, 'attachments', id.slice(0, 2), id.slice(2, 4), id)
    expect(sha256Of(await readFile(path))).toBe(sha256)
  }
  return rows.length
}

test('killed in the middle, nothing is lost and nothing is doubled; the same command finishes', async () => {
  let before = 0
  for (let round = 0; round < KILLS; round += 1) {
    const child = run()
    const ended = once(child, 'exit')
    const goal = before + 15
    await prepared(async ({ connection }) => {
      const client = new pg.Client({ ...connection })
      await client.connect()
      const issued = async () => {
        const { rows } = await client.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM letters WHERE status = 'issued'`,
        )
        return rows[0]?.count ?? 0
      }
      await vi.waitFor(async () => expect(await issued()).toBeGreaterThanOrEqual(goal), {
        timeout: 30_000,
        interval: 5,
      })
      child.kill('SIGKILL')
      await ended
      await client.end()
    })
    before = await expectWhole()
    expect(before).toBeGreaterThanOrEqual(goal)
    expect(before).toBeLessThan(LETTERS)
  }
  const last = run()
  const said: string[] = []
  last.stdout?.on('data', part => said.push(String(part)))
  await once(last, 'exit')
  expect(JSON.parse(said.join(''))).toMatchObject({ issued: LETTERS - before, refused: 0 })
  expect(await expectWhole()).toBe(LETTERS)
}, 180_000)
