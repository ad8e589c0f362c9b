// Which kind of letter a reply becomes, and which variables the request itself can fill. A proposal: an
// officer may choose another kind. Pinned by suggest-letter.test.ts.
import type { Reply } from '../request/events.ts'
import { forwardingGround } from '../request/law/decide-forwarding.ts'
import type { RequestState } from '../request/state.ts'
import { type LegalClass, negativeOutcomes } from '../request/vocabulary.ts'
import { formatPlainDate } from '../turkish/format.ts'
import type { LetterValues } from './fill-template.ts'
import type { LetterKind } from './letter-kinds.ts'

export function suggestLetterKind(
  { legalClass }: Pick<RequestState, 'legalClass'>,
  { outcome }: Pick<Reply, 'outcome'>,
): LetterKind {
  if (outcome === 'forwarded') return 'forward-notice'
  if (outcome === 'not-examined') return 'form-defect'
  const isNegative = negativeOutcomes.includes(outcome)
  if (legalClass === 'information' || legalClass === 'cimer-information') {
    if (outcome === 'not-fulfilled') return 'information-refused'
    return isNegative ? 'information-partial' : 'information-granted'
  }
  if (legalClass === 'data-subject') return 'data-subject'
  if (outcome === 'not-fulfilled') return 'refusal'
  if (isNegative) return 'partial'
  if (outcome === 'programmed') return 'promise'
  return legalClass === 'muhtar' ? 'muhtar' : 'reply'
}

/** The article that orders a forwarding, as a letter says it. */
export const forwardingLaw = (legalClass: LegalClass): string =>
  forwardingGround(legalClass) === '4982-m7'
    ? '4982 sayılı Bilgi Edinme Hakkı Kanunu’nun 7. maddesi'
    : '3071 sayılı Dilekçe Hakkının Kullanılmasına Dair Kanun’un 5. maddesi'

/** Words of the lists in Turkish, as the letter says them. */
export type LetterWords = { reason: string; missing: string; fee: string }

export function knownValues(
  state: RequestState,
  reply: Reply | null,
  words: LetterWords,
): LetterValues {
  const { promise, extension, forwardedTo, fee } = state
  return {
    ...(reply === null
      ? {}
      : {
          cevap: reply.text,
          verilen_belgeler: reply.text,
          gerekce: words.reason,
          dayanak: reply.article ?? '',
          basvuru_yolu: reply.remedy ?? '',
        }),
    ...(promise === null ? {} : { beklenen_tarih: formatPlainDate(promise.promisedOn, 'tr') }),
    ...(extension === null ? {} : { sure_sonu: formatPlainDate(extension.dueOn, 'tr') }),
    ...(fee === null
      ? {}
      : {
          ucret: words.fee,
          odeme_sonu: formatPlainDate(fee.payBy, 'tr'),
        }),
    ...(forwardedTo === null
      ? {}
      : { kurum: forwardedTo.bodyName, dayanak: forwardingLaw(state.legalClass) }),
    eksikler: words.missing,
  }
}
