// `beyazmasa clock`: counts a period from its receipt and shows the steps, without a database.
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../core/calendar/holidays.ts'
import { OutsideCalendarError, WorkCalendar } from '../core/calendar/work-calendar.ts'
import { ClockInputError } from '../core/clocks/clock.ts'
import { computeClock } from '../core/clocks/compute-clock.ts'
import { CLOCK_CLASSES, type ComputedClass } from '../core/clocks/laws.ts'
import type { LegalEvent } from '../core/clocks/legal-events.ts'
import { type Instant, type IsoDate, instantOfLocal, parseIsoDate } from '../core/time/dates.ts'
import { type CliCommand, type Invocation, UsageError } from './command.ts'
import type { Program } from './program.ts'

export const clockCommand: CliCommand = {
  name: 'clock',
  usage: '--class NAME --received DATE [--days N] [--event KIND@DATE …]',
  summary:
    'Counts the three due dates of a legal class from the day of receipt, with the steps that led there.',
  options: {
    class: { type: 'string' },
    received: { type: 'string' },
    days: { type: 'string' },
    event: { type: 'string', multiple: true },
  },
  optionHelp: {
    class: `legal class: ${CLOCK_CLASSES.join(', ')}`,
    received: 'day of receipt, YYYY-MM-DD (breach: also YYYY-MM-DDTHH:MM, else from midnight)',
    days: 'promised days of the topic (service, follow-up)',
    event:
      'a legal event with its day, such as extension-notice@2026-03-20, fee-notice@…, fee-paid@…',
  },
  positionals: { min: 0, max: 0 },
  run: async (program, invocation) => count(program, invocation),
}

function count(program: Program, { values }: Invocation): 0 | 1 {
  const clockClass = CLOCK_CLASSES.find(name => name === values.class)
  if (clockClass === undefined)
    throw new UsageError(`--class must be one of ${CLOCK_CLASSES.join(', ')}`)
  const { receivedOn, receivedAt } = receiptOf(String(values.received ?? ''))
  const promisedDays = daysOf(values.days)
  const calendar = new WorkCalendar({ version: CALENDAR_VERSION, holidays: PUBLIC_HOLIDAYS })
  try {
    const clock = computeClock({
      class: clockClass,
      receivedOn,
      receivedAt,
      calendar,
      events: eventsOf(values.event),
      ...promisedDaysOf(clockClass, promisedDays),
    })
    if (values.json) program.json(clock)
    else {
      for (const step of clock.steps) program.say(`${step.on}  ${step.text}`)
      program.say(
        `rawDueOn ${clock.rawDueOn}  shiftedDueOn ${clock.shiftedDueOn}  internalDueOn ${clock.internalDueOn}`,
      )
      for (const refused of clock.refused) program.complain(refused.text)
    }
    return clock.refused.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof OutsideCalendarError || error instanceof ClockInputError)) throw error
    program.complain(error.message)
    return 1
  }
}

/** Without an hour a period of hours is counted from midnight: the earliest end that the day allows. */
function receiptOf(text: string): { receivedOn: IsoDate; receivedAt: Instant } {
  const [day = '', time = '00:00'] = text.split('T')
  const receivedOn = dayOf('--received', day)
  const receivedAt = instantOfLocal(receivedOn, time)
  if (receivedAt === undefined)
    throw new UsageError(`--received: “${time}” is no time of day written as HH:MM`)
  return { receivedOn, receivedAt }
}

function dayOf(option: string, text: string): IsoDate {
  const day = parseIsoDate(text)
  if (day !== undefined) return day
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(text)
  throw new UsageError(
    isShaped
      ? `${option}: the calendar has no day ${text}`
      : `${option} must be a day written as YYYY-MM-DD`,
  )
}

function daysOf(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,3}$/.test(String(value))) throw new UsageError('--days must be a whole number')
  return Number(value)
}

/** Without --days the two promised classes are shown with the house's own numbers. */
function promisedDaysOf(
  clockClass: ComputedClass,
  days: number | undefined,
): { promisedDays?: number } {
  if (days !== undefined) return { promisedDays: days }
  if (clockClass === 'service') return { promisedDays: 15 }
  return clockClass === 'follow-up' ? { promisedDays: 30 } : {}
}

function eventsOf(value: unknown): LegalEvent[] {
  const texts = Array.isArray(value) ? value.map(String) : []
  return texts.map(text => {
    const [kind, day = ''] = text.split('@')
    if (!kind) throw new UsageError(`--event must be KIND@YYYY-MM-DD, not ${text}`)
    return { kind, on: dayOf('--event', day) }
  })
}
