// Builds the state of a request from its events. Pure; the only place that says what an event changes.
import { isReroute } from '../routing/wrong-unit.ts'
import { addDays, type IsoDate, localDateOf } from '../time/dates.ts'
import type { EventKind, RequestEvent } from './events.ts'
import { type Applied, clockRules, timeKinds } from './fold-clocks.ts'
import { type Appeal, type Fact, isPromiseOpen, type RequestState } from './state.ts'
import type { Progress } from './vocabulary.ts'

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
  const rowSequence = timeKinds.includes(event.kind) ? state.rowSequence : event.sequence
  return { ...state, ...rule(state, event), sequence: event.sequence, rowSequence }
}

function begin(event: Applied<'request.received'>): RequestState {
  const { attachmentIds: _, source, isIdentityHidden, privacyNotice, ...facts } = event.data
  return {
    ...facts,
    sequence: event.sequence,
    rowSequence: event.sequence,
    source: source ?? null,
    privacyNotice: privacyNotice ?? null,
    progress: 'received',
    outcome: null,
    reason: null,
    unitId: null,
    officerId: null,
    excludedOfficerIds: [],
    returns: 0,
    reroutes: 0,
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
    appealableOn: null,
    explainedSilences: [],
    extension: null,
    fee: null,
    forwardedTo: null,
    appeals: [],
    identity: { isHidden: isIdentityHidden ?? false, asked: null, openedTo: [] },
  }
}

const factOf = (event: RequestEvent): Fact => ({ at: event.at, by: event.actorId })

const standingOf = ({ officerId, unitId }: RequestState): Progress => {
  if (officerId !== null) return 'accepted'
  return unitId === null ? 'received' : 'routed'
}

const earlier = (known: IsoDate | null, day: IsoDate): IsoDate =>
  known !== null && known < day ? known : day

const changeAppeal = (
  state: RequestState,
  appealId: string,
  change: (appeal: Appeal) => Partial<Appeal>,
): Change => ({
  appeals: state.appeals.map(appeal =>
    appeal.appealId === appealId ? { ...appeal, ...change(appeal) } : appeal,
  ),
})

const rules: Rules = {
  'request.received': () => {
    throw new BrokenHistory('A request is received once')
  },
  'request.classified': (_, { data }) => ({ ...data }),
  ...clockRules,
  'clock.started': (state, event) => ({
    ...clockRules['clock.started'](state, event),
    ...(event.data.class === 'promise' && state.promise
      ? { promise: { ...state.promise, clockId: event.data.clockId } }
      : {}),
  }),
  'silence.recorded': (state, event) => ({
    ...clockRules['silence.recorded'](state, event),
    // On the last day itself the period still runs.
    appealableOn: earlier(state.appealableOn, addDays(event.data.dueOn, 1)),
  }),
  'silence.explained': (state, { data }) => ({
    explainedSilences: [...state.explainedSilences, data.clockId],
  }),
  'fee.lapsed': (state, event) => ({
    ...clockRules['fee.lapsed'](state, event),
    progress: 'withdrawn',
    outcome: 'withdrawn',
    question: null,
    draft: null,
  }),
  // Paid in time and shown late: whoever had the request has it again.
  'fee.paid': (state, event) => ({
    ...clockRules['fee.paid'](state, event),
    ...(state.fee?.hasLapsed ? { progress: standingOf(state), outcome: null } : {}),
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
  'identity.hidden': () => ({ identity: { isHidden: true, asked: null, openedTo: [] } }),
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
  'request.routed': (state, { data }) => ({
    progress: 'routed',
    reroutes: state.reroutes + (isReroute(state, data.unitId) ? 1 : 0),
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
  'reply.sent': (state, event) => ({
    progress: 'answered',
    appealableOn: earlier(state.appealableOn, localDateOf(event.at)),
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
  'request.reopened': (state, event) => ({
    ...clockRules['request.reopened'](state, event),
    progress: event.data.unitId ? 'routed' : 'received',
    unitId: event.data.unitId,
    officerId: null,
    excludedOfficerIds: [
      ...new Set([...state.excludedOfficerIds, ...event.data.excludedOfficerIds]),
    ],
    answered: null,
    done: null,
    verified: null,
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
