// Owns the counting of one period from receipt to its three dates; knows no events and no courts.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import {
  addDays,
  addMonths,
  type Instant,
  type IsoDate,
  instantOfMillis,
  localDateOf,
  millisOf,
} from '../time/dates.ts'
import { ClockInputError, type ClockStep, type ThreeDates } from './clock.ts'
import {
  type ComputedClass,
  isPromise,
  LAWS,
  type LawRow,
  type LawTable,
  MAX_PROMISED_DAYS,
} from './laws.ts'

/**
 * One period to count. `promisedDays` where the row says `promised`, `receivedAt` where it counts hours.
 */
export interface PeriodInput {
  readonly class: ComputedClass
  readonly receivedOn: IsoDate
  readonly promisedDays?: number | undefined
  readonly receivedAt?: Instant | undefined
  readonly calendar: WorkCalendar
  /** Left out: the laws of Türkiye. */
  readonly laws?: LawTable | undefined
}

export interface Period extends ThreeDates {
  readonly class: ComputedClass
  readonly limit: number
  readonly rawDueAt?: Instant
  readonly steps: readonly ClockStep[]
}

const MILLIS_PER_HOUR = 3_600_000

const DAY_ZERO = 'Başvuru bu gün alındı. Alındığı gün sayılmaz; süre ertesi gün işlemeye başlar.'
const HOUR_ZERO = 'İhlal bu gün öğrenildi. Süre öğrenildiği andan başlar.'

/**
 * The three dates of a period. docs/law/petition.md P1 and P2: day 0 is the receipt day; calendar-day periods
 * include holidays and are shifted only in the second date; working-day periods end on a working day, so
 * all three agree. Pinned by the vectors of compute-clock.test.ts.
 */
export function countPeriod(input: PeriodInput): Period {
  const { calendar, receivedOn } = input
  // Asked first, so that a receipt before the table is refused and not counted from its edge.
  calendar.isWorkingDay(receivedOn)
  const law = lawOf(input.class, input.laws)
  const limit = limitOf(law, input)
  switch (law.unit) {
    case 'calendar-days':
    case 'months':
      return calendarDays(input, law, limit)
    case 'working-days':
      return workingDays(input, law, limit)
    case 'hours':
      return hours(input, law, limit)
  }
}

/** The row of a class. Throws `ClockInputError` when the table has none: another country's law may not. */
export function lawOf(name: ComputedClass, laws: LawTable = LAWS): LawRow {
  const law = laws[name]
  if (law !== undefined) return law
  throw new ClockInputError(
    `This table of laws has no class ${name}.`,
    `Bu hukuk tablosunda ${name} sınıfı yok.`,
  )
}

/** So many days, working days or months after a day; the day itself is day 0. */
export function countFrom(
  calendar: WorkCalendar,
  unit: Exclude<LawRow['unit'], 'hours'>,
  from: IsoDate,
  count: number,
): IsoDate {
  switch (unit) {
    case 'calendar-days':
      return addDays(from, count)
    case 'months':
      return addMonths(from, count)
    case 'working-days':
      return calendar.addWorkingDays(from, count)
  }
}

/** The two dates that follow from the last day of a period; of a working day all three are one. */
export function datesAround(
  calendar: WorkCalendar,
  receivedOn: IsoDate,
  rawDueOn: IsoDate,
): ThreeDates {
  const shiftedDueOn = calendar.nextWorkingDayOnOrAfter(rawDueOn)
  const internalDueOn = lastWorkingDay(calendar, rawDueOn, receivedOn)
  return { receivedOn, rawDueOn, shiftedDueOn, internalDueOn }
}

function limitOf(law: LawRow, { class: name, promisedDays }: PeriodInput): number {
  if (law.limit !== 'promised') return law.limit
  if (isPromise(promisedDays)) return promisedDays
  throw new ClockInputError(
    `A clock of class ${name} needs the promised days: a whole number from 1 to ${MAX_PROMISED_DAYS}.`,
    `${law.nameTr} için söz verilen gün sayısı 1 ile ${MAX_PROMISED_DAYS} arasında bir tam sayı olmalıdır.`,
  )
}

function calendarDays(input: PeriodInput, law: LawRow, limit: number): Period {
  const { calendar, receivedOn } = input
  const isMonths = law.unit === 'months'
  const rawDueOn = countFrom(calendar, isMonths ? 'months' : 'calendar-days', receivedOn, limit)
  const { shiftedDueOn, internalDueOn } = datesAround(calendar, receivedOn, rawDueOn)
  const counted = isMonths ? `${limit}. ayın aynı günü.` : `${limit}. gün.`
  const steps: ClockStep[] = [
    { rule: 'receipt', text: DAY_ZERO, on: receivedOn },
    {
      rule: 'limit',
      text: `${source(law)}: ${counted} Tatil günleri de sayılır.`,
      on: rawDueOn,
    },
    shiftStep(calendar, rawDueOn, shiftedDueOn),
    internalStep(rawDueOn, internalDueOn),
  ]
  return { class: input.class, limit, receivedOn, rawDueOn, shiftedDueOn, internalDueOn, steps }
}

function workingDays(input: PeriodInput, law: LawRow, limit: number): Period {
  const { calendar, receivedOn } = input
  const countedOn = calendar.addWorkingDays(receivedOn, limit)
  const cap = capOf(input, law)
  const dueOn = cap !== undefined && cap < countedOn ? cap : countedOn
  const steps: ClockStep[] = [
    { rule: 'receipt', text: DAY_ZERO, on: receivedOn },
    {
      rule: 'limit',
      text: `${source(law)}: ${limit}. iş günü.${skippedDays(calendar, receivedOn, countedOn)}`,
      on: countedOn,
    },
  ]
  if (dueOn < countedOn) {
    const text = `Söz verilen süre ${law.atMostCalendarDays} takvim gününü aşamaz.`
    steps.push({ rule: 'cap', text, on: dueOn })
  }
  steps.push({
    rule: 'internal',
    text: 'Son gün bir iş günüdür; kayma olmaz, belediyenin kendi son günü de budur.',
    on: dueOn,
  })
  const dates = { receivedOn, rawDueOn: dueOn, shiftedDueOn: dueOn, internalDueOn: dueOn }
  return { class: input.class, limit, ...dates, steps }
}

function hours(input: PeriodInput, law: LawRow, limit: number): Period {
  const { calendar, receivedOn, receivedAt } = input
  if (receivedAt === undefined || localDateOf(receivedAt) !== receivedOn) {
    throw new ClockInputError(
      `A clock of class ${input.class} counts hours and needs the moment it began on ${receivedOn}.`,
      `${law.nameTr} saatle sayılır: ${receivedOn} gününde başladığı an verilmelidir.`,
    )
  }
  const rawDueAt = instantOfMillis(millisOf(receivedAt) + limit * MILLIS_PER_HOUR)
  const rawDueOn = localDateOf(rawDueAt)
  const internalDueOn = lastWorkingDay(calendar, rawDueOn, receivedOn)
  const steps: ClockStep[] = [
    { rule: 'receipt', text: HOUR_ZERO, on: receivedOn },
    {
      rule: 'limit',
      text: `${source(law)}: ${limit}. saat. Tatilde de işler ve kaymaz.`,
      on: rawDueOn,
    },
    internalStep(rawDueOn, internalDueOn),
  ]
  const dates = { receivedOn, rawDueOn, shiftedDueOn: rawDueOn, internalDueOn }
  return { class: input.class, limit, ...dates, rawDueAt, steps }
}

/**
 * The answer to everything is given within 30 calendar days (docs/law/service.md S2), however many
 * working days were promised.
 */
function capOf({ calendar, receivedOn }: PeriodInput, law: LawRow): IsoDate | undefined {
  if (law.atMostCalendarDays === undefined) return undefined
  return lastWorkingDay(calendar, addDays(receivedOn, law.atMostCalendarDays), receivedOn)
}

/** When no office works between receipt and the last day, the last day itself must do. */
function lastWorkingDay(calendar: WorkCalendar, dueOn: IsoDate, receivedOn: IsoDate): IsoDate {
  if (calendar.isWorkingDay(dueOn)) return dueOn
  const before = calendar.previousWorkingDayOnOrBefore(dueOn)
  return before < receivedOn ? dueOn : before
}

function shiftStep(calendar: WorkCalendar, rawDueOn: IsoDate, shiftedDueOn: IsoDate): ClockStep {
  if (rawDueOn === shiftedDueOn)
    return { rule: 'shift', text: 'Son gün iş günüdür; süre kaymaz.', on: rawDueOn }
  const why = calendar.whyClosed(rawDueOn).join(', ')
  const text = `Son gün tatile rastlıyor (${why}). Sessizlik, izleyen ilk iş gününün sonunda kayda geçer.`
  return { rule: 'shift', text, on: shiftedDueOn }
}

function internalStep(rawDueOn: IsoDate, internalDueOn: IsoDate): ClockStep {
  const text =
    rawDueOn === internalDueOn
      ? 'Belediyenin kendi son günü aynı gündür.'
      : 'Belediyenin kendi son günü, son günden önceki son iş günüdür.'
  return { rule: 'internal', text, on: internalDueOn }
}

function skippedDays(calendar: WorkCalendar, from: IsoDate, through: IsoDate): string {
  const names = calendar.marksBetween(addDays(from, 1), through).flatMap(mark => {
    return calendar.whyClosed(mark.on).includes(mark.name) ? [mark.name] : []
  })
  const skipped =
    names.length === 0 ? 'Hafta sonları' : `Hafta sonları ve ${[...new Set(names)].join(', ')}`
  return ` ${skipped} sayılmaz.`
}

export function source({ lawNameTr, article }: Pick<LawRow, 'lawNameTr' | 'article'>): string {
  return article === '' ? lawNameTr : `${lawNameTr} ${article}`
}
