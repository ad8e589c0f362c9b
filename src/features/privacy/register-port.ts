// What this slice needs of the official registers: a place with a serial number. Who keeps them is
// another slice.
import type { Instant } from '../../core/time/dates.ts'
import type { Trx } from '../../store/store.ts'

export type RegisterEntry = {
  municipalityId: string
  register: 'breaches' | 'destruction'
  subjectId: string
  at: Instant
}

/** Enters in the transaction of the act, so that there is no act without its number. */
export type EnterInRegister = (trx: Trx, entry: RegisterEntry) => Promise<void>
