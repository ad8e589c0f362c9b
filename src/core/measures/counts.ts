// Owns the raw counts behind the figures of a unit, a district or the whole desk, and what is made of them.

/** Everything that can be added up. What each count means stands in definitions.ts under the same name. */
export type Counts = {
  /** Of today. */
  open: number
  late: number
  waitingAcceptance: number
  promisesOpen: number
  /** Of the requests received in the period. */
  received: number
  dispatched: number
  returned: number
  answered: number
  confirmed: number
  contested: number
  reopenedWaiting: number
  silences: number
  /** Of the periods of time whose last day fell in the period. */
  legalDue: number
  legalKept: number
  serviceDue: number
  serviceKept: number
  promisesDue: number
  promisesKept: number
}

export const noCounts: Counts = {
  open: 0,
  late: 0,
  waitingAcceptance: 0,
  promisesOpen: 0,
  received: 0,
  dispatched: 0,
  returned: 0,
  answered: 0,
  confirmed: 0,
  contested: 0,
  reopenedWaiting: 0,
  silences: 0,
  legalDue: 0,
  legalKept: 0,
  serviceDue: 0,
  serviceKept: 0,
  promisesDue: 0,
  promisesKept: 0,
}

// as: the keys of a complete record are its key type
const names = Object.keys(noCounts) as (keyof Counts)[]

/** The sum, count by count; what a row leaves out is nothing. */
export function addCounts(rows: readonly Partial<Counts>[]): Counts {
  const sum = { ...noCounts }
  for (const row of rows) for (const name of names) sum[name] += row[name] ?? 0
  return sum
}

/** A share with what it was made of, so that everybody can count it again. */
export type Share = { readonly of: number; readonly count: number; readonly share: number | null }

/** No share of nothing: a unit without answers has no rate, neither 0 nor 100 %. */
export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of }
}

/**
 * Answers of one unit in one minute, from which on they count as given in bulk: nobody reads five
 * cases in a minute.
 */
export const SAME_MINUTE_MIN = 5
/** How many of a unit's newest replies are compared word by word. */
export const COMPARED_REPLIES = 500
