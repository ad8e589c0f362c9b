// What a door may ask of an existing request, and the answer it gets. Receipt and the passing of
// time have files of their own.
import type { Overruling } from '../replies/overruling.ts'
import type { Finding } from '../replies/reply-facts.ts'
import type { Instant, IsoDate } from '../time/dates.ts'
import type { NewEvent, Place, Reply } from './events.ts'
import type { Refusal } from './permissions.ts'
import type { ActionName } from './transitions.ts'
import type {
  AppealDemand,
  AppealKind,
  AppealResult,
  ContestReason,
  ExtensionGround,
  LegalClass,
  RequestKind,
  ReturnReason,
} from './vocabulary.ts'

type Fields = {
  classify: { kind: RequestKind; legalClass: LegalClass; topicId: string | null }
  route: { unitId: string; note: string }
  accept: object
  return: { reason: ReturnReason; note: string }
  assign: { officerId: string }
  'add-note': { text: string; attachmentIds: readonly string[] }
  ask: { text: string }
  'answer-question': { text: string; attachmentIds: readonly string[] }
  'send-interim': { text: string; overruled?: readonly Overruling[] }
  promise: { promisedOn: IsoDate; text: string }
  'record-work': {
    note: string
    place: Place
    team: string
    doneAt: Instant
    attachmentIds: readonly string[]
  }
  'verify-work': { note: string }
  'submit-reply': Reply
  'send-reply': Reply
  /** What the head overrules beside what the writer did. */
  'approve-reply': { overruled?: readonly Overruling[] }
  'decline-reply': { note: string }
  confirm: { comment: string }
  contest: { reason: ContestReason; text: string; attachmentIds: readonly string[] }
  withdraw: { reason: string }
  forward: {
    bodyId: string
    bodyName: string
    transferText: string
    noticeText: string
    overruled?: readonly Overruling[]
  }
  extend: { ground: ExtensionGround; text: string }
  'ask-fee': { amountKurus: number; pages: number; text: string; reachedOn: IsoDate }
  'record-payment': { paidOn: IsoDate; document: string }
  'file-appeal': {
    appealId: string
    kind: AppealKind
    filedOn: IsoDate
    reference: string
    text: string
  }
  'record-demand': { appealId: string; demand: AppealDemand; receivedOn: IsoDate; text: string }
  'answer-appeal': { appealId: string; demand: AppealDemand; text: string }
  'decide-appeal': { appealId: string; result: AppealResult; decidedOn: IsoDate; text: string }
  'hide-identity': { askedIn: string; reason: string }
  'ask-identity': { reason: string }
  'open-identity': object
  'decline-identity': { note: string }
  'explain-silence': { text: string }
}

export type Command = { [A in ActionName]: { action: A } & Fields[A] }[ActionName]
export type CommandOf<A extends ActionName> = Extract<Command, { action: A }>

export type Problem =
  | 'required'
  | 'too-long'
  | 'too-short'
  | 'in-past'
  | 'in-future'
  | 'too-far'
  | 'unknown'
  | 'invalid'
  | 'too-late'
  | 'not-positive'

/** Why nothing was done. `not-allowed` carries what is allowed instead; `invalid` names the field. */
export type ActRefusal =
  | { kind: 'not-allowed'; action: ActionName; refusal: Refusal; allowed: readonly ActionName[] }
  | { kind: 'invalid'; field: string; problem: Problem }
  /** The answer checker found what must not leave so; each finding names its field and its check. */
  | { kind: 'unfit-reply'; findings: readonly Finding[] }
  | { kind: 'not-found' }
  /** Somebody was quicker, and made the act another one than it was when the page was read. */
  | { kind: 'changed-meanwhile' }
  /** The key of the form was used for another act: nothing of this one is stored. */
  | { kind: 'used-key' }

export type Decision = { ok: true; events: NewEvent[] } | { ok: false; refusal: ActRefusal }

export const invalid = (field: string, problem: Problem): Decision => ({
  ok: false,
  refusal: { kind: 'invalid', field, problem },
})

/** Longest texts, in UTF-16 units: a petition of about five pages. Beyond it, people attach a file. */
export const TEXT_LENGTH_MAX = 10_000
export const NOTE_LENGTH_MAX = 4_000

/** A problem of a text field, or undefined when it is fine. */
export function textProblem(text: string, max: number, isRequired: boolean): Problem | undefined {
  if (isRequired && text.trim() === '') return 'required'
  return text.length > max ? 'too-long' : undefined
}
