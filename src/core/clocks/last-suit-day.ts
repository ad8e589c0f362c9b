// Owns the last day to sue after silence (law 2577); information for residents, never an alarm.
//
// Our reading in docs/law/petition.md P5 to P8, as courts count and not as a municipality may choose to:
// the silence ends on the next working day when day 30 is a holiday; 60 days run from the following day; a
// last day inside the recess moves to the end of the 7 days from 1 September; a last day on a holiday moves
// to the next working day. The recess is asked with the unmoved 60th day, which never gives the later of
// two possible dates. Pinned by last-suit-day.test.ts.
import { OutsideCalendarError, type WorkCalendar } from '../calendar/work-calendar.ts'
import { addDays, type IsoDate, isoDate } from '../time/dates.ts'
import type { ClockStep } from './clock.ts'

const SUIT_DAYS = 60
/**
 * Law 7331 made 30 out of 60 days of waiting for applications from this day on (P6).
 */
const SHORT_SILENCE_SINCE = isoDate('2021-07-14')
const SILENCE_DAYS = 30
const OLD_SILENCE_DAYS = 60
/** m.61 and m.8/3: the recess and the seven days after it, as month and day. */
const RECESS_FIRST = '07-20'
const RECESS_LAST = '08-31'
const RECESS_EXTENDED_TO = '09-07'
const RECESS_TEXT =
  'm.8/3: son gün, mahkemelerin ara verdiği 20 Temmuz–31 Ağustos arasında; 7 Eylül gününe uzar.'

export interface LastSuitDay {
  readonly lastSuitOn?: IsoDate
  readonly steps: readonly ClockStep[]
}

/** The last day to sue when no reply comes, with the steps that led there. */
export function lastSuitDay(receivedOn: IsoDate, municipalCalendar: WorkCalendar): LastSuitDay {
  try {
    return countSuit(receivedOn, municipalCalendar.forCourts())
  } catch (error) {
    if (!(error instanceof OutsideCalendarError)) throw error
    const text = `Dava için son gün hesaplanamadı. ${error.turkish}`
    return { steps: [{ rule: 'suit-unknown', text, on: receivedOn }] }
  }
}

function countSuit(receivedOn: IsoDate, calendar: WorkCalendar): LastSuitDay {
  const steps: ClockStep[] = []
  const waiting = receivedOn < SHORT_SILENCE_SINCE ? OLD_SILENCE_DAYS : SILENCE_DAYS
  const silenceOn = calendar.nextWorkingDayOnOrAfter(addDays(receivedOn, waiting))
  steps.push({
    rule: 'silence',
    text: `2577 sayılı Kanun m.10: ${waiting} gün cevap verilmezse bu günün sonunda ret sayılır.`,
    on: silenceOn,
  })
  const countedOn = addDays(silenceOn, SUIT_DAYS)
  steps.push({
    rule: 'suit',
    text: `m.7: izleyen günden başlayarak ${SUIT_DAYS}. gün. Bilgi içindir; süreye mahkeme karar verir.`,
    on: countedOn,
  })
  const afterRecessOn = extendByRecess(countedOn)
  if (afterRecessOn !== countedOn) {
    steps.push({ rule: 'recess', text: RECESS_TEXT, on: afterRecessOn })
  }
  const lastSuitOn = calendar.nextWorkingDayOnOrAfter(afterRecessOn)
  if (lastSuitOn !== afterRecessOn) {
    const why = calendar.whyClosed(afterRecessOn).join(', ')
    const text = `m.8/2: son gün tatile rastlıyor (${why}); izleyen ilk iş gününe uzar.`
    steps.push({ rule: 'suit-shift', text, on: lastSuitOn })
  }
  return { lastSuitOn, steps }
}

function extendByRecess(on: IsoDate): IsoDate {
  const dayOfYear = on.slice(5)
  const isInside = dayOfYear >= RECESS_FIRST && dayOfYear <= RECESS_LAST
  return isInside ? isoDate(`${on.slice(0, 4)}-${RECESS_EXTENDED_TO}`) : on
}
