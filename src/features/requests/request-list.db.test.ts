import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  openSmallTown,
  type SmallTown,
  townTopics,
  townUnits,
} from '../../../test/support/small-town.ts'
import { instant, isoDate } from '../../core/time/dates.ts'
import { actOnRequest } from './act-on-request.ts'
import { countQueues } from './request-counts.ts'
import {
  type ListOrder,
  type ListPage,
  type ListPlace,
  type ListRow,
  listRequests,
  type RequestFilter,
} from './request-list.ts'

let database: FreshDatabase
let town: SmallTown

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown({ connectionString: database.connectionString })
  await fillTown()
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

const everything: RequestFilter = { withinUnitIds: null }
const placeOf = (row: ListRow): ListPlace => ({
  dueOn: row.due_on,
  receivedAt: row.received_at,
  requestId: row.request_id,
})

async function numbers(filter: Partial<RequestFilter>): Promise<string[]> {
  const page = await listRequests(town.desk, {
    filter: { ...everything, ...filter },
    order: 'newest',
  })
  return page.rows.map(row => row.register_number).sort()
}

/** 118 ordinary requests at 40 different hours, then seven that are told apart by the tests. */
async function fillTown(): Promise<void> {
  for (let each = 0; each < 118; each += 1) {
    const hour = String(each % 24).padStart(2, '0')
    const day = String(1 + (each % 5)).padStart(2, '0')
    await town.receive({
      receivedAt: instant(`2026-03-${day}T${hour}:30:00Z`),
      // Thanks have no clock: they stand last where the nearest due day comes first.
      ...(each % 3 === 0 ? { kind: 'thanks', topicId: townTopics.thanks.id } : {}),
      text: `Olağan başvuru ${each}`,
    })
  }
  const first = { receivedAt: instant('2026-02-02T08:00:00Z') }
  const special = [
    { ...first, text: 'IĞDIR durağında ışık yanmıyor', channel: 'phone' as const },
    {
      ...first,
      text: 'Iğdır yolu kapalı',
      place: { district: 'Aziziye', street: 'İSTASYON Caddesi' },
    },
    { ...first, text: 'Ağaç dalı', topicId: townTopics.tree.id, place: { district: 'Olur' } },
    { ...first, text: 'Kaldırım', topicId: townTopics.pavement.id },
    { ...first, text: 'Rögar kapağı' },
    { ...first, text: 'Kasis' },
    { ...first, text: 'Köprü', applicant: null },
  ]
  for (const fields of special) await town.receive(fields)
}

const numberOf = (serial: number) => `BM-2026-${String(serial).padStart(6, '0')}`

async function walk(order: ListOrder): Promise<ListPage[]> {
  const pages: ListPage[] = []
  let after: ListPlace | undefined
  for (;;) {
    const page = await listRequests(town.desk, { filter: everything, order, after })
    pages.push(page)
    const last = page.rows.at(-1)
    if (!page.hasLater || last === undefined) return pages
    after = placeOf(last)
  }
}

describe('paging', () => {
  test.each(['newest', 'due'] as const)(
    'walking on by %s meets each of the 125 requests once, in pages of 50, 50 and 25',
    async order => {
      const pages = await walk(order)
      expect(pages.map(page => page.rows.length)).toEqual([50, 50, 25])
      expect(pages.map(page => [page.hasEarlier, page.hasLater])).toEqual([
        [false, true],
        [true, true],
        [true, false],
      ])
      const met = pages.flatMap(page => page.rows.map(row => row.register_number))
      expect(new Set(met).size).toBe(125)
    },
  )

  test.each(['newest', 'due'] as const)('walking back by %s shows the same pages', async order => {
    const pages = await walk(order)
    const [first, second, third] = pages
    const start = third?.rows[0]
    if (!first || !second || !start) throw new Error('three pages were expected')
    const back = await listRequests(town.desk, {
      filter: everything,
      order,
      before: placeOf(start),
    })
    expect(back.rows).toEqual(second.rows)
    expect([back.hasEarlier, back.hasLater]).toEqual([true, true])
    const middle = second.rows[0]
    if (!middle) throw new Error('a second page was expected')
    const again = await listRequests(town.desk, {
      filter: everything,
      order,
      before: placeOf(middle),
    })
    expect(again.rows).toEqual(first.rows)
    expect([again.hasEarlier, again.hasLater]).toEqual([false, true])
  })

  test('the nearest due day comes first and what has no due day comes last', async () => {
    const rows = (await walk('due')).flatMap(page => page.rows)
    // Received on 2 February with a promise of five working days: due on 9 February.
    expect(rows.slice(0, 5).map(row => row.due_on)).toEqual(Array(5).fill('2026-02-09'))
    const firstWithout = rows.findIndex(row => row.due_on === null)
    expect(rows.slice(firstWithout).map(row => row.due_on)).toEqual(Array(40).fill(null))
  })
})

describe('filters', () => {
  test('a topic, a district, a channel and days of receipt each narrow the list', async () => {
    expect(await numbers({ topicIds: [townTopics.tree.id] })).toEqual([numberOf(121)])
    expect(await numbers({ district: 'Aziziye' })).toEqual([numberOf(120)])
    expect(await numbers({ channel: 'phone' })).toEqual([numberOf(119)])
    expect(await numbers({ receivedThrough: isoDate('2026-02-02') })).toEqual(
      [119, 120, 121, 122, 123, 124, 125].map(numberOf),
    )
    expect(await numbers({ receivedFrom: isoDate('2026-03-05'), words: 'olagan 4' })).toEqual(
      [5, 45, 50].map(numberOf),
    )
  })

  test('late is what is open and was due before the day', async () => {
    expect(await numbers({ lateOn: isoDate('2026-02-10') })).toEqual(
      [119, 120, 123, 124, 125].map(numberOf),
    )
    expect(await numbers({ lateOn: isoDate('2026-02-09') })).toEqual([])
  })
})

describe('search', () => {
  test('İ, ı, i and I find each other, with and without marks', async () => {
    for (const words of ['ığdır', 'IĞDIR', 'igdir', 'İĞDİR', 'Iğd'])
      expect(await numbers({ words }), words).toEqual([numberOf(119), numberOf(120)])
    expect(await numbers({ words: 'istasyon cad' })).toEqual([numberOf(120)])
    expect(await numbers({ words: 'ISTASYON' })).toEqual([numberOf(120)])
  })

  test('a number is found however it is typed', async () => {
    for (const words of ['BM-2026-000121', 'bm 2026 121', '2026/121'])
      expect(await numbers({ words }), words).toEqual([numberOf(121)])
  })

  test('a name is found, and shown only because somebody searched', async () => {
    const found = await listRequests(town.desk, {
      filter: { ...everything, words: 'sahinoglu kopru' },
      order: 'newest',
    })
    expect(found.rows).toEqual([])
    const page = await listRequests(town.desk, {
      filter: { ...everything, words: 'IŞIL şahin' },
      order: 'newest',
    })
    expect(page.rows[0]?.applicant_name).toBe('Işıl Şahinoğlu')
    const list = await listRequests(town.desk, { filter: everything, order: 'newest' })
    expect(list.rows[0]?.applicant_name).toBeNull()
  })

  test('signs alone, and signs of the query language, are no query', async () => {
    expect(await numbers({ words: '!!! & |' })).toEqual([])
    expect(await numbers({ words: `ığdır:* | 'x' & !` })).toEqual([])
    expect(await numbers({ words: `igdir & ` })).toEqual([numberOf(119), numberOf(120)])
  })
})

describe('queues', () => {
  test('a unit counts and lists its own requests only', async () => {
    const actor = town.actorOf('dispatcher')
    const rows = await listRequests(town.desk, {
      filter: { ...everything, words: 'kasis' },
      order: 'newest',
    })
    const requestId = rows.rows[0]?.request_id ?? ''
    const command = { action: 'route', unitId: townUnits.roads.id, note: '' } as const
    const routed = await actOnRequest(town.desk, { requestId, actor, command, actKey: 'route-1' })
    expect(routed.ok).toBe(true)
    const today = isoDate('2026-03-10')
    const roads = await countQueues(town.desk, [townUnits.roads.id], today)
    expect(roads.queues.routed).toEqual({ count: 1, late: 1 })
    expect(roads.queues.received).toEqual({ count: 0, late: 0 })
    const parks = await countQueues(town.desk, [townUnits.parks.id], today)
    expect(parks.queues.open).toEqual({ count: 0, late: 0 })
    const all = await countQueues(town.desk, null, today)
    // Late: 16 of 1 March, 14 of 2 March (two more came after local midnight), and the seven of February.
    expect(all.queues.open).toEqual({ count: 125, late: 37 })
    expect(await numbers({ withinUnitIds: [townUnits.roads.id] })).toEqual([numberOf(124)])
    expect(await numbers({ withinUnitIds: [townUnits.parks.id] })).toEqual([])
    expect(
      await numbers({ withinUnitIds: [townUnits.parks.id], unitId: townUnits.roads.id }),
    ).toEqual([])
  })

  test('an answer of the applicant is news until somebody of the staff acts', async () => {
    const list = await listRequests(town.desk, {
      filter: { ...everything, words: 'kasis' },
      order: 'newest',
    })
    const requestId = list.rows[0]?.request_id ?? ''
    const officer = town.actorOf('roadOfficer')
    const act = (actKey: string, actor: typeof officer, command: object) =>
      actOnRequest(town.desk, { requestId, actor, actKey, command: command as never })
    const unit = { withinUnitIds: [townUnits.roads.id] }
    await act('accept-1', officer, { action: 'accept' })
    await act('ask-1', officer, { action: 'ask', text: 'Hangi sokak?' })
    expect(await numbers({ ...unit, isQuestionOpen: true })).toEqual([numberOf(124)])
    expect(await numbers({ ...unit, isQuestionAnswered: true })).toEqual([])
    const answer = { action: 'answer-question', text: 'Ilıca', attachmentIds: [] }
    await act('answer-1', { kind: 'applicant' }, answer)
    expect(await numbers({ ...unit, isQuestionOpen: true })).toEqual([])
    expect(await numbers({ ...unit, isQuestionAnswered: true })).toEqual([numberOf(124)])
    const counts = await countQueues(town.desk, [townUnits.roads.id], isoDate('2026-03-10'))
    expect(counts.queues['question-answered'].count).toBe(1)
    await act('note-1', officer, { action: 'add-note', text: 'Bakıldı', attachmentIds: [] })
    expect(await numbers({ ...unit, isQuestionAnswered: true })).toEqual([])
  })
})
