// Decides the receipt of a request: what is stored, what is missing, which clocks start. The
// register number comes from the ledger.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { type Jurisdiction, receiptDayOf, TURKIYE } from '../clocks/jurisdiction.ts'
import type { Instant } from '../time/dates.ts'
import { startClocks } from './clock-events.ts'
import { type ActRefusal, TEXT_LENGTH_MAX, textProblem } from './commands.ts'
import type { EventData, NewEvent, Place, PrivacyNotice } from './events.ts'
import type {
  ApplicantType,
  Channel,
  LegalClass,
  MissingElement,
  RequestKind,
  Signature,
} from './vocabulary.ts'

export type Receipt = {
  channel: Channel
  kind: RequestKind
  /** Left out: the class that the kind asks for. */
  legalClass?: LegalClass
  topicId: string | null
  text: string
  place: Place
  applicant: {
    type: ApplicantType
    hasName: boolean
    hasAddress: boolean
    applicantId: string | null
  }
  signature: Signature
  attachmentIds: readonly string[]
  receivedAt: Instant
  source?: { name: string; externalId: string }
  /** The applicant asked that nobody here learns who they are. */
  isIdentityHidden?: boolean
  privacyNotice?: PrivacyNotice
}

export type ReceiptContext = {
  now: Instant
  calendar: WorkCalendar
  promisedDays: number | null
  /** Left out: Türkiye. */
  jurisdiction?: Jurisdiction
}

export type ReceivedEvent = {
  kind: 'request.received'
  data: Omit<EventData['request.received'], 'registerNumber'>
}
export type ReceiptDecision =
  | { ok: true; received: ReceivedEvent; others: NewEvent[] }
  | { ok: false; refusal: ActRefusal }

/**
 * Channels on which a person of the desk writes for the applicant: an incomplete petition is saved
 * all the same (TCK m.121).
 */
const takenByStaff: readonly Channel[] = [
  'desk',
  'phone',
  'post',
  'kep',
  'e-mail',
  'cimer',
  'mbs',
  'muhtar',
  'mobile-desk',
  'import',
]

export function decideReceipt(
  receipt: Receipt,
  { now, calendar, promisedDays, jurisdiction = TURKIYE }: ReceiptContext,
): ReceiptDecision {
  const isTextRequired = !takenByStaff.includes(receipt.channel)
  const problem = textProblem(receipt.text, TEXT_LENGTH_MAX, isTextRequired)
  if (problem) return { ok: false, refusal: { kind: 'invalid', field: 'text', problem } }
  if (receipt.receivedAt > now)
    return { ok: false, refusal: { kind: 'invalid', field: 'receivedAt', problem: 'in-future' } }
  const { applicant, source, legalClass: givenClass, ...rest } = receipt
  const legalClass = takesWriting(
    givenClass ?? legalClassOf(receipt.kind, receipt.channel, applicant.type),
    receipt.channel,
  )
  const { laws } = jurisdiction
  const receivedOn = receiptDayOf(receipt.receivedAt, jurisdiction.receipt, calendar)
  const data: ReceivedEvent['data'] = {
    ...rest,
    legalClass,
    applicantId: applicant.applicantId,
    applicantType: applicant.type,
    missing: missingOf(receipt),
    receivedOn,
    ...(source ? { source } : {}),
  }
  return {
    ok: true,
    received: { kind: 'request.received', data },
    others: startClocks([], { legalClass, receivedOn, promisedDays }, { calendar, laws }),
  }
}

/** law.md 14.1: the law that a kind falls under when nobody said otherwise. */
export function legalClassOf(
  kind: RequestKind,
  channel: Channel,
  applicantType: ApplicantType = 'person',
): LegalClass {
  if (kind === 'thanks') return 'none'
  if (channel === 'cimer') return kind === 'information' ? 'cimer-information' : 'cimer-petition'
  if (kind === 'information') return 'information'
  if (kind === 'tip-off') return 'tip-off'
  // 2015/8 speaks of the requests of muhtars, whatever the way on which they come.
  const isOfMuhtar = channel === 'muhtar' || channel === 'mbs' || applicantType === 'muhtar'
  return isOfMuhtar ? 'muhtar' : 'petition'
}

/**
 * The information law takes no application by telephone (4982 m.6; docs/law/information.md B1): what is asked
 * there is answered as a service, and whoever wants the law's period writes.
 */
const takesWriting = (legalClass: LegalClass, channel: Channel): LegalClass =>
  legalClass === 'information' && channel === 'phone' ? 'service' : legalClass

/**
 * 3071 m.4: name, signature, address; m.6(a): a subject. Missing parts are recorded, never a reason
 * to turn away.
 */
function missingOf({ applicant, text, channel, signature }: Receipt): MissingElement[] {
  const missing: MissingElement[] = []
  if (applicant.type !== 'anonymous') {
    if (!applicant.hasName) missing.push('name')
    if (!applicant.hasAddress) missing.push('address')
  }
  if (signature === 'none' && (channel === 'desk' || channel === 'post')) missing.push('signature')
  if (text.trim() === '') missing.push('subject')
  return missing
}
