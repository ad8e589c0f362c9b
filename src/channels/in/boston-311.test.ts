// Rows in the shape of the city's file; every case here is invented.
import { expect, test } from 'vitest'
import { bytesOf, gather } from '../../../test/support/import/streams.ts'
import { type SourceRow, UnreadableSource } from '../../features/import/source-request.ts'
import { boston311 } from './boston-311.ts'

const invented = {
  CASE_ENQUIRY_ID: '900000000001',
  OPEN_DT: '2015-07-01T09:00:00',
  TARGET_DT: '2015-07-03T08:30:00',
  CLOSED_DT: '2015-07-02T16:45:10',
  OnTime_Status: 'ONTIME',
  CASE_STATUS: 'Closed',
  CLOSURE_REASON: 'Case Closed Case Resolved the lamp is lit again',
  CASE_TITLE: 'Dark corner',
  SUBJECT: 'Public Works Department',
  REASON: 'Street Lights',
  TYPE: 'Lamp Out',
  QUEUE: 'PWDx_Lamps',
  Department: 'PWDx',
  Location: '1 Invented St  Boston  MA  02100',
  neighborhood: 'Invented Hill',
  ward: 'Ward 1',
  LOCATION_ZIPCODE: '2100.0',
  LATITUDE: '42.3111',
  LONGITUDE: '-71.0222',
  Source: 'Constituent Call',
}

const header = Object.keys(invented).join(',')
const lineOf = (wish: Partial<typeof invented>): string =>
  Object.values({ ...invented, ...wish })
    .map(value => `"${value.replaceAll('"', '""')}"`)
    .join(',')

const read = (text: string, size?: number): Promise<SourceRow[]> =>
  gather(boston311.read(bytesOf(text, size)))

async function readOne(wish: Partial<typeof invented> = {}): Promise<SourceRow> {
  const [row] = await read(`${header}\n${lineOf(wish)}\n`)
  if (row === undefined) throw new Error('no row')
  return row
}

test('a closed case becomes a request with its unit, topic, place and times in UTC', async () => {
  expect(await readOne()).toEqual({
    line: 2,
    request: {
      externalId: '900000000001',
      channel: 'phone',
      kind: 'demand',
      text: 'Lamp Out: Dark corner',
      place: {
        district: 'Invented Hill',
        description: '1 Invented St Boston MA 02100',
        latitude: 42.3111,
        longitude: -71.0222,
      },
      unit: { code: 'PWDx', name: 'Public Works Department' },
      topic: { group: 'Street Lights', name: 'Lamp Out' },
      receivedAt: '2015-07-01T13:00:00.000Z',
      receivedOn: '2015-07-01',
      target: { at: '2015-07-03T12:30:00.000Z', on: '2015-07-03' },
      closed: {
        at: '2015-07-02T20:45:10.000Z',
        text: 'Case Closed Case Resolved the lamp is lit again',
        outcome: 'fulfilled',
      },
      note: '',
      applicant: null,
      isOnTime: true,
    },
  })
})

test('in winter the city is five hours behind UTC, and the day is the city’s', async () => {
  expect(await readOne({ OPEN_DT: '2015-01-31T21:30:00' })).toMatchObject({
    request: { receivedAt: '2015-02-01T02:30:00.000Z', receivedOn: '2015-01-31' },
  })
})

test('an open case keeps its target and has no end; closing words that were taken back are a note', async () => {
  const row = await readOne({
    CLOSED_DT: '',
    CASE_STATUS: 'Open',
    OnTime_Status: 'OVERDUE',
    CLOSURE_REASON: 'Case Closed Case Noted opened again',
  })
  expect(row).toMatchObject({
    request: {
      closed: null,
      note: 'Case Closed Case Noted opened again',
      target: { at: '2015-07-03T12:30:00.000Z' },
      isOnTime: false,
    },
  })
})

test('a case that was closed before it was opened keeps both times', async () => {
  expect(await readOne({ CLOSED_DT: '2015-07-01T08:59:49' })).toMatchObject({
    request: {
      receivedAt: '2015-07-01T13:00:00.000Z',
      closed: { at: '2015-07-01T12:59:49.000Z' },
    },
  })
})

test('no target, no flag, no place: nothing is made up', async () => {
  const row = await readOne({
    TARGET_DT: '',
    OnTime_Status: '',
    Location: '',
    neighborhood: '',
    LATITUDE: '',
    LONGITUDE: '',
  })
  expect(row).toMatchObject({ request: { target: null, isOnTime: null, place: {} } })
})

test('the city hall’s point without an address is no place', async () => {
  const nowhere = { Location: '', LATITUDE: '42.3594', LONGITUDE: '-71.0587' }
  expect(await readOne({ ...nowhere, neighborhood: '' })).toMatchObject({ request: { place: {} } })
  expect(await readOne({ ...nowhere, Location: '1 City Hall Sq' })).toMatchObject({
    request: { place: { latitude: 42.3594, longitude: -71.0587 } },
  })
})

test.each([
  ['PRINTED', 'Lamp Out'],
  ['Lamp Out', 'Lamp Out'],
  ['', 'Lamp Out'],
  ['Two\nlines', 'Lamp Out: Two lines'],
])('the title “%s” gives the text “%s”', async (CASE_TITLE, text) => {
  expect(await readOne({ CASE_TITLE })).toMatchObject({ request: { text } })
})

test('an unknown department is called by the subject of its row, an unknown source is an import', async () => {
  expect(
    await readOne({ Department: 'NEW_', SUBJECT: 'New Office', Source: 'Pigeon' }),
  ).toMatchObject({ request: { unit: { code: 'NEW_', name: 'New Office' }, channel: 'import' } })
})

test.each([
  [{ OPEN_DT: '' }, 'OPEN_DT boş'],
  [{ OPEN_DT: '2015-02-30T10:00:00' }, 'OPEN_DT “2015-02-30T10:00:00” bir zaman değil'],
  [{ TARGET_DT: 'soon' }, 'TARGET_DT “soon” bir zaman değil'],
  [{ CLOSED_DT: '2015-07-02T25:00:00' }, 'CLOSED_DT “2015-07-02T25:00:00” bir zaman değil'],
  [{ CLOSED_DT: '' }, 'CASE_STATUS Closed, ama CLOSED_DT boş'],
  [{ CASE_STATUS: 'Open' }, 'CASE_STATUS Open, ama CLOSED_DT dolu'],
  [{ CASE_STATUS: 'Lost' }, 'CASE_STATUS “Lost”'],
  [{ OnTime_Status: 'MAYBE' }, 'OnTime_Status “MAYBE”'],
  [{ LATITUDE: 'north' }, 'LATITUDE “north” bir derece değil'],
  [{ LONGITUDE: '-271.1' }, 'LONGITUDE “-271.1” bir derece değil'],
])('%j is rejected with its reason', async (wish, problem) => {
  expect(await readOne(wish)).toEqual({ line: 2, externalId: '900000000001', problem })
})

test('a row with too few columns is rejected, and the rows around it are read', async () => {
  const rows = await read(`${header}\n${lineOf({})}\n900000000002,half\n${lineOf({})}\n`)
  expect(rows.map(row => ('problem' in row ? row : row.line))).toEqual([
    2,
    { line: 3, externalId: '900000000002', problem: '2 sütun var, başlıkta 20' },
    4,
  ])
})

test('what PostgreSQL cannot keep is left out of texts', async () => {
  expect(await readOne({ CASE_TITLE: 'a\0b' })).toMatchObject({
    request: { text: 'Lamp Out: ab' },
  })
})

test('rows are the same in whatever pieces the bytes come', async () => {
  const text = `\uFEFF${header}\n${lineOf({ CASE_TITLE: 'Çukur "büyük"\nyol' })}\n${lineOf({})}\n`
  expect(await read(text, 7)).toEqual(await read(text))
})

test('a file without the columns, or without anything, is refused as a whole', async () => {
  await expect(read('a,b\n1,2\n')).rejects.toThrow(/OPEN_DT/)
  await expect(read('')).rejects.toThrow(UnreadableSource)
})
