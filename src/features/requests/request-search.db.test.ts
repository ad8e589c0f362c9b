// The search box by number: of CİMER, and of the register without its year. Who may see what stays.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { openSmallTown, type SmallTown, townUnits } from '../../../test/support/small-town.ts'
import { instant } from '../../core/time/dates.ts'
import { listRequests, type RequestFilter } from './request-list.ts'

let database: FreshDatabase
let town: SmallTown

const cimer = (externalId: string) =>
  ({ channel: 'cimer', source: { name: 'cimer', externalId } }) as const
const of2025 = { receivedAt: instant('2025-05-05T08:00:00Z') }

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown({ connectionString: database.connectionString })
  await town.receive({ ...of2025, text: 'Kasis' })
  await town.receive({ ...of2025, text: 'Rögar' })
  await town.receive({ text: 'Kaldırım', ...cimer('2600123456') })
  await town.receive({
    text: 'Gizli ihbar',
    kind: 'tip-off',
    isIdentityHidden: true,
    ...cimer('26-00123457'),
  })
  await town.receive({ text: '2 numaralı durak, 2001 blok' })
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

async function find(words: string, filter: Partial<RequestFilter> = {}) {
  const wished = { withinUnitIds: null, ...filter, words }
  return (await listRequests(town.desk, { filter: wished, order: 'newest' })).rows
}
const numbers = async (words: string, filter: Partial<RequestFilter> = {}): Promise<string[]> =>
  (await find(words, filter)).map(row => row.register_number)

test('a CİMER number is found with blanks and hyphens or without, however it was registered', async () => {
  for (const words of ['2600123456', '26 00123456', ' 26-00123456 '])
    expect(await numbers(words), words).toEqual(['BM-2026-000001'])
  for (const words of ['2600123457', '26 00123457', '26-00123457'])
    expect(await numbers(words), words).toEqual(['BM-2026-000002'])
  expect(await numbers('2600123458')).toEqual([])
  expect(await numbers('00123456')).toEqual([])
})

test('a hidden identity stays hidden, and a unit finds its own requests only', async () => {
  expect((await find('2600123456'))[0]?.applicant_name).toBe('Işıl Şahinoğlu')
  expect((await find('2600123457'))[0]?.applicant_name).toBeNull()
  const roads = { withinUnitIds: [townUnits.roads.id] }
  for (const words of ['2600123456', '1', '26-00123457'])
    expect(await numbers(words, roads), words).toEqual([])
})

test('a bare number finds that serial in every year, newest first, beside what the text says', async () => {
  expect(await numbers('1')).toEqual(['BM-2026-000001', 'BM-2025-000001'])
  expect(await numbers('0002')).toEqual(['BM-2026-000002', 'BM-2025-000002'])
  expect(await numbers('000002')).toEqual(['BM-2026-000002', 'BM-2025-000002'])
  expect(await numbers('2001')).toEqual(['BM-2026-000003'])
  // The words of a text are looked up as ever: 2 and 2001 begin with 2, as does the year of all of 2025.
  expect(await numbers('2')).toHaveLength(5)
  expect(await numbers('2 durak')).toEqual(['BM-2026-000003'])
})

test('the year still tells two of one serial apart', async () => {
  expect(await numbers('2025/2')).toEqual(['BM-2025-000002'])
  expect(await numbers('bm 2026 2')).toEqual(['BM-2026-000002'])
})
