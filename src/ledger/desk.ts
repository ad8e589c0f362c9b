// What every act gets from outside: the store, whose municipality it is, the time, ids and
// randomness. Wired in main.ts.
import type { WorkCalendar } from '../core/calendar/work-calendar.ts'
import type { Instant } from '../core/time/dates.ts'
import type { Store } from '../store/store.ts'

export type Desk = {
  readonly store: Store
  readonly municipalityId: string
  readonly now: () => Instant
  /** UUIDv7: ids that the program makes itself. */
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
  readonly calendar: () => Promise<WorkCalendar>
}
