// Owns which stretch of time a figure is about and how an address names it. Figures of today have no period.
import { addDays, type IsoDate, isoDate } from '../time/dates.ts'

/** Half-open; a missing end has no bound. */
export type Period = {
  /** As in the address: `hepsi`, `30-gun`, `12-ay`, `2026`. */
  readonly key: string
  readonly from: IsoDate | null
  readonly before: IsoDate | null
}

export const allTime: Period = { key: 'hepsi', from: null, before: null }

/** The period that an address asks for; what is not one of ours is all time, so that nothing is hidden. */
export function periodOf(wish: string | undefined, today: IsoDate): Period {
  const tomorrow = addDays(today, 1)
  if (wish === '30-gun') return { key: wish, from: addDays(today, -29), before: tomorrow }
  if (wish === '12-ay') {
    // 29 February has no day a year before: the first of March is the day after where it would be.
    const [year, rest] = [Number(today.slice(0, 4)) - 1, today.slice(4)]
    const from = rest === '-02-29' ? isoDate(`${year}-03-01`) : isoDate(`${year}${rest}`)
    return { key: wish, from: addDays(from, 1), before: tomorrow }
  }
  if (wish !== undefined && /^(19|20)\d\d$/.test(wish)) {
    return {
      key: wish,
      from: isoDate(`${wish}-01-01`),
      before: isoDate(`${Number(wish) + 1}-01-01`),
    }
  }
  return allTime
}

/** Every period that a page offers: the fixed ones, then the years of the records, newest first. */
export function periodKeys(firstYear: number, lastYear: number): readonly string[] {
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, back) =>
    String(lastYear - back),
  )
  return [allTime.key, '30-gun', '12-ay', ...years]
}
