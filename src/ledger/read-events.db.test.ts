// Readers of the ledger: each event once, in order, never past what has not committed, effect and
// position together.

import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { receiveOne } from '../../test/support/requests/receive-one.ts'
import { inTransaction } from '../store/store.ts'
import { batchAfter, type LedgerReader, readAllEvents, readEvents } from './read-events.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterEach(() => town.clear())
afterAll(() => town.close())

/** Writes down what it reads, outside of the transaction: what it saw and not what was stored. */
function diary(name = 'diary'): LedgerReader & { seen: string[] } {
  const seen: string[] = []
  return {
    name,
    seen,
    effect: async (_, events) => {
      seen.push(
        ...events.map(event => `${event.requestId.slice(-4)} ${event.sequence} ${event.kind}`),
      )
    },
  }
}

/**
 * Other test files write to other databases of the same server, and their open transactions hold readers back
 * here too; so reading is repeated until it is complete.
 */
async function readUntil(reader: LedgerReader & { seen: string[] }, count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      await readAllEvents(town.desk, reader)
      expect(reader.seen.length).toBeGreaterThanOrEqual(count)
    },
    { timeout: 30_000, interval: 20 },
  )
}

test('transactions are read by number and not by spelling: 9 comes before 10, and nothing is passed over', async () => {
  const [nine, ten] = [await receiveOne(town.desk), await receiveOne(town.desk)]
  for (const [number, { requestId }] of [['9', nine] as const, ['10', ten] as const])
    await town.asOwner(
      `UPDATE request_events SET transaction_id = '${number}' WHERE request_id = '${requestId}'`,
    )
  const reader = diary()
  await vi.waitFor(
    async () => {
      while ((await readEvents(town.desk, reader, 2)) > 0);
      expect(reader.seen.length).toBeGreaterThanOrEqual(2)
    },
    { timeout: 30_000, interval: 20 },
  )
  expect(reader.seen.map(line => line.slice(0, 6))).toEqual([
    `${nine.requestId.slice(-4)} 1`,
    `${nine.requestId.slice(-4)} 2`,
    `${ten.requestId.slice(-4)} 1`,
    `${ten.requestId.slice(-4)} 2`,
  ])
})

test('every event is read once and in order, however small the batches are', async () => {
  const requests = [await receiveOne(town.desk), await receiveOne(town.desk)]
  const reader = diary()
  await vi.waitFor(
    async () => {
      while ((await readEvents(town.desk, reader, 1)) > 0);
      expect(reader.seen).toHaveLength(4)
    },
    { timeout: 30_000, interval: 20 },
  )
  const [one, two] = requests.map(request => request.requestId.slice(-4))
  expect(reader.seen).toEqual([
    `${one} 1 request.received`,
    `${one} 2 clock.started`,
    `${two} 1 request.received`,
    `${two} 2 clock.started`,
  ])
  expect(await readEvents(town.desk, reader)).toBe(0)
})

test('each reader has a position of its own, and so has each municipality', async () => {
  await receiveOne(town.desk)
  const neighbour = await town.neighbour()
  await receiveOne(neighbour)
  const [one, other] = [diary('one'), diary('other')]
  await readUntil(one, 2)
  await readUntil(other, 2)
  expect(one.seen).toHaveLength(2)
  expect(other.seen).toEqual(one.seen)
})

test('a reader never runs past a transaction that has not committed yet', async () => {
  const reader = diary()
  await receiveOne(town.desk)
  await readUntil(reader, 2)
  // Somebody took their place in the ledger before the next request came, and commits after it.
  const slow = new pg.Client({ connectionString: town.database.connectionString })
  await slow.connect()
  await slow.query('BEGIN')
  await slow.query('SELECT pg_current_xact_id()')
  const second = await receiveOne(town.desk)
  expect(await readAllEvents(town.desk, reader)).toBe(0)
  await slow.query(
    `INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind)
     VALUES ($1, $2, 3, 'note.added', '{"text":"Geç kalan not","attachmentIds":[]}', now(), 'system')`,
    [town.desk.municipalityId, second.requestId],
  )
  await slow.query('COMMIT')
  await slow.end()
  await readUntil(reader, 5)
  const id = second.requestId.slice(-4)
  expect(reader.seen.slice(2)).toEqual([
    `${id} 3 note.added`,
    `${id} 1 request.received`,
    `${id} 2 clock.started`,
  ])
})

test('when the effect fails, the position stays and the events come again', async () => {
  await receiveOne(town.desk)
  const failing: LedgerReader = {
    name: 'diary',
    effect: async trx => {
      await trx.updateTable('requests').set({ contests: 99 }).execute()
      throw new Error('The paper has run out')
    },
  }
  await vi.waitFor(
    async () => {
      await expect(readEvents(town.desk, failing)).rejects.toThrow('The paper has run out')
    },
    { timeout: 30_000, interval: 20 },
  )
  expect(await town.asOwner('SELECT contests FROM requests')).toEqual([{ contests: 0 }])
  const reader = diary()
  await readUntil(reader, 2)
  expect(reader.seen).toHaveLength(2)
})

test('two workers with the same reader share the work and read nothing twice', async () => {
  for (let count = 0; count < 30; count += 1) await receiveOne(town.desk)
  const reader = diary()
  await vi.waitFor(
    async () => {
      await Promise.all(Array.from({ length: 4 }, () => readEvents(town.desk, reader, 7)))
      expect(reader.seen).toHaveLength(60)
    },
    { timeout: 30_000, interval: 20 },
  )
  expect(new Set(reader.seen).size).toBe(60)
  expect(await readEvents(town.desk, reader)).toBe(0)
})

test('a look at a long ledger goes through the index and not through the ledger', async () => {
  await town.asOwner(
    `INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind)
     SELECT $1, '00000000-0000-7000-8000-00000000aaaa', n, 'note.added', '{}', now(), 'system'
     FROM generate_series(1, 20000) n`,
    [town.desk.municipalityId],
  )
  await town.asOwner('ANALYZE request_events')
  const { store, municipalityId } = town.desk
  const { rows } = await inTransaction(store, municipalityId, trx =>
    sql<{
      'QUERY PLAN': string
    }>`EXPLAIN ${batchAfter(municipalityId, { transaction_id: '3', position: 5 }, 500)}`.execute(
      trx,
    ),
  )
  const plan = rows.map(row => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('Index Scan using request_events_reading')
  expect(plan).toContain('Index Cond')
  expect(plan).not.toContain('Sort')
})
