// Which periods count as kept or missed by the municipality. What each figure means stands in definitions.ts.
import type { EventData } from '../request/events.ts'
import { othersClocks } from '../request/state.ts'
import type { ClockClass } from '../request/vocabulary.ts'

/**
 * Periods of the applicant or of another body, and the house's own follow-up: nobody here keeps or misses
 * them.
 */
export const unmeasuredClasses: readonly ClockClass[] = [...othersClocks, 'follow-up']

/** A period that ended so was neither kept nor missed: nobody answered it, and nobody had to any more. */
export const unmeasuredEnds: readonly EventData['clock.stopped']['because'][] = [
  'withdrawal',
  'reclassified',
  'fee-lapsed',
]
