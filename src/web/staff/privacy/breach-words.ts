// How a breach stands, in words: whether the Board and the people were told, how long is left, and what
// is wrong with what was typed.
import { type BreachProblem, isToldLate } from '../../../core/privacy/breach.ts'
import { millisOf } from '../../../core/time/dates.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import type { Breach } from '../../../features/privacy/breach-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { StateTone } from '../../ui/show/state-mark.tsx'
import type { TypedMoment } from './read-moment.ts'

export type BreachStanding = { tone: StateTone; words: string }

const HOUR = 3_600_000

export function boardStanding(
  { desk, texts, language }: PageContext,
  breach: Breach,
): BreachStanding {
  const words = texts.privacy.breaches.state
  const told = breach.steps.find(step => step.kind === 'board-told')
  if (told !== undefined) {
    const isLate = isToldLate(told, breach)
    return isLate
      ? { tone: 'late', words: words.toldLate }
      : { tone: 'answered', words: words.told }
  }
  const left = (millisOf(breach.dueAt) - millisOf(desk.now())) / HOUR
  if (left < 0) {
    const hours = formatNumber(Math.max(1, Math.floor(-left)), language)
    return { tone: 'late', words: words.overdue(hours) }
  }
  return { tone: 'new', words: words.owed(formatNumber(Math.floor(left), language)) }
}

export function peopleStanding({ texts }: PageContext, breach: Breach): BreachStanding {
  const words = texts.privacy.breaches.state
  return breach.steps.some(step => step.kind === 'people-told')
    ? { tone: 'answered', words: words.peopleTold }
    : { tone: 'new', words: words.peopleOwed }
}

/** The moment is typed into two fields; what the core says of it stands at the day, unless a field is why. */
export function breachErrors(
  { texts }: PageContext,
  moment: TypedMoment,
  found: readonly BreachProblem[],
  fieldNames: Readonly<Record<string, string>>,
): Record<string, string> {
  const { problems, momentProblems } = texts.privacy.breaches
  const ofMoment = Object.entries(moment.problems).map(([field, problem]) => [
    field,
    problem === 'required' ? problems.required : momentProblems[problem],
  ])
  const isMoment = (field: string) => field === 'learnedAt' || field === 'happenedAt'
  const ofCore = found
    .filter(({ field }) => moment.at !== undefined || !isMoment(field))
    .map(({ field, problem }) => [
      isMoment(field) ? 'gun' : (fieldNames[field] ?? field),
      problems[problem],
    ])
  return Object.fromEntries([...ofMoment, ...ofCore])
}
