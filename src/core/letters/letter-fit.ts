// Which letters a request can have: none may tell of what the ledger does not hold, and what the ledger
// holds is not typed. docs/law/letters.md Y37. Pinned by letter-fit.test.ts.
import { isInformation } from '../replies/reply-facts.ts'
import type { RequestState } from '../request/state.ts'
import { negativeOutcomes, type Outcome } from '../request/vocabulary.ts'
import { formatMoney, formatPlainDate } from '../turkish/format.ts'
import type { LetterValues } from './fill-template.ts'
import { type LetterKind, letterKinds } from './letter-kinds.ts'

/** What of a request decides which letters it can have. */
export type LetterGround = Pick<
  RequestState,
  'legalClass' | 'reply' | 'extension' | 'fee' | 'forwardedTo' | 'promise' | 'silenceAt'
>

/** `class`: another law orders that letter. `not-happened`: what it tells of did not happen, or otherwise. */
export type Unfit = 'class' | 'not-happened'

/** Undefined when the letter fits. Before a reply was sent, every kind of answer may be drafted. */
export function letterUnfit(kind: LetterKind, ground: LetterGround): Unfit | undefined {
  switch (kind) {
    case 'extension':
      return happened(ground.extension)
    case 'fee':
      return happened(ground.fee)
    case 'forward-transfer':
    case 'forward-notice':
      return happened(ground.forwardedTo)
    case 'promise':
      return happened(ground.promise)
    case 'silence-apology':
      return happened(ground.silenceAt)
    case 'interim':
      return undefined
    case 'information-granted':
    case 'information-partial':
    case 'information-refused':
      return isInformation(ground.legalClass) ? answeredAs(kind, ground) : 'class'
    case 'muhtar':
      return ground.legalClass === 'muhtar' ? answeredAs(kind, ground) : 'class'
    case 'data-subject':
      return ground.legalClass === 'data-subject' ? undefined : 'class'
    case 'reply':
    case 'refusal':
    case 'partial':
    case 'form-defect':
      return answeredAs(kind, ground)
  }
}

const happened = (fact: unknown): Unfit | undefined => (fact === null ? 'not-happened' : undefined)

type Answer =
  | 'reply'
  | 'refusal'
  | 'partial'
  | 'form-defect'
  | 'muhtar'
  | `information-${'granted' | 'partial' | 'refused'}`

const givesAll = (outcome: Outcome): boolean => !negativeOutcomes.includes(outcome)
const refuses = (outcome: Outcome): boolean => outcome === 'not-fulfilled'
const givesPart = (outcome: Outcome): boolean =>
  outcome === 'partly-fulfilled' || outcome === 'redacted'

/** A refusal that is written as a plain reply would have no remedy (constitution m.40/2). */
const fitsOutcome: { readonly [A in Answer]: (outcome: Outcome) => boolean } = {
  reply: givesAll,
  muhtar: givesAll,
  'information-granted': givesAll,
  refusal: refuses,
  'information-refused': refuses,
  partial: givesPart,
  'information-partial': givesPart,
  'form-defect': outcome => outcome === 'not-examined',
}

function answeredAs(kind: Answer, { reply }: LetterGround): Unfit | undefined {
  return reply === null || fitsOutcome[kind](reply.outcome) ? undefined : 'not-happened'
}

/** The kinds that this request can have now, in the order of the list. */
export const fittingKinds = (ground: LetterGround): readonly LetterKind[] =>
  letterKinds.filter(kind => letterUnfit(kind, ground) === undefined)

/** What the ledger says of a letter's matter: these stand in it whatever anybody types. */
export function ledgerValues(kind: LetterKind, ground: LetterGround): LetterValues {
  const { extension, fee, forwardedTo, promise } = ground
  const date = (day: Parameters<typeof formatPlainDate>[0]) => formatPlainDate(day, 'tr')
  if (kind === 'extension' && extension !== null) return { sure_sonu: date(extension.dueOn) }
  if (kind === 'fee' && fee !== null)
    return { ucret: formatMoney(fee.amountKurus, 'tr'), odeme_sonu: date(fee.payBy) }
  if (kind === 'promise' && promise !== null) return { beklenen_tarih: date(promise.promisedOn) }
  if ((kind === 'forward-transfer' || kind === 'forward-notice') && forwardedTo !== null)
    return { kurum: forwardedTo.bodyName }
  return {}
}
