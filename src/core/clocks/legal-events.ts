// Owns which events may touch a period and why others may not; compute-clock.ts applies them.
import type { IsoDate } from '../time/dates.ts'
import type { RefusedEvent } from './clock.ts'
import {
  CLOCK_CLASSES,
  type ComputedClass,
  isPromise,
  LAWS,
  LEGAL_EVENT_KINDS,
  type LegalEventKind,
} from './laws.ts'

/**
 * Something that happened and is said to matter for the period. `reclassified` names the class it had
 * before (and its promised days, when that was `service`).
 */
export interface LegalEvent {
  readonly kind: string
  readonly on: IsoDate
  readonly from?: ComputedClass | 'none'
  readonly promisedDays?: number
}

/** A class the request had before, whose dates still bind when they are the stricter ones. */
export interface EarlierClass {
  readonly class: ComputedClass
  readonly promisedDays: number | undefined
  readonly on: IsoDate
}

export interface SortedEvents {
  readonly earlier: readonly EarlierClass[]
  readonly refused: readonly RefusedEvent[]
}

const ENDS_THE_CLOCK: readonly LegalEventKind[] = [
  'forwarded-external',
  'closed-by-reply',
  'withdrawn',
]

const REASONS: Readonly<Record<RefusedEvent['reason'], string>> = {
  'not-a-legal-event': 'Kurum içi bir işlem yasal süreyi durdurmaz ve son günü değiştirmez.',
  'ends-the-clock': 'Bu olay süreyi sona erdirir; son günü değiştirmez.',
  'not-for-this-class': 'Bu başvuru türünün süresi bu olayla değişmez.',
  incomplete: 'Önceki sınıf belirtilmemiş ya da hesaplanamıyor; son gün değişmedi.',
  'before-receipt': 'Olay, başvurunun alındığı günden önce görünüyor; son gün değişmedi.',
}

/**
 * docs/law/petition.md P3: only events on the white list of the class's own law may move a date;
 * everything else is kept and refused with a reason, so that nobody believes a period was stopped.
 * Pinned by legal- events.test.ts.
 */
export function sortLegalEvents(
  current: ComputedClass,
  receivedOn: IsoDate,
  events: readonly LegalEvent[],
): SortedEvents {
  const earlier: EarlierClass[] = []
  const refused: RefusedEvent[] = []
  for (const event of events) {
    const reason = refusalOf(event, current, receivedOn)
    if (reason !== undefined)
      refused.push({ kind: event.kind, on: event.on, reason, text: REASONS[reason] })
    else if (event.from !== undefined && event.from !== 'none') {
      earlier.push({ class: event.from, promisedDays: event.promisedDays, on: event.on })
    }
  }
  return { earlier, refused }
}

function refusalOf(
  event: LegalEvent,
  current: ComputedClass,
  receivedOn: IsoDate,
): RefusedEvent['reason'] | undefined {
  const kind = LEGAL_EVENT_KINDS.find(known => known === event.kind)
  if (kind === undefined) return 'not-a-legal-event'
  if (ENDS_THE_CLOCK.includes(kind)) return 'ends-the-clock'
  if (!LAWS[current].movedBy.includes(kind)) return 'not-for-this-class'
  if (event.on < receivedOn) return 'before-receipt'
  return isComputable(event) ? undefined : 'incomplete'
}

function isComputable({ from, promisedDays }: LegalEvent): boolean {
  if (from === 'none') return true
  const known = CLOCK_CLASSES.find(name => name === from)
  if (known === undefined || LAWS[known].unit === 'hours') return false
  return LAWS[known].limit !== 'promised' || isPromise(promisedDays)
}
