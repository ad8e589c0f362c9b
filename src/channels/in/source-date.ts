// Reads times that are written by a pattern such as "DD.MM.YYYY HH:mm", on the wall clock of a zone.
import {
  addDays,
  type Instant,
  type IsoDate,
  instantOfLocal,
  instantOfMillis,
  localDateOf,
  millisOf,
  parseInstant,
  parseIsoDate,
  startOfLocalDay,
} from '../../core/time/dates.ts'

export type SourceTime = { at: Instant; on: IsoDate }

/** `isEnd`: of a day without an hour the last moment is meant, as of a due day. */
export type ReadTime = (text: string, isEnd?: boolean) => SourceTime | undefined

/** The letters of a pattern; a single letter takes one or two digits. */
const parts = {
  YYYY: ['year', '\\d{4}'],
  MM: ['month', '\\d{2}'],
  M: ['month', '\\d{1,2}'],
  DD: ['day', '\\d{2}'],
  D: ['day', '\\d{1,2}'],
  HH: ['hour', '\\d{2}'],
  H: ['hour', '\\d{1,2}'],
  mm: ['minute', '\\d{2}'],
  ss: ['second', '\\d{2}'],
} as const

/** ISO 8601: with `Z` or an offset as it says, without on the wall clock of the zone. */
export const ISO_PATTERN = 'ISO'

/** Undefined when the pattern lacks year, month or day, names one twice, or has an hour without minutes. */
export function timeReaderOf(pattern: string, zone: string): ReadTime | undefined {
  if (pattern === ISO_PATTERN) return isoReaderOf(zone)
  const names = new Set<string>()
  let isTwice = false
  const source = pattern.replace(/YYYY|MM|DD|HH|mm|ss|M|D|H|[^A-Za-z]|[A-Za-z]/g, piece => {
    // as: a look-up of a text that may be no key
    const part = (parts as Readonly<Record<string, readonly [string, string]>>)[piece]
    if (part === undefined) return piece.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
    const [name, digits] = part
    if (names.has(name)) isTwice = true
    names.add(name)
    return `(?<${name}>${digits})`
  })
  const isWhole = names.has('year') && names.has('month') && names.has('day')
  if (isTwice || !isWhole || names.has('hour') !== names.has('minute')) return undefined
  const shape = new RegExp(`^${source}$`)
  return (text, isEnd = false) => {
    const found = shape.exec(text.trim())?.groups
    if (found === undefined) return undefined
    const date = `${found.year}-${two(found.month)}-${two(found.day)}`
    const time =
      found.hour === undefined
        ? ''
        : `${two(found.hour)}:${two(found.minute)}:${two(found.second ?? '0')}`
    return timeOf(date, time, zone, isEnd)
  }
}

const two = (digits = ''): string => digits.padStart(2, '0')

function isoReaderOf(zone: string): ReadTime {
  return (text, isEnd = false) => {
    const trimmed = text.trim()
    const at = parseInstant(trimmed.replace(' ', 'T'))
    if (at !== undefined) return { at, on: localDateOf(at, zone) }
    const [date = '', time = ''] = trimmed.split(/[T ]/)
    return timeOf(date, time, zone, isEnd)
  }
}

function timeOf(date: string, time: string, zone: string, isEnd: boolean): SourceTime | undefined {
  const on = parseIsoDate(date)
  if (on === undefined) return undefined
  if (time === '') {
    const at = isEnd
      ? instantOfMillis(millisOf(startOfLocalDay(addDays(on, 1), zone)) - 1)
      : startOfLocalDay(on, zone)
    return { at, on }
  }
  const at = instantOfLocal(on, time, zone)
  return at && { at, on }
}

/** Whether the time zone database knows the name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
