// The period of a followed request as the strip of days shows it.
import { daysBetween, localDateOf } from '../../../core/time/dates.ts'
import { formatDate, formatPlainDate } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { ClockBarProps } from '../../ui/show/clock-bar.tsx'
import type { FollowedView } from './followed-view.ts'

/** Undefined where no period is counted, or it belongs to a request that was taken back. */
export function clockBarOf(context: PageContext, view: FollowedView): ClockBarProps | undefined {
  const { language, today, texts } = context
  const { clock, kind } = view.standing
  if (clock === undefined) return undefined
  const { receivedOn, rawDueOn, law } = clock
  const until = kind === 'answered' && clock.stoppedAt ? localDateOf(clock.stoppedAt) : today
  const isLaw = /^\d+$/.test(law)
  const words = texts.citizen.follow
  return {
    day: Math.max(0, daysBetween(receivedOn, until)),
    of: Math.max(1, daysBetween(receivedOn, rawDueOn)),
    start: { words: formatPlainDate(receivedOn, language), iso: receivedOn },
    due: { words: formatDate(rawDueOn, language), iso: rawDueOn },
    answered: kind === 'answered',
    ...(isLaw ? { law: { name: words.clockLawName(law), text: <p>{words.clockLaw}</p> } } : {}),
  }
}
