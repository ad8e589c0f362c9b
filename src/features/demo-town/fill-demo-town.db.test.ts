// The demo town is filled through the real rules, and what it shows is what a desk of a year shows.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmptyDesk, emptyDesk } from '../../../test/support/empty-desk.ts'
import { verify } from '../../ledger/verify.ts'
import { loadCountings } from '../municipality/former-countings.ts'
import { type DemoState, demoStateOf, fillDemoTown } from './fill-demo-town.ts'

let town: EmptyDesk
let before: DemoState

beforeAll(async () => {
  town = await emptyDesk('2026-11-23T09:00:00.000Z')
  before = await demoStateOf(town.desk)
  await fillDemoTown(town.desk, { connection: town.connection, count: 400 })
}, 120_000)

afterAll(() => town.close())

const count = async (condition: string): Promise<number> => {
  const [row] = await town.asOwner(`SELECT count(*)::int AS count FROM requests WHERE ${condition}`)
  return Number(row?.count)
}

test('a desk without units and people is empty, and is not any more', async () => {
  expect(before).toEqual({ is: 'empty' })
  expect(await demoStateOf(town.desk)).toEqual({ is: 'taken' })
})

test('broken off in the middle it goes on where it stopped, and nothing is there twice', async () => {
  const other = await emptyDesk('2026-11-23T09:00:00.000Z')
  try {
    const fill = (onProgress: () => void) =>
      fillDemoTown(other.desk, { connection: other.connection, count: 600, onProgress })
    await expect(
      fill(() => {
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    const stored = async () => {
      const [row] = await other.asOwner(
        `SELECT count(*)::int AS requests, (SELECT count(*)::int FROM fee_tariffs) AS tariffs FROM requests`,
      )
      return row
    }
    expect(await stored()).toEqual({ requests: 500, tariffs: 0 })
    expect(await demoStateOf(other.desk)).toEqual({ is: 'unfinished', count: 600 })
    await fill(() => {})
    expect(await stored()).toEqual({ requests: 600, tariffs: 2 })
    expect(await demoStateOf(other.desk)).toEqual({ is: 'taken' })
    const { gaps, differences } = await verify(other.desk.store, other.desk.municipalityId)
    expect({ gaps, differences }).toEqual({ gaps: [], differences: [] })
  } finally {
    await other.close()
  }
})

test('every planned request is stored once, with the numbers of each year in order and without gaps', async () => {
  expect(await count('true')).toBe(400)
  const { requests, gaps, differences } = await verify(town.desk.store, town.desk.municipalityId)
  expect({ requests, gaps, differences }).toEqual({ requests: 400, gaps: [], differences: [] })
})

test('whatever says forwarded was forwarded, to a body of the list', async () => {
  const forwarded = `outcome = 'forwarded'`
  expect(await count(forwarded)).toBeGreaterThan(0)
  const sent = `SELECT e.request_id FROM request_events e JOIN external_bodies b
    ON b.body_id::text = e.data ->> 'bodyId' WHERE e.kind = 'request.forwarded'`
  expect(await count(`${forwarded} AND request_id NOT IN (${sent})`)).toBe(0)
})

test('nobody finds a hidden person by name', async () => {
  const hidden = await town.asOwner(
    `SELECT a.name, r.search @@ plainto_tsquery('simple', split_part(lower(a.name), ' ', 2)) AS found
       FROM requests r JOIN applicants a USING (municipality_id, applicant_id)
      WHERE r.is_identity_hidden AND a.name <> '' ORDER BY a.name`,
  )
  expect(hidden).toEqual([
    { name: 'Handan Korgan', found: false },
    { name: 'İsmet Alacalı', found: false },
  ])
})

test('every clock of the town can be counted again and gives its dates; only promises were given by hand', async () => {
  const { store, municipalityId } = town.desk
  const countings = await loadCountings(store, municipalityId)
  const { differences, clocks } = await verify(store, municipalityId, { countings })
  expect(differences).toEqual([])
  const counted = await town.asOwner(
    `SELECT count(*)::int AS all, count(*) FILTER (WHERE class = 'promise')::int AS promises FROM request_clocks`,
  )
  const { all, promises } = counted[0] ?? {}
  expect(clocks).toEqual({
    proven: Number(all) - Number(promises),
    otherCalendar: 0,
    given: promises,
  })
  expect(clocks.proven).toBeGreaterThan(400)
})

test('the planner knows the rows at once, or search would be slow until it does', async () => {
  const known = `SELECT reltuples::int AS count FROM pg_class WHERE relname = 'requests'`
  expect(await town.asOwner(known)).toEqual([{ count: 400 }])
})

test.each([
  'received',
  'routed',
  'returned',
  'accepted',
  'awaiting-approval',
  'answered',
  'withdrawn',
])('some request is %s', async progress => {
  expect(await count(`progress = '${progress}'`)).toBeGreaterThan(0)
})

test.each([
  ['late', `is_open AND due_on < '2026-11-23'`],
  ['silent', 'silence_at IS NOT NULL'],
  ['contested', 'contests > 0'],
  ['confirmed', 'satisfied_at IS NOT NULL'],
  ['promised', 'promised_on IS NOT NULL'],
  ['asking the applicant', 'is_question_open'],
  ['returned by a unit', 'returns > 0'],
  ['anonymous', `applicant_type = 'anonymous'`],
  ['done with evidence', 'done_at IS NOT NULL'],
])('some request is %s', async (_, condition) => {
  expect(await count(condition)).toBeGreaterThan(0)
})

test('24 people work there and 20 districts have streets', async () => {
  expect(await town.asOwner('SELECT count(*)::int AS count FROM staff')).toEqual([{ count: 24 }])
  expect(await town.asOwner('SELECT count(DISTINCT district)::int AS count FROM streets')).toEqual([
    { count: 20 },
  ])
})

test.each([
  ['information that was extended', 'extension.notified'],
  ['a fee that is awaited or was paid', 'fee.notified'],
  ['a fee that was paid', 'fee.paid'],
  ['a fee that was not', 'fee.lapsed'],
  ['forwarded', 'request.forwarded'],
  ['appealed', 'appeal.filed'],
  ['asked of us by a board', 'appeal.demanded'],
  ['decided by a board', 'appeal.decided'],
  ['a hidden identity that somebody asks for', 'identity.asked'],
])('some request is %s', async (_, kind) => {
  const found = `SELECT count(*)::int AS count FROM request_events WHERE kind = '${kind}'`
  const [row] = await town.asOwner(found)
  expect(Number(row?.count)).toBeGreaterThan(0)
})

test.each([
  [
    'waits for a fee',
    `EXISTS (SELECT 1 FROM request_clocks c WHERE c.request_id = requests.request_id
    AND c.is_paused AND c.stopped_at IS NULL)`,
  ],
  ['came through CİMER with its number', `source_name = 'cimer'`],
  ['hides who asks', 'is_identity_hidden'],
  ['is silent on information', `legal_class = 'information' AND silence_at IS NOT NULL`],
  ['was redacted', `outcome = 'redacted'`],
  ['has an unmet muhtar', `legal_class = 'muhtar' AND outcome = 'not-fulfilled'`],
  ['is about own data', `legal_class = 'data-subject'`],
  ['is owed to a court or a board', `progress = 'answered' AND is_open AND promised_on IS NULL`],
])('some request %s', async (_, condition) => {
  expect(await count(condition)).toBeGreaterThan(0)
})

test('the tariff of the year is there with its source', async () => {
  const rows = await town.asOwner('SELECT year, page_kurus FROM fee_tariffs ORDER BY year')
  expect(rows).toEqual([
    { year: 2024, page_kurus: 946 },
    { year: 2026, page_kurus: 946 },
  ])
})
