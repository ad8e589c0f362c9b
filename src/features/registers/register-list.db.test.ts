// Tests of reading a long register: pages of fifty neither skip nor repeat, batches give all of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { instant, isoDate } from '../../core/time/dates.ts'
import { inTransaction } from '../../store/store.ts'
import { enterInRegister } from './register-facts.ts'
import {
  type EntryPlace,
  eachBatch,
  listEntries,
  listEntriesUpTo,
  type RegisterQuestion,
} from './register-list.ts'

let town: TestDesk
const question: RegisterQuestion = {
  filter: { register: 'destruction', withinUnitIds: null },
  today: isoDate('2026-02-18'),
  numberPrefix: 'BM',
}

beforeAll(async () => {
  town = await openTestDesk()
  const { desk } = town
  await inTransaction(desk.store, desk.municipalityId, async trx => {
    for (const [year, count] of [
      ['2025', 30],
      ['2026', 90],
    ] as const) {
      for (let number = 1; number <= count; number += 1) {
        await enterInRegister(trx, desk.municipalityId, {
          register: 'destruction',
          entryKey: `${year}-${number}`,
          enteredOn: isoDate(`${year}-02-18`),
          enteredAt: instant(`${year}-02-18T07:00:00Z`),
          summary: `Kayıt ${number} silindi`,
          details: {},
        })
      }
    }
  })
})
afterAll(() => town.close())

type Edge = EntryPlace | undefined
const read = async (place: { after?: Edge; before?: Edge } = {}) =>
  await listEntries(town.desk, { ...question, ...place })
const name = ({ year, serial }: EntryPlace) => `${year}/${serial}`

test('forth and back through the years, fifty at a time', async () => {
  const first = await read()
  expect(first.rows.map(name)).toEqual(Array.from({ length: 50 }, (_, at) => `2026/${90 - at}`))
  expect([first.hasNewer, first.hasOlder]).toEqual([false, true])
  const second = await read({ after: first.rows[49] })
  expect(second.rows.slice(39, 41).map(name)).toEqual(['2026/1', '2025/30'])
  const third = await read({ after: second.rows[49] })
  expect(third.rows.map(name).at(-1)).toBe('2025/1')
  expect([third.rows.length, third.hasNewer, third.hasOlder]).toEqual([20, true, false])
  const back = await read({ before: third.rows[0] })
  expect(back.rows.map(name)).toEqual(second.rows.map(name))
  expect([back.hasNewer, back.hasOlder]).toEqual([true, true])
})

test('a download gets every entry once; a limit is told by one entry more', async () => {
  const all: string[] = []
  for await (const rows of eachBatch(town.desk, question)) all.push(...rows.map(name))
  expect(all).toHaveLength(120)
  expect(new Set(all).size).toBe(120)
  expect(await listEntriesUpTo(town.desk, question, 100)).toHaveLength(101)
})
