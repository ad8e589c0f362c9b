// The yearly report on the right to information (4982 m.30, regulation m.44; law.md 3.4), from cases to the
// rows of the form, and whether it may be printed. docs/law/reports.md says what we read into the form.
import { type InformationRow, informationRow, informationRows } from '../replies/information-row.ts'
import { type AppealKind, type AppealResult, appealKinds } from '../request/vocabulary.ts'
import type { IsoDate } from '../time/dates.ts'
import type { InformationCase } from './information-case.ts'

export type FormRow = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7'
export type FormRows = Readonly<Record<FormRow, number>>

export const formRowOf: { readonly [row in InformationRow]: FormRow } = {
  full: 'R2',
  partial: 'R3',
  refused: 'R4',
  redacted: 'R5',
  forwarded: 'R6',
}

/** The rows are exclusive and complete: R1 = R2 + R3 + R4 + R5 + R6. Nothing is printed that breaks it. */
export const isBalanced = ({ R1, R2, R3, R4, R5, R6 }: FormRows): boolean =>
  R1 === R2 + R3 + R4 + R5 + R6

export type GroundCount = {
  /** Code of the ground, or of the reason where no ground was named; null: neither. */
  ground: string | null
  reason: string | null
} & Readonly<Record<'refused' | 'partial' | 'redacted', number>>

export type AppealCount = {
  kind: AppealKind
  filed: number
  pending: number
  results: Readonly<Partial<Record<AppealResult, number>>>
}

export type YearlyReport = {
  year: number
  /** The last day that is counted: the last of the year, or today while the year runs. */
  through: IsoDate
  isFinal: boolean
  rows: FormRows
  /** How R1 comes about: received + carriedIn − withdrawn − carriedOver. */
  received: number
  carriedIn: readonly InformationCase[]
  withdrawn: readonly InformationCase[]
  carriedOver: readonly InformationCase[]
  refusals: readonly GroundCount[]
  appeals: readonly AppealCount[]
  /** Decided with an outcome that has no row: these break the sum. */
  broken: readonly InformationCase[]
}

export const lastDayOf = (year: number, today: IsoDate): IsoDate => {
  // as: a year and the last day of December are a date
  const last = `${year}-12-31` as IsoDate
  return last < today ? last : today
}

export function yearlyReport(
  cases: readonly InformationCase[],
  year: number,
  through: IsoDate,
): YearlyReport {
  const first = `${year}-01-01`
  const isIn = (day: IsoDate | null | undefined): boolean =>
    day !== null && day !== undefined && day >= first && day <= through
  // What was decided or given up before the year stands in an earlier report.
  const own = cases.filter(each => endOf(each) === null || isIn(endOf(each)))
  const decided = own.filter(each => each.decision !== null)
  const rowOf = (each: InformationCase) => each.decision && informationRow(each.decision.outcome)
  const count = (row: InformationRow) => decided.filter(each => rowOf(each) === row).length
  const refused = decided.filter(each => rowOf(each) === 'refused')
  const [R2 = 0, R3 = 0, R4 = 0, R5 = 0, R6 = 0] = informationRows.map(count)
  const wentToCourt = refused.filter(each =>
    each.appeals.some(appeal => appeal.kind === 'court' && isIn(appeal.filedOn)),
  )
  return {
    year,
    through,
    isFinal: through === `${year}-12-31`,
    rows: { R1: decided.length, R2, R3, R4, R5, R6, R7: wentToCourt.length },
    received: own.filter(each => isIn(each.receivedOn)).length,
    carriedIn: own.filter(each => each.receivedOn < first),
    withdrawn: own.filter(each => each.decision === null && each.withdrawnOn !== null),
    carriedOver: own.filter(each => endOf(each) === null),
    refusals: refusalsOf(decided),
    appeals: appealsOf(cases, isIn),
    broken: decided.filter(each => rowOf(each) === null),
  }
}

const endOf = ({ decision, withdrawnOn }: InformationCase): IsoDate | null =>
  decision?.on ?? withdrawnOn

function refusalsOf(decided: readonly InformationCase[]): GroundCount[] {
  const counts = new Map<string, GroundCount>()
  for (const { decision } of decided) {
    const row = decision && informationRow(decision.outcome)
    if (row !== 'refused' && row !== 'partial' && row !== 'redacted') continue
    const ground = decision?.ground ?? null
    const reason = ground === null ? (decision?.reason ?? null) : null
    const key = `${ground}/${reason}`
    const known = counts.get(key) ?? { ground, reason, refused: 0, partial: 0, redacted: 0 }
    counts.set(key, { ...known, [row]: known[row] + 1 })
  }
  const total = ({ refused, partial, redacted }: GroundCount) => refused + partial + redacted
  return [...counts]
    .sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
    .map(([, row]) => row)
}

/** Appeals of the year by where they went, whatever year the reply was of. */
function appealsOf(
  cases: readonly InformationCase[],
  isIn: (day: IsoDate) => boolean,
): AppealCount[] {
  const filed = cases.flatMap(each => each.appeals).filter(appeal => isIn(appeal.filedOn))
  return appealKinds.map(kind => {
    const own = filed.filter(appeal => appeal.kind === kind)
    const results: Partial<Record<AppealResult, number>> = {}
    for (const { result } of own) if (result !== null) results[result] = (results[result] ?? 0) + 1
    const pending = own.filter(appeal => appeal.result === null).length
    return { kind, filed: own.length, pending, results }
  })
}
