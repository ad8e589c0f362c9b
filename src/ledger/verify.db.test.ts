// Verification finds every kind of damage that somebody with the key to the database could do, and
// nothing else.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { testCalendar } from '../../test/support/requests/histories.ts'
import { actorOf, parkUnit } from '../../test/support/requests/people.ts'
import { receiveOne } from '../../test/support/requests/receive-one.ts'
import { PUBLIC_HOLIDAYS } from '../core/calendar/holidays.ts'
import { WorkCalendar } from '../core/calendar/work-calendar.ts'
import type { CountingBasis } from '../core/request/law/recount.ts'
import { actOnRequest } from '../features/requests/act-on-request.ts'
import { verify } from './verify.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
beforeEach(async () => {
  await receiveOne(town.desk)
  await receiveOne(town.desk)
})
afterEach(() => town.clear())
afterAll(() => town.close())

async function found(): Promise<string[]> {
  const { differences, gaps } = await verify(town.desk.store, town.desk.municipalityId)
  return [...differences.map(each => `${each.registerNumber} ${each.column}`), ...gaps]
}

const first = `(SELECT request_id FROM requests WHERE register_number = 'BM-2026-000001')`

test('a sound ledger has nothing to say and is counted', async () => {
  expect(await verify(town.desk.store, town.desk.municipalityId)).toEqual({
    requests: 2,
    events: 4,
    differences: [],
    gaps: [],
    clocks: { proven: 0, otherCalendar: 0, given: 0 },
  })
})

describe('dates', () => {
  const recounted = (basis: CountingBasis) =>
    verify(town.desk.store, town.desk.municipalityId, {
      countings: new Map([[basis.calendar.version, basis]]),
    })
  const now: CountingBasis = { calendar: testCalendar, feeReading: 'resume' }

  test('every clock is counted again by the calendar that it names', async () => {
    const { differences, clocks } = await recounted(now)
    expect(differences).toEqual([])
    expect(clocks).toEqual({ proven: 2, otherCalendar: 0, given: 0 })
  })

  test('a date that was changed in event and row alike is no proof of itself', async () => {
    const later = (column: string, key: string) =>
      `${column} = jsonb_set(${column}, '{${key}}', '"2026-04-20"')`
    await town.asOwner(
      `UPDATE request_events SET ${later('data', 'rawDueOn')}
       WHERE request_id = ${first} AND kind = 'clock.started'`,
    )
    await town.asOwner(`UPDATE requests SET due_on = '2026-04-20' WHERE request_id = ${first}`)
    await town.asOwner(
      `UPDATE request_clocks SET raw_due_on = '2026-04-20' WHERE request_id = ${first}`,
    )
    expect(await found()).toEqual([])
    const { differences } = await recounted(now)
    expect(differences).toMatchObject([
      {
        registerNumber: 'BM-2026-000001',
        column: 'clock petition-1 recounted',
        expected: { rawDueOn: '2026-03-20' },
        found: { rawDueOn: '2026-04-20' },
      },
    ])
  })

  test('a calendar of another version proves nothing, and that is said', async () => {
    const calendar = new WorkCalendar({ version: 'later', holidays: PUBLIC_HOLIDAYS })
    const { differences, clocks } = await recounted({ ...now, calendar })
    expect(differences).toEqual([])
    expect(clocks).toEqual({ proven: 0, otherCalendar: 2, given: 0 })
  })
})

test.each<[string, string, string[]]>([
  [
    'a row that says it is answered',
    `UPDATE requests SET progress = 'answered', is_open = false WHERE request_id = ${first}`,
    ['BM-2026-000001 progress', 'BM-2026-000001 is_open'],
  ],
  [
    'a due day that was moved',
    `UPDATE requests SET due_on = due_on + 30 WHERE request_id = ${first}`,
    ['BM-2026-000001 due_on'],
  ],
  [
    'a silence that no event tells of',
    `UPDATE requests SET silence_at = now() WHERE request_id = ${first}`,
    ['BM-2026-000001 silence_at'],
  ],
  [
    'words that were changed in the history',
    `UPDATE request_events SET data = jsonb_set(data, '{text}', '"Bir sorun yok"')
     WHERE request_id = ${first} AND sequence = 1`,
    ['BM-2026-000001 text'],
  ],
  [
    'an event that was taken out of the end',
    `DELETE FROM request_events WHERE request_id = ${first} AND sequence = 2`,
    [
      'BM-2026-000001 sequence',
      'BM-2026-000001 due_on',
      'BM-2026-000001 internal_due_on',
      'BM-2026-000001 clocks',
    ],
  ],
  [
    'an event that was taken out of the beginning',
    `DELETE FROM request_events WHERE request_id = ${first} AND sequence = 1`,
    ['BM-2026-000001 history'],
  ],
  [
    'an event of a kind that does not exist',
    `UPDATE request_events SET kind = 'request.forgotten' WHERE request_id = ${first} AND sequence = 2`,
    ['BM-2026-000001 history'],
  ],
  [
    'an event that was slipped in',
    `INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind)
     SELECT municipality_id, request_id, 3, 'request.withdrawn', '{"reason":""}', now(), 'applicant'
     FROM requests WHERE request_id = ${first}`,
    [
      'BM-2026-000001 sequence',
      'BM-2026-000001 progress',
      'BM-2026-000001 outcome',
      'BM-2026-000001 is_open',
    ],
  ],
  [
    'a clock that was stopped by hand',
    `UPDATE request_clocks SET stopped_at = now(), stopped_because = 'reply', is_late = false
     WHERE request_id = ${first}`,
    ['BM-2026-000001 clock petition-1'],
  ],
  [
    'a clock that was taken away',
    `DELETE FROM request_clocks WHERE request_id = ${first}`,
    ['BM-2026-000001 clocks', 'BM-2026-000001 clock petition-1'],
  ],
  [
    'a clock that no event started',
    `INSERT INTO request_clocks SELECT municipality_id, request_id, 'service-1', 'service', law, received_on,
       raw_due_on, shifted_due_on, internal_due_on FROM request_clocks WHERE request_id = ${first}`,
    ['BM-2026-000001 clocks'],
  ],
  [
    'a number that was given to nobody',
    'UPDATE register_counters SET last_serial = 3',
    ['2026: counter 3, requests 2, highest number 2'],
  ],
  [
    'a counter that was turned back',
    'UPDATE register_counters SET last_serial = 1',
    ['2026: counter 1, requests 2, highest number 2'],
  ],
  [
    'a counter that is gone',
    'DELETE FROM register_counters',
    ['2026: counter 0, requests 2, highest number 2'],
  ],
])('%s is found', async (_, damage, expected) => {
  await town.asOwner(damage)
  expect(await found()).toEqual(expected)
})

test('a request that was taken out of the register leaves its number and its events behind', async () => {
  const [row] = await town.asOwner(`SELECT ${first} AS id`)
  await town.asOwner(`DELETE FROM request_clocks WHERE request_id = ${first}`)
  await town.asOwner(`DELETE FROM requests WHERE register_number = 'BM-2026-000001'`)
  expect(await found()).toEqual([
    '2026: counter 2, requests 1, highest number 2',
    `events without a request: ${row?.id}`,
  ])
})

test('a request that was given another number is found twice over', async () => {
  await town.asOwner(
    `UPDATE requests SET register_number = 'BM-2026-000009' WHERE register_number = 'BM-2026-000001'`,
  )
  expect(await found()).toEqual([
    'BM-2026-000009 register_number',
    '2026: counter 2, requests 2, highest number 9',
  ])
})

test('damage in one municipality is not said of another', async () => {
  const neighbour = await town.neighbour()
  await receiveOne(neighbour)
  await town.asOwner('UPDATE requests SET contests = 9 WHERE municipality_id = $1', [
    neighbour.municipalityId,
  ])
  expect(await found()).toEqual([])
  const there = await verify(neighbour.store, neighbour.municipalityId)
  expect(there.differences.map(each => each.column)).toEqual(['contests'])
})

test('work that goes on meanwhile is no difference', async () => {
  let isDone = false
  const work = async (worker: number) => {
    for (let turn = 0; !isDone; turn += 1) {
      const { requestId } = await receiveOne(town.desk)
      await actOnRequest(town.desk, {
        requestId,
        actor: actorOf('ayse'),
        command: { action: 'route', unitId: parkUnit, note: '' },
        actKey: `busy-${worker}-${turn}`,
      })
    }
  }
  const workers = Promise.all([1, 2, 3, 4].map(work))
  for (let look = 0; look < 15; look += 1) expect(await found()).toEqual([])
  isDone = true
  await workers
  expect(await found()).toEqual([])
})
