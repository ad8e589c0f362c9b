// Builds the state of a request from its events. Pure; the only place that says what an event changes.
import type { LegalEvent } from '../clocks/legal-events.ts'
import { type IsoDate, localDateOf } from '../time/dates.ts'
import type { EventData, EventKind, RequestEvent } from './events.ts'
import { type Appeal, type Clock, type Fact, isPromiseOpen, type RequestState } from './state.ts'

type Applied<K extends EventKind> = RequestEvent & { kind: K; data: EventData[K] }
type Change = Partial<RequestState>
type Rules = { [K in EventKind]: (state: RequestState, event: Applied<K>) => Change }

/** A history that no program of ours can have written: it starts wrong or has a gap. */
export class BrokenHistory extends Error {}

/**
 * The state after all events, in order of `sequence` from 1.
 * @throws BrokenHistory when the first event is not `request.received` or a sequence number is missing.
 */
export function foldRequest(events: readonly RequestEvent[]): RequestState {
  const [first, ...rest] = events
  if (first?.kind !== 'request.received')
    throw new BrokenHistory('The first event is not request.received')
  return rest.reduce(applyEvent, begin(first))
}

/** The state after one more event. */
export function applyEvent(state: RequestState, event: RequestEvent): RequestState {
  if (event.sequence !== state.sequence + 1) {
    throw new BrokenHistory(`Event ${event.sequence} follows ${state.sequence}`)
  }
  // as: the rule under `event.kind` takes events of that very kind; TypeScript cannot see the pair
  // through the lookup.
  const rule = rules[event.kind] as (state: RequestState, event: RequestEvent) => Change
  return { ...state, ...rule(state, event), sequence: event.sequence }
}

function begin(event: Applied<'request.received'>): RequestState {
  const { attachmentIds: _, source, isIdentityHidden, ...facts } = event.data
  return {
    ...facts,
    sequence: event.sequence,
    source: source ?? null,
    progress: 'received',
    outcome: null,
    reason: null,
    unitId: null,
    officerId: null,
    excludedOfficerIds: [],
    returns: 0,
    lastReturn: null,
    clocks: [],
    question: null,
    promise: null,
    draft: null,
    reply: null,
    answered: null,
    done: null,
    verified: null,
    satisfied: null,
    contestedAt: null,
    contests: 0,
    silenceAt: null,
    explainedSilences: [],
    extension: null,
    fee: null,
    forwardedTo: null,
    appeals: [],
    identity: { isHidden: isIdentityHidden ?? false, asked: null, openedTo: [] },
  }
}

const factOf = (event: RequestEvent): Fact => ({ at: event.at, by: event.actorId })

const changeClock = (
  state: RequestState,
  clockId: string,
  change: (clock: Clock) => Partial<Clock>,
): Change => ({
  clocks: state.clocks.map(clock =>
    clock.clockId === clockId ? { ...clock, ...change(clock) } : clock,
  ),
})

const changeAppeal = (
  state: RequestState,
  appealId: string,
  change: (appeal: Appeal) => Partial<Appeal>,
): Change => ({
  appeals: state.appeals.map(appeal =>
    appeal.appealId === appealId ? { ...appeal, ...change(appeal) } : appeal,
  ),
})

/** The name under which a step of the ladder is remembered: `half`, `due`, `weekly-2`. */
export const stepKey = (step: string, number: number): string =>
  step === 'weekly' ? `weekly-${number}` : step

/** The only two that may give a clock a later date. */
const movesLater: readonly EventData['clock.moved']['because'][] = ['extension-notice', 'fee-paid']

/** The legal event behind a move; the notice or the payment stands just before it in the same act. */
function legalEventOf(
  { extension, fee }: RequestState,
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

const rules: Rules = {
  'request.received': () => {
    throw new BrokenHistory('A request is received once')
  },
  'request.classified': (_, { data }) => ({ ...data }),
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
    ...(data.class === 'promise' && state.promise
      ? { promise: { ...state.promise, clockId: data.clockId } }
      : {}),
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
  'silence.explained': (state, { data }) => ({
    explainedSilences: [...state.explainedSilences, data.clockId],
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
    fee: state.fee && { ...state.fee, paidOn: data.paidOn },
  }),
  'fee.lapsed': state => ({
    fee: state.fee && { ...state.fee, hasLapsed: true },
    progress: 'withdrawn',
    outcome: 'withdrawn',
    question: null,
    draft: null,
  }),
  'request.forwarded': (_, { data, at }) => ({
    forwardedTo: { bodyId: data.bodyId, bodyName: data.bodyName, at },
  }),
  'appeal.filed': (state, { data: { text: _, clockId, ...appeal } }) => ({
    appeals: [
      ...state.appeals,
      {
        ...appeal,
        result: null,
        decidedOn: null,
        clockIds: clockId === null ? [] : [clockId],
        openDemands: [],
      },
    ],
  }),
  'appeal.demanded': (state, { data: { appealId, demand, clockId } }) =>
    changeAppeal(state, appealId, ({ clockIds, openDemands }) => ({
      clockIds: [...clockIds, clockId],
      openDemands: [...openDemands, { demand, clockId }],
    })),
  'appeal.answered': (state, { data }) =>
    changeAppeal(state, data.appealId, ({ openDemands }) => ({
      openDemands: openDemands.filter(open => open.demand !== data.demand),
    })),
  'appeal.decided': (state, { data }) =>
    changeAppeal(state, data.appealId, () => ({
      result: data.result,
      decidedOn: data.decidedOn,
      openDemands: [],
    })),
  'identity.asked': (state, { data, actorId, at }) => ({
    identity: { ...state.identity, asked: { by: actorId, reason: data.reason, at } },
  }),
  'identity.opened': (state, { data }) => ({
    identity: {
      ...state.identity,
      asked: null,
      openedTo: [...new Set([...state.identity.openedTo, data.openedTo])],
    },
  }),
  'identity.declined': state => ({ identity: { ...state.identity, asked: null } }),
  'letter.issued': () => ({}),
  'request.routed': (_, { data }) => ({
    progress: 'routed',
    unitId: data.unitId,
    officerId: null,
    draft: null,
  }),
  'request.accepted': () => ({ progress: 'accepted' }),
  'request.returned': (state, { data }) => ({
    progress: 'returned',
    returns: state.returns + 1,
    lastReturn: { ...data, unitId: state.unitId },
    unitId: null,
    officerId: null,
    draft: null,
  }),
  'request.assigned': (_, { data }) => ({ officerId: data.officerId }),
  'note.added': () => ({}),
  'question.asked': (_, { data, at }) => ({ question: { text: data.text, at } }),
  'question.answered': () => ({ question: null }),
  'interim-reply.sent': () => ({}),
  'promise.made': (_, { data, at }) => ({
    promise: { promisedOn: data.promisedOn, text: data.text, at, clockId: null },
    done: null,
    verified: null,
  }),
  'work.recorded': (_, event) => ({ done: { at: event.data.doneAt, by: event.actorId } }),
  'work.verified': (_, event) => ({ verified: factOf(event) }),
  'reply.submitted': (_, { data, actorId }) => ({
    progress: 'awaiting-approval',
    draft: { ...data, by: actorId },
  }),
  'reply.declined': state => ({
    progress: 'accepted',
    draft: state.draft,
  }),
  'reply.sent': (_, event) => ({
    progress: 'answered',
    outcome: event.data.outcome,
    reason: event.data.reason,
    answered: factOf(event),
    reply: { ...event.data, ...factOf(event) },
    draft: null,
    question: null,
  }),
  'verdict.confirmed': (_, event) => ({ satisfied: factOf(event) }),
  'verdict.contested': (state, { at }) => ({
    contestedAt: at,
    contests: state.contests + 1,
    satisfied: null,
  }),
  'request.reopened': (state, { data }) => ({
    progress: data.unitId ? 'routed' : 'received',
    unitId: data.unitId,
    officerId: null,
    excludedOfficerIds: [...new Set([...state.excludedOfficerIds, ...data.excludedOfficerIds])],
    answered: null,
    done: null,
    verified: null,
    // The clock of the contest is a new one: it can be extended and interrupted once, like the first.
    extension: null,
    fee: null,
    // A promise ended with its work, even when the applicant says that the work is not enough.
    promise: isPromiseOpen(state) ? state.promise : null,
  }),
  'request.withdrawn': () => ({
    progress: 'withdrawn',
    outcome: 'withdrawn',
    question: null,
    draft: null,
  }),
}
