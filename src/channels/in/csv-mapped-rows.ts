// Rows of any CSV file through the map that a municipality wrote for it. Owns no storing.
import { normalisePhone } from '../../core/identity/phone.ts'
import type { Place } from '../../core/request/events.ts'
import { channels, type Outcome, outcomes, requestKinds } from '../../core/request/vocabulary.ts'
import {
  type SourceApplicant,
  type SourceFormat,
  type SourceRequest,
  type SourceRow,
  UnreadableSource,
} from '../../features/import/source-request.ts'
import type { CsvMap, MappedColumn } from './csv-map.ts'
import { readCsvRecords } from './csv-records.ts'
import { type ReadTime, type SourceTime, timeReaderOf } from './source-date.ts'
import { cleanLine, cleanText, decodeText, findColumns, isMisread } from './source-text.ts'

/** The text of a column, cleaned; '' when the map has no such column. */
type Cell = (column: MappedColumn) => string

export function csvFormatOf(map: CsvMap): SourceFormat {
  const readTime = timeReaderOf(map.dateFormat, map.timeZone)
  if (readTime === undefined) throw new RangeError(`No date format: ${map.dateFormat}`)
  return { sourceName: map.source, read: bytes => readRows(bytes, map, readTime) }
}

async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  map: CsvMap,
  readTime: ReadTime,
): AsyncGenerator<SourceRow[]> {
  const names = [...new Set(Object.values(map.columns).flatMap(column => column ?? []))]
  let at: Readonly<Record<string, number>> | undefined
  let width = 0
  for await (const records of readCsvRecords(decodeText(bytes, map.encoding), map.delimiter)) {
    const rows: SourceRow[] = []
    for (const record of records) {
      const { line } = record
      if (at === undefined) {
        if ('problem' in record) throw new UnreadableSource(`Başlık satırı: ${record.problem}`)
        at = findColumns(record.values, names)
        width = record.values.length
        continue
      }
      if ('problem' in record) rows.push({ line, externalId: '', problem: record.problem })
      else rows.push(readMappedRow(line, record.values, { at, width, map, readTime }))
    }
    yield rows
  }
  if (at === undefined) throw new UnreadableSource('Dosya boş: başlık satırı yok')
}

type Reading = {
  at: Readonly<Record<string, number>>
  width: number
  map: CsvMap
  readTime: ReadTime
}

/** A value that is not what the map promises: the row is rejected with this reason. */
class BadValue extends Error {}

function readMappedRow(line: number, values: readonly string[], reading: Reading): SourceRow {
  const { at, width, map } = reading
  const textOf = (column: string): string => cleanText(values[at[column] ?? -1] ?? '')
  const cell: Cell = column =>
    [map.columns[column] ?? []].flat().map(textOf).filter(Boolean).join('\n')
  const externalId = cleanLine(cell('externalId'))
  if (values.length !== width) {
    return { line, externalId, problem: `${values.length} sütun var, başlıkta ${width}` }
  }
  if (values.some(isMisread)) {
    const problem = `metin ${map.encoding} değil; haritada "encoding" yanlış olabilir`
    return { line, externalId, problem }
  }
  try {
    return { line, request: requestOf(cell, externalId, reading) }
  } catch (error) {
    if (!(error instanceof BadValue)) throw error
    return { line, externalId, problem: error.message }
  }
}

function requestOf(cell: Cell, externalId: string, { map, readTime }: Reading): SourceRequest {
  const time = (column: 'received' | 'closed' | 'target'): SourceTime | null => {
    const text = cell(column)
    if (text === '') return null
    const found = readTime(text, column === 'target')
    if (found === undefined)
      throw new BadValue(
        `${column} “${cleanLine(text)}” ${map.dateFormat} biçiminde bir zaman değil`,
      )
    return found
  }
  const received = time('received')
  if (received === null) throw new BadValue('received boş')
  const closed = time('closed')
  const reply = cell('reply')
  const [unit, topic, group] = [cell('unit'), cell('topic'), cell('topicGroup')].map(cleanLine)
  return {
    externalId,
    channel: wordOf(cell, 'channel', map.channels, channels, 'import'),
    kind: wordOf(cell, 'kind', map.kinds, requestKinds, 'demand'),
    text: cell('text'),
    place: placeOf(cell),
    unit: unit ? { code: unit, name: unit } : null,
    topic: topic ? { group: group || null, name: topic } : null,
    receivedAt: received.at,
    receivedOn: received.on,
    target: time('target'),
    closed: closed && { at: closed.at, text: reply, outcome: outcomeOf(cell, map) },
    note: closed ? '' : reply,
    applicant: applicantOf(cell),
    isOnTime: null,
  }
}

const outcomeOf = (cell: Cell, map: CsvMap): Outcome =>
  wordOf(cell, 'outcome', map.outcomes, outcomes, 'informed')

/** Our word for what stands in the column: by the map's table, or the word itself. */
function wordOf<Word extends string>(
  cell: Cell,
  column: 'channel' | 'kind' | 'outcome',
  table: Readonly<Record<string, Word>>,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const text = cleanLine(cell(column))
  if (text === '') return otherwise
  const found =
    (Object.hasOwn(table, text) ? table[text] : undefined) ?? words.find(word => word === text)
  if (found === undefined)
    throw new BadValue(`${column} “${text}” haritadaki ${column}s içinde yok`)
  return found
}

function placeOf(cell: Cell): Place {
  const [district, neighbourhood, street, description] = (
    ['district', 'neighbourhood', 'street', 'address'] as const
  ).map(column => cleanLine(cell(column)))
  const [latitude, longitude] = [degreesOf(cell, 'latitude', 90), degreesOf(cell, 'longitude', 180)]
  return {
    ...(district ? { district } : {}),
    ...(neighbourhood ? { neighbourhood } : {}),
    ...(street ? { street } : {}),
    ...(description ? { description } : {}),
    ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
  }
}

/** "39,9055" and "39.9055" alike. */
function degreesOf(cell: Cell, column: 'latitude' | 'longitude', max: number): number | null {
  const text = cell(column)
  if (text === '') return null
  const degrees = /^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  if (!(Math.abs(degrees) <= max))
    throw new BadValue(`${column} “${cleanLine(text)}” bir derece değil`)
  return degrees
}

/** Nobody, unless the row says who: then a person. A phone that cannot be read stays as it was written. */
function applicantOf(cell: Cell): SourceApplicant | null {
  const [name = '', written = '', email = '', address = ''] = (
    ['name', 'phone', 'email', 'applicantAddress'] as const
  ).map(column => cleanLine(cell(column)))
  if (name + written + email + address === '') return null
  const phone = normalisePhone(written)
  return { type: 'person', name, phone: phone.ok ? phone.number : written, email, address }
}
