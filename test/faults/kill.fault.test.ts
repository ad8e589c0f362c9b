// The program, and the PostgreSQL below it, are killed in the middle of sixteen residents who send at the same time.
// Whoever was told that it arrived finds it; nobody is there twice; no number is missing.
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { seededRandom } from '../../src/core/random/seeded.ts'
import { fingerprintOf } from '../../src/features/apply/application-fingerprint.ts'
import { startDraft } from '../../src/features/apply/drafts.ts'
import { verify } from '../../src/ledger/verify.ts'
import { UNKNOWN_TOPIC } from '../../src/web/citizen/apply/topic-question.tsx'
import { makeFolder, removeFolders, serverPid } from '../support/engine-folder.ts'
import { buildProgram, openBeside, type ServedDesk, serveDesk } from './served-desk.ts'

/** A few each time; the whole twenty where the time for it is taken. */
const ROUNDS = Number(process.env.TEST_KILL_ROUNDS ?? 3)
const RESIDENTS = 16
const DRAFTS = 160

/** An application that waits to be sent: its cookie, the hash under which the desk keeps it, what its last page showed. */
type Waiting = { token: string; hash: Uint8Array; shown: string }

let folder: string
let desk: ServedDesk
const written: Waiting[] = []
const told = new Set<Waiting>()

beforeAll(async () => {
  await buildProgram()
  folder = await makeFolder('masa')
  desk = await serveDesk(folder)
}, 120_000)
afterAll(async () => {
  await desk.stop()
  await removeFolders()
})

async function writeDrafts(): Promise<Waiting[]> {
  const opened = await openBeside(folder)
  try {
    const made = Array.from({ length: DRAFTS }, async () => {
      const draft = await startDraft(opened.desk, {
        kind: 'demand',
        topic: UNKNOWN_TOPIC,
        place: { district: 'Yakutiye', neighbourhood: '', street: '', description: 'Köşe başı' },
        text: 'Sokak lambası yanmıyor.',
        who: {
          naming: '',
          name: 'Elif Yılmaz',
          phone: '0500 000 00 01',
          email: '',
          address: 'Gez',
        },
      })
      return { token: draft.token, hash: draft.hash, shown: fingerprintOf(draft, []) }
    })
    const drafts = await Promise.all(made)
    written.push(...drafts)
    return drafts
  } finally {
    await opened.close()
  }
}

/** True when the program says that it arrived; false when it says or shows that something is wrong. */
async function send({ token, shown }: Waiting): Promise<boolean> {
  try {
    const answer = await fetch(`${desk.url}/basvuru/gonder`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `taslak=${token}` },
      body: new URLSearchParams({ gorulen: shown }),
    })
    await answer.arrayBuffer()
    return answer.status === 303 && answer.headers.get('location') === '/basvuru/alindi'
  } catch {
    return false
  }
}

/** Sixteen residents send at the same time; `strike` comes when `count` of them were told. */
async function sendAll(drafts: readonly Waiting[], count: number, strike: () => Promise<void>) {
  const waiting = [...drafts]
  let arrived = 0
  let struck: Promise<void> | undefined
  const resident = async () => {
    for (let draft = waiting.pop(); draft !== undefined; draft = waiting.pop()) {
      if (!(await send(draft))) continue
      told.add(draft)
      arrived += 1
      if (arrived === count) struck = strike()
    }
  }
  await Promise.all(Array.from({ length: RESIDENTS }, resident))
  expect(struck).toBeDefined()
  await struck
}

/** Everybody tries again until it is said to have arrived, as people do; those who were told too. */
async function sendAgain(drafts: readonly Waiting[]): Promise<void> {
  const waiting = [...drafts]
  const resident = async () => {
    for (let draft = waiting.pop(); draft !== undefined; draft = waiting.pop()) {
      const own = draft
      await vi.waitFor(async () => expect(await send(own)).toBe(true), { timeout: 30_000 })
      told.add(own)
    }
  }
  await Promise.all(Array.from({ length: RESIDENTS }, resident))
}

/** What the desk holds: how many of those who were told are in it, with how many numbers. */
async function look() {
  const opened = await openBeside(folder)
  const client = new pg.Client({ ...opened.connection })
  try {
    await client.connect()
    const { rows } = await client.query<{ arrived: number; numbers: number }>(
      `SELECT count(r.request_id)::int AS arrived, count(DISTINCT r.register_number)::int AS numbers
       FROM drafts d JOIN requests r USING (municipality_id, request_id)
       WHERE d.draft_hash = ANY ($1)`,
      [[...told].map(draft => Buffer.from(draft.hash))],
    )
    const { requests, differences, gaps } = await verify(
      opened.desk.store,
      opened.desk.municipalityId,
    )
    return { ...rows[0], requests, differences, gaps }
  } finally {
    await client.end()
    await opened.close()
  }
}

const random = seededRandom('kill')
/** Early, in the middle or late among those who send. */
const someMoment = (): number => random.integer(1, DRAFTS - RESIDENTS)

async function round(strike: () => Promise<void>, recover: () => Promise<void>): Promise<void> {
  const drafts = await writeDrafts()
  await sendAll(drafts, someMoment(), strike)
  await recover()
  // Nobody has tried again yet: whoever was told is there.
  const before = await look()
  expect(before).toMatchObject({
    arrived: told.size,
    numbers: told.size,
    differences: [],
    gaps: [],
  })
  await sendAgain(drafts)
  expect(await look()).toEqual({
    arrived: written.length,
    numbers: written.length,
    requests: written.length,
    differences: [],
    gaps: [],
  })
}

const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1)

test.each(rounds)(
  'the program is killed, and nothing that it said is untrue: round %i',
  async () => {
    await round(
      () => desk.kill(),
      async () => {
        desk = await serveDesk(folder)
      },
    )
  },
  120_000,
)

test.each(rounds)(
  'PostgreSQL is killed, the program goes on, and nothing that it said is untrue: round %i',
  async () => {
    await round(
      async () => {
        process.kill(await serverPid(folder), 'SIGKILL')
      },
      async () => {
        const health = () =>
          fetch(`${desk.url}/health`).then(
            answer => answer.status,
            () => 0,
          )
        await expect.poll(health, { timeout: 60_000, interval: 50 }).toBe(200)
      },
    )
  },
  120_000,
)
