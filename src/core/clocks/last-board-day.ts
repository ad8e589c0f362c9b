// Owns the last day to appeal to the information board after silence (law 4982 m.13); information for
// residents, never an alarm. Our reading in docs/law/appeals.md A2. Pinned by last-board-day.test.ts.
import { OutsideCalendarError, type WorkCalendar } from '../calendar/work-calendar.ts'
import { addDays, type IsoDate } from '../time/dates.ts'
import { LAWS } from './laws.ts'

/** 2577 m.10: on day 30 the silence counts as refusal, whatever the information law's own period was. */
const SILENCE_DAYS = 30

/**
 * Fifteen days from the silence, not moved by a holiday: of two possible days the earlier one. Undefined
 * where the calendar ends before.
 */
export function lastBoardDay(
  receivedOn: IsoDate,
  municipalCalendar: WorkCalendar,
): IsoDate | undefined {
  const { limit } = LAWS['bedk-appeal']
  if (limit === 'promised') return undefined
  try {
    const calendar = municipalCalendar.forCourts()
    return addDays(calendar.nextWorkingDayOnOrAfter(addDays(receivedOn, SILENCE_DAYS)), limit)
  } catch (error) {
    if (error instanceof OutsideCalendarError) return undefined
    throw error
  }
}
