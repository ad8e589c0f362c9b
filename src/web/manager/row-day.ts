// The day of a watched row: the page and its download show the same one.
import { type Instant, type IsoDate, localDateOf, parseInstant } from '../../core/time/dates.ts'

/** A moment of the ledger or a day, as a day on the wall. */
export function dayOf(key: string): IsoDate | string {
  const moment: Instant | undefined = parseInstant(key)
  return moment === undefined ? key : localDateOf(moment)
}
