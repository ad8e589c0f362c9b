// What this slice needs of the official registers: a place with a serial number for an act that is no
// event of a request. Who keeps them is another slice.
import type { Instant, IsoDate } from '../../core/time/dates.ts'
import type { Trx } from '../../store/store.ts'

export type ActEntry = {
  register: 'breaches' | 'destruction'
  /** The act's own id: entered twice, it is one entry. */
  entryKey: string
  enteredOn: IsoDate
  enteredAt: Instant
  /** What was done, in one sentence, without personal data. */
  summary: string
  /** What else the register shows, under its Turkish label. */
  details: Readonly<Record<string, string | number>>
}

/** Enters in the transaction of the act, so that there is no act without its number. */
export type EnterInRegister = (
  trx: Trx,
  municipalityId: string,
  entry: ActEntry,
) => Promise<unknown>
