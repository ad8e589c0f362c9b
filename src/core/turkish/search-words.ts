// From what a person typed into a search box to words for the database; knows no table and no column.
import { foldForSearch } from './fold-for-search.ts'

const wordsMax = 8
// A PostgreSQL lexeme may have 2,046 bytes; a word is cut far below that, and its beginning still finds it.
const wordLettersMax = 64
const queryLettersMax = 500
const wordStart = new RegExp(`^[\\p{L}\\p{N}]{1,${wordLettersMax}}`, 'u')

/** Up to eight different folded words, in the order typed. */
export function searchWords(query: string): string[] {
  const words = new Set<string>()
  for (const word of foldForSearch(query.slice(0, queryLettersMax)).split(' ')) {
    const start = wordStart.exec(word)?.[0]
    if (start !== undefined) words.add(start)
    if (words.size === wordsMax) break
  }
  return [...words]
}

/**
 * "Çukur yol" → "cukur:* & yol:*", for `to_tsquery('simple', $1)` over the folded column; undefined when
 * nothing is left to search for. Safe by construction: a word holds letters and digits only, so no operator,
 * quote or colon that was typed reaches the query.
 */
export function toPrefixQuery(query: string): string | undefined {
  const words = searchWords(query)
  return words.length === 0 ? undefined : words.map(word => `${word}:*`).join(' & ')
}
