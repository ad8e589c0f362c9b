// The row that screens read, derived from the state. `verify` compares exactly this with what the
// table holds.

import { nextStepOn } from '../clocks/escalation.ts'
import { addDays, type Instant, type IsoDate } from '../time/dates.ts'
import type { Place } from './events.ts'
import { lateOf } from './lateness.ts'
import {
  type Clock,
  isOpen,
  isOwed,
  isPromiseOpen,
  owedClocks,
  type RequestState,
} from './state.ts'

export type RequestRow = {
  sequence: number
  register_number: string
  received_at: Instant
  received_on: IsoDate
  channel: string
  kind: string
  legal_class: string
  topic_id: string | null
  text: string
  place: Place
  district: string | null
  applicant_id: string | null
  applicant_type: string
  progress: string
  outcome: string | null
  reason: string | null
  is_open: boolean
  unit_id: string | null
  officer_id: string | null
  due_on: IsoDate | null
  internal_due_on: IsoDate | null
  answered_at: Instant | null
  done_at: Instant | null
  verified_at: Instant | null
  satisfied_at: Instant | null
  contested_at: Instant | null
  contests: number
  returns: number
  reroutes: number
  silence_at: Instant | null
  promised_on: IsoDate | null
  is_question_open: boolean
  is_identity_hidden: boolean
  source_name: string | null
  source_id: string | null
}

export type ClockRow = {
  clock_id: string
  class: string
  law: string
  received_on: IsoDate
  raw_due_on: IsoDate
  shifted_due_on: IsoDate
  internal_due_on: IsoDate
  due_at: Instant | null
  stopped_at: Instant | null
  stopped_because: string | null
  silence_at: Instant | null
  is_late: boolean | null
  is_paused: boolean
  /** When the worker looks at it next; null when it need not. */
  next_step_on: IsoDate | null
}

const earliest = <T extends string>(values: readonly T[]): T | null =>
  values.reduce<T | null>((least, value) => (least === null || value < least ? value : least), null)

/** The projection of a state: every column of `requests` that the events decide. */
export function rowOf(state: RequestState): RequestRow {
  const owed = owedClocks(state)
  return {
    sequence: state.rowSequence,
    register_number: state.registerNumber,
    received_at: state.receivedAt,
    received_on: state.receivedOn,
    channel: state.channel,
    kind: state.kind,
    legal_class: state.legalClass,
    topic_id: state.topicId,
    text: state.text,
    place: state.place,
    district: state.place.district ?? null,
    applicant_id: state.applicantId,
    applicant_type: state.applicantType,
    progress: state.progress,
    outcome: state.outcome,
    reason: state.reason,
    is_open: isOpen(state),
    unit_id: state.unitId,
    officer_id: state.officerId,
    due_on: earliest(owed.map(clock => clock.rawDueOn)),
    internal_due_on: earliest(owed.map(clock => clock.internalDueOn)),
    answered_at: state.answered?.at ?? null,
    done_at: state.done?.at ?? null,
    verified_at: state.verified?.at ?? null,
    satisfied_at: state.satisfied?.at ?? null,
    contested_at: state.contestedAt,
    contests: state.contests,
    returns: state.returns,
    reroutes: state.reroutes,
    silence_at: state.silenceAt,
    promised_on: isPromiseOpen(state) && state.promise ? state.promise.promisedOn : null,
    is_question_open: state.question !== null,
    is_identity_hidden: state.identity.isHidden,
    source_name: state.source?.name ?? null,
    source_id: state.source?.externalId ?? null,
  }
}

/** The day on which time owes the history something: a rung of the ladder, or a fee that was not paid. */
export const nextLookOn = (state: Pick<RequestState, 'clocks'>): IsoDate | null =>
  earliest(state.clocks.flatMap(clock => nextLookOnClock(clock) ?? []))

function nextLookOnClock(clock: Clock): IsoDate | null {
  if (clock.stoppedAt !== null) return null
  if (clock.class === 'fee-wait') return addDays(clock.shiftedDueOn, 1)
  return isOwed(clock) ? nextStepOn(clock, new Set(clock.firedSteps)) : null
}

export function clockRowsOf(state: Pick<RequestState, 'clocks'>): ClockRow[] {
  return state.clocks.map(clock => ({
    clock_id: clock.clockId,
    class: clock.class,
    law: clock.law,
    received_on: clock.receivedOn,
    raw_due_on: clock.rawDueOn,
    shifted_due_on: clock.shiftedDueOn,
    internal_due_on: clock.internalDueOn,
    due_at: clock.dueAt ?? null,
    stopped_at: clock.stoppedAt,
    stopped_because: clock.stoppedBecause,
    silence_at: clock.silenceAt,
    is_late: clock.stoppedAt === null ? null : lateOf(clock),
    is_paused: clock.isPaused,
    next_step_on: nextLookOnClock(clock),
  }))
}
