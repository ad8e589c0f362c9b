// The closed list of what can happen to a request. The state is a fold of these; nothing else is
// remembered. A kind is never renamed, only superseded.
import type { LegalEvent } from '../clocks/legal-events.ts'
import type { Instant, IsoDate } from '../time/dates.ts'
import type {
  AppealDemand,
  AppealKind,
  AppealResult,
  ApplicantType,
  Channel,
  ClockClass,
  ContestReason,
  EscalationStep,
  ExtensionGround,
  LegalClass,
  MissingElement,
  Outcome,
  ReasonCode,
  RequestKind,
  ReturnReason,
  Signature,
} from './vocabulary.ts'

/**
 * Where the matter is. Every part may be missing: a fault on a street needs no door number (law.md
 * section 16).
 */
export type Place = {
  district?: string
  neighbourhood?: string
  street?: string
  description?: string
  latitude?: number
  longitude?: number
}

/**
 * A running period. Dates are local days; `dueAt` only where the promise names an hour (a moved-in
 * target).
 */
export type ClockFacts = {
  clockId: string
  class: ClockClass
  law: string
  receivedOn: IsoDate
  rawDueOn: IsoDate
  shiftedDueOn: IsoDate
  internalDueOn: IsoDate
  dueAt?: Instant
  calendarVersion: string
  /** How the dates were found; absent in histories that were moved in. */
  proof?: ClockProof
}

/**
 * Enough to count again and to say why: article, unit and number of the row, the class whose days bind, and
 * the steps. The sentences of the steps are made from the rule, the row and the calendar of that version.
 */
export type ClockProof = {
  article: string
  unit: string
  limit: number
  boundBy: string
  steps: readonly { rule: string; on: IsoDate }[]
  /** Days that the topic or the desk promised, where the row of the law leaves the number open. */
  promisedDays?: number
  /** The former classes that the count began with, after a reclassification. */
  events?: readonly LegalEvent[]
}

/** The version of the notice, and whether it was on the page, handed over, or not given. */
export type PrivacyNotice = { version: string; how: 'shown' | 'given' | 'not-given' }

export type EventData = {
  'request.received': {
    registerNumber: string
    channel: Channel
    kind: RequestKind
    legalClass: LegalClass
    topicId: string | null
    text: string
    place: Place
    applicantId: string | null
    applicantType: ApplicantType
    signature: Signature
    missing: readonly MissingElement[]
    attachmentIds: readonly string[]
    receivedAt: Instant
    receivedOn: IsoDate
    source?: { name: string; externalId: string }
    /** The applicant asked that nobody here learns who they are; docs/law/data.md. */
    isIdentityHidden?: boolean
    /** Which privacy notice the applicant was given, and how (6698 m.10); left out where nobody was there. */
    privacyNotice?: PrivacyNotice
  }
  'request.classified': { kind: RequestKind; legalClass: LegalClass; topicId: string | null }
  'clock.started': ClockFacts
  'clock.stopped': {
    clockId: string
    because:
      | 'reply'
      | 'interim-reply'
      | 'promise'
      | 'work'
      | 'withdrawal'
      | 'reclassified'
      | 'forwarded'
      | 'fee-paid'
      | 'fee-lapsed'
      | 'appeal-answered'
      | 'appeal-decided'
  }
  /** Only what the law lists moves a date; `recount` is a corrected calendar and never a later date. */
  'clock.moved': {
    clockId: string
    because: 'extension-notice' | 'fee-notice' | 'fee-paid' | 'recount'
    isPaused: boolean
    rawDueOn: IsoDate
    shiftedDueOn: IsoDate
    internalDueOn: IsoDate
    calendarVersion: string
  }
  'clock.escalated': { clockId: string; step: EscalationStep; number: number; isTold: boolean }
  'silence.recorded': { clockId: string; dueOn: IsoDate }
  'silence.explained': { clockId: string; text: string }
  'request.routed': { unitId: string; note: string }
  'request.accepted': Record<string, never>
  'request.returned': { reason: ReturnReason; note: string }
  'request.assigned': { officerId: string }
  'note.added': { text: string; attachmentIds: readonly string[] }
  'question.asked': { text: string }
  'question.answered': { text: string; attachmentIds: readonly string[] }
  'interim-reply.sent': { text: string; overruled?: Reply['overruled'] }
  'promise.made': { promisedOn: IsoDate; text: string }
  'work.recorded': {
    note: string
    place: Place
    team: string
    doneAt: Instant
    attachmentIds: readonly string[]
  }
  'work.verified': { note: string }
  'reply.submitted': Reply
  'reply.declined': { note: string }
  'reply.sent': Reply & { writtenBy: string | null }
  'verdict.confirmed': { comment: string }
  'verdict.contested': { reason: ContestReason; text: string; attachmentIds: readonly string[] }
  'request.reopened': { excludedOfficerIds: readonly string[]; unitId: string | null }
  'request.withdrawn': { reason: string }
  'extension.notified': { ground: ExtensionGround; text: string; dueOn: IsoDate }
  'fee.notified': {
    /** In kuruş: money is counted in whole numbers. */
    amountKurus: number
    pages: number
    text: string
    /** The day the notice reached the applicant: from here the period stands still. */
    reachedOn: IsoDate
    payBy: IsoDate
  }
  'fee.paid': { paidOn: IsoDate; document: string }
  'fee.lapsed': { payBy: IsoDate }
  'request.forwarded': {
    bodyId: string
    bodyName: string
    ground: '3071-m5' | '4982-m7'
    transferText: string
  }
  'appeal.filed': {
    appealId: string
    kind: AppealKind
    filedOn: IsoDate
    /** Number of the file at the body that has it. */
    reference: string
    text: string
    clockId: string | null
  }
  'appeal.demanded': {
    appealId: string
    demand: AppealDemand
    receivedOn: IsoDate
    text: string
    clockId: string
  }
  'appeal.answered': { appealId: string; demand: AppealDemand; text: string }
  'appeal.decided': { appealId: string; result: AppealResult; decidedOn: IsoDate; text: string }
  /** Asked for afterwards: `askedIn` is the number of the person's own request for it. */
  'identity.hidden': { askedIn: string; reason: string }
  'identity.asked': { reason: string }
  'identity.opened': { openedTo: string }
  'identity.declined': { note: string }
  'letter.issued': { letterId: string; letterKind: string; number: string | null }
}

export type Reply = {
  text: string
  outcome: Outcome
  reason: ReasonCode | null
  /** The remedy as the applicant reads it; required on every negative outcome. */
  remedy: string | null
  /** Code of the ground of refusal, `R21` (core/replies/refusal-grounds.ts). */
  ground?: string | null
  /** The article that the refusal rests on, `5393 m.14`. */
  article?: string | null
  attachmentIds?: readonly string[]
  /** What was asked, each ticked by who answered. */
  questions?: readonly { text: string; isAnswered: boolean }[]
  /** Warnings of the checker that were overruled, each with its reason; for staff only. */
  overruled?: readonly { check: string; reason: string }[]
}

export type EventKind = keyof EventData

/** One line each, for the glossary and for COMMENT ON in the database. */
export const eventMeanings: { readonly [K in EventKind]: string } = {
  'request.received': 'the request reached the municipality and has its register number',
  'request.classified': 'kind, legal class or topic were set or corrected',
  'clock.started': 'a legal or promised period began, with its three dates',
  'clock.stopped': 'a period ended because the owed act was done',
  'clock.escalated': 'a step of the escalation ladder was reached and told',
  'silence.recorded': 'a period ran out with no reply; never erased',
  'request.routed': 'the request was sent to a unit',
  'request.accepted': 'the unit took the request',
  'request.returned': 'the unit sent the request back with a reason',
  'request.assigned': 'an officer of the unit was named',
  'note.added': 'staff wrote an internal note',
  'question.asked': 'the applicant was asked for something',
  'question.answered': 'the applicant answered',
  'interim-reply.sent': 'the applicant was told how far it is; the result is still owed',
  'promise.made': 'the municipality named the day by which it will be done',
  'work.recorded': 'the work was done, with evidence',
  'work.verified': 'somebody other than who did the work saw that it is done',
  'reply.submitted': 'a final reply waits for the approval of the unit head',
  'reply.declined': 'the unit head sent the reply back to its writer',
  'reply.sent': 'the final reply went to the applicant',
  'verdict.confirmed': 'the applicant says that it is solved',
  'verdict.contested': 'the applicant says that it is not solved',
  'request.reopened': 'a contest opened the request again, for somebody other than who answered',
  'request.withdrawn': 'the applicant took the request back',
  'clock.moved': 'a legal event moved or halted a period, with its new three dates',
  'silence.explained': 'the unit head said why no reply came in time; the silence stays',
  'extension.notified': 'the applicant was told in time why the longer period of 4982 m.11 applies',
  'fee.notified': 'the applicant was told what access costs; the period stands still',
  'fee.paid': 'the applicant showed the payment; the period goes on',
  'fee.lapsed': 'the fee was not paid in time; the request counts as given up',
  'request.forwarded': 'the request was sent to the competent body and the applicant was told',
  'appeal.filed': 'the applicant took the reply or the silence to another body',
  'appeal.demanded': 'the body that has the appeal asked something of the municipality',
  'appeal.answered': 'the municipality gave that body what it asked for',
  'appeal.decided': 'the body that has the appeal decided',
  'identity.hidden': 'the identity was hidden afterwards, because the person asked for it',
  'identity.asked': 'somebody asked to open a hidden identity, with a reason',
  'identity.opened': 'a second person opened the hidden identity for the one who asked',
  'identity.declined': 'a second person declined to open the hidden identity',
  'letter.issued': 'an official letter got its number and left',
}

// as: keys of a complete record are its key type
export const eventKinds = Object.keys(eventMeanings) as EventKind[]

/** What a decision emits, before the ledger gives it a place. */
export type NewEvent = { [K in EventKind]: { kind: K; data: EventData[K] } }[EventKind]

export type ActorKind = 'applicant' | 'staff' | 'system' | 'import'

/** An event as the ledger keeps it. `at` is when it happened; `sequence` counts from 1 within the request. */
export type RequestEvent = NewEvent & {
  sequence: number
  at: Instant
  actorKind: ActorKind
  actorId: string | null
}
