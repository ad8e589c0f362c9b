// The intake against a real database: numbers without gaps, the same answer to the same key, all or nothing.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { historyOf, receiveOne } from '../../test/support/requests/receive-one.ts'
import { hashCode } from '../features/requests/receive-request.ts'
import { verify } from './verify.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk(32)
})
afterEach(async () => {
  const { differences, gaps } = await verify(town.desk.store, town.desk.municipalityId)
  await town.clear()
  expect({ differences, gaps }).toEqual({ differences: [], gaps: [] })
})
afterAll(() => town.close())

const serials = async (): Promise<number[]> => {
  const rows = await town.asOwner(
    `SELECT split_part(register_number, '-', 3)::int AS serial FROM requests ORDER BY 1`,
  )
  return rows.map(row => Number(row.serial))
}
const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

test('the first request of a year has number 1, written with six digits', async () => {
  const { registerNumber } = await receiveOne(town.desk)
  expect(registerNumber).toBe('BM-2026-000001')
  town.setNow('2027-01-04T07:00:00.000Z')
  expect((await receiveOne(town.desk)).registerNumber).toBe('BM-2027-000001')
  // Paper of the old year that is written down in the new one is of the year in which it came.
  const old = { channel: 'post' as const, receivedAt: '2026-12-30T07:00:00.000Z' as never }
  expect((await receiveOne(town.desk, old)).registerNumber).toBe('BM-2026-000002')
})

test('sixteen intakes at a time give every number once and none is missing', async () => {
  const intake = async () => {
    const numbers: string[] = []
    for (let count = 0; count < 20; count += 1)
      numbers.push((await receiveOne(town.desk)).registerNumber)
    return numbers
  }
  const numbers = (await Promise.all(Array.from({ length: 16 }, intake))).flat()
  expect(new Set(numbers).size).toBe(320)
  expect(await serials()).toEqual(oneTo(320))
})

test('the same key again is answered with the same number and stores nothing', async () => {
  const first = await receiveOne(town.desk, { actKey: 'form-1' })
  const again = await receiveOne(town.desk, { actKey: 'form-1', text: 'Başka bir söz' })
  expect(again).toMatchObject({
    requestId: first.requestId,
    registerNumber: first.registerNumber,
    wasRepeated: true,
  })
  expect(await serials()).toEqual([1])
  expect(await town.asOwner('SELECT count(*)::int AS count FROM applicants')).toEqual([
    { count: 1 },
  ])
})

test('a form that is sent eight times at once is one request, and the numbers go on without a gap', async () => {
  const sendings = Array.from({ length: 8 }, () => receiveOne(town.desk, { actKey: 'form-2' }))
  const answers = await Promise.all(sendings)
  expect(new Set(answers.map(answer => answer.registerNumber))).toEqual(new Set(['BM-2026-000001']))
  expect((await receiveOne(town.desk)).registerNumber).toBe('BM-2026-000002')
})

test('an intake that fails in the database uses up no number and leaves nothing', async () => {
  const source = { name: 'eski-program', externalId: '7' }
  await receiveOne(town.desk, { source })
  await expect(receiveOne(town.desk, { source })).rejects.toThrow('"field":"source"')
  await expect(receiveOne(town.desk, { source })).rejects.toThrow('"field":"source"')
  expect((await receiveOne(town.desk)).registerNumber).toBe('BM-2026-000002')
  expect(await serials()).toEqual([1, 2])
  expect(await town.asOwner('SELECT count(*)::int AS count FROM applicants')).toEqual([
    { count: 2 },
  ])
})

test('the row, the history, the applicant and the code are stored together', async () => {
  const { requestId, code } = await receiveOne(town.desk)
  expect(await historyOf(town, requestId)).toEqual([
    'request.received applicant',
    'clock.started applicant',
  ])
  const [row] = await town.asOwner(
    `SELECT r.progress, r.due_on::text, r.code_hash, r.sequence, a.name, a.address,
       r.search @@ to_tsquery('simple', 'lambasi & elif & yakutiye') AS is_found,
       r.search @@ to_tsquery('simple', '000001') AS is_found_by_number
     FROM requests r JOIN applicants a USING (municipality_id, applicant_id) WHERE request_id = $1`,
    [requestId],
  )
  expect(row).toEqual({
    progress: 'received',
    due_on: '2026-03-20',
    code_hash: Buffer.from(hashCode(code)),
    sequence: 2,
    name: 'Elif Yılmaz',
    address: 'Yakutiye',
    is_found: true,
    is_found_by_number: true,
  })
})

test('the code itself is kept nowhere', async () => {
  const { code } = await receiveOne(town.desk)
  const [row] = await town.asOwner(
    `SELECT (SELECT count(*) FROM requests r WHERE r::text LIKE $1)
       + (SELECT count(*) FROM request_events e WHERE e::text LIKE $1) AS kept`,
    [`%${code}%`],
  )
  expect(row).toEqual({ kept: '0' })
})

test('two municipalities count for themselves', async () => {
  const neighbour = await town.neighbour()
  await receiveOne(town.desk)
  expect((await receiveOne(neighbour)).registerNumber).toBe('BM-2026-000001')
  expect((await receiveOne(town.desk)).registerNumber).toBe('BM-2026-000002')
})
