// A reply that was sent to others before, or that says nothing. The ombudsman finds both again and again;
// law.md section 7.3 names the bare sentence.
import { negativeOutcomes } from '../../request/vocabulary.ts'
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { splitSentences } from '../../turkish/sentences.ts'
import { similarity, wordPairs } from '../../turkish/similarity.ts'
import { lowerTurkish } from '../../turkish/turkish-case.ts'
import { anyOf } from '../any-of.ts'
import { type Check, finding } from '../reply-facts.ts'

/** Above it only a date or a street was changed; measured on word pairs (similarity.ts). */
const SAME_REPLY_MIN = 0.9
/** Short facts are the same by nature: "Lamba 3 Mart günü değiştirildi." */
const WORDS_MIN = 8

/** Another date or count makes no other reply. */
const withoutNumbers = (text: string): string => text.replace(/\d+/gu, ' ')

/** Words of the reply, evenly spread: a text that lacks many of them is not the same one. */
const SAMPLE = 12
const SAMPLE_SHARED_MIN = 8

function sampleOf(text: string): string[] {
  const words = lowerTurkish(text).match(/\p{L}{3,}/gu) ?? []
  const step = Math.max(1, Math.floor(words.length / SAMPLE))
  return words.filter((_, index) => index % step === 0).slice(0, SAMPLE)
}

export const checkStockReply: Check = ({ reply, facts }) => {
  if (facts.stockReplies.length === 0) return []
  const pairs = wordPairs(withoutNumbers(reply.text))
  if (pairs.total < WORDS_MIN) return []
  const sample = sampleOf(reply.text)
  const sharedMin = Math.min(SAMPLE_SHARED_MIN, sample.length - 2)
  const isStock = facts.stockReplies.some(stock => {
    // Folding every text whole costs the most, so most are told apart by length and a few words.
    const ratio = stock.length / Math.max(1, reply.text.length)
    if (ratio < 0.7 || ratio > 1.4) return false
    const small = lowerTurkish(stock)
    if (sample.filter(word => small.includes(word)).length < sharedMin) return false
    return similarity(pairs, wordPairs(withoutNumbers(stock))) > SAME_REPLY_MIN
  })
  return isStock ? [finding('stock-reply', 'text')] : []
}

const bareSubject = '(?:basvuru|talep|taleb|dilekce|sikayet|oneri|konu|istek|isteg|itiraz)\\w*'
const bareVerbs = [
  'degerlendiril|degerlendirmeye alin|incelen|dikkate alin|not edil|iletil|bildiril',
  'geregi yap|isleme alin|uygun gorulme|cevaplan',
]
const bare = anyOf(
  bareVerbs.map(
    verbs => `^(?:sayin \\w+ )?(?:ilgi\\w* )?${bareSubject}(?: \\w+){0,2} (?:${verbs})\\w*$`,
  ),
)
const BARE_WORDS_MAX = 8

/**
 * A sentence that would fit every request. A refusal holds none; any other reply only beside what was
 * found and done.
 */
export const checkBareSentences: Check = ({ reply }) => {
  const sentences = splitSentences(reply.text)
  const isBare = (sentence: string): boolean => {
    const folded = foldForSearch(sentence)
    return folded.split(' ').length <= BARE_WORDS_MAX && bare.test(folded)
  }
  const found = sentences.filter(isBare)
  const says = sentences.length - found.length
  const isNegative = negativeOutcomes.includes(reply.outcome)
  return found.length > 0 && (isNegative || says < 1)
    ? found.map(each => finding('bare-sentence', 'text', each))
    : []
}
