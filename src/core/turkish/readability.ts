// How hard a Turkish text is to read, by one published formula. Ateşman, E. (1997). Türkçede
// okunabilirliğin ölçülmesi. Dil Dergisi, 58, 71-74: 198.825 - 40.175 x syllables per word - 2.610 x words
// per sentence; 90 and more is very easy, 70 easy, 50 middling, 30 hard, less very hard.
import { splitSentences } from './sentences.ts'

export type Readability = {
  /** Undefined where there are no words. */
  score: number | undefined
  words: number
  longest: { sentence: string; words: number }
}

const vowels = /[aeıioöuüâîûAEIİOÖUÜÂÎÛ]/gu
const word = /\p{L}[\p{L}\p{M}'’-]*/gu

/** A Turkish word has as many syllables as vowels; numbers are left out, the formula was made for words. */
export function measureReadability(text: string): Readability {
  let words = 0
  let syllables = 0
  let sentences = 0
  let longest = { sentence: '', words: 0 }
  for (const sentence of splitSentences(text)) {
    const found = sentence.match(word) ?? []
    if (found.length === 0) continue
    sentences += 1
    words += found.length
    for (const each of found) syllables += Math.max(1, each.match(vowels)?.length ?? 0)
    if (found.length > longest.words) longest = { sentence, words: found.length }
  }
  if (words === 0) return { score: undefined, words, longest }
  const score = 198.825 - 40.175 * (syllables / words) - 2.61 * (words / sentences)
  return { score: Math.round(score * 10) / 10, words, longest }
}
