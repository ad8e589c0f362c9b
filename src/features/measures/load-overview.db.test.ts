// Tests of the figures against sixteen requests that can be counted by hand (test/support/measured-
// requests.ts).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { measuredNumber, storeMeasuredRequests } from '../../../test/support/measured-requests.ts'
import {
  openSmallTown,
  type SmallTown,
  townTopics,
  townUnits,
} from '../../../test/support/small-town.ts'
import { noCounts } from '../../core/measures/counts.ts'
import { allTime, periodOf } from '../../core/measures/period.ts'
import { isoDate } from '../../core/time/dates.ts'
import { findRecordedYears, loadOverview } from './load-overview.ts'
import { loadUnit } from './load-unit.ts'
import { countWatched, listWatched, type WatchKind } from './watch-list.ts'

let database: FreshDatabase
let town: SmallTown
const today = isoDate('2026-03-10')
const roads = townUnits.roads.id
const parks = townUnits.parks.id

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown({ connectionString: database.connectionString })
  expect(await findRecordedYears(town.desk)).toBeUndefined()
  await storeMeasuredRequests(town.store, town.desk.municipalityId)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

test('each unit has its load of today and what became of all its requests', async () => {
  const { units } = await loadOverview(town.desk, { today, period: allTime })
  expect(units).toHaveLength(3)
  expect(units.find(unit => unit.unitId === roads)).toEqual({
    unitId: roads,
    counts: {
      ...noCounts,
      open: 5,
      late: 3,
      waitingAcceptance: 3,
      received: 7,
      dispatched: 7,
      returned: 1,
      answered: 2,
      confirmed: 1,
      contested: 1,
      reopenedWaiting: 1,
      silences: 1,
      legalDue: 5,
      legalKept: 2,
      serviceDue: 1,
      serviceKept: 0,
    },
    lateness: { count: 3, medianDays: 7, longestDays: 34 },
    sameMinute: 0,
    sentBack: 1,
    sentTo: 8,
  })
  expect(units.find(unit => unit.unitId === parks)).toEqual({
    unitId: parks,
    counts: {
      ...noCounts,
      open: 1,
      late: 1,
      promisesOpen: 1,
      received: 8,
      dispatched: 8,
      answered: 8,
      confirmed: 1,
      contested: 1,
      legalDue: 6,
      legalKept: 6,
      promisesDue: 3,
      promisesKept: 1,
    },
    lateness: { count: 1, medianDays: 9, longestDays: 9 },
    sameMinute: 5,
    sentBack: 1,
    sentTo: 9,
  })
  expect(units.find(unit => unit.unitId === null)).toMatchObject({
    counts: { open: 1, late: 0, received: 1, dispatched: 1, returned: 1 },
    lateness: null,
  })
})

test('the whole is the sum of the units, and its lateness is measured over all late requests', async () => {
  const { total } = await loadOverview(town.desk, { today, period: allTime })
  expect(total).toMatchObject({
    counts: {
      open: 7,
      late: 4,
      received: 16,
      answered: 10,
      contested: 2,
      legalDue: 11,
      legalKept: 8,
    },
    lateness: { count: 4, medianDays: 7, longestDays: 34 },
    sameMinute: 5,
  })
})

test('districts have their load, and requests without a district are a row of their own', async () => {
  const { districts } = await loadOverview(town.desk, { today, period: allTime })
  const short = districts
    .map(({ district, counts, lateness }) => [
      district,
      counts.open,
      counts.late,
      lateness?.longestDays ?? null,
      counts.received,
    ])
    .sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))
  expect(short).toEqual([
    ['Aziziye', 0, 0, null, 5],
    ['Palandöken', 2, 1, 7, 2],
    ['Yakutiye', 5, 3, 34, 8],
    [null, 0, 0, null, 1],
  ])
})

test('a period chooses what was received and what fell due in it; what stands open today stays', async () => {
  const { units } = await loadOverview(town.desk, { today, period: periodOf('2025', today) })
  expect(units.find(unit => unit.unitId === roads)).toMatchObject({
    counts: {
      open: 5,
      late: 3,
      received: 1,
      answered: 1,
      confirmed: 1,
      contested: 0,
      silences: 0,
      legalDue: 1,
      legalKept: 1,
      serviceDue: 1,
      serviceKept: 0,
    },
    lateness: { longestDays: 34 },
    sentBack: 0,
  })
  expect(units.find(unit => unit.unitId === parks)).toMatchObject({
    counts: { promisesOpen: 1, received: 0, promisesDue: 0 },
    sameMinute: 0,
  })
})

test('the years of the records are offered as periods', async () => {
  expect(await findRecordedYears(town.desk)).toEqual({ first: 2025, last: 2026 })
})

test.each<[WatchKind, number[]]>([
  ['late', [2, 11, 4, 5]],
  ['silence', [2]],
  ['contested', [6, 5]],
  ['broken-promise', [13, 11]],
])(
  'the list of %s names requests %j, the longest first, answered or not',
  async (kind, numbers) => {
    const page = await listWatched(town.desk, { kind, filters: {}, today })
    expect(page.rows.map(row => row.registerNumber)).toEqual(numbers.map(measuredNumber))
    expect(await countWatched(town.desk, { kind, filters: {}, today })).toBe(numbers.length)
  },
)

test('the list is filtered by unit, district and topic; a main topic stands for all below it', async () => {
  const late = async (filters: Parameters<typeof countWatched>[1]['filters']) =>
    (await listWatched(town.desk, { kind: 'late', filters, today })).rows.map(row => row.text)
  expect(await late({ unitId: roads })).toEqual(['Başvuru 2', 'Başvuru 4', 'Başvuru 5'])
  expect(await late({ unitId: 'none' })).toEqual([])
  expect(await late({ district: 'Palandöken' })).toEqual(['Başvuru 4'])
  expect(await late({ topicId: townTopics.park.id })).toEqual(['Başvuru 11'])
  expect(await late({ topicId: townTopics.road.id, district: 'Yakutiye' })).toEqual([
    'Başvuru 2',
    'Başvuru 5',
  ])
})

test('pages of the list lead on and back without losing or repeating a request', async () => {
  const ask = { kind: 'late', filters: {}, today, limit: 2 } as const
  const first = await listWatched(town.desk, ask)
  expect([first.hasNewer, first.hasOlder]).toEqual([false, true])
  const second = await listWatched(town.desk, { ...ask, after: first.rows[1] })
  expect(second.rows.map(row => row.text)).toEqual(['Başvuru 4', 'Başvuru 5'])
  expect([second.hasNewer, second.hasOlder]).toEqual([true, false])
  const back = await listWatched(town.desk, { ...ask, before: second.rows[0] })
  expect(back.rows).toEqual(first.rows)
  expect([back.hasNewer, back.hasOlder]).toEqual([false, true])
})

test('a row says by how many days it is late', async () => {
  const { rows } = await listWatched(town.desk, { kind: 'late', filters: {}, today })
  expect(rows.map(row => row.daysLate)).toEqual([34, 9, 7, 1])
})

test('a unit seen closely: its topics, months, minutes of bulk answers and replies of the same text', async () => {
  const close = await loadUnit(town.desk, { unitId: parks, today, period: allTime })
  expect(close).toEqual({
    topics: [{ id: townTopics.tree.id, open: 1, late: 1, longestDays: 9 }],
    officers: [{ id: null, open: 1, late: 1, longestDays: 9 }],
    months: [{ month: '2026-02', due: 6, kept: 6 }],
    bulkMinutes: [{ at: '2026-02-02T08:00:00.000Z', count: 5 }],
    sameText: { compared: 8, alike: 4 },
  })
})
