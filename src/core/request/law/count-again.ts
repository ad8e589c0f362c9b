// Counts a period of a request once more with every step, so that its dates can be checked by whoever doubts
// them. Moves nothing; what a new calendar may move is recount.ts.
import { areSameDates, type Clock as ComputedClock } from '../../clocks/clock.ts'
import { computeClock } from '../../clocks/compute-clock.ts'
import type { Clock } from '../state.ts'
import { type CountingBasis, recountClock } from './recount.ts'

export type CountedAgain = {
  counted: ComputedClock
  /** The three dates that bind are the counted ones. */
  agrees: boolean
}

/**
 * Undefined where nothing can be counted: the day of a promise was named and not counted, a history that was
 * moved in has no proof, the calendar does not reach that far.
 */
export function countAgain(clock: Clock, basis: CountingBasis): CountedAgain | undefined {
  const recount = recountClock(clock, basis)
  if (recount.kind === 'given' || recount.kind === 'uncountable') return undefined
  if (clock.class === 'promise') return undefined
  const { class: name, receivedOn, legalEvents, proof } = clock
  const counted = computeClock({
    class: name,
    receivedOn,
    promisedDays: proof?.promisedDays,
    events: legalEvents,
    ...basis,
  })
  return { counted, agrees: areSameDates(clock, recount.dates) }
}
