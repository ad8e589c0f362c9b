// The rules of what happens after a reply or a silence at another body: objection, information board,
// ombudsman, court. An appeal brings clocks of its own and stops none of ours by itself; docs/law/appeals.md.
// Permission was checked before.
import { startClocks, startedClock, stopClocks } from '../clock-events.ts'
import {
  type CommandOf,
  type Decision,
  invalid,
  NOTE_LENGTH_MAX,
  type Problem,
  TEXT_LENGTH_MAX,
  textProblem,
} from '../commands.ts'
import type { DecisionContext } from '../decide.ts'
import type { NewEvent } from '../events.ts'
import type { Appeal, RequestState } from '../state.ts'
import type { AppealDemand, AppealKind, AppealResult, ClockClass } from '../vocabulary.ts'

type AppealClock = Extract<
  ClockClass,
  | 'objection'
  | 'bedk-decision'
  | 'bedk-documents'
  | 'ombudsman-documents'
  | 'ombudsman-answer'
  | 'court-defence'
>

/** The period that the filing itself starts. Ombudsman and court have none that the municipality keeps. */
const clockOfFiling: Readonly<Record<AppealKind, AppealClock | null>> = {
  objection: 'objection',
  bedk: 'bedk-decision',
  ombudsman: null,
  court: null,
}

/** What each body may ask, and by which period it is owed. */
export const clockOfDemand: Readonly<
  Record<AppealKind, Readonly<Partial<Record<AppealDemand, AppealClock>>>>
> = {
  objection: {},
  bedk: { documents: 'bedk-documents' },
  ombudsman: { documents: 'ombudsman-documents', answer: 'ombudsman-answer' },
  court: { defence: 'court-defence' },
}

/** What that body may ask of the municipality; nothing where the municipality decides itself. */
export const demandsOf = (kind: AppealKind): AppealDemand[] =>
  // as: the keys of a record of demands are demands
  Object.keys(clockOfDemand[kind]) as AppealDemand[]

export function decideFiling(
  state: RequestState,
  { appealId, kind, filedOn, reference, text }: CommandOf<'file-appeal'>,
  context: DecisionContext,
): Decision {
  if (state.appeals.some(appeal => appeal.appealId === appealId))
    return invalid('appealId', 'invalid')
  const problem = textProblem(text, TEXT_LENGTH_MAX, false)
  if (problem) return invalid('text', problem)
  const referenceProblem = textProblem(reference, NOTE_LENGTH_MAX, false)
  if (referenceProblem) return invalid('reference', referenceProblem)
  const dayProblem = problemOfDay(filedOn, state.receivedOn, context.today)
  if (dayProblem) return invalid('filedOn', dayProblem)
  const clockClass = clockOfFiling[kind]
  const clock =
    clockClass === null ? null : startedClock(state.clocks, clockClass, filedOn, context)
  const clockId = clock?.data.clockId ?? null
  return {
    ok: true,
    events: [
      ...(clock === null ? [] : [clock]),
      { kind: 'appeal.filed', data: { appealId, kind, filedOn, reference, text, clockId } },
    ],
  }
}

export function decideDemand(
  state: RequestState,
  { appealId, demand, receivedOn, text }: CommandOf<'record-demand'>,
  context: DecisionContext,
): Decision {
  const appeal = openAppeal(state, appealId)
  if (appeal === undefined) return invalid('appealId', 'unknown')
  const clockClass = clockOfDemand[appeal.kind][demand]
  if (clockClass === undefined) return invalid('demand', 'invalid')
  if (appeal.openDemands.some(open => open.demand === demand)) return invalid('demand', 'invalid')
  const problem = textProblem(text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  const dayProblem = problemOfDay(receivedOn, appeal.filedOn, context.today)
  if (dayProblem) return invalid('receivedOn', dayProblem)
  const clock = startedClock(state.clocks, clockClass, receivedOn, context)
  const { clockId } = clock.data
  const data = { appealId, demand, receivedOn, text, clockId }
  return { ok: true, events: [clock, { kind: 'appeal.demanded', data }] }
}

export function decideAppealAnswer(
  state: RequestState,
  { appealId, demand, text }: CommandOf<'answer-appeal'>,
): Decision {
  const appeal = openAppeal(state, appealId)
  if (appeal === undefined) return invalid('appealId', 'unknown')
  const open = appeal.openDemands.find(each => each.demand === demand)
  if (open === undefined) return invalid('demand', 'unknown')
  const problem = textProblem(text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  return {
    ok: true,
    events: [
      { kind: 'appeal.answered', data: { appealId, demand, text } },
      ...stopClocks(state, 'appeal-answered', clock => clock.clockId === open.clockId),
    ],
  }
}

/** Decisions after which the municipality owes the applicant something anew. */
const reopening: readonly AppealResult[] = ['upheld', 'partly-upheld']

/**
 * A decision for the applicant opens an answered request again, at the unit that answered, and the law's
 * clock starts on the day of the decision: no law names a period for obeying, the own one is the shortest.
 */
export function decideAppealDecision(
  state: RequestState,
  { appealId, result, decidedOn, text }: CommandOf<'decide-appeal'>,
  context: DecisionContext,
): Decision {
  const appeal = openAppeal(state, appealId)
  if (appeal === undefined) return invalid('appealId', 'unknown')
  const problem = textProblem(text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  const dayProblem = problemOfDay(decidedOn, appeal.filedOn, context.today)
  if (dayProblem) return invalid('decidedOn', dayProblem)
  const events: NewEvent[] = [
    { kind: 'appeal.decided', data: { appealId, result, decidedOn, text } },
    ...stopClocks(state, 'appeal-decided', clock => appeal.clockIds.includes(clock.clockId)),
  ]
  if (state.progress !== 'answered' || !reopening.includes(result)) return { ok: true, events }
  const legalClass =
    state.legalClass === 'none' || state.legalClass === 'service' ? 'petition' : state.legalClass
  return {
    ok: true,
    events: [
      ...events,
      { kind: 'request.reopened', data: { excludedOfficerIds: [], unitId: state.unitId } },
      ...startClocks(
        state.clocks,
        { legalClass, receivedOn: decidedOn, promisedDays: null },
        context,
      ),
    ],
  }
}

const openAppeal = (state: RequestState, appealId: string): Appeal | undefined =>
  state.appeals.find(appeal => appeal.appealId === appealId && appeal.result === null)

function problemOfDay(on: string, from: string, today: string): Problem | undefined {
  if (on > today) return 'in-future'
  return on < from ? 'in-past' : undefined
}
