// How a breach stands, in words: whether the Board and the people were told, and how long is left.
import { isToldLate } from '../../../core/privacy/breach.ts'
import { millisOf } from '../../../core/time/dates.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import type { Breach } from '../../../features/privacy/breach-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { StateTone } from '../../ui/show/state-mark.tsx'

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
