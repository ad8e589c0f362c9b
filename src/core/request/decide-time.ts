// What the passing of time does to a request: escalation and silence, each said once. The ladder
// itself is core/clocks.
import { type DueStep, dueSteps } from '../clocks/escalation.ts'
import type { IsoDate } from '../time/dates.ts'
import type { NewEvent } from './events.ts'
import type { ClockState } from './fold-clocks.ts'
import { decideFeeLapse } from './law/decide-fee.ts'
import { type Clock, owedClocks } from './state.ts'
import type { ClockClass } from './vocabulary.ts'

/**
 * Silence has a legal meaning only where a law counts the days: a promise that is missed is late,
 * not refused.
 */
const knowsSilence: readonly ClockClass[] = [
  'petition',
  'information',
  'cimer-petition',
  'cimer-information',
  'muhtar',
  'data-subject',
  'tip-off',
]

/**
 * The events that are due by `today` and not in the history yet; calling it again after they are
 * stored gives none. Silence is recorded also when a later rung is the one that is told: it is a
 * fact, not a message.
 */
export function decideTime(state: ClockState, today: IsoDate): NewEvent[] {
  const lapse = decideFeeLapse(state, today)
  const stopped = new Set(
    lapse.flatMap(({ kind, data }) => (kind === 'clock.stopped' ? [data.clockId] : [])),
  )
  const rungs = owedClocks(state)
    .filter(({ clockId }) => !stopped.has(clockId))
    .flatMap(clock =>
      dueSteps(clock, new Set(clock.firedSteps), today).map(step => eventOf(clock, step)),
    )
  return [...lapse, ...rungs]
}

function eventOf(clock: Clock, { step, number, isTold }: DueStep): NewEvent {
  const { clockId } = clock
  if (step === 'silence' && knowsSilence.includes(clock.class))
    return { kind: 'silence.recorded', data: { clockId, dueOn: clock.shiftedDueOn } }
  return { kind: 'clock.escalated', data: { clockId, step, number, isTold } }
}
