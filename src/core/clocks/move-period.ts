// Owns what an extension notice and a fee do to a running period: the only ways in which a date of the law
// becomes later. Which events reach this file is decided by legal-events.ts.
//
// Our reading in docs/law/information.md B2 to B4, after law 4982 m.10 and m.11. Pinned by
// move-period.test.ts.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { addDays, daysBetween, type IsoDate } from '../time/dates.ts'
import type { ClockStep, RefusedEvent } from './clock.ts'
import { countFrom, datesAround, type Period } from './count-period.ts'
import type { LawRow } from './laws.ts'
import { type MovingEvent, refusedEvent } from './legal-events.ts'

/**
 * The law says that a fee notice interrupts the period. `resume`: the days that were left go on after the
 * payment, which is the earlier date and our default; `restart`: all days count anew from the payment.
 */
export type FeeReading = 'resume' | 'restart'

export interface MovedPeriod {
  readonly period: Period
  readonly steps: readonly ClockStep[]
  readonly refused: readonly RefusedEvent[]
  readonly isExtended: boolean
  readonly payBy?: IsoDate
  readonly otherReadingDueOn?: IsoDate
}

/** Where the count stands: `limit` units after `from`, and the `waited` days of a fee that was paid. */
interface Count {
  readonly limit: number
  readonly from: IsoDate
  readonly waited: number
  readonly isExtended: boolean
  readonly pausedOn?: IsoDate
  readonly payBy?: IsoDate
  readonly paidOn?: IsoDate
  readonly otherReadingDueOn?: IsoDate
}

type Outcome = { count: Count; step: ClockStep } | { reason: RefusedEvent['reason'] }

/** The period after the events, in the order of their days; what the law does not allow changes nothing. */
export function movePeriod(
  own: Period,
  law: LawRow,
  events: readonly MovingEvent[],
  calendar: WorkCalendar,
  reading: FeeReading,
): MovedPeriod {
  const { unit } = law
  if (events.length === 0 || unit === 'hours')
    return { period: own, steps: [], refused: [], isExtended: false }
  const move = { law, calendar, reading, dueOf: (count: Count) => dueOn(calendar, unit, count) }
  let count: Count = { limit: own.limit, from: own.receivedOn, waited: 0, isExtended: false }
  const steps: ClockStep[] = []
  const refused: RefusedEvent[] = []
  for (const event of events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const outcome = rules[event.kind](count, event.on, move)
    if ('reason' in outcome) refused.push(refusedEvent(event, outcome.reason))
    else {
      count = outcome.count
      steps.push(outcome.step)
    }
  }
  const { isExtended, payBy, otherReadingDueOn } = count
  const dates = datesAround(calendar, own.receivedOn, move.dueOf(count))
  return {
    period: { ...own, ...dates, limit: count.limit },
    steps,
    refused,
    isExtended,
    ...(payBy === undefined ? {} : { payBy }),
    ...(otherReadingDueOn === undefined ? {} : { otherReadingDueOn }),
  }
}

type Move = {
  readonly law: LawRow
  readonly calendar: WorkCalendar
  readonly reading: FeeReading
  readonly dueOf: (count: Count) => IsoDate
}

const rules: Readonly<
  Record<MovingEvent['kind'], (count: Count, on: IsoDate, move: Move) => Outcome>
> = {
  'extension-notice': extend,
  'fee-notice': pause,
  'fee-paid': resume,
}

/** Once, and only while the first period runs; the longer one counts from the same receipt. */
function extend(count: Count, on: IsoDate, { law, dueOf }: Move): Outcome {
  if (law.extension === undefined) return { reason: 'not-for-this-class' }
  if (count.isExtended) return { reason: 'only-once' }
  if (on > dueOf(count)) return { reason: 'too-late' }
  const added = law.extension.limit - (law.limit === 'promised' ? 0 : law.limit)
  const next = { ...count, limit: count.limit + added, isExtended: true }
  const text = `${articleOf(law, law.extension)}: süre bildirimle uzadı; başvurunun alındığı günden sayılır.`
  return { count: next, step: { rule: 'extension', text, on: dueOf(next) } }
}

function pause(count: Count, on: IsoDate, { law, calendar, dueOf }: Move): Outcome {
  if (law.fee === undefined) return { reason: 'not-for-this-class' }
  if (count.pausedOn !== undefined) return { reason: 'fee-awaited' }
  if (count.paidOn !== undefined) return { reason: 'only-once' }
  if (on > dueOf(count)) return { reason: 'too-late' }
  const payBy = calendar.addWorkingDays(on, law.fee.waitDays)
  const text = `${articleOf(law, law.fee)}: ücret bildirildi; ödemeye kadar süre durur. Ödeme için son gün.`
  return { count: { ...count, pausedOn: on, payBy }, step: { rule: 'fee-wait', text, on: payBy } }
}

function resume(count: Count, on: IsoDate, move: Move): Outcome {
  const { pausedOn, payBy, ...rest } = count
  if (pausedOn === undefined || payBy === undefined) return { reason: 'nothing-to-pay' }
  if (on > payBy) return { reason: 'too-late' }
  const readings = {
    resume: { ...rest, waited: waitedDays(move, pausedOn, on), paidOn: on },
    restart: { ...rest, from: on, paidOn: on },
  }
  const other = readings[move.reading === 'resume' ? 'restart' : 'resume']
  const next = { ...readings[move.reading], otherReadingDueOn: move.dueOf(other) }
  const text =
    move.reading === 'resume'
      ? 'Ücret ödendi; süre kaldığı yerden işler.'
      : 'Ücret ödendi; süre baştan işler.'
  return { count: next, step: { rule: 'fee-paid', text, on: move.dueOf(next) } }
}

function dueOn(
  calendar: WorkCalendar,
  unit: Exclude<LawRow['unit'], 'hours'>,
  { from, limit, waited }: Count,
): IsoDate {
  if (unit === 'months') return addDays(countFrom(calendar, unit, from, limit), waited)
  return countFrom(calendar, unit, from, limit + waited)
}

const articleOf = ({ law }: LawRow, { article }: { article: string }): string =>
  `${law} sayılı Kanun ${article}`

/** Days that passed after the day of the notice through the day of the payment. */
function waitedDays({ calendar, law }: Move, from: IsoDate, through: IsoDate): number {
  if (law.unit === 'working-days') return calendar.workingDaysBetween(from, through)
  return daysBetween(from, through)
}
