// The shape of an invented case of a law: who asks what on which way, and what is done on which working day
// after it came. Plans nothing and stores nothing.
import type { Command } from '../../../core/request/commands.ts'
import type { Reply } from '../../../core/request/events.ts'
import type {
  AppealDemand,
  AppealKind,
  AppealResult,
  ApplicantType,
  Channel,
  ExtensionGround,
  LegalClass,
  RequestKind,
  Signature,
} from '../../../core/request/vocabulary.ts'
import type { IsoDate } from '../../../core/time/dates.ts'

/** What an act needs of the case and its day. */
export type LegalFacts = {
  on: IsoDate
  unitId: string
  appealId: string
  /** The id of a body by its code in data/bodies.ts. */
  bodyIdOf: (code: string) => string
  /** What the request asks, each ticked as answered: 4982 lets no reply leave without it. */
  questions: NonNullable<Reply['questions']>
}

export type LegalStep = {
  /** Working days after the receipt. */
  day: number
  by: string
  command: (facts: LegalFacts) => Command
}

export type LegalApplicant = {
  type: Exclude<ApplicantType, 'anonymous'>
  name: string
  authorisedPerson?: string
  answerWish?: 'written' | 'electronic'
}

export type LegalCase = {
  /** Own to each case: `hukuk-extended`. */
  key: string
  /** Received so many working days before today. */
  age: number
  channel: Channel
  kind: RequestKind
  legalClass: LegalClass
  signature: Signature
  topicCode: string
  unitCode: string
  /** Null where CİMER keeps the person to itself. */
  applicant: LegalApplicant | null
  /** The number at CİMER. */
  cimerNumber?: string
  isIdentityHidden?: true
  /** District and neighbourhood, where the matter has a place. */
  place?: { district: string; neighbourhood: string }
  text: string
  steps: readonly LegalStep[]
}

/** Who works on it: dispatcher, officer and head of the unit, and the desk that gets the post of courts. */
export type Crew = { dispatcher: string; officer: string; head: string; desk: string }

const step = (day: number, by: string, command: (facts: LegalFacts) => Command): LegalStep => ({
  day,
  by,
  command,
})

export const stepsOf = (crew: Crew) => ({ ...stepsOfUnit(crew), ...stepsOfAppeal(crew) })

function stepsOfUnit({ dispatcher, officer, head, desk }: Crew) {
  return {
    taken: (day = 1): LegalStep[] => [
      step(day, dispatcher, ({ unitId }) => ({ action: 'route', unitId, note: '' })),
      step(day, officer, () => ({ action: 'accept' })),
    ],
    extend: (day: number, ground: ExtensionGround, text: string) =>
      step(day, officer, () => ({ action: 'extend', ground, text })),
    fee: (day: number, fee: { pages: number; amountKurus: number; text: string }) =>
      step(day, officer, ({ on }) => ({ action: 'ask-fee', ...fee, reachedOn: on })),
    pay: (day: number, document: string) =>
      step(day, desk, ({ on }) => ({ action: 'record-payment', paidOn: on, document })),
    /** Written by the officer, approved by the head on the same day. */
    approvedReply: (day: number, reply: Reply): LegalStep[] => [
      step(day, officer, ({ questions }) => ({ action: 'submit-reply', questions, ...reply })),
      step(day, head, () => ({ action: 'approve-reply' })),
    ],
    reply: (day: number, reply: Reply): LegalStep[] => [
      step(day, officer, ({ questions }) => ({ action: 'send-reply', questions, ...reply })),
    ],
    forward: (
      day: number,
      body: { code: string; bodyName: string; text: string; notice: string },
    ) =>
      step(day, dispatcher, ({ bodyIdOf }) => ({
        action: 'forward',
        bodyId: bodyIdOf(body.code),
        bodyName: body.bodyName,
        transferText: body.text,
        noticeText: body.notice,
      })),
    acceptAgain: (day: number) => step(day, officer, () => ({ action: 'accept' })),
    askIdentity: (day: number, reason: string) =>
      step(day, dispatcher, () => ({ action: 'ask-identity', reason })),
    note: (day: number, text: string) =>
      step(day, officer, () => ({ action: 'add-note', text, attachmentIds: [] })),
  }
}

/** What the desk writes down of other bodies. */
function stepsOfAppeal({ desk }: Pick<Crew, 'desk'>) {
  return {
    file: (day: number, kind: AppealKind, reference: string, text: string) =>
      step(day, desk, ({ on, appealId }) => ({
        action: 'file-appeal',
        appealId,
        kind,
        filedOn: on,
        reference,
        text,
      })),
    demand: (day: number, demand: AppealDemand, text: string) =>
      step(day, desk, ({ on, appealId }) => ({
        action: 'record-demand',
        appealId,
        demand,
        receivedOn: on,
        text,
      })),
    answer: (day: number, demand: AppealDemand, text: string) =>
      step(day, desk, ({ appealId }) => ({ action: 'answer-appeal', appealId, demand, text })),
    decide: (day: number, result: AppealResult, text: string) =>
      step(day, desk, ({ on, appealId }) => ({
        action: 'decide-appeal',
        appealId,
        result,
        decidedOn: on,
        text,
      })),
  }
}
