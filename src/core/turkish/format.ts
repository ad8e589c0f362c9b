// How dates, times and numbers are written, in Turkish and in English. Words of the pages are not here.

export type Language = 'tr' | 'en'

// Written out rather than asked from Intl, so that a report reads the same on every machine.
const monthNames = {
  tr: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const
const weekdayNames = {
  tr: ['Pazar', 'Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

const istanbul = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Istanbul',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, fractionDigits: number): Intl.NumberFormat {
  const key = `${language}${fractionDigits}`
  let format = numberFormats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(language === 'tr' ? 'tr-TR' : 'en-GB', {
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    })
    numberFormats.set(key, format)
  }
  return format
}

type Day = { year: number; month: number; day: number; weekday: number }

function readDay(isoDate: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)
  const date = new Date(`${isoDate}T00:00:00Z`)
  // 30 February would roll over to March without a word.
  if (match === null || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(match[3])) {
    throw new RangeError(`not a date: ${JSON.stringify(isoDate)}`)
  }
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

// Türkiye stays at UTC+3 since this moment, in summer and winter: adding three hours is ten times as
// fast as asking the time zone, and a page names dozens of hours.
const FIXED_OFFSET_SINCE = Date.UTC(2016, 8, 7, 21)
const FIXED_OFFSET = 3 * 3_600_000

function readInstant(at: string): { date: string; hour: string; minute: string } {
  const instant = new Date(at)
  // Without an offset the machine's own zone would decide, and a server in Frankfurt would show another hour.
  if (Number.isNaN(instant.getTime()) || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(at)) {
    throw new RangeError(`not an instant: ${JSON.stringify(at)}`)
  }
  if (instant.getTime() >= FIXED_OFFSET_SINCE) {
    const local = new Date(instant.getTime() + FIXED_OFFSET).toISOString()
    return { date: local.slice(0, 10), hour: local.slice(11, 13), minute: local.slice(14, 16) }
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const part of istanbul.formatToParts(instant)) parts[part.type] = part.value
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts
  return { date: `${year.padStart(4, '0')}-${month}-${day}`, hour, minute }
}

/** '2026-03-13' → "13 Mart 2026 Cuma", "Friday 13 March 2026". */
export function formatDate(isoDate: string, language: Language): string {
  const { weekday } = readDay(isoDate)
  const plain = formatPlainDate(isoDate, language)
  const name = weekdayNames[language][weekday]
  return language === 'tr' ? `${plain} ${name}` : `${name} ${plain}`
}

/** '2026-03-13' → "13 Mart 2026", "13 March 2026". */
export function formatPlainDate(isoDate: string, language: Language): string {
  const { year, month, day } = readDay(isoDate)
  return `${day} ${monthNames[language][month]} ${year}`
}

/** '2026-03-13' → "13.03.2026", "13/03/2026": for tables. */
export function formatShortDate(isoDate: string, language: Language): string {
  readDay(isoDate)
  return isoDate
    .split('-')
    .reverse()
    .join(language === 'tr' ? '.' : '/')
}

/** '2026-03-13T11:30:00Z' → "14.30", "14:30": the hour in Türkiye. */
export function formatTime(at: string, language: Language): string {
  const { hour, minute } = readInstant(at)
  return `${hour}${language === 'tr' ? '.' : ':'}${minute}`
}

/** '2026-03-13T22:30:00Z' → "14 Mart 2026 Cumartesi, 01.30": the day and hour in Türkiye. */
export function formatDateTime(at: string, language: Language): string {
  return `${formatDate(readInstant(at).date, language)}, ${formatTime(at, language)}`
}

/** '2026-03-13T22:30:00Z' → "14.03.2026 01.30": for tables. */
export function formatShortDateTime(at: string, language: Language): string {
  return `${formatShortDate(readInstant(at).date, language)} ${formatTime(at, language)}`
}

/** 1234.5 → "1.235", with one digit after the comma "1.234,5"; in English "1,235". */
export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  return numberFormat(language, fractionDigits).format(value)
}

/** A share of one: 0.845 → "%85", with one digit "%84,5"; in English "84.5%". */
export function formatPercent(share: number, language: Language, fractionDigits = 0): string {
  const number = formatNumber(share * 100, language, fractionDigits)
  return language === 'tr' ? `%${number}` : `${number}%`
}

/** 2_516_582 → "2,4 MB". People are told whole kilobytes below one megabyte. */
export function formatSize(bytes: number, language: Language): string {
  const megabyte = 1024 * 1024
  if (bytes >= megabyte) {
    const tenths = Math.round((bytes / megabyte) * 10)
    return `${formatNumber(tenths / 10, language, tenths % 10 === 0 ? 0 : 1)} MB`
  }
  return `${formatNumber(Math.ceil(bytes / 1024), language)} KB`
}

/** Kuruş as lira: `1.234,50 TL`. */
export function formatMoney(kurus: number, language: Language): string {
  return `${formatNumber(kurus / 100, language, 2)} TL`
}
