// Random lives of requests for properties: anybody tries anything at any time, more often what is possible; what the
// rules refuse does not happen.
import fc from 'fast-check'
import { type SeededRandom, seededRandom } from '../../../src/core/random/seeded.ts'
import { type Actor, applicantActor, systemActor } from '../../../src/core/request/actor.ts'
import type { Command, Decision } from '../../../src/core/request/commands.ts'
import { type DecisionContext, decide } from '../../../src/core/request/decide.ts'
import { decideTime } from '../../../src/core/request/decide-time.ts'
import type { NewEvent, RequestEvent } from '../../../src/core/request/events.ts'
import { applyEvent, foldRequest } from '../../../src/core/request/fold.ts'
import {
  type CountingBasis,
  recountedEvent,
  replayRequest,
} from '../../../src/core/request/law/recount.ts'
import { permissionFor } from '../../../src/core/request/permissions.ts'
import type { RequestState } from '../../../src/core/request/state.ts'
import { type ActionName, actionNames, transitions } from '../../../src/core/request/transitions.ts'
import {
  appealDemands,
  appealKinds,
  appealResults,
  contestReasons,
  extensionGrounds,
  legalClasses,
  outcomes,
  reasonCodes,
  requestKinds,
  returnReasons,
  staffRoles,
} from '../../../src/core/request/vocabulary.ts'
import { addDays, type IsoDate, isoDate } from '../../../src/core/time/dates.ts'
import {
  firstDay,
  lampReceipt,
  morningOf,
  place,
  receivedEvents,
  testCalendar,
  type Wish,
} from './histories.ts'
import { actorOf, lampTopic, type Name, parkUnit, people, roadUnit } from './people.ts'
import { boardRemedy } from './replies.ts'

const units = [parkUnit, roadUnit] as const
const staffOf: Record<string, readonly string[]> = {
  [parkUnit]: [people.burak, people.ceren, people.deniz],
  [roadUnit]: [people.emre],
}
const names = Object.keys(people) as Name[] // as: the keys of a literal
const residents: readonly Actor[] = [...names.map(name => actorOf(name)), applicantActor]

/** People of the town, strangers with any roles, the applicant and the program itself. */
function actorFrom(random: SeededRandom): Actor {
  if (random.chance(0.8)) return random.pick(residents)
  if (random.chance(0.2)) return random.pick<Actor>([systemActor, { kind: 'import', source: 'x' }])
  return {
    kind: 'staff',
    staffId: random.pick([people.emre, '00000000-0000-4000-8000-0000000000cf']),
    roles: staffRoles.filter(() => random.chance(0.4)),
    unitIds: units.filter(() => random.chance(0.5)),
  }
}

export const anyActor: fc.Arbitrary<Actor> = fc.nat().map(salt => actorFrom(seededRandom(salt)))

const words = (random: SeededRandom): string =>
  random.weighted([
    ['Yapıldı.', 12],
    ['', 1],
    [' ', 1],
    ['x'.repeat(10_001), 1],
  ])
const files = (random: SeededRandom): string[] => ['f1', 'f2'].filter(() => random.chance(0.3))
const replyFrom = (random: SeededRandom) => ({
  text: words(random),
  outcome: random.pick(outcomes),
  reason: random.chance(0.8) ? random.pick(reasonCodes) : null,
  remedy: random.chance(0.8) ? random.pick([boardRemedy, words(random)]) : null,
  ground: random.pick(['R21', 'P6C', null]),
  article: random.pick(['4982 m.21 ve 3071 m.6', '5393 m.14', null]),
  questions: [{ text: 'Sokak lambası yanmıyor.', isAnswered: random.chance(0.9) }],
})

type Maker = (random: SeededRandom, today: IsoDate) => object

const amounts = (random: SeededRandom): number =>
  random.weighted([
    [1_250, 10],
    [0, 1],
    [-1, 1],
    [1.5, 1],
    [10_000_001, 1],
  ])
/** Mostly one of the last days. */
const recently = (random: SeededRandom, today: IsoDate): IsoDate =>
  addDays(
    today,
    random.weighted([
      [0, 10],
      [-3, 2],
      [1, 1],
      [-400, 1],
    ]),
  )
const appealIds = ['appeal-1', 'appeal-2'] as const

/** Any fields of the acts that a law orders. */
const lawMakers = {
  forward: random => ({
    bodyId: random.chance(0.9) ? 'body-1' : '',
    bodyName: words(random),
    transferText: words(random),
    noticeText: words(random),
  }),
  extend: random => ({ ground: random.pick(extensionGrounds), text: words(random) }),
  'ask-fee': (random, today) => ({
    amountKurus: amounts(random),
    pages: amounts(random),
    text: words(random),
    reachedOn: recently(random, today),
  }),
  'record-payment': (random, today) => ({
    paidOn: recently(random, today),
    document: words(random),
  }),
  'file-appeal': (random, today) => ({
    appealId: random.pick(appealIds),
    kind: random.pick(appealKinds),
    filedOn: recently(random, today),
    reference: words(random),
    text: words(random),
  }),
  'record-demand': (random, today) => ({
    appealId: random.pick(appealIds),
    demand: random.pick(appealDemands),
    receivedOn: recently(random, today),
    text: words(random),
  }),
  'answer-appeal': random => ({
    appealId: random.pick(appealIds),
    demand: random.pick(appealDemands),
    text: words(random),
  }),
  'decide-appeal': (random, today) => ({
    appealId: random.pick(appealIds),
    result: random.pick(appealResults),
    decidedOn: recently(random, today),
    text: words(random),
  }),
  'hide-identity': random => ({ askedIn: words(random), reason: words(random) }),
  'ask-identity': random => ({ reason: random.pick(['Adrese gidilmeli.', 'Lazım.', '']) }),
  'open-identity': () => ({}),
  'decline-identity': random => ({ note: words(random) }),
  'explain-silence': random => ({ text: random.pick(['Ekip yetişemedi.', 'Oldu.', '']) }),
} satisfies Partial<Record<ActionName, Maker>>

/** Any fields that a door could send, sound or not. */
const makers: { [A in ActionName]: Maker } = {
  classify: random => ({
    kind: random.pick(requestKinds),
    legalClass: random.pick(legalClasses),
    topicId: random.chance(0.5) ? lampTopic : null,
  }),
  route: random => ({ unitId: random.pick(units), note: words(random) }),
  accept: () => ({}),
  return: random => ({ reason: random.pick(returnReasons), note: words(random) }),
  assign: random => ({ officerId: random.pick(Object.values(people)) }),
  'add-note': random => ({ text: words(random), attachmentIds: files(random) }),
  ask: random => ({ text: words(random) }),
  'answer-question': random => ({ text: words(random), attachmentIds: files(random) }),
  'send-interim': random => ({ text: words(random) }),
  promise: (random, today) => ({
    text: words(random),
    promisedOn: addDays(
      today,
      random.weighted([
        [20, 8],
        [-1, 1],
        [900, 1],
      ]),
    ),
  }),
  'record-work': (random, today) => ({
    note: words(random),
    place: {},
    team: 'Ekip 1',
    doneAt: morningOf(
      addDays(
        today,
        random.weighted([
          [0, 8],
          [2, 1],
          [-400, 1],
        ]),
      ),
    ),
    attachmentIds: files(random),
  }),
  'verify-work': random => ({ note: words(random) }),
  'submit-reply': replyFrom,
  'send-reply': replyFrom,
  'approve-reply': () => ({}),
  'decline-reply': random => ({ note: words(random) }),
  confirm: random => ({ comment: words(random) }),
  contest: random => ({
    reason: random.pick(contestReasons),
    text: words(random),
    attachmentIds: files(random),
  }),
  withdraw: random => ({ reason: words(random) }),
  ...lawMakers,
}

/** Everything else about the step follows from `salt`. */
export type Step = { salt: number; daysLater: number }

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    salt: fc.nat(),
    daysLater: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
    ),
  }),
  { maxLength: 40, size: 'max' },
)

const someone = { ...lampReceipt.applicant, applicantId: 'applicant' }

export const anyWish: fc.Arbitrary<
  Pick<Required<Wish>, 'kind' | 'channel' | 'promisedDays' | 'isIdentityHidden' | 'applicant'>
> = fc.record({
  // Information requests twice as often: they alone are extended and cost something.
  kind: fc.constantFrom(...requestKinds, 'information'),
  channel: fc.constantFrom('web', 'desk', 'cimer', 'muhtar'),
  promisedDays: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
  isIdentityHidden: fc.boolean(),
  applicant: fc.constantFrom(lampReceipt.applicant, someone),
})

export type Tried = {
  before: RequestState
  command: Command
  context: DecisionContext
  decision: Decision
  after: RequestState
}

export type Life = { events: RequestEvent[]; state: RequestState; tried: Tried[] }

export const anyLife: fc.Arbitrary<Life> = fc
  .tuple(anyWish, anySteps)
  .map(([wish, steps]) => live(wish, steps))

const settled: readonly CountingBasis[] = [{ calendar: testCalendar, feeReading: 'resume' }]
const administrator: Actor = { ...actorOf('fatma'), roles: ['administrator'] }

/**
 * Lives one life: before each attempt time passes, and the worker has looked every time. With several calendars
 * the administrator changes it now and then, and mostly recounts what is open.
 */
export function live(wish: Wish, steps: readonly Step[], bases = settled): Life {
  const events = receivedEvents(wish)
  let state = foldRequest(events)
  let today = isoDate(firstDay)
  let basis = bases[0] ?? never()
  const tried: Tried[] = []
  const add = (more: readonly RequestEvent[]) => {
    events.push(...more)
    state = more.reduce(applyEvent, state)
  }
  for (const { salt, daysLater } of steps) {
    const random = seededRandom(salt)
    today = addDays(today, daysLater)
    const now = morningOf(today)
    add(place(decideTime(state, today), state.sequence, now, systemActor))
    if (bases.length > 1 && random.chance(0.15)) {
      basis = random.pick(bases)
      if (random.chance(0.7))
        add(place(recounted(state, basis), state.sequence, now, administrator))
      add(place(decideTime(state, today), state.sequence, now, systemActor))
    }
    const before = state
    const needsApproval = random.chance(0.5)
    const { actor, action } = attemptOf(random, state, { today, needsApproval })
    // as: `makers` has the fields of each action
    const command = { action, ...makers[action](random, today) } as Command
    const unitOfficerIds = staffOf[state.unitId ?? ''] ?? []
    const context = { actor, now, today, needsApproval, unitOfficerIds, ...basis }
    const decision = decide(state, command, context)
    if (decision.ok) add(place(decision.events, state.sequence, now, actor))
    tried.push({ before, command, context, decision, after: state })
  }
  return { events, state, tried }
}

const never = (): never => {
  throw new Error('A town has a calendar')
}

function recounted(state: RequestState, basis: CountingBasis): NewEvent[] {
  return replayRequest(state, basis)
    .filter(({ effect }) => effect === 'moves')
    .map(replay => recountedEvent(replay, basis.calendar.version))
}

const USUAL = 0.5
/**
 * How often an act is thought of. Notes are always possible and change nothing, withdrawing and forwarding end
 * a life; what needs two acts before it is thought of whenever it is possible.
 */
const oftenness: Readonly<Partial<Record<ActionName, number>>> = {
  'add-note': 0.03,
  withdraw: 0.03,
  forward: 0.04,
  return: 0.1,
  classify: 0.2,
  'ask-fee': 1,
  'record-payment': 1,
  'record-demand': 1,
  'answer-appeal': 1,
  'approve-reply': 1,
  'decline-reply': 0.6,
  'answer-question': 0.8,
  'open-identity': 0.6,
}

/** Mostly something that somebody of the town may do now, else anything by anybody. */
function attemptOf(
  random: SeededRandom,
  state: RequestState,
  now: { today: IsoDate; needsApproval: boolean },
): { actor: Actor; action: ActionName } {
  if (random.chance(0.85)) {
    const steps = transitions.filter(
      ({ action, from }) =>
        from.includes(state.progress) && random.chance(oftenness[action] ?? USUAL),
    )
    // What nobody of the town may do now is passed over: most acts of the law have narrow doors.
    for (const { action } of random.shuffle(steps)) {
      const able = residents.filter(actor => permissionFor(action, state, actor, now).isAllowed)
      if (able.length > 0) return { actor: random.pick(able), action }
    }
  }
  return { actor: actorFrom(random), action: random.pick(actionNames) }
}
