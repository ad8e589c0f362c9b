// Says what events do to the clocks of a request, and folds them alone: whoever only counts days needs no
// text, no place and no reply. `fold.ts` builds the whole state with the same rules.
import type { LegalEvent } from '../clocks/legal-events.ts'
import { type IsoDate, localDateOf } from '../time/dates.ts'
import type { EventData, EventKind, RequestEvent } from './events.ts'
import type { Clock, RequestState } from './state.ts'

export type Applied<K extends EventKind> = RequestEvent & { kind: K; data: EventData[K] }

/** What the passing of time reads and writes. */
export type ClockState = Pick<RequestState, 'clocks' | 'extension' | 'fee' | 'silenceAt'>
type Change = Partial<ClockState>

type ClockKind =
  | `clock.${string}`
  | 'silence.recorded'
  | 'extension.notified'
  | `fee.${string}`
  | 'request.reopened'
type Rules = {
  [K in Extract<EventKind, ClockKind>]: (state: ClockState, event: Applied<K>) => Change
}

/** What the worker writes when a day begins; nothing of the request's own row but its silence. */
export const timeKinds: readonly EventKind[] = ['clock.escalated', 'silence.recorded']

const changeClock = (
  state: ClockState,
  clockId: string,
  change: (clock: Clock) => Partial<Clock>,
): Change => ({
  clocks: state.clocks.map(clock =>
    clock.clockId === clockId ? { ...clock, ...change(clock) } : clock,
  ),
})

/** The name under which a step of the ladder is remembered: `half`, `due`, `weekly-2`. */
const stepKey = (step: string, number: number): string =>
  step === 'weekly' ? `weekly-${number}` : step

/** The only two that may give a clock a later date. */
const movesLater: readonly EventData['clock.moved']['because'][] = ['extension-notice', 'fee-paid']

/** The legal event behind a move; the notice or the payment stands just before it in the same act. */
function legalEventOf(
  { extension, fee }: ClockState,
  because: EventData['clock.moved']['because'],
): LegalEvent[] {
  const event = (on: IsoDate | null | undefined) => (on ? [{ kind: because, on }] : [])
  switch (because) {
    case 'extension-notice':
      return event(extension?.on)
    case 'fee-notice':
      return event(fee?.reachedOn)
    case 'fee-paid':
      return event(fee?.paidOn)
    case 'recount':
      return []
  }
}

export const clockRules: Rules = {
  'clock.started': (state, { data }) => ({
    clocks: [
      ...state.clocks,
      {
        ...data,
        stoppedAt: null,
        stoppedBecause: null,
        silenceAt: null,
        isPaused: false,
        legalEvents: data.proof?.events ?? [],
        atMost: null,
        firedSteps: [],
      },
    ],
  }),
  'clock.stopped': (state, { data, at }) =>
    changeClock(state, data.clockId, () => ({ stoppedAt: at, stoppedBecause: data.because })),
  'clock.escalated': (state, { data }) =>
    changeClock(state, data.clockId, clock => ({
      firedSteps: [...clock.firedSteps, stepKey(data.step, data.number)],
    })),
  'silence.recorded': (state, { data, at }) => ({
    ...changeClock(state, data.clockId, clock => ({
      silenceAt: at,
      firedSteps: [...clock.firedSteps, 'silence'],
    })),
    silenceAt: state.silenceAt ?? at,
  }),
  'clock.moved': (state, { data: { clockId, because, ...dates } }) =>
    changeClock(state, clockId, ({ legalEvents, rawDueOn, shiftedDueOn, internalDueOn }) => ({
      ...dates,
      legalEvents: [...legalEvents, ...legalEventOf(state, because)],
      atMost: movesLater.includes(because) ? null : { rawDueOn, shiftedDueOn, internalDueOn },
    })),
  'extension.notified': (_, { data, at }) => ({
    extension: { ground: data.ground, on: localDateOf(at), dueOn: data.dueOn },
  }),
  'fee.notified': (_, { data: { amountKurus, reachedOn, payBy } }) => ({
    fee: { amountKurus, reachedOn, payBy, paidOn: null, hasLapsed: false },
  }),
  'fee.paid': (state, { data }) => ({
    fee: state.fee && { ...state.fee, paidOn: data.paidOn, hasLapsed: false },
  }),
  'fee.lapsed': state => ({ fee: state.fee && { ...state.fee, hasLapsed: true } }),
  // The clock of the contest is a new one: it can be extended and interrupted once, like the first.
  'request.reopened': () => ({ extension: null, fee: null }),
}

// as: keys of a complete record are its key type
export const clockKinds = Object.keys(clockRules) as (keyof typeof clockRules)[]

const none: ClockState = { clocks: [], extension: null, fee: null, silenceAt: null }

/** The clocks after these events in their order; kinds that touch no clock are passed over. */
export function foldClocks(events: readonly RequestEvent[], before = none): ClockState {
  let state = before
  for (const event of events) {
    // as: the rule under `event.kind` takes events of that very kind; other kinds have no rule
    const rule = (clockRules as Partial<Record<EventKind, unknown>>)[event.kind] as
      | ((state: ClockState, event: RequestEvent) => Change)
      | undefined
    if (rule !== undefined) state = { ...state, ...rule(state, event) }
  }
  return state
}
