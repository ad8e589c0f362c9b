// The closed list of what can happen to a request. The state is a fold of these; nothing else is
// remembered. A kind is never renamed, only superseded.
import type { Instant, IsoDate } from '../time/dates.ts'
import type {
  ApplicantType,
  Channel,
  ClockClass,
  ContestReason,
  EscalationStep,
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
}

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
  }
  'request.classified': { kind: RequestKind; legalClass: LegalClass; topicId: string | null }
  'clock.started': ClockFacts
  'clock.stopped': {
    clockId: string
    because: 'reply' | 'interim-reply' | 'promise' | 'work' | 'withdrawal' | 'reclassified'
  }
  'clock.escalated': { clockId: string; step: EscalationStep; number: number; isTold: boolean }
  'silence.recorded': { clockId: string; dueOn: IsoDate }
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
}

export type Reply = {
  text: string
  outcome: Outcome
  reason: ReasonCode | null
  /** The remedy as the applicant reads it; required on every negative outcome. */
  remedy: string | null
  /** Code of the ground in core/replies/refusal-grounds.ts, where the class has a closed list. */
  ground?: string
  /** The law and article on which it rests, as the applicant reads them. */
  article?: string
  attachmentIds?: readonly string[]
  /** What the request asks, each with whether the reply answers it. */
  questions?: readonly { text: string; isAnswered: boolean }[]
  /** Warnings of the answer checker that somebody overruled, with the reason; staff only. */
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
