// The last day to sue after silence, where the law calls silence a refusal. Information for the
// resident; the court decides.
import { lastBoardDay } from '../../../../core/clocks/last-board-day.ts'
import { lastSuitDay } from '../../../../core/clocks/last-suit-day.ts'
import { isOfInformation } from '../../../../core/request/law/legal-history.ts'
import type { IsoDate } from '../../../../core/time/dates.ts'
import type { PageContext } from '../../../door/page-context.ts'
import type { FollowedView } from '../followed-view.ts'

/** Law 2577 m.10 (docs/law/petition.md P5 to P8); undefined while nothing is silent or the day has passed. */
export async function suitDayOf(
  { desk, today }: PageContext,
  { standing }: FollowedView,
): Promise<IsoDate | undefined> {
  const { clock, kind } = standing
  if (kind !== 'open' || clock?.silenceAt == null) return undefined
  if (clock.class !== 'petition' && clock.class !== 'cimer-petition') return undefined
  const { lastSuitOn } = lastSuitDay(clock.receivedOn, await desk.calendar())
  return lastSuitOn !== undefined && lastSuitOn >= today ? lastSuitOn : undefined
}

/** After silence on an information request the way leads to the board first (docs/law/appeals.md A2). */
export async function boardDayOf(
  { desk, today }: PageContext,
  { standing }: FollowedView,
): Promise<IsoDate | undefined> {
  const { clock, kind } = standing
  if (kind !== 'open' || clock?.silenceAt == null || !isOfInformation(clock)) return undefined
  const lastOn = lastBoardDay(clock.receivedOn, await desk.calendar())
  return lastOn !== undefined && lastOn >= today ? lastOn : undefined
}
