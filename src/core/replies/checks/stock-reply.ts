// A reply that was sent to others before, or that says nothing. The ombudsman finds both again and again; law.md
// section 7.3 names the bare sentence.
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { splitSentences } from '../../turkish/sentences.ts'
import { similarity, wordPairs } from '../../turkish/similarity.ts'
import { type Check, finding } from '../reply-facts.ts'

/** Above it only a date or a street was changed; measured on word pairs (similarity.ts). */
const SAME_REPLY_MIN = 0.9
/** Short facts are the same by nature: "Lamba 3 Mart günü değiştirildi." */
const WORDS_MIN = 8

export const checkStockReply: Check = ({ reply, facts }) => {
  if (facts.stockReplies.length === 0) return []
  const pairs = wordPairs(reply.text)
  if (pairs.total < WORDS_MIN) return []
  const isStock = facts.stockReplies.some(stock => {
    // Texts of very different length cannot be alike, and folding them costs the most.
    const ratio = stock.length / Math.max(1, reply.text.length)
    return ratio > 0.7 && ratio < 1.4 && similarity(pairs, wordPairs(stock)) > SAME_REPLY_MIN
  })
  return isStock ? [finding('stock-reply', 'text')] : []
}

const bare =
  /^(?:sayin \w+ )?(?:ilgi\w* )?(?:basvuru|talep|taleb|dilekce|sikayet|oneri|konu|istek|isteg|itiraz)\w*(?: \w+){0,4} (?:degerlendiril\w+|degerlendirmeye alin\w+|incelen\w+|dikkate alin\w+|not edil\w+|iletil\w+|bildiril\w+|geregi yap\w+|isleme alin\w+|uygun gorulme\w+|cevaplan\w+|kayda alin\w+)$/
const BARE_WORDS_MAX = 8

/** A sentence that would fit every request; the reply may hold one only beside what was found and done. */
export const checkBareSentences: Check = ({ reply }) => {
  const sentences = splitSentences(reply.text)
  const isBare = (sentence: string): boolean => {
    const folded = foldForSearch(sentence)
    return folded.split(' ').length <= BARE_WORDS_MAX && bare.test(folded)
  }
  const found = sentences.filter(isBare)
  const says = sentences.length - found.length
  return found.length > 0 && says < 1
    ? found.map(each => finding('bare-sentence', 'text', each))
    : []
}
