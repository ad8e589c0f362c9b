// Owns how dates, times and numbers are written on a page; knows no calendar of working days.
import type { Language } from './language.ts'

const locales: { readonly [language in Language]: string } = { tr: 'tr-TR', en: 'en-GB' }
const zone = 'Europe/Istanbul'

function formatter(options: Intl.DateTimeFormatOptions) {
  const make = (language: Language) => new Intl.DateTimeFormat(locales[language], options)
  return { tr: make('tr'), en: make('en') }
}

/** Dates without a time are formatted in UTC from their own year, month and day: no zone can move them. */
const dayParts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const days = formatter(dayParts)
const daysOfWeek = formatter({ ...dayParts, weekday: 'long' })
const shortDays = formatter({ day: 'numeric', month: 'short', timeZone: 'UTC' })
const times = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
const isoDays = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
const numbers = { tr: new Intl.NumberFormat('tr-TR'), en: new Intl.NumberFormat('en-GB') }
const shares = {
  tr: new Intl.NumberFormat('tr-TR', { style: 'percent', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 }),
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The day in Türkiye on which an instant falls, as `2026-03-14`. */
export function dayOf(instant: Date): string {
  return isoDays.format(instant)
}

/** `2026-03-14` as `14 Mart 2026`. */
export function formatDay(day: string, language: Language): string {
  return days[language].format(midnight(day))
}

/** `2026-03-14` as `14 Mart 2026 Cumartesi`. */
export function formatDayOfWeek(day: string, language: Language): string {
  return daysOfWeek[language].format(midnight(day))
}

/** `2026-03-14` as `14 Mar`: for lists, where the year is plain from the rest. */
export function formatShortDay(day: string, language: Language): string {
  return shortDays[language].format(midnight(day))
}

/** An instant as the time in Türkiye: `14.30`, in English `14:30`. */
export function formatTime(instant: Date, language: Language): string {
  const time = times[language].format(instant)
  return language === 'tr' ? time.replace(':', '.') : time
}

/** An instant as `14 Mart 2026 Cumartesi 14.30`. */
export function formatInstant(instant: Date, language: Language): string {
  return `${formatDayOfWeek(dayOf(instant), language)} ${formatTime(instant, language)}`
}

/** `1234` as `1.234`, in English `1,234`. */
export function formatNumber(number: number, language: Language): string {
  return numbers[language].format(number)
}

/** `0.873` as `%87,3`, in English `87.3%`. */
export function formatShare(share: number, language: Language): string {
  return shares[language].format(share)
}
