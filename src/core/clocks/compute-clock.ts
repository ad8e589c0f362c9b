// Owns the question "until when?": receipt, class and calendar in, three dates and the reasons out.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Instant, IsoDate } from '../time/dates.ts'
import type { Clock, ClockStep } from './clock.ts'
import { countPeriod, datesAround, lawOf, type Period } from './count-period.ts'
import { lastSuitDay } from './last-suit-day.ts'
import type { ComputedClass, LawTable } from './laws.ts'
import { type EarlierClass, type LegalEvent, sortLegalEvents } from './legal-events.ts'
import { type FeeReading, movePeriod } from './move-period.ts'

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
  /** What a paid fee does to the days; the legal office decides. Left out: the earlier date. */
  readonly feeReading?: FeeReading | undefined
  /** Left out: the laws of Türkiye. */
  readonly laws?: LawTable | undefined
}

/**
 * Computes a clock. Throws `OutsideCalendarError` when the holiday table does not reach that far and
 * `ClockInputError` when the class needs something that is missing; both carry a sentence in Turkish.
 */
export function computeClock(input: ClockInput): Clock {
  const { calendar, receivedOn } = input
  const law = lawOf(input.class, input.laws)
  const counted = countPeriod(input)
  const { earlier, moving, refused } = sortLegalEvents(law, receivedOn, input)
  const moved = movePeriod(counted, law, moving, calendar, input.feeReading ?? 'resume')
  const { binding, steps: stricter } = strictest(moved.period, earlier, input)
  const bound = lawOf(binding.class, input.laws)
  const suit = law.silenceIsRefusal ? lastSuitDay(receivedOn, calendar) : { steps: [] }
  const isProvisional = binding.shiftedDueOn > calendar.confirmedThroughOn
  const steps = [...counted.steps, ...moved.steps, ...stricter, ...suit.steps]
  if (moved.otherReadingDueOn !== undefined) steps.push(otherReadingStep(moved.otherReadingDueOn))
  if (isProvisional) steps.push(provisionalStep(binding))
  return {
    class: input.class,
    boundBy: binding.class,
    law: bound.law,
    article: bound.article,
    unit: bound.unit,
    limit: binding.limit,
    receivedOn,
    rawDueOn: binding.rawDueOn,
    shiftedDueOn: binding.shiftedDueOn,
    internalDueOn: binding.internalDueOn,
    calendarVersion: calendar.version,
    isProvisional,
    isExtended: moved.isExtended,
    isPaused: moved.payBy !== undefined,
    ...(moved.payBy === undefined ? {} : { payBy: moved.payBy }),
    ...(moved.otherReadingDueOn === undefined
      ? {}
      : { otherReadingDueOn: moved.otherReadingDueOn }),
    ...(binding.rawDueAt === undefined ? {} : { rawDueAt: binding.rawDueAt }),
    ...(suit.lastSuitOn === undefined ? {} : { lastSuitOn: suit.lastSuitOn }),
    steps,
    refused: [...refused, ...moved.refused],
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
  { calendar, laws }: Pick<ClockInput, 'calendar' | 'laws'>,
): { binding: Period; steps: readonly ClockStep[] } {
  let binding = own
  const steps: ClockStep[] = []
  for (const before of earlier) {
    const { class: name, promisedDays, dueOn } = before
    const counted = countPeriod({
      class: name,
      receivedOn: own.receivedOn,
      promisedDays,
      calendar,
      laws,
    })
    const period =
      dueOn === undefined
        ? counted
        : { ...counted, ...datesAround(calendar, own.receivedOn, dueOn) }
    if (period.rawDueOn >= binding.rawDueOn) continue
    binding = period
    const text = `Sınıf değişti; önceki sınıfın (${lawOf(name, laws).nameTr}) daha erken son günü kalır.`
    steps.push({ rule: 'stricter', text, on: period.rawDueOn })
  }
  return { binding, steps }
}

function otherReadingStep(on: IsoDate): ClockStep {
  const text = 'Ücretin süreye etkisi öbür okuyuşla sayılsaydı son gün bu olurdu; kullanılmaz.'
  return { rule: 'other-reading', text, on }
}

function provisionalStep({ shiftedDueOn }: Period): ClockStep {
  const text = 'Bu yılın dinî bayram günleri henüz ilan edilmedi; tarih değişebilir.'
  return { rule: 'provisional', text, on: shiftedDueOn }
}
