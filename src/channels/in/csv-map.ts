// The map of a CSV file: which column is what, as a municipality writes it (docs/guides/import.md). Owns
// its rules and what is wrong with a bad one; rows are read in csv-mapped-rows.ts.
import { z } from 'zod'
import { channels, outcomes, requestKinds } from '../../core/request/vocabulary.ts'
import { ISO_PATTERN, isTimeZone, timeReaderOf } from './source-date.ts'

const column = z.string().trim().min(1).max(200)

const columnsSchema = z.strictObject({
  externalId: column,
  /** Several columns become one text, a line each. */
  text: z.union([column, z.array(column).min(1).max(10)]),
  received: column,
  closed: column.optional(),
  target: column.optional(),
  topic: column.optional(),
  topicGroup: column.optional(),
  unit: column.optional(),
  kind: column.optional(),
  channel: column.optional(),
  outcome: column.optional(),
  reply: column.optional(),
  name: column.optional(),
  phone: column.optional(),
  email: column.optional(),
  applicantAddress: column.optional(),
  address: column.optional(),
  district: column.optional(),
  neighbourhood: column.optional(),
  street: column.optional(),
  latitude: column.optional(),
  longitude: column.optional(),
})

const mapSchema = z
  .strictObject({
    /** Under this name the ids are remembered: another file of the same program has the same name. */
    source: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'small letters, digits and -, 2 to 40 of them'),
    delimiter: z
      .string()
      .length(1)
      .refine(text => !/["\r\n]/.test(text), 'not a quote or a line break')
      .default(','),
    encoding: z.string().refine(isEncoding, 'unknown encoding').default('utf-8'),
    timeZone: z.string().refine(isTimeZone, 'unknown time zone').default('Europe/Istanbul'),
    dateFormat: z.string().max(40).default(ISO_PATTERN),
    columns: columnsSchema,
    /** What stands in the column → our word. */
    channels: z.record(z.string(), z.enum(channels)).default({}),
    kinds: z.record(z.string(), z.enum(requestKinds)).default({}),
    outcomes: z.record(z.string(), z.enum(outcomes)).default({}),
  })
  .superRefine((map, context) => {
    if (timeReaderOf(map.dateFormat, map.timeZone) === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['dateFormat'],
        message: 'ISO, or a pattern with YYYY, MM, DD and perhaps HH:mm:ss',
      })
    }
    if ((map.columns.latitude === undefined) !== (map.columns.longitude === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['columns'],
        message: 'latitude and longitude go together',
      })
    }
  })

export type CsvMap = z.infer<typeof mapSchema>
export type MappedColumn = keyof z.infer<typeof columnsSchema>

export type ParsedCsvMap = { ok: true; map: CsvMap } | { ok: false; problem: string }

/** The map, or every problem of it with the key where it stands. */
export function parseCsvMap(text: string): ParsedCsvMap {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : 'not JSON' }
  }
  const parsed = mapSchema.safeParse(json)
  if (parsed.success) return { ok: true, map: parsed.data }
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'map'}: ${message}`,
  )
  return { ok: false, problem: problems.join('; ') }
}

function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name)
    return true
  } catch {
    return false
  }
}
