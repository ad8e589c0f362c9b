// How alike two texts are, by the pairs of words that they share; what to conclude is the caller's.
import { foldForSearch } from './fold-for-search.ts'

/** The pairs of neighbouring words of a text, folded, each with how often it stands there. */
export type WordPairs = { readonly counts: ReadonlyMap<string, number>; readonly total: number }

export function wordPairs(text: string): WordPairs {
  const words = foldForSearch(text).split(' ')
  const counts = new Map<string, number>()
  for (let at = 1; at < words.length; at += 1) {
    const pair = `${words[at - 1]} ${words[at]}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: Math.max(0, words.length - 1) }
}

/** Dice's coefficient: 1 when every pair is shared, 0 when none is or a text has fewer than two words. */
export function similarity(one: WordPairs, other: WordPairs): number {
  const total = one.total + other.total
  if (one.total === 0 || other.total === 0) return 0
  let shared = 0
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0)
  return (2 * shared) / total
}
