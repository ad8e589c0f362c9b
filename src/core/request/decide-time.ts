// What the passing of time does to a request: escalation and silence, each said once. The ladder
// itself is core/clocks.
import { dueSteps } from '../clocks/escalation.ts'
import type { IsoDate } from '../time/dates.ts'
import type { NewEvent } from './events.ts'
import { type RequestState, runningClocks } from './state.ts'
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
 * stored gives none.
 */
export function decideTime(state: RequestState, today: IsoDate): NewEvent[] {
  return runningClocks(state).flatMap((clock): NewEvent[] =>
    dueSteps(clock, new Set(clock.firedSteps), today).flatMap(
      ({ step, number, isTold }): NewEvent[] => {
        if (step !== 'silence') {
          return [
            { kind: 'clock.escalated', data: { clockId: clock.clockId, step, number, isTold } },
          ]
        }
        if (!knowsSilence.includes(clock.class)) {
          return [
            {
              kind: 'clock.escalated',
              data: { clockId: clock.clockId, step, number, isTold: false },
            },
          ]
        }
        return [
          { kind: 'silence.recorded', data: { clockId: clock.clockId, dueOn: clock.shiftedDueOn } },
        ]
      },
    ),
  )
}
