// The state of a request as its history tells it. Owns the shape only; `fold.ts` builds it.
import type { DueDates } from '../clocks/clock.ts'
import type { LegalEvent } from '../clocks/legal-events.ts'
import type { Instant, IsoDate } from '../time/dates.ts'
import type { ClockFacts, EventData, Place, PrivacyNotice, Reply } from './events.ts'
import type {
  AppealDemand,
  AppealKind,
  AppealResult,
  ApplicantType,
  Channel,
  ClockClass,
  ExtensionGround,
  LegalClass,
  MissingElement,
  Outcome,
  Progress,
  ReasonCode,
  RequestKind,
  ReturnReason,
  Signature,
} from './vocabulary.ts'

export type Clock = ClockFacts & {
  stoppedAt: Instant | null
  stoppedBecause: EventData['clock.stopped']['because'] | null
  silenceAt: Instant | null
  /** A fee is awaited: no day passes. */
  isPaused: boolean
  /** What the law's own events did to this clock, as the engine counts them. */
  legalEvents: readonly LegalEvent[]
  /**
   * The dates it had before a recount or a fee notice, which never makes a date later; null while a count
   * from the receipt alone says the dates (docs/law/calendar.md C9).
   */
  atMost: DueDates | null
  /** Keys `step` or `weekly-3` of the ladder that were reached already. */
  firedSteps: readonly string[]
}

/** A fact with its own time and actor; `answered`, `done`, `verified` and `satisfied` are four of them. */
export type Fact = { at: Instant; by: string | null }

export type Extension = { ground: ExtensionGround; on: IsoDate; dueOn: IsoDate }

export type Fee = {
  amountKurus: number
  reachedOn: IsoDate
  payBy: IsoDate
  paidOn: IsoDate | null
  hasLapsed: boolean
}

export type Appeal = {
  appealId: string
  kind: AppealKind
  filedOn: IsoDate
  reference: string
  result: AppealResult | null
  decidedOn: IsoDate | null
  /** Clocks that the appeal brought. */
  clockIds: readonly string[]
  /** What was asked of the municipality and is not answered yet. */
  openDemands: readonly { demand: AppealDemand; clockId: string }[]
}

/** Who the applicant is: hidden, asked for, opened to somebody. docs/law/data.md. */
export type IdentityShield = {
  isHidden: boolean
  asked: { by: string | null; reason: string; at: Instant } | null
  openedTo: readonly string[]
}

export type RequestState = {
  sequence: number
  /** Of the last event that is more than the passing of time: what the request's own row was made of. */
  rowSequence: number
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
  receivedAt: Instant
  receivedOn: IsoDate
  source: { name: string; externalId: string } | null
  privacyNotice: PrivacyNotice | null
  progress: Progress
  outcome: Outcome | null
  reason: ReasonCode | null
  unitId: string | null
  officerId: string | null
  excludedOfficerIds: readonly string[]
  returns: number
  /** How often it was sent on from a unit that had not taken it yet. */
  reroutes: number
  lastReturn: { reason: ReturnReason; note: string; unitId: string | null } | null
  clocks: readonly Clock[]
  question: { text: string; at: Instant } | null
  promise: { promisedOn: IsoDate; text: string; at: Instant; clockId: string | null } | null
  draft: (Reply & { by: string | null }) | null
  reply: (Reply & Fact & { writtenBy: string | null }) | null
  answered: Fact | null
  done: Fact | null
  verified: Fact | null
  satisfied: Fact | null
  contestedAt: Instant | null
  contests: number
  silenceAt: Instant | null
  /**
   * The day of the first reply or the first day of silence: nothing is taken to another body before it. Later
   * ones keep it, since a late entry may be of an appeal against the first.
   */
  appealableOn: IsoDate | null
  /** Clocks whose silence the unit head explained. */
  explainedSilences: readonly string[]
  extension: Extension | null
  fee: Fee | null
  forwardedTo: { bodyId: string; bodyName: string; at: Instant } | null
  appeals: readonly Appeal[]
  identity: IdentityShield
}

/** Periods that ran out without a reply and without words of who answers for it. */
export const silencesToExplain = ({ clocks, explainedSilences }: RequestState): Clock[] =>
  clocks.filter(clock => clock.silenceAt !== null && !explainedSilences.includes(clock.clockId))

export const runningClocks = (state: Pick<RequestState, 'clocks'>): readonly Clock[] =>
  state.clocks.filter(clock => clock.stoppedAt === null)

/** Periods of the applicant or of another body: watched, and the municipality is not late by them. */
export const othersClocks: readonly ClockClass[] = ['fee-wait', 'bedk-decision']
/** Periods that an appeal brings and no reply of ours ends. */
export const appealClocks: readonly ClockClass[] = [
  'objection',
  'bedk-decision',
  'bedk-documents',
  'ombudsman-documents',
  'ombudsman-answer',
  'court-defence',
]

/** A fee was notified, its payment is waited for, and no change of class made it pointless. */
export const isFeeAwaited = (state: RequestState): boolean =>
  runningClocks(state).some(clock => clock.class === 'fee-wait')

/** The municipality itself owes something by this clock now. */
export const isOwed = (clock: Clock): boolean =>
  clock.stoppedAt === null && !clock.isPaused && !othersClocks.includes(clock.class)

export const owedClocks = (state: Pick<RequestState, 'clocks'>): readonly Clock[] =>
  state.clocks.filter(isOwed)

const owesAppeal = (state: RequestState): boolean =>
  owedClocks(state).some(clock => appealClocks.includes(clock.class))

/** Owed something still: not answered for good, or answered with a promise that is not done. */
export const isOpen = (state: RequestState): boolean =>
  (state.progress !== 'answered' && state.progress !== 'withdrawn') ||
  isPromiseOpen(state) ||
  owesAppeal(state)

export const isPromiseOpen = (state: RequestState): boolean =>
  state.promise !== null && state.done === null && state.progress !== 'withdrawn'

/** Answered by sending it to the body that is in charge of it. */
export const isSentOn = (state: RequestState): boolean =>
  state.progress === 'answered' && state.outcome === 'forwarded' && state.forwardedTo !== null
