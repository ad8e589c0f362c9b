// The shape of a planned request: what arrives, and the life it has until today. Nothing is decided
// here.
import type {
  Channel,
  ContestReason,
  LegalClass,
  Outcome,
  ReasonCode,
  RequestKind,
  ReturnReason,
  Signature,
} from '../../../core/request/vocabulary.ts'
import type { Instant, IsoDate } from '../../../core/time/dates.ts'
import type { PersonSeed } from '../people.ts'

export type PlanPlace = {
  district: string
  /** Without the word "Mahallesi". */
  neighbourhood: string
  street: string
  /** Words that help to find it; may be empty. */
  description: string
  latitude: number
  longitude: number
}

type Acts = {
  receive: object
  route: { unitCode: string; note: string }
  accept: object
  return: { reasonCode: ReturnReason; note: string }
  assign: { userName: string }
  note: { text: string }
  ask: { text: string }
  'answer-question': { text: string }
  'reply-interim': { text: string }
  promise: { onDate: IsoDate; text: string }
  /** `place` is null for work that is done at a desk. */
  'record-work': { note: string; place: PlanPlace | null; team: string }
  'verify-work': { note: string }
  'submit-reply': {
    outcome: Exclude<Outcome, 'withdrawn'>
    reasonCode: ReasonCode | null
    text: string
    /** Where the applicant may turn; on every negative outcome. */
    remedy: string | null
    /** The law that a refusal rests on (core/replies). */
    ground?: string
    article?: string
    questions: readonly { text: string; isAnswered: boolean }[]
  }
  'approve-reply': object
  'decline-reply': { reason: string }
  confirm: { comment: string }
  contest: { reason: ContestReason; text: string }
  withdraw: { reason: string }
}

export type ActName = keyof Acts
/** What is done, by whom left open. */
export type PlannedAct = { [A in ActName]: { act: A } & Acts[A] }[ActName]
/**
 * `by` is a user name of the staff, or `applicant`. A topic without approval is answered by its
 * `submit-reply`.
 */
export type PlanStep = { at: Instant; by: string } & PlannedAct

/** What a life is there to show. */
export type Story =
  | 'new-today'
  | 'waiting-for-dispatch'
  | 'waiting-at-unit'
  | 'returned-waiting'
  | 'returned-twice'
  | 'being-worked-on'
  | 'question-open'
  | 'question-answered'
  | 'interim-sent'
  | 'promise-open'
  | 'promise-overdue'
  | 'promise-kept'
  | 'work-done-no-reply'
  | 'waiting-for-approval'
  | 'reply-declined'
  | 'answered'
  | 'confirmed'
  | 'contested-open'
  | 'contested-resolved'
  | 'withdrawn'
  | 'silent'
  | 'silent-then-answered'
  | 'late'

/** One planned request of the demo year. */
export type RequestPlan = {
  /** Own to each plan, in order of receipt: plan-0001. */
  key: string
  story: Story
  receivedAt: Instant
  receivedOn: IsoDate
  channel: Channel
  kind: RequestKind
  legalClass: LegalClass
  signature: Signature
  topicCode: string
  /** The unit that owns the topic. */
  unitCode: string
  applicant: PersonSeed
  text: string
  /** Null where the matter has no place. */
  place: PlanPlace | null
  /** The first step is `receive`; every step is later than the one before and not after now. */
  steps: readonly PlanStep[]
}
