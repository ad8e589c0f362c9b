// Lines in the shape of GeoReport v2; every request here is invented.
import { expect, test } from 'vitest'
import { bytesOf, gather } from '../../../test/support/import/streams.ts'
import type { SourceRow } from '../../features/import/source-request.ts'
import { open311Jsonl } from './open311-jsonl.ts'

const invented = {
  id: 'inv-1',
  status: 'closed',
  status_notes: 'Case Resolved. cleared at noon.',
  service_name: 'Snow on the sidewalk',
  service_code: 'snow',
  description: 'Nobody can pass.\nSecond line',
  requested_datetime: '2015-02-11T23:39:56-05:00',
  updated_datetime: '2015-02-12T12:00:00-05:00',
  address: '2 Invented Ave, Boston',
  lat: 42.3,
  long: -71.1,
  has_photo: false,
}

const read = (text: string, size?: number): Promise<SourceRow[]> =>
  gather(open311Jsonl.read(bytesOf(text, size)))

async function readOne(wish: Record<string, unknown> = {}): Promise<SourceRow> {
  const [row] = await read(`${JSON.stringify({ ...invented, ...wish })}\n`)
  if (row === undefined) throw new Error('no row')
  return row
}

test('a closed request is read with its words, its topic and the day of its own offset', async () => {
  expect(await readOne()).toEqual({
    line: 1,
    request: {
      externalId: 'inv-1',
      channel: 'open311',
      kind: 'demand',
      text: 'Nobody can pass.\nSecond line',
      place: { description: '2 Invented Ave, Boston', latitude: 42.3, longitude: -71.1 },
      unit: null,
      topic: { group: null, name: 'Snow on the sidewalk' },
      receivedAt: '2015-02-12T04:39:56.000Z',
      receivedOn: '2015-02-11',
      target: null,
      closed: {
        at: '2015-02-12T17:00:00.000Z',
        text: 'Case Resolved. cleared at noon.',
        outcome: 'fulfilled',
      },
      note: '',
      applicant: null,
      isOnTime: null,
    },
  })
})

test('an open request stays open; its notes are a note', async () => {
  expect(await readOne({ status: 'open', status_notes: 'crew named' })).toMatchObject({
    request: { closed: null, note: 'crew named' },
  })
})

test('the names of the standard, numbers as texts, an agency and an expected time are understood', async () => {
  const row = await readOne({
    id: undefined,
    service_request_id: 77,
    agency_responsible: 'Snow Office',
    expected_datetime: '2015-02-13T09:00:00-05:00',
    lat: '42.5',
    long: '-71.5',
  })
  expect(row).toMatchObject({
    request: {
      externalId: '77',
      unit: { code: 'Snow Office', name: 'Snow Office' },
      target: { at: '2015-02-13T14:00:00.000Z', on: '2015-02-13' },
      place: { latitude: 42.5, longitude: -71.5 },
    },
  })
})

test('without words the service is the text; without a point or an address there is no place', async () => {
  const row = await readOne({ description: null, address: '', lat: null, long: '' })
  expect(row).toMatchObject({ request: { text: 'Snow on the sidewalk', place: {} } })
})

test.each([
  [{ status: 'lost' }, 'status “lost”'],
  [{ requested_datetime: 'yesterday' }, 'requested_datetime “yesterday”'],
  [{ requested_datetime: '2015-02-30T10:00:00Z' }, 'requested_datetime “2015-02-30T10:00:00Z”'],
  [{ updated_datetime: '' }, 'closed, ama updated_datetime “”'],
  [{ expected_datetime: 'soon' }, 'expected_datetime “soon”'],
])('%j is rejected with its reason', async (wish, problem) => {
  expect(await readOne(wish)).toEqual({ line: 1, externalId: 'inv-1', problem })
})

test('a point that is none is rejected with its field', async () => {
  expect(await readOne({ lat: 142 })).toEqual({
    line: 1,
    externalId: '',
    problem: 'lat: bir derece değil',
  })
})

test('lines that are no objects are rejected one by one, empty lines are left out', async () => {
  const good = JSON.stringify(invented)
  const rows = await read(`${good}\n{"id":\n\n[1]\nnull\r\n${good}`, 11)
  expect(rows.map(row => [row.line, 'problem' in row ? row.problem : 'read'])).toEqual([
    [1, 'read'],
    [2, 'JSON nesnesi değil'],
    [4, 'JSON nesnesi değil'],
    [5, 'JSON nesnesi değil'],
    [6, 'read'],
  ])
})
