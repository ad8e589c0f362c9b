// Puts a new row into the map of owners, or into the list of roads, without overwriting anything: the
// former row of the same topic, road and district ends where the new one begins, and goes on where the new
// one ends within it (a winter protocol).
import type { IsoDate } from '../time/dates.ts'
import { isSameKey, type OwnershipKey, type OwnershipRow, type Validity } from './ownership.ts'

export type Insertion = {
  /** Rows that get an end, with the day on which they no longer decide. */
  ended: readonly { rowId: string; validBefore: IsoDate }[]
  /**
   * Rows that go on after the new one, which ends within them: each as a new row with the owner and the
   * decision of the row named here.
   */
  resumed: readonly ({ rowId: string } & Validity)[]
  /** The end of the new row, cut where a later row begins. */
  validBefore: IsoDate | null
}

/** Undefined: the row would end before it begins. */
export const insertRow = (
  rows: readonly OwnershipRow[],
  wish: OwnershipKey & Validity,
): Insertion | undefined =>
  insertPeriod(
    rows.filter(row => isSameKey(row, wish)),
    wish,
  )

/** The same for rows that are all about one thing, such as one road. */
export function insertPeriod(
  rows: readonly (Validity & { rowId: string })[],
  wish: Validity,
): Insertion | undefined {
  const { validFrom } = wish
  if (wish.validBefore !== null && wish.validBefore <= validFrom) return undefined
  const same = rows.filter(row => row.validBefore !== row.validFrom)
  const next = earliest(same.map(row => row.validFrom).filter(from => from > validFrom))
  const validBefore = earlier(wish.validBefore, next)
  const running = same.filter(
    row => row.validFrom <= validFrom && (row.validBefore === null || row.validBefore > validFrom),
  )
  const resumed = running.flatMap(row =>
    validBefore !== null && (row.validBefore === null || row.validBefore > validBefore)
      ? [{ rowId: row.rowId, validFrom: validBefore, validBefore: row.validBefore }]
      : [],
  )
  const ended = running.map(({ rowId }) => ({ rowId, validBefore: validFrom }))
  return { ended, resumed, validBefore }
}

/** A later row would cut the end that was asked for; who names none wants no more than that. */
export const isCutShort = (wish: Validity, { validBefore }: Insertion): boolean =>
  wish.validBefore !== null && validBefore !== wish.validBefore

const earliest = (days: readonly IsoDate[]): IsoDate | null =>
  days.reduce<IsoDate | null>((least, day) => earlier(least, day), null)

const earlier = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  one === null || (other !== null && other < one) ? other : one
