// Owns which events may touch a period and why others may not; compute-clock.ts applies them.
import type { IsoDate } from '../time/dates.ts'
import type { RefusedEvent } from './clock.ts'
import {
  CLOCK_CLASSES,
  type ComputedClass,
  isPromise,
  LAWS,
  type LawRow,
  type LawTable,
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
  /** The last day that the clock of the former class had, where a notice had moved it. */
  readonly dueOn?: IsoDate
}

/** A class the request had before, whose dates still bind when they are the stricter ones. */
export interface EarlierClass {
  readonly class: ComputedClass
  readonly promisedDays: number | undefined
  readonly on: IsoDate
  readonly dueOn: IsoDate | undefined
}

/** An event on the white list that moves a date; whether it does so now is decided by move-period.ts. */
export interface MovingEvent {
  readonly kind: 'extension-notice' | 'fee-notice' | 'fee-paid'
  readonly on: IsoDate
}

export interface SortedEvents {
  readonly earlier: readonly EarlierClass[]
  readonly moving: readonly MovingEvent[]
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
  'too-late': 'Olay, süresi geçtikten sonra oldu; son gün değişmedi.',
  'only-once': 'Süre bu nedenle yalnız bir kez değişebilir; ikinci bildirim son günü değiştirmez.',
  'nothing-to-pay': 'Bekleyen bir ücret yok; ödeme son günü değiştirmez.',
  'former-class': 'Olay, başvuru başka bir türdeyken oldu; bu türün son gününü değiştirmez.',
  'fee-awaited': 'Ücret zaten bildirildi ve ödeme bekleniyor; son gün değişmedi.',
}

/** The refusal with its sentence. */
export function refusedEvent(
  { kind, on }: Pick<LegalEvent, 'kind' | 'on'>,
  reason: RefusedEvent['reason'],
): RefusedEvent {
  return { kind, on, reason, text: REASONS[reason] }
}

/**
 * docs/law/petition.md P3: only events on the white list of the class's own law may move a date;
 * everything else is kept and refused with a reason, so that nobody believes a period was stopped.
 * Pinned by legal-events.test.ts.
 */
export function sortLegalEvents(
  law: LawRow,
  receivedOn: IsoDate,
  {
    events = [],
    laws = LAWS,
  }: { events?: readonly LegalEvent[] | undefined; laws?: LawTable | undefined },
): SortedEvents {
  const earlier: EarlierClass[] = []
  const moving: MovingEvent[] = []
  const refused: RefusedEvent[] = []
  const changedOn = lastChangeOf(events, receivedOn)
  for (const event of events) {
    const reason = refusalOf(event, { law, laws, receivedOn, changedOn })
    if (reason !== undefined) refused.push(refusedEvent(event, reason))
    else if (isMoving(event)) moving.push(event)
    else if (event.from !== undefined && event.from !== 'none') {
      const { from, promisedDays, on, dueOn } = event
      earlier.push({ class: from, promisedDays, on, dueOn })
    }
  }
  return { earlier, moving, refused }
}

const MOVING: readonly string[] = ['extension-notice', 'fee-notice', 'fee-paid']
const isMoving = (event: LegalEvent): event is LegalEvent & MovingEvent =>
  MOVING.includes(event.kind)

/** The day on which the request got the class whose period is counted; undefined when it always had it. */
function lastChangeOf(events: readonly LegalEvent[], receivedOn: IsoDate): IsoDate | undefined {
  const days = events.filter(({ kind, on }) => kind === 'reclassified' && on >= receivedOn)
  return days
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
}

type EventRules = {
  law: LawRow
  laws: LawTable
  receivedOn: IsoDate
  changedOn: IsoDate | undefined
}

function refusalOf(
  event: LegalEvent,
  { law, laws, receivedOn, changedOn }: EventRules,
): RefusedEvent['reason'] | undefined {
  const kind = LEGAL_EVENT_KINDS.find(known => known === event.kind)
  if (kind === undefined) return 'not-a-legal-event'
  if (ENDS_THE_CLOCK.includes(kind)) return 'ends-the-clock'
  if (!law.movedBy.includes(kind)) return 'not-for-this-class'
  if (event.on < receivedOn) return 'before-receipt'
  // A notice that was given to a former class moves the new one no more (docs/law/information.md B2).
  if (isMoving(event) && changedOn !== undefined && event.on < changedOn) return 'former-class'
  return kind !== 'reclassified' || isComputable(event, laws) ? undefined : 'incomplete'
}

function isComputable({ from, promisedDays }: LegalEvent, laws: LawTable): boolean {
  if (from === 'none') return true
  const known = CLOCK_CLASSES.find(name => name === from)
  const law = known && laws[known]
  if (law === undefined || law.unit === 'hours') return false
  return law.limit !== 'promised' || isPromise(promisedDays)
}
