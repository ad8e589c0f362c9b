// What a city's closing words say about the outcome. Owns the words of Boston's 311, which open-data
// files repeat; knows no request.
import type { Outcome } from '../../core/request/vocabulary.ts'

/**
 * The first that fits, after "Case Closed" and the closing time. Read out of all 34 beginnings that stand
 * in the city's file of 2015:
 * - done: resolved, corrected, abated, picked up, and what an inspector answers with an act (violation
 *   issued or found, ticket, stop order);
 * - not done: invalid, and no access to the place. The city names neither reason code nor remedy, so the
 *   reply has none; its words say why;
 * - everything else is information: noted, internal, administratively closed, no violation found.
 */
const beginnings: readonly [RegExp, Outcome][] = [
  [/^duplicate/i, 'duplicate'],
  [/^(case )?note[ds]?\W+(this is an? )?dup(licate|e)?\b/i, 'duplicate'],
  [/^case resolved|^bulk item automation/i, 'fulfilled'],
  [/^(CORR|VIOCOR|ABATED|VIOISS|VIOLFND|TICKET|TSOP):/, 'fulfilled'],
  [/^case referred|^ROA:/i, 'forwarded'],
  [/^case invalid|^NOACC:/i, 'not-fulfilled'],
]

const PREFIX = /^case closed[.:]?\s*(closed date\s*:\s*[\d.: -]*)?/i

/** "Case Closed. Closed date : 2015-09-24 18:01:25.187 Case Noted …" → informed. */
export function outcomeOfClosingWords(words: string): Outcome {
  const rest = words.trim().replace(PREFIX, '').trim()
  return beginnings.find(([beginning]) => beginning.test(rest))?.[1] ?? 'informed'
}
