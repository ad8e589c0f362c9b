// Owns the question "until when?": receipt, class and calendar in, three dates and the reasons out.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Instant, IsoDate } from '../time/dates.ts'
import type { Clock, ClockStep } from './clock.ts'
import { countPeriod, type Period } from './count-period.ts'
import { lastSuitDay } from './last-suit-day.ts'
import { type ComputedClass, LAWS } from './laws.ts'
import { type EarlierClass, type LegalEvent, sortLegalEvents } from './legal-events.ts'

export interface ClockInput {
  readonly class: ComputedClass
  /** The day of receipt in Europe/Istanbul; a reclassification never changes it. */
  readonly receivedOn: IsoDate
  /** Needed by `service` (working days of the topic) and `follow-up` (calendar days). */
  readonly promisedDays?: number | undefined
  /** Needed by `breach`, which counts hours. */
  readonly receivedAt?: Instant | undefined
  readonly calendar: WorkCalendar
  readonly events?: readonly LegalEvent[] | undefined
}

/**
 * Computes a clock. Throws `OutsideCalendarError` when the holiday table does not reach that far and
 * `ClockInputError` when the class needs something that is missing; both carry a sentence in Turkish.
 */
export function computeClock(input: ClockInput): Clock {
  const { calendar, receivedOn } = input
  const own = countPeriod(input)
  const { earlier, refused } = sortLegalEvents(input.class, receivedOn, input.events ?? [])
  const { binding, steps: stricter } = strictest(own, earlier, calendar)
  const law = LAWS[binding.class]
  const suit = LAWS[input.class].silenceIsRefusal
    ? lastSuitDay(receivedOn, calendar)
    : { steps: [] }
  const isProvisional = binding.shiftedDueOn > calendar.confirmedThroughOn
  const steps = [...own.steps, ...stricter, ...suit.steps]
  if (isProvisional) steps.push(provisionalStep(binding))
  return {
    class: input.class,
    boundBy: binding.class,
    law: law.law,
    article: law.article,
    unit: law.unit,
    limit: binding.limit,
    receivedOn,
    rawDueOn: binding.rawDueOn,
    shiftedDueOn: binding.shiftedDueOn,
    internalDueOn: binding.internalDueOn,
    calendarVersion: calendar.version,
    isProvisional,
    ...(binding.rawDueAt === undefined ? {} : { rawDueAt: binding.rawDueAt }),
    ...(suit.lastSuitOn === undefined ? {} : { lastSuitOn: suit.lastSuitOn }),
    steps,
    refused,
  }
}

/**
 * docs/law/petition.md P4: a reclassification keeps the receipt date and the stricter due date, so
 * a change of class can never buy time. The day to sue stays the law's own: our stricter date is a
 * duty of ours, not of the resident.
 */
function strictest(
  own: Period,
  earlier: readonly EarlierClass[],
  calendar: WorkCalendar,
): { binding: Period; steps: readonly ClockStep[] } {
  let binding = own
  const steps: ClockStep[] = []
  for (const before of earlier) {
    const { class: name, promisedDays } = before
    const period = countPeriod({ class: name, receivedOn: own.receivedOn, promisedDays, calendar })
    if (period.rawDueOn >= binding.rawDueOn) continue
    binding = period
    const text = `Sınıf değişti; önceki sınıfın (${LAWS[name].nameTr}) daha erken son günü kalır.`
    steps.push({ rule: 'stricter', text, on: period.rawDueOn })
  }
  return { binding, steps }
}

function provisionalStep({ shiftedDueOn }: Period): ClockStep {
  const text = 'Bu yılın dinî bayram günleri henüz ilan edilmedi; tarih değişebilir.'
  return { rule: 'provisional', text, on: shiftedDueOn }
}
