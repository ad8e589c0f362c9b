// The quarterly table of muhtars' requests (circular 2015/8; law.md 9): how many were met, why the others
// were not, by unit and by district. Pure: counts what it is given.
import type { Outcome, ReasonCode } from '../request/vocabulary.ts'
import { addDays, type IsoDate, isoDate } from '../time/dates.ts'

export type MuhtarRequest = {
  requestId: string
  unitId: string | null
  district: string | null
  /** Null: nothing was decided yet. */
  outcome: Outcome | null
  reason: ReasonCode | null
}

export const muhtarResults = ['positive', 'negative', 'pending', 'withdrawn'] as const
export type MuhtarResult = (typeof muhtarResults)[number]

/** Why a request was not met: the reason of the reply, or what its outcome says where it carries none. */
export type UnmetReason = ReasonCode | 'programmed' | 'duplicate' | 'none'

export type MuhtarCounts = { total: number } & Readonly<Record<MuhtarResult, number>>

export type MuhtarTable = {
  all: MuhtarCounts
  reasons: readonly { reason: UnmetReason; count: number }[]
  units: readonly { unitId: string | null; counts: MuhtarCounts }[]
  districts: readonly { district: string | null; counts: MuhtarCounts }[]
}

/** Half-open: the first day of the quarter and the first one after it. */
export function quarterOf(year: number, quarter: number): { from: IsoDate; before: IsoDate } {
  const month = (number: number) => String(number).padStart(2, '0')
  const from = isoDate(`${year}-${month(quarter * 3 - 2)}-01`)
  const before =
    quarter === 4 ? isoDate(`${year + 1}-01-01`) : isoDate(`${year}-${month(quarter * 3 + 1)}-01`)
  return { from, before }
}

/** The quarter that ended last before this day: what is reported now. */
export function lastQuarter(today: IsoDate): { year: number; quarter: number } {
  const month = Number(today.slice(5, 7))
  const first = isoDate(
    `${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`,
  )
  const lastDay = addDays(first, -1)
  return { year: Number(lastDay.slice(0, 4)), quarter: Math.ceil(Number(lastDay.slice(5, 7)) / 3) }
}

/**
 * Met is what was done or told. Put into a programme is not met: the circular's own list of reasons names it
 * (docs/law/reports.md M3).
 */
export function muhtarResultOf(outcome: Outcome | null): MuhtarResult {
  switch (outcome) {
    case null:
      return 'pending'
    case 'fulfilled':
    case 'informed':
      return 'positive'
    case 'withdrawn':
      return 'withdrawn'
    case 'partly-fulfilled':
    case 'programmed':
    case 'not-fulfilled':
    case 'redacted':
    case 'forwarded':
    case 'duplicate':
    case 'not-examined':
      return 'negative'
  }
}

function unmetReason({ outcome, reason }: MuhtarRequest): UnmetReason {
  if (reason !== null) return reason
  if (outcome === 'programmed' || outcome === 'duplicate') return outcome
  return outcome === 'forwarded' ? 'out-of-authority' : 'none'
}

export function muhtarTable(requests: readonly MuhtarRequest[]): MuhtarTable {
  const unmet = requests.filter(each => muhtarResultOf(each.outcome) === 'negative')
  return {
    all: countsOf(requests),
    reasons: groups(unmet, unmetReason).map(([reason, own]) => ({ reason, count: own.length })),
    units: groups(requests, each => each.unitId).map(([unitId, own]) => ({
      unitId,
      counts: countsOf(own),
    })),
    districts: groups(requests, each => each.district).map(([district, own]) => ({
      district,
      counts: countsOf(own),
    })),
  }
}

function countsOf(requests: readonly MuhtarRequest[]): MuhtarCounts {
  const count = (result: MuhtarResult) =>
    requests.filter(each => muhtarResultOf(each.outcome) === result).length
  return {
    total: requests.length,
    positive: count('positive'),
    negative: count('negative'),
    pending: count('pending'),
    withdrawn: count('withdrawn'),
  }
}

/** The largest group first. */
function groups<Key>(
  requests: readonly MuhtarRequest[],
  keyOf: (request: MuhtarRequest) => Key,
): [Key, MuhtarRequest[]][] {
  const found = new Map<Key, MuhtarRequest[]>()
  for (const request of requests) {
    const key = keyOf(request)
    found.set(key, [...(found.get(key) ?? []), request])
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length)
}
