// Works out how a request stands for its applicant: who has it, what is owed by which day, what is
// late. Pure; the words are texts.
import type { Clock, RequestState } from '../../../core/request/state.ts'
import {
  appealClocks,
  isFeeAwaited,
  isPromiseOpen,
  owedClocks,
} from '../../../core/request/state.ts'
import { daysBetween, type IsoDate, localDateOf } from '../../../core/time/dates.ts'

export type Standing = {
  kind: 'open' | 'answered' | 'withdrawn'
  /** The period that says when the answer is owed; none for thanks. */
  clock: Clock | undefined
  /** Days the answer is late (or was, once answered); 0 when it is not. */
  daysLate: number
  /** The day promised for the work while it is not done, and by how much it has passed. */
  promisedOn: IsoDate | undefined
  promiseDaysLate: number
}

/** A topic's service period and a promise are about the work; all others are about the answer. */
export const isAboutWork = (clock: Clock): boolean =>
  clock.class === 'service' || clock.class === 'promise'

const earliestDue = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.reduce<Clock | undefined>(
    (least, clock) => (least === undefined || clock.rawDueOn < least.rawDueOn ? clock : least),
    undefined,
  )

const daysAfter = (dueOn: IsoDate | undefined, day: IsoDate): number =>
  dueOn === undefined ? 0 : Math.max(0, daysBetween(dueOn, day))

export function standingOf(state: RequestState, today: IsoDate): Standing {
  const promisedOn = isPromiseOpen(state) ? state.promise?.promisedOn : undefined
  const promise = { promisedOn, promiseDaysLate: daysAfter(promisedOn, today) }
  if (state.progress === 'withdrawn')
    return { kind: 'withdrawn', clock: undefined, daysLate: 0, ...promise }
  if (state.progress === 'answered') {
    const clock = answeredClock(state)
    const answeredOn = state.answered ? localDateOf(state.answered.at) : today
    return { kind: 'answered', clock, daysLate: daysAfter(clock?.rawDueOn, answeredOn), ...promise }
  }
  // What a board or a court waits for is owed to them, and a period that a fee halted is owed to nobody now.
  const running = owedClocks(state).filter(each => !appealClocks.includes(each.class))
  // While a payment is awaited no promise about the work goes on alone.
  if (isFeeAwaited(state)) return { kind: 'open', clock: undefined, daysLate: 0, ...promise }
  const aboutAnswer = earliestDue(running.filter(clock => !isAboutWork(clock)))
  // Where only a service period runs, it is what the desk owes.
  const clock = aboutAnswer ?? earliestDue(running.filter(each => each.class === 'service'))
  return { kind: 'open', clock, daysLate: daysAfter(clock?.rawDueOn, today), ...promise }
}

/** The period that the reply ended; an interim reply or a promise may have ended the law's own before. */
function answeredClock(state: RequestState): Clock | undefined {
  const answeredAt = state.answered?.at
  const stopped = state.clocks.filter(
    clock => clock.stoppedAt === answeredAt && clock.stoppedBecause === 'reply',
  )
  const aboutAnswer = stopped.filter(clock => !isAboutWork(clock))
  return earliestDue(aboutAnswer.length > 0 ? aboutAnswer : stopped)
}
