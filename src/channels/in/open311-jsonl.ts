// Requests of an Open311 server, one JSON object a line, with the field names of GeoReport v2 or their
// short forms. Owns no storing.
//
// `updated_datetime` of a closed request is taken as the time of its closing: the format has no other. The
// day of receipt is the day that the time itself names, in its own offset.
import { z } from 'zod'
import type { Place } from '../../core/request/events.ts'
import { type Instant, type IsoDate, parseInstant, parseIsoDate } from '../../core/time/dates.ts'
import type {
  SourceFormat,
  SourceRequest,
  SourceRow,
} from '../../features/import/source-request.ts'
import { outcomeOfClosingWords } from './closing-outcome.ts'
import { cleanLine, cleanText, decodeText, readLines, type TextLine } from './source-text.ts'

/** Servers write numbers as texts and leave out or null what they do not know. */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => cleanText(String(value ?? '')))
const degrees = (max: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^-?\d+(\.\d+)?$/)
        .transform(Number),
      z.literal(''),
    ])
    .nullish()
    .transform(value => (typeof value === 'number' ? value : null))
    .refine(value => value === null || Math.abs(value) <= max, 'bir derece değil')

const schema = z.object({
  id: text,
  service_request_id: text,
  status: z.string().transform(value => cleanLine(value)),
  status_notes: text,
  service_name: text,
  agency_responsible: text,
  description: text,
  requested_datetime: text,
  updated_datetime: text,
  expected_datetime: text,
  address: text,
  lat: degrees(90),
  long: degrees(180),
})
type Open311Row = z.infer<typeof schema>

export const open311Jsonl: SourceFormat = { sourceName: 'open311', read: readOpen311 }

async function* readOpen311(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRow[]> {
  for await (const lines of readLines(decodeText(bytes)))
    yield lines.filter(({ text }) => text.trim() !== '').map(readOpen311Line)
}

export function readOpen311Line({ line, text, isTooLong }: TextLine): SourceRow {
  const reject = (problem: string, externalId = ''): SourceRow => ({ line, externalId, problem })
  if (isTooLong) return reject('satır çok uzun')
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    return reject(field === '' ? 'JSON nesnesi değil' : `${field}: ${issue?.message ?? ''}`)
  }
  const row = parsed.data
  const externalId = row.service_request_id || row.id
  const received = timeOf(row.requested_datetime)
  const updated = timeOf(row.updated_datetime)
  const expected = timeOf(row.expected_datetime)
  if (!received) return reject(`requested_datetime “${row.requested_datetime}”`, externalId)
  if (row.status !== 'open' && row.status !== 'closed')
    return reject(`status “${row.status}”`, externalId)
  if (row.expected_datetime !== '' && !expected)
    return reject(`expected_datetime “${row.expected_datetime}”`, externalId)
  if (row.status === 'closed' && !updated)
    return reject(`closed, ama updated_datetime “${row.updated_datetime}”`, externalId)
  return {
    line,
    request: {
      ...requestOf(row, externalId),
      receivedAt: received.at,
      receivedOn: received.on,
      target: expected ?? null,
      ...endOf(row, updated?.at),
    },
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function timeOf(time: string): { at: Instant; on: IsoDate } | undefined {
  const at = parseInstant(time)
  const on = parseIsoDate(time.slice(0, 10))
  return at && on ? { at, on } : undefined
}

function endOf(row: Open311Row, updatedAt: Instant | undefined) {
  const words = row.status_notes
  if (row.status !== 'closed' || updatedAt === undefined) return { closed: null, note: words }
  return { closed: { at: updatedAt, text: words, outcome: outcomeOfClosingWords(words) }, note: '' }
}

type Rest = Omit<SourceRequest, 'receivedAt' | 'receivedOn' | 'target' | 'closed' | 'note'>

function requestOf(row: Open311Row, externalId: string): Rest {
  const service = cleanLine(row.service_name)
  const agency = cleanLine(row.agency_responsible)
  return {
    externalId: cleanLine(externalId),
    channel: 'open311',
    kind: 'demand',
    text: row.description || service,
    place: placeOf(row),
    unit: agency === '' ? null : { code: agency, name: agency },
    topic: service === '' ? null : { group: null, name: service },
    applicant: null,
    isOnTime: null,
  }
}

function placeOf({ address, lat, long }: Open311Row): Place {
  return {
    ...(address === '' ? {} : { description: cleanLine(address) }),
    ...(lat === null || long === null ? {} : { latitude: lat, longitude: long }),
  }
}
