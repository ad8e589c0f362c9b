// The rules of what happens after a reply or a silence at another body: objection, information board,
// ombudsman, court. An appeal brings clocks of its own and stops none of ours by itself; docs/law/appeals.md.
// Permission was checked before.
import { foldForSearch } from '../../turkish/fold-for-search.ts'
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
  // 4982 m.13, 2577 m.7 and m.11: the period to appeal begins with the refusal or the silence (A8).
  const dayProblem = problemOfDay(filedOn, state.appealableOn ?? state.receivedOn, context.today)
  if (dayProblem) return invalid('filedOn', dayProblem)
  const doubleProblem = problemOfDouble(state, { kind, filedOn, reference })
  if (doubleProblem) return invalid('reference', doubleProblem)
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

/**
 * The same file of the same body is one appeal, however its number is spelled (A9). Without numbers only the
 * same day tells that it is the same.
 */
function problemOfDouble(
  { appeals }: RequestState,
  { kind, filedOn, reference }: Pick<Appeal, 'kind' | 'filedOn' | 'reference'>,
): Problem | undefined {
  const file = foldedNumber(reference)
  const same = appeals.filter(each => each.kind === kind && foldedNumber(each.reference) === file)
  if (file !== '') return same.length > 0 ? 'invalid' : undefined
  return same.some(each => each.filedOn === filedOn) ? 'required' : undefined
}

/** Only blanks are left out: 1/23 is another file than 12/3. */
const foldedNumber = (reference: string): string => foldForSearch(reference.replaceAll(/\s/gu, ''))

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
  { today }: Pick<DecisionContext, 'today'>,
): Decision {
  const appeal = openAppeal(state, appealId)
  if (appeal === undefined) return invalid('appealId', 'unknown')
  const open = appeal.openDemands.find(each => each.demand === demand)
  if (open === undefined) return invalid('demand', 'unknown')
  const asked = state.clocks.find(clock => clock.clockId === open.clockId)
  if (asked !== undefined && asked.receivedOn > today) return invalid('demand', 'in-past')
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
