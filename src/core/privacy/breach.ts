// What a record of a data breach must hold, when the Board is owed the notice, and when people are told
// that it is still owed. Pure; storing is features/privacy.
//
// Law: 6698 m.12/5 and Board decision 2019/10 (law.md 1 and 6.2): the Board within 72 hours of
// learning, a late notice says why; the people concerned as soon as reasonable. Our reading:
// docs/law/data.md D7. Pinned by breach.test.ts.
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { computeClock } from '../clocks/compute-clock.ts'
import { type Instant, localDateOf, millisOf } from '../time/dates.ts'

export const dataCategories = [
  'identity',
  'contact',
  'location',
  'request-text',
  'photo',
  'health',
  'criminal',
  'account',
  'other',
] as const
export type DataCategory = (typeof dataCategories)[number]

/** As the register of breaches has them, which is kept in Turkish. */
export const dataCategoryNames: { readonly [category in DataCategory]: string } = {
  identity: 'Kimlik (ad, T.C. kimlik no)',
  contact: 'İletişim (telefon, e-posta, adres)',
  location: 'Konum',
  'request-text': 'Başvuru metni',
  photo: 'Fotoğraf, dosya',
  health: 'Sağlık (özel nitelikli)',
  criminal: 'Ceza, güvenlik tedbiri (özel nitelikli)',
  account: 'Personel hesabı, parola',
  other: 'Diğer',
}

export type BreachFields = {
  learnedAt: Instant | undefined
  what: string
  categories: readonly DataCategory[]
  /** Null: nobody knows yet. Undefined: what was typed is no number. */
  peopleCount: number | null | undefined
  measures: string
}

export type BreachProblem = {
  field: string
  problem:
    | 'required'
    | 'too-long'
    | 'in-future'
    | 'before-learning'
    | 'invalid'
    | 'too-many'
    | 'late-reason-needed'
}

const TEXT_MAX = 4_000
const REFERENCE_MAX = 200
/** More than live in the country. */
export const PEOPLE_MAX = 100_000_000

export function breachProblems(fields: BreachFields, now: Instant): BreachProblem[] {
  return [
    ...momentProblems('learnedAt', fields.learnedAt, now),
    ...textProblems('what', fields.what),
    ...(fields.categories.length === 0
      ? [{ field: 'categories', problem: 'required' } as const]
      : []),
    ...countProblems('peopleCount', fields.peopleCount),
    ...textProblems('measures', fields.measures),
  ]
}

function countProblems(field: string, count: number | null | undefined): BreachProblem[] {
  if (count === null) return []
  if (count === undefined || count < 0) return [{ field, problem: 'invalid' }]
  if (count > PEOPLE_MAX) return [{ field, problem: 'too-many' }]
  return Number.isInteger(count) ? [] : [{ field, problem: 'invalid' }]
}

function momentProblems(field: string, at: Instant | undefined, now: Instant): BreachProblem[] {
  if (at === undefined) return [{ field, problem: 'required' }]
  return millisOf(at) > millisOf(now) ? [{ field, problem: 'in-future' }] : []
}

function textProblems(field: string, text: string): BreachProblem[] {
  if (text.trim() === '') return [{ field, problem: 'required' }]
  return text.length > TEXT_MAX ? [{ field, problem: 'too-long' }] : []
}

/** The minute at which the Board must have the notice: 72 hours, through nights and holidays. */
export function boardDueAt(learnedAt: Instant, calendar: WorkCalendar): Instant {
  const receivedOn = localDateOf(learnedAt)
  const clock = computeClock({ class: 'breach', receivedOn, receivedAt: learnedAt, calendar })
  if (clock.rawDueAt === undefined) throw new Error('The clock of a breach counts hours')
  return clock.rawDueAt
}

export const breachStepKinds = ['board-told', 'people-told', 'note-added'] as const
export type BreachStepKind = (typeof breachStepKinds)[number]

export type BreachStep = {
  kind: BreachStepKind
  happenedAt: Instant | undefined
  text: string
  /** The number under which the Board has the notice. */
  reference: string
  /** Why the Board was told late; asked for then and only then. */
  lateReason: string
}

export function stepProblems(
  step: BreachStep,
  breach: { learnedAt: Instant; dueAt: Instant },
  now: Instant,
): BreachProblem[] {
  const { happenedAt, reference } = step
  const problems = [
    ...momentProblems('happenedAt', happenedAt, now),
    ...textProblems('text', step.text),
  ]
  if (happenedAt !== undefined && millisOf(happenedAt) < millisOf(breach.learnedAt))
    problems.push({ field: 'happenedAt', problem: 'before-learning' })
  if (reference.length > REFERENCE_MAX) problems.push({ field: 'reference', problem: 'too-long' })
  if (isToldLate(step, breach)) {
    if (step.lateReason.trim() === '')
      problems.push({ field: 'lateReason', problem: 'late-reason-needed' })
    else if (step.lateReason.length > TEXT_MAX)
      problems.push({ field: 'lateReason', problem: 'too-long' })
  }
  return problems
}

/** Whether the Board was told after the 72 hours. */
export const isToldLate = (
  step: { kind: BreachStepKind; happenedAt: Instant | undefined },
  { dueAt }: { dueAt: Instant },
): boolean =>
  step.kind === 'board-told' &&
  step.happenedAt !== undefined &&
  millisOf(step.happenedAt) > millisOf(dueAt)

/** Hours after learning at which the house hears of it once more, while the Board was not told. */
export const breachRungs = [
  { step: 'recorded', hours: 0 },
  { step: 'half', hours: 36 },
  { step: 'day-left', hours: 48 },
  { step: 'hours-left', hours: 66 },
  { step: 'overdue', hours: 72 },
] as const
export type BreachRung = (typeof breachRungs)[number]['step']

const HOUR = 3_600_000

/** The newest rung that is reached; the ones before it are covered by it. */
export function breachRungAt(learnedAt: Instant, now: Instant): BreachRung {
  const hours = (millisOf(now) - millisOf(learnedAt)) / HOUR
  return breachRungs.findLast(rung => hours >= rung.hours)?.step ?? 'recorded'
}
