// The state of a request as its history tells it. Owns the shape only; `fold.ts` builds it.
import type { Instant, IsoDate } from '../time/dates.ts'
import type { ClockFacts, EventData, Place, Reply } from './events.ts'
import type {
  ApplicantType,
  Channel,
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
  /** Keys `step` or `weekly-3` of the ladder that were reached already. */
  firedSteps: readonly string[]
}

/** A fact with its own time and actor; `answered`, `done`, `verified` and `satisfied` are four of them. */
export type Fact = { at: Instant; by: string | null }

export type RequestState = {
  sequence: number
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
  progress: Progress
  outcome: Outcome | null
  reason: ReasonCode | null
  unitId: string | null
  officerId: string | null
  excludedOfficerIds: readonly string[]
  returns: number
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
}

export const runningClocks = (state: RequestState): readonly Clock[] =>
  state.clocks.filter(clock => clock.stoppedAt === null)

/** Owed something still: not answered for good, or answered with a promise that is not done. */
export const isOpen = (state: RequestState): boolean =>
  (state.progress !== 'answered' && state.progress !== 'withdrawn') || isPromiseOpen(state)

export const isPromiseOpen = (state: RequestState): boolean =>
  state.promise !== null && state.done === null && state.progress !== 'withdrawn'
