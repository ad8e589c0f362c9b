// Lives a planned request through the same rules as a real one: every step is decided by the core,
// and time passes in between. A plan that the rules refuse is a mistake of the plan and throws.
import type { WorkCalendar } from '../../core/calendar/work-calendar.ts'
import { type Actor, actorColumns, applicantActor, systemActor } from '../../core/request/actor.ts'
import type { Command } from '../../core/request/commands.ts'
import { decide } from '../../core/request/decide.ts'
import { decideReceipt, type Receipt } from '../../core/request/decide-receipt.ts'
import { decideTime } from '../../core/request/decide-time.ts'
import type { NewEvent, RequestEvent } from '../../core/request/events.ts'
import { applyEvent, foldRequest } from '../../core/request/fold.ts'
import { nextLookOn } from '../../core/request/row.ts'
import type { RequestState } from '../../core/request/state.ts'
import { type Instant, type IsoDate, instantOfLocal, localDateOf } from '../../core/time/dates.ts'
import { idOf, type OrganisationIds } from './fill-organisation.ts'
import { bodyNamedIn, transferText } from './forwarded-bodies.ts'
import type { PlanPlace, PlanStep, RequestPlan } from './plan/plan-types.ts'
import { staff } from './staff.ts'
import { getTopic } from './topics.ts'

export type DemoWorld = {
  ids: OrganisationIds
  calendar: WorkCalendar
  now: Instant
  /** Ids of the bodies by their codes; left out, the code stands for the id. */
  bodyIds?: ReadonlyMap<string, string>
}

/** The hour at which the demo's worker looked each day. */
const WORKER_TIME = '06:00'

export function historyOfPlan(
  plan: RequestPlan,
  applicantId: string | null,
  world: DemoWorld,
): RequestEvent[] {
  const life = beginLife(plan, applicantId, world)
  for (const step of plan.steps.slice(1)) life.take(step)
  life.passTime(world.now)
  return life.events
}

/** The life right after its receipt; `special` is what the plan itself does not say. */
export function beginLife(
  plan: RequestPlan,
  applicantId: string | null,
  world: DemoWorld,
  special: Partial<Pick<Receipt, 'source' | 'isIdentityHidden' | 'place'>> = {},
): Life {
  const topic = getTopic(plan.topicCode)
  const { applicant } = plan
  const decision = decideReceipt(
    {
      channel: plan.channel,
      kind: plan.kind,
      legalClass: plan.legalClass,
      topicId: idOf(world.ids.topicIds, plan.topicCode),
      text: plan.text,
      place: placeOf(plan.place),
      signature: plan.signature,
      attachmentIds: [],
      receivedAt: plan.receivedAt,
      source: { name: 'demo', externalId: plan.key },
      applicant: {
        type: applicant.type,
        hasName: applicant.name !== null,
        hasAddress: applicant.home !== null,
        applicantId,
      },
      ...special,
    },
    { now: plan.receivedAt, calendar: world.calendar, promisedDays: topic.promisedWorkingDays },
  )
  if (!decision.ok)
    throw new Error(`${plan.key}: receipt refused: ${JSON.stringify(decision.refusal)}`)
  const received = { ...decision.received, data: { ...decision.received.data, registerNumber: '' } }
  return new Life(plan, world, [received, ...decision.others])
}

/** A history that grows step by step. */
class Life {
  readonly events: RequestEvent[] = []
  readonly #plan: RequestPlan
  readonly #world: DemoWorld
  #state: RequestState

  constructor(plan: RequestPlan, world: DemoWorld, first: readonly NewEvent[]) {
    this.#plan = plan
    this.#world = world
    const by = plan.steps[0]?.by ?? 'applicant'
    const actor = actorColumns(this.#actorOf(by))
    this.events.push(
      ...first.map((event, index) => ({
        ...event,
        sequence: index + 1,
        at: plan.receivedAt,
        ...actor,
      })),
    )
    this.#state = foldRequest(this.events)
  }

  take(step: PlanStep): void {
    this.passTime(step.at)
    if (this.#isForwarded && step.act === 'approve-reply') return
    // Nobody declines a forwarding: the reply that the plan has declined is not written.
    if (step.act === 'decline-reply' && this.#state.draft === null) return
    if (isForwarding(step) && this.#isDeclinedLater(step)) return
    const { command, by } = this.#forwardingOf(step) ?? {
      command: this.#commandOf(step),
      by: step.by,
    }
    this.perform(command, step.at, by)
  }

  perform(command: Command, at: Instant, by: string): void {
    this.passTime(at)
    const decision = decide(this.#state, command, this.#contextOf(at, by))
    if (!decision.ok) {
      throw new Error(
        `${this.#plan.key}: ${command.action} by ${by} refused: ${JSON.stringify(decision.refusal)}`,
      )
    }
    this.#append(decision.events, at, this.#actorOf(by))
  }

  get #isForwarded(): boolean {
    return this.#state.progress === 'answered' && this.#state.outcome === 'forwarded'
  }

  #isDeclinedLater(step: PlanStep): boolean {
    return this.#plan.steps.some(each => each.act === 'decline-reply' && each.at > step.at)
  }

  /**
   * A reply that sends the request to a body is a forwarding by the head of the unit; by a dispatcher where
   * it is contested afterwards, since whoever wrote is out then and the head is still needed. Said again
   * after a contest it is a reply.
   */
  #forwardingOf(step: PlanStep): { command: Command; by: string } | undefined {
    if (!isForwarding(step) || this.#state.forwardedTo !== null) return undefined
    const body = bodyNamedIn(step.text)
    if (body === undefined) throw new Error(`${this.#plan.key} names no body: ${step.text}`)
    const { ids, bodyIds } = this.#world
    const isContested = this.#plan.steps.some(each => each.act === 'contest')
    const by = staff.find(person =>
      isContested
        ? person.role === 'dispatcher'
        : person.role === 'unit-head' &&
          person.unitCodes.some(code => idOf(ids.unitIds, code) === this.#state.unitId),
    )
    if (by === undefined) throw new Error(`${this.#plan.key} has nobody who could forward it`)
    const bodyId = bodyIds === undefined ? body.code : idOf(bodyIds, body.code)
    const command = { action: 'forward', bodyId, bodyName: body.name, transferText } as const
    return { command: { ...command, noticeText: step.text }, by: by.userName }
  }

  /** What the worker would have said on the mornings before `until`. */
  passTime(until: Instant): void {
    for (;;) {
      const dueOn = nextLookOn(this.#state)
      const at = dueOn === null ? undefined : instantOfLocal(dueOn, WORKER_TIME)
      if (dueOn === null || at === undefined || at > until) return
      this.#append(decideTime(this.#state, dueOn), at, systemActor)
    }
  }

  #append(events: readonly NewEvent[], at: Instant, actor: Actor): void {
    for (const event of events) {
      const placed = { ...event, sequence: this.#state.sequence + 1, at, ...actorColumns(actor) }
      this.events.push(placed)
      this.#state = applyEvent(this.#state, placed)
    }
  }

  #actorOf(by: string): Actor {
    const person = staff.find(each => each.userName === by)
    if (person === undefined) return applicantActor
    const { ids } = this.#world
    return {
      kind: 'staff',
      staffId: idOf(ids.staffIds, by),
      roles: [person.role],
      unitIds: person.unitCodes.map(code => idOf(ids.unitIds, code)),
    }
  }

  #contextOf(at: Instant, by: string) {
    const { ids, calendar } = this.#world
    const officers = staff.filter(
      person =>
        (person.role === 'unit-officer' || person.role === 'unit-head') &&
        person.unitCodes.some(code => idOf(ids.unitIds, code) === this.#state.unitId),
    )
    const today: IsoDate = localDateOf(at)
    return {
      actor: this.#actorOf(by),
      now: at,
      today,
      calendar,
      feeReading: 'resume' as const,
      needsApproval: getTopic(this.#plan.topicCode).needsApproval,
      unitOfficerIds: officers.map(person => idOf(ids.staffIds, person.userName)),
    }
  }

  #commandOf(step: PlanStep): Command {
    const { ids } = this.#world
    const none = { attachmentIds: [] }
    switch (step.act) {
      case 'receive':
        throw new Error(`${this.#plan.key} is received twice`)
      case 'route':
        return { action: 'route', unitId: idOf(ids.unitIds, step.unitCode), note: step.note }
      case 'accept':
        return { action: 'accept' }
      case 'return':
        return { action: 'return', reason: step.reasonCode, note: step.note }
      case 'assign':
        return { action: 'assign', officerId: idOf(ids.staffIds, step.userName) }
      case 'note':
        return { action: 'add-note', text: step.text, ...none }
      case 'ask':
        return { action: 'ask', text: step.text }
      case 'answer-question':
        return { action: 'answer-question', text: step.text, ...none }
      case 'reply-interim':
        return { action: 'send-interim', text: step.text }
      case 'promise':
        return { action: 'promise', promisedOn: step.onDate, text: step.text }
      case 'record-work': {
        const { note, team, at } = step
        return {
          action: 'record-work',
          note,
          place: placeOf(step.place),
          team,
          doneAt: at,
          ...none,
        }
      }
      default:
        return this.#replyCommandOf(step)
    }
  }

  #replyCommandOf(step: Exclude<PlanStep, { act: keyof typeof unitActs }>): Command {
    switch (step.act) {
      case 'verify-work':
        return { action: 'verify-work', note: step.note }
      case 'submit-reply': {
        const { outcome, reasonCode: reason, text, remedy, ground, article, questions } = step
        const { needsApproval } = getTopic(this.#plan.topicCode)
        return {
          action: needsApproval ? 'submit-reply' : 'send-reply',
          outcome,
          reason,
          text,
          remedy,
          questions,
          ...(ground === undefined ? {} : { ground }),
          ...(article === undefined ? {} : { article }),
        }
      }
      case 'approve-reply':
        return { action: 'approve-reply' }
      case 'decline-reply':
        return { action: 'decline-reply', note: step.reason }
      case 'confirm':
        return { action: 'confirm', comment: step.comment }
      case 'contest':
        return { action: 'contest', reason: step.reason, text: step.text, attachmentIds: [] }
      case 'withdraw':
        return { action: 'withdraw', reason: step.reason }
      default: {
        const unknown: never = step
        throw new Error(`No command for ${JSON.stringify(unknown)}`)
      }
    }
  }
}

type ReplyStep = Extract<PlanStep, { act: 'submit-reply' }>
const isForwarding = (step: PlanStep): step is ReplyStep =>
  step.act === 'submit-reply' && step.outcome === 'forwarded'

/** The acts that `#commandOf` translates itself; the rest is about replies and verdicts. */
const unitActs = {
  receive: 1,
  route: 1,
  accept: 1,
  return: 1,
  assign: 1,
  note: 1,
  ask: 1,
  'answer-question': 1,
  'reply-interim': 1,
  promise: 1,
  'record-work': 1,
} as const

function placeOf(place: PlanPlace | null) {
  if (place === null) return {}
  const { district, neighbourhood, street, description, latitude, longitude } = place
  return {
    district,
    neighbourhood,
    street,
    latitude,
    longitude,
    ...(description === '' ? {} : { description }),
  }
}
