// The registers are filled from the ledger: serials without gaps, once, whoever reads and whatever breaks.
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { actorOf } from '../../../test/support/requests/people.ts'
import { receiveOne } from '../../../test/support/requests/receive-one.ts'
import type { LegalClass } from '../../core/request/vocabulary.ts'
import { instant, isoDate } from '../../core/time/dates.ts'
import { readEvents } from '../../ledger/read-events.ts'
import { verify } from '../../ledger/verify.ts'
import { inTransaction } from '../../store/store.ts'
import { letTimePass } from '../clocks/let-time-pass.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { enterEvents, registersReader } from './enter-events.ts'
import { enterInRegister } from './register-facts.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterEach(() => town.clear())
afterAll(() => town.close())

async function classify(requestId: string, legalClass: LegalClass): Promise<void> {
  const result = await actOnRequest(town.desk, {
    requestId,
    actor: actorOf('ayse'),
    command: { action: 'classify', kind: 'demand', legalClass, topicId: null },
    actKey: town.desk.newId(),
  })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
}

/** Other test files may hold readers back for a moment, so reading is repeated until nothing is missing. */
async function enterUntil(count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      await enterEvents(town.desk)
      expect(await entered()).toHaveLength(count)
    },
    { timeout: 30_000, interval: 20 },
  )
}

async function entered(): Promise<string[]> {
  const rows = await town.asOwner(
    `SELECT e.register || ' ' || e.year || '/' || e.serial || ' ' || coalesce(r.register_number, '') AS line
     FROM register_entries e LEFT JOIN requests r USING (municipality_id, request_id)
     ORDER BY e.register, e.year, e.serial`,
  )
  return rows.map(row => String(row.line))
}

test('each register counts for itself, and what no law counts is in none', async () => {
  await receiveOne(town.desk)
  await receiveOne(town.desk, { kind: 'information' })
  await receiveOne(town.desk, { kind: 'thanks' })
  await receiveOne(town.desk)
  await enterUntil(3)
  expect(await entered()).toEqual([
    'information 2026/1 BM-2026-000002',
    'petitions 2026/1 BM-2026-000001',
    'petitions 2026/2 BM-2026-000004',
  ])
})

test('a request that changes its class stands in both registers, and once in each', async () => {
  const { requestId } = await receiveOne(town.desk)
  await classify(requestId, 'information')
  await classify(requestId, 'petition')
  await receiveOne(town.desk)
  await enterUntil(3)
  expect(await entered()).toEqual([
    'information 2026/1 BM-2026-000001',
    'petitions 2026/1 BM-2026-000001',
    'petitions 2026/2 BM-2026-000002',
  ])
})

test('a year begins its serials anew', async () => {
  await receiveOne(town.desk)
  town.setNow('2027-01-04T07:00:00.000Z')
  await receiveOne(town.desk)
  await enterUntil(2)
  expect(await entered()).toEqual([
    'petitions 2026/1 BM-2026-000001',
    'petitions 2027/1 BM-2027-000001',
  ])
})

test('silence is entered on the day it is seen, after the holidays that moved it', async () => {
  await receiveOne(town.desk)
  town.setNow('2026-03-24T07:00:00.000Z')
  await letTimePass(town.desk)
  await enterUntil(2)
  const [row] = await town.asOwner(
    `SELECT entered_on::text, data FROM register_entries WHERE register = 'silence'`,
  )
  expect(row).toEqual({
    entered_on: '2026-03-24',
    data: { clockId: 'petition-1', dueOn: '2026-03-23' },
  })
})

test('read anew from the start, every entry gets the serial that it had', async () => {
  for (const kind of ['demand', 'information', 'demand', 'complaint', 'information'] as const) {
    const { requestId } = await receiveOne(town.desk, { kind })
    if (kind === 'complaint') await classify(requestId, 'information')
  }
  await enterUntil(6)
  const before = await entered()
  await town.asOwner('DELETE FROM reader_positions')
  await enterEvents(town.desk)
  expect(await entered()).toEqual(before)
  await town.asOwner('DELETE FROM reader_positions')
  await town.asOwner('DELETE FROM register_entries')
  await town.asOwner(`DELETE FROM register_counters WHERE register <> 'requests'`)
  await enterUntil(6)
  expect(await entered()).toEqual(before)
})

test('two workers at once enter everything once and leave no gap', async () => {
  for (let count = 0; count < 40; count += 1) await receiveOne(town.desk)
  const reader = registersReader(town.desk)
  await vi.waitFor(
    async () => {
      await Promise.all([1, 2, 3].map(() => readEvents(town.desk, reader, 9)))
      expect(await entered()).toHaveLength(40)
    },
    { timeout: 30_000, interval: 20 },
  )
  const rows = await town.asOwner(
    'SELECT min(serial)::int AS low, max(serial)::int AS high FROM register_entries',
  )
  expect(rows).toEqual([{ low: 1, high: 40 }])
})

test('a worker killed between entry and position leaves neither', async () => {
  for (let count = 0; count < 5; count += 1) await receiveOne(town.desk)
  const reader = registersReader(town.desk)
  const killed = {
    name: reader.name,
    effect: async (...[trx, events]: Parameters<typeof reader.effect>) => {
      await reader.effect(trx, events)
      throw new Error('The machine lost its power')
    },
  }
  await vi.waitFor(
    async () => {
      await expect(readEvents(town.desk, killed)).rejects.toThrow('The machine lost its power')
    },
    { timeout: 30_000, interval: 20 },
  )
  expect(await entered()).toEqual([])
  await enterUntil(5)
  expect((await entered()).at(-1)).toBe('petitions 2026/5 BM-2026-000005')
})

test('an act of its own gets its serial with the act, once', async () => {
  const { desk } = town
  const entry = {
    register: 'destruction',
    entryKey: 'run-1',
    enteredOn: isoDate('2026-02-18'),
    enteredAt: instant('2026-02-18T07:00:00.000Z'),
    summary: 'Süresi dolan taslaklar silindi',
    details: { Satır: 12 },
  } as const
  const enter = (entryKey: string) =>
    inTransaction(desk.store, desk.municipalityId, trx =>
      enterInRegister(trx, desk.municipalityId, { ...entry, entryKey }),
    )
  expect(await enter('run-1')).toEqual({ year: 2026, serial: 1 })
  expect(await enter('run-1')).toBeUndefined()
  const many = await Promise.all(['run-2', 'run-3', 'run-4', 'run-5'].map(enter))
  expect(many.map(each => each?.serial).sort()).toEqual([2, 3, 4, 5])
})

test('an act that fails takes its serial back with it', async () => {
  const { desk } = town
  const entry = {
    register: 'breaches',
    enteredOn: isoDate('2026-02-18'),
    enteredAt: instant('2026-02-18T07:00:00.000Z'),
    summary: 'Bir kutu kayboldu',
    details: {},
  } as const
  const failing = inTransaction(desk.store, desk.municipalityId, async trx => {
    await enterInRegister(trx, desk.municipalityId, { ...entry, entryKey: 'a' })
    throw new Error('The form was not sent')
  })
  await expect(failing).rejects.toThrow('The form was not sent')
  const next = await inTransaction(desk.store, desk.municipalityId, trx =>
    enterInRegister(trx, desk.municipalityId, { ...entry, entryKey: 'b' }),
  )
  expect(next).toEqual({ year: 2026, serial: 1 })
})

const first = `register = 'petitions' AND serial = 1`

test.each<[string, string, RegExp[]]>([
  [
    'an entry that was taken out',
    `DELETE FROM register_entries WHERE ${first}`,
    [
      /^register petitions 2026: counter 3, entries 2, highest serial 3$/,
      /^register petitions: no entry of [0-9a-f-]{36}\/1$/,
    ],
  ],
  [
    'a serial that was given to nobody',
    `UPDATE register_counters SET last_serial = 4 WHERE register = 'petitions'`,
    [/^register petitions 2026: counter 4, entries 3, highest serial 3$/],
  ],
  [
    'a fact that was changed',
    `UPDATE register_entries SET data = data || '{"channel":"phone"}' WHERE ${first}`,
    [/^register petitions 2026\/1: not what the ledger says$/],
  ],
  [
    'a day that was moved',
    `UPDATE register_entries SET entered_on = entered_on - 1 WHERE ${first}`,
    [/^register petitions 2026\/1: not what the ledger says$/],
  ],
  [
    'an entry of something that never happened',
    `INSERT INTO register_entries SELECT municipality_id, register, year, 4, 'x', request_id, 99, entered_on, entered_at, data
     FROM register_entries WHERE ${first}; UPDATE register_counters SET last_serial = 4 WHERE register = 'petitions'`,
    [/^register petitions 2026\/4: not what the ledger says$/],
  ],
])('%s is found', async (_, damage, expected) => {
  for (let count = 0; count < 3; count += 1) await receiveOne(town.desk)
  await enterUntil(3)
  const found = async () => (await verify(town.desk.store, town.desk.municipalityId)).gaps
  expect(await found()).toEqual([])
  await town.asOwner(damage)
  const gaps = await found()
  expect(gaps).toHaveLength(expected.length)
  gaps.forEach((gap, at) => void expect(gap).toMatch(expected[at] ?? /never/))
})

test('what the reader has not read yet is not missing', async () => {
  await receiveOne(town.desk)
  await enterUntil(1)
  await receiveOne(town.desk)
  expect((await verify(town.desk.store, town.desk.municipalityId)).gaps).toEqual([])
})
