// Boston's 311 cases as the city publishes them (CSV): what each column means to us. Owns no storing.
//
// Units are departments, topics are types below their reasons, both made on demand. Times are the city's
// wall clock. The file has no words of the resident: the text is type and title. Case states, OPEN_DT,
// CLOSED_DT and TARGET_DT are kept exactly, also where a case was closed some seconds before it was opened
// ("marked completed at case creation", 176 of 93,963): those are real, and their target was met.
import type { Place } from '../../core/request/events.ts'
import type { Channel } from '../../core/request/vocabulary.ts'
import { type Instant, type IsoDate, instantOfLocal, parseIsoDate } from '../../core/time/dates.ts'
import {
  type SourceFormat,
  type SourceRequest,
  type SourceRow,
  UnreadableSource,
} from '../../features/import/source-request.ts'
import { outcomeOfClosingWords } from './closing-outcome.ts'
import { readCsvRecords } from './csv-records.ts'
import { cleanLine, cleanText, decodeText, findColumns } from './source-text.ts'

const ZONE = 'America/New_York'

const columns = [
  'CASE_ENQUIRY_ID',
  'OPEN_DT',
  'TARGET_DT',
  'CLOSED_DT',
  'OnTime_Status',
  'CASE_STATUS',
  'CLOSURE_REASON',
  'CASE_TITLE',
  'SUBJECT',
  'REASON',
  'TYPE',
  'Department',
  'Location',
  'neighborhood',
  'LATITUDE',
  'LONGITUDE',
  'Source',
] as const

type Column = (typeof columns)[number]
type Cell = (column: Column) => string

export const boston311: SourceFormat = { sourceName: 'boston-311', read: readBoston }

async function* readBoston(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRow[]> {
  let at: Readonly<Record<Column, number>> | undefined
  let width = 0
  for await (const records of readCsvRecords(decodeText(bytes), ',')) {
    const rows: SourceRow[] = []
    for (const record of records) {
      const { line } = record
      if (at === undefined) {
        if ('problem' in record) throw new UnreadableSource(`Başlık satırı: ${record.problem}`)
        at = findColumns(record.values, columns)
        width = record.values.length
      } else if ('problem' in record) rows.push({ line, externalId: '', problem: record.problem })
      else if (record.values.length === width) {
        const { values } = record
        const where = at
        rows.push(readBostonRow(line, column => values[where[column]] ?? ''))
      } else {
        const problem = `${record.values.length} sütun var, başlıkta ${width}`
        rows.push({ line, externalId: record.values[0] ?? '', problem })
      }
    }
    yield rows
  }
  if (at === undefined) throw new UnreadableSource('Dosya boş: başlık satırı yok')
}

/** A value that is not what its column promises: the row is rejected with this reason. */
class BadValue extends Error {}

export function readBostonRow(line: number, cell: Cell): SourceRow {
  try {
    return { line, request: requestOf(cell) }
  } catch (error) {
    if (!(error instanceof BadValue)) throw error
    return { line, externalId: cleanLine(cell('CASE_ENQUIRY_ID')), problem: error.message }
  }
}

function requestOf(cell: Cell): SourceRequest {
  const received = timeOf('OPEN_DT', cell)
  if (received === null) throw new BadValue('OPEN_DT boş')
  const target = timeOf('TARGET_DT', cell)
  const words = cleanText(cell('CLOSURE_REASON'))
  const closedAt = closedTimeOf(cell)
  const department = cleanLine(cell('Department'))
  const [type, reason] = [cleanLine(cell('TYPE')), cleanLine(cell('REASON'))]
  return {
    externalId: cleanLine(cell('CASE_ENQUIRY_ID')),
    channel: channels[cell('Source')] ?? 'import',
    kind: 'demand',
    text: textOf(type, cleanLine(cell('CASE_TITLE'))),
    place: placeOf(cell),
    unit: department === '' ? null : unitOf(department, cleanLine(cell('SUBJECT'))),
    topic: type === '' ? null : { group: reason === '' ? null : reason, name: type },
    receivedAt: received.at,
    receivedOn: received.on,
    target,
    closed:
      closedAt === null
        ? null
        : { at: closedAt, text: words, outcome: outcomeOfClosingWords(words) },
    // Open with closing words: the city took its closing back.
    note: closedAt === null ? words : '',
    applicant: null,
    isOnTime: onTimeOf(cell('OnTime_Status')),
  }
}

function closedTimeOf(cell: Cell): Instant | null {
  const closed = timeOf('CLOSED_DT', cell)
  const status = cell('CASE_STATUS')
  if (status !== 'Open' && status !== 'Closed') throw new BadValue(`CASE_STATUS “${status}”`)
  if (status === 'Closed' && closed === null)
    throw new BadValue('CASE_STATUS Closed, ama CLOSED_DT boş')
  if (status === 'Open' && closed !== null)
    throw new BadValue('CASE_STATUS Open, ama CLOSED_DT dolu')
  return closed?.at ?? null
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})$/

function timeOf(column: Column, cell: Cell): { at: Instant; on: IsoDate } | null {
  const text = cell(column).trim()
  if (text === '') return null
  const parts = TIME.exec(text)
  const on = parseIsoDate(parts?.[1] ?? '')
  const at = on && instantOfLocal(on, parts?.[2] ?? '', ZONE)
  if (on === undefined || at === undefined)
    throw new BadValue(`${column} “${cleanLine(text)}” bir zaman değil`)
  return { at, on }
}

function onTimeOf(status: string): boolean | null {
  if (status === 'ONTIME') return true
  if (status === 'OVERDUE') return false
  if (status === '') return null
  throw new BadValue(`OnTime_Status “${cleanLine(status)}”`)
}

/** "PRINTED" is a mark of the city's work orders, not a title. */
const textOf = (type: string, title: string): string =>
  title === '' || title === type || title === 'PRINTED' ? type : `${type}: ${title}`

/** The point that the city writes when it knows no place: its city hall. */
const NO_PLACE = { latitude: '42.3594', longitude: '-71.0587' }

function placeOf(cell: Cell): Place {
  const [description, district] = [cleanLine(cell('Location')), cleanLine(cell('neighborhood'))]
  const [latitude, longitude] = [cell('LATITUDE').trim(), cell('LONGITUDE').trim()]
  const isUnknown =
    description === '' && latitude === NO_PLACE.latitude && longitude === NO_PLACE.longitude
  return {
    ...(district === '' ? {} : { district }),
    ...(description === '' ? {} : { description }),
    ...(latitude === '' || longitude === '' || isUnknown
      ? {}
      : {
          latitude: degreesOf('LATITUDE', latitude, 90),
          longitude: degreesOf('LONGITUDE', longitude, 180),
        }),
  }
}

function degreesOf(column: Column, text: string, max: number): number {
  const degrees = /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (!(Math.abs(degrees) <= max))
    throw new BadValue(`${column} “${cleanLine(text)}” bir derece değil`)
  return degrees
}

/**
 * SUBJECT is the long name of who a case was first meant for, so one department stands beside several.
 * These are the names beside which each stands most often; another department takes the name of its row.
 */
const departments: Readonly<Record<string, string>> = {
  PWDx: 'Public Works Department',
  ISD: 'Inspectional Services',
  BTDT: 'Transportation - Traffic Division',
  INFO: "Mayor's 24 Hour Hotline",
  PARK: 'Parks & Recreation Department',
  PROP: 'Property Management',
  HS_O: 'Civil Rights',
  BWSC: 'Boston Water & Sewer Commission',
  DISB: 'Disability Department',
  ANML: 'Animal Control',
  GEN_: "Mayor's 24 Hour Hotline (GEN)",
  'No Q': 'No department',
}

function unitOf(department: string, subject: string): { code: string; name: string } {
  return { code: department, name: departments[department] ?? (subject || department) }
}

const channels: Readonly<Record<string, Channel>> = {
  'Constituent Call': 'phone',
  'Citizens Connect App': 'open311',
  'Self Service': 'web',
  'City Worker App': 'mobile-desk',
  'Employee Generated': 'desk',
  'Maximo Integration': 'api',
}
