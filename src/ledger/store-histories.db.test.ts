// Many complete histories at once against a real database: all or none, once each, numbered without gaps.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { parkUnit } from '../../test/support/requests/people.ts'
import { brokenLamp, receiveOne } from '../../test/support/requests/receive-one.ts'
import { seededRandom } from '../core/random/seeded.ts'
import type { RequestEvent } from '../core/request/events.ts'
import { instant, isoDate } from '../core/time/dates.ts'
import { searchVectorOf } from './search-vector.ts'
import { type History, storeHistories } from './store-histories.ts'
import { verify } from './verify.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterAll(() => town.close())
afterEach(async () => {
  const found = await verify(town.desk.store, town.desk.municipalityId)
  expect({ gaps: found.gaps, differences: found.differences }).toEqual({
    gaps: [],
    differences: [],
  })
})

type Wish = { source?: [string, string]; text?: string; reply?: string; year?: number }

/** Received on 5 May, sent to the parks the same hour, answered a week later, a day before it was due. */
function history({
  source,
  text = 'Ağaç devrildi',
  reply = 'Kaldırıldı',
  year = 2024,
}: Wish): History {
  const at = instant(`${year}-05-05T08:00:00.000Z`)
  const receivedOn = isoDate(`${year}-05-05`)
  const dueOn = isoDate(`${year}-05-13`)
  const by = { actorKind: 'import', actorId: null } as const
  const answered = instant(`${year}-05-12T08:00:00.000Z`)
  const clock = { clockId: 'service-1', class: 'service', law: 'source', receivedOn } as const
  const dates = { rawDueOn: dueOn, shiftedDueOn: dueOn, internalDueOn: dueOn }
  const said = { text: reply, outcome: 'fulfilled', reason: null, remedy: null } as const
  const received = {
    registerNumber: '',
    channel: 'phone',
    kind: 'demand',
    legalClass: 'service',
    topicId: null,
    text,
    place: { district: 'Yakutiye' },
    applicantId: null,
    applicantType: 'anonymous',
    signature: 'none',
    missing: [],
    attachmentIds: [],
    receivedAt: at,
    receivedOn,
    ...(source ? { source: { name: source[0], externalId: source[1] } } : {}),
  } as const
  const stopped = { clockId: 'service-1', because: 'reply' } as const
  const events: RequestEvent[] = [
    { sequence: 1, at, ...by, kind: 'request.received', data: received },
    {
      sequence: 2,
      at,
      ...by,
      kind: 'clock.started',
      data: { ...clock, ...dates, calendarVersion: 'x' },
    },
    { sequence: 3, at, ...by, kind: 'request.routed', data: { unitId: parkUnit, note: '' } },
    { sequence: 4, at: answered, ...by, kind: 'reply.sent', data: { ...said, writtenBy: null } },
    { sequence: 5, at: answered, ...by, kind: 'clock.stopped', data: stopped },
  ]
  const requestId = town.desk.newId()
  return {
    requestId,
    events,
    applicant: null,
    codeHash: null,
    searchText: 'agac',
    numberPrefix: 'BM',
  }
}

const several = (count: number, wish: Wish = {}): History[] =>
  Array.from({ length: count }, () => history(wish))

const numbersOf = (year: number): Promise<unknown> =>
  town
    .asOwner(
      `SELECT register_number FROM requests WHERE register_number LIKE $1 ORDER BY register_number`,
      [`BM-${year}-%`],
    )
    .then(rows => rows.map(row => row.register_number))

test('numbers follow the given order within each year, and the row is what its events fold to', async () => {
  const histories = [{ year: 2021 }, { year: 2022 }, { year: 2021 }].map(history)
  const stored = await storeHistories(town.desk, histories)
  expect(stored.map(each => each.registerNumber)).toEqual([
    'BM-2021-000001',
    'BM-2022-000001',
    'BM-2021-000002',
  ])
  expect(stored.map(each => each.requestId)).toEqual(histories.map(each => each.requestId))
  const rows = await town.asOwner(
    `SELECT r.progress, r.outcome, r.is_open, r.unit_id, r.sequence, c.is_late,
       e.data ->> 'registerNumber' AS number
     FROM requests r JOIN request_clocks c USING (municipality_id, request_id)
     JOIN request_events e USING (municipality_id, request_id)
     WHERE r.register_number = 'BM-2021-000002' AND e.sequence = 1`,
  )
  expect(rows).toEqual([
    {
      progress: 'answered',
      outcome: 'fulfilled',
      is_open: false,
      unit_id: parkUnit,
      sequence: 5,
      is_late: false,
      number: 'BM-2021-000002',
    },
  ])
})

test('events keep their order for readers: positions grow with the sequence', async () => {
  const [{ requestId } = { requestId: '' }] = await storeHistories(town.desk, several(20))
  const rows = await town.asOwner(
    'SELECT sequence FROM request_events WHERE request_id = $1 ORDER BY position',
    [requestId],
  )
  expect(rows.map(row => row.sequence)).toEqual([1, 2, 3, 4, 5])
})

test('a source that is stored is not stored again, and one that stands twice is stored once', async () => {
  const a = history({ source: ['old', 'a'], year: 2019 })
  const first = await storeHistories(town.desk, [a, history({ source: ['old', 'a'], year: 2019 })])
  const again = await storeHistories(town.desk, [
    history({ source: ['old', 'b'], year: 2019 }),
    history({ source: ['old', 'a'], year: 2019 }),
    history({ source: ['other', 'a'], year: 2019 }),
  ])
  const stored = { requestId: a.requestId, registerNumber: 'BM-2019-000001' }
  expect(first).toEqual([
    { ...stored, already: false },
    { ...stored, already: true },
  ])
  expect(again.map(({ registerNumber, already }) => [registerNumber, already])).toEqual([
    ['BM-2019-000002', false],
    ['BM-2019-000001', true],
    ['BM-2019-000003', false],
  ])
})

test('four imports and forty intakes at once leave no gap and no number twice', async () => {
  const batches = [0, 1, 2, 3].flatMap(() => [
    several(30, { year: 2026 }),
    several(30, { year: 2025 }),
  ])
  await Promise.all([
    ...batches.map(batch => storeHistories(town.desk, batch)),
    ...Array.from({ length: 40 }, () => receiveOne(town.desk)),
  ])
  const serials = (count: number, year: number) =>
    Array.from({ length: count }, (_, index) => `BM-${year}-${String(index + 1).padStart(6, '0')}`)
  expect(await numbersOf(2026)).toEqual(serials(160, 2026))
  expect(await numbersOf(2025)).toEqual(serials(120, 2025))
})

test('two imports of the same rows at once store each row once', async () => {
  const rows = () =>
    Array.from({ length: 50 }, (_, index) =>
      history({ source: ['race', String(index)], year: 2018 }),
    )
  const results = await Promise.all([0, 1, 2].map(() => storeHistories(town.desk, rows())))
  expect(results.flat().filter(each => !each.already)).toHaveLength(50)
  expect(await numbersOf(2018)).toHaveLength(50)
})

test('all or none: one history that cannot be stored leaves no row and no number behind', async () => {
  const broken = history({ year: 2017 })
  const gap = { ...broken, events: broken.events.filter(event => event.sequence !== 2) }
  await expect(storeHistories(town.desk, [history({ year: 2017 }), gap])).rejects.toThrow(
    'Event 3 follows 1',
  )
  const noId = { ...history({ year: 2017 }), requestId: 'not-an-id' }
  await expect(storeHistories(town.desk, [history({ year: 2017 }), noId])).rejects.toThrow(/uuid/)
  expect(await numbersOf(2017)).toEqual([])
  const [next] = await storeHistories(town.desk, several(1, { year: 2017 }))
  expect(next?.registerNumber).toBe('BM-2017-000001')
})

test('nothing to store is nothing', async () => {
  expect(await storeHistories(town.desk, [])).toEqual([])
})

test('texts come back as they were: tabs, lines, backslashes, quotes and signs', async () => {
  const text = 'Ş\tğ\r\nİ\\n "x" \\N \\. {a} 😀 $1'
  const [{ requestId } = { requestId: '' }] = await storeHistories(town.desk, [
    history({ text, reply: text }),
  ])
  const rows = await town.asOwner(
    `SELECT r.text, e.data ->> 'text' AS reply FROM requests r
     JOIN request_events e USING (municipality_id, request_id)
     WHERE r.request_id = $1 AND e.kind = 'reply.sent'`,
    [requestId],
  )
  expect(rows).toEqual([{ text, reply: text }])
})

test('applicant, code and attachments are stored with the request', async () => {
  const attachmentId = town.desk.newId()
  await town.asOwner(
    `INSERT INTO attachments (municipality_id, attachment_id, file_name, media_type, byte_count, is_image,
       is_for_applicant, created_at) VALUES ($1, $2, 'a.png', 'image/png', 1, true, true, now())`,
    [town.desk.municipalityId, attachmentId],
  )
  const applicant = {
    applicant_id: town.desk.newId(),
    type: 'person',
    name: 'Elif Yılmaz',
    phone: '',
    email: '',
    address: 'Yakutiye',
    national_id: '',
    language: 'tr',
  }
  const one = {
    ...history({}),
    applicant,
    codeHash: Uint8Array.of(1, 171),
    attachmentIds: [attachmentId],
  }
  await storeHistories(town.desk, [one, history({})])
  const rows = await town.asOwner(
    `SELECT encode(r.code_hash, 'hex') AS code, a.request_id, p.name FROM requests r
     JOIN attachments a ON a.request_id = r.request_id, applicants p
     WHERE r.request_id = $1 AND p.applicant_id = $2`,
    [one.requestId, applicant.applicant_id],
  )
  expect(rows).toEqual([{ code: '01ab', request_id: one.requestId, name: 'Elif Yılmaz' }])
})

test('search words are those of an intake with the same text', async () => {
  const { registerNumber } = await receiveOne(town.desk, {
    text: 'Ilıca yolu 12 çukur, ÇUKUR',
    applicant: null,
  })
  const { place } = brokenLamp
  expect(place).toEqual({ district: 'Yakutiye', street: 'Cumhuriyet Caddesi' })
  const searchText = 'ilica yolu 12 cukur cukur yakutiye cumhuriyet caddesi'
  const [stored] = await storeHistories(town.desk, [
    { ...history({ year: 2016 }), searchText },
    { ...history({ year: 2016 }), searchText: `${searchText} улица` },
  ])
  const rows = await town.asOwner(
    'SELECT search::text FROM requests WHERE register_number = ANY($1) ORDER BY register_number',
    [[registerNumber, stored?.registerNumber, 'BM-2016-000002']],
  )
  const words = `'12':3 'caddesi':8 'cukur':4,5 'cumhuriyet':7 'ilica':1 'yakutiye':6 'yolu':2`
  const serial = registerNumber.slice(-6)
  const sorted = (text: string) => text.split(' ').sort()
  expect(rows.map(row => sorted(String(row.search)))).toEqual([
    sorted(`${words} '000001':11 '2016':10 'bm':9`),
    sorted(`${words} '000002':12 '2016':11 'bm':10 'улица':9`),
    sorted(`${words} '${serial}':11 '2026':10 'bm':9`),
  ])
})

test('a vector that is made here is the one that PostgreSQL makes', async () => {
  const random = seededRandom('words')
  const letters = 'abcdeefxyz0123456789'
  const word = () =>
    Array.from({ length: random.integer(1, 7) }, () => letters[random.integer(0, 19)]).join('')
  const texts = ['', 'a', '12e 0x1f 1e e1 1a', ...Array.from({ length: 400 }, () => word())].concat(
    Array.from({ length: 100 }, () =>
      Array.from({ length: random.integer(2, 200) }, word)
        .join(' ')
        .replace(/e(?=\d)/g, 'k'),
    ),
  )
  const vectors = texts.map(searchVectorOf)
  expect(vectors.filter(vector => vector !== undefined).length).toBeGreaterThan(400)
  const rows = await town.asOwner(
    `SELECT count(*)::integer AS different FROM unnest($1::text[], $2::text[]) AS t(text, vector)
     WHERE to_tsvector('simple', text) <> vector::tsvector`,
    [texts, vectors],
  )
  expect(rows).toEqual([{ different: 0 }])
})

test('a text beyond plain small letters, or with very many words, is left to PostgreSQL', () => {
  expect(searchVectorOf('улица')).toBeUndefined()
  expect(searchVectorOf('A')).toBeUndefined()
  expect(searchVectorOf('7e2a')).toBeUndefined()
  expect(searchVectorOf('a '.repeat(256))).toBeUndefined()
  expect(searchVectorOf('a'.repeat(2_001))).toBeUndefined()
})
