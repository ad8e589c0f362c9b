// The periods of a request: the one that presses as a bar with its holidays and its law, the others as lines.

import { OutsideCalendarError, type WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { LAWS, type LawRow } from '../../../core/clocks/laws.ts'
import type { RequestState } from '../../../core/request/state.ts'
import { type Clock, owedClocks, runningClocks } from '../../../core/request/state.ts'
import type { ClockClass } from '../../../core/request/vocabulary.ts'
import { daysBetween, type IsoDate, localDateOf } from '../../../core/time/dates.ts'
import { formatDate, formatPlainDate } from '../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { ClockBar } from '../../ui/show/clock-bar.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { ProofPart } from './law/proof-part.tsx'

type Props = { frame: StaffFrame; detail: RequestDetail; calendar: WorkCalendar }

export function ClockPart({ frame, detail, calendar }: Props) {
  const { state } = detail
  const main = mainClock(state)
  if (main === undefined) return null
  const others = state.clocks.filter(clock => clock !== main)
  const { words } = frame.context.texts.staff
  return (
    <>
      <OneClock frame={frame} detail={detail} clock={main} calendar={calendar} />
      {others.length > 0 && (
        <ul class="other-clocks">
          {others.map(clock => (
            <li>
              {words.clocks[clock.class]}: {formatPlainDate(clock.rawDueOn, frame.context.language)}{' '}
              <span class="quiet-words">({stateWords(frame, clock)})</span>
              <ProofPart frame={frame} detail={detail} clock={clock} calendar={calendar} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/**
 * What the municipality owes first; where it owes nothing now, a period that stands still or runs for
 * somebody else; where none runs, the one that stopped last.
 */
export function mainClock(state: RequestState): Clock | undefined {
  const stopped = state.clocks.toSorted((a, b) =>
    (a.stoppedAt ?? '') > (b.stoppedAt ?? '') ? -1 : 1,
  )
  const running = runningClocks(state)
  const paused = running.filter(clock => clock.isPaused)
  return firstDue(owedClocks(state)) ?? firstDue(paused) ?? stopped[0] ?? firstDue(running)
}

const firstDue = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.toSorted((a, b) => (a.rawDueOn < b.rawDueOn ? -1 : 1))[0]

function stateWords({ context }: StaffFrame, clock: Clock): string {
  const { clock: words } = context.texts.common
  const { parts } = context.texts.staff.lawForms
  if (clock.stoppedAt !== null) {
    const { stoppedBecause } = clock
    if (isOthers(clock) || stoppedBecause === 'withdrawal' || stoppedBecause === 'fee-lapsed')
      return context.texts.staff.events.stopped[stoppedBecause ?? 'reply']
    return localDateOf(clock.stoppedAt) > clock.rawDueOn ? words.answeredLate : words.answered
  }
  if (clock.isPaused) return parts.paused
  const left = daysBetween(context.today, clock.rawDueOn)
  if (isOthers(clock)) return `${left < 0 ? words.late(-left) : words.left(left)}, ${parts.others}`
  if (left < 0) return words.late(-left)
  return left === 0 ? words.dueToday : words.left(left)
}

/** Their passing makes the municipality late in nothing. */
const isOthers = (clock: Clock): boolean =>
  clock.class === 'fee-wait' || clock.class === 'bedk-decision'

/** Why the bar stands still where nothing was answered: a fee is awaited, or the matter ended otherwise. */
function standingStill({ context }: StaffFrame, clock: Clock): string | undefined {
  const { events, lawForms } = context.texts.staff
  if (clock.isPaused && clock.stoppedAt === null) return lawForms.parts.paused
  const { stoppedBecause } = clock
  return stoppedBecause === 'withdrawal' || stoppedBecause === 'fee-lapsed'
    ? events.stopped[stoppedBecause]
    : undefined
}

function OneClock({ frame, detail, clock, calendar }: Props & { clock: Clock }) {
  const { language, today } = frame.context
  const until = clock.stoppedAt === null ? today : localDateOf(clock.stoppedAt)
  const pausedOn = clock.isPaused ? detail.state.fee?.reachedOn : undefined
  return (
    <>
      <p class="clock-name">{frame.context.texts.staff.words.clocks[clock.class]}</p>
      <ClockBar
        day={daysBetween(clock.receivedOn, pausedOn ?? until)}
        paused={standingStill(frame, clock)}
        // A period that ends on its first day is still one cell wide.
        of={Math.max(1, daysBetween(clock.receivedOn, clock.rawDueOn))}
        start={{ words: formatPlainDate(clock.receivedOn, language), iso: clock.receivedOn }}
        due={{ words: formatDate(clock.rawDueOn, language), iso: clock.rawDueOn }}
        answered={clock.stoppedAt !== null}
        holidays={holidaysOf(clock, calendar)}
        law={{
          name: lawName(frame, clock.class),
          text: <LawText frame={frame} clock={clock} />,
        }}
      />
      <ProofPart frame={frame} detail={detail} clock={clock} calendar={calendar} />
    </>
  )
}

/** A moved-in record may be older than the table of holidays; its bar then has no marks. */
function holidaysOf(clock: Clock, calendar: WorkCalendar): { day: number; name: string }[] {
  try {
    return calendar
      .marksBetween(clock.receivedOn, clock.rawDueOn)
      .map(({ on, name }) => ({ day: daysBetween(clock.receivedOn, on), name }))
  } catch (error) {
    if (error instanceof OutsideCalendarError) return []
    throw error
  }
}

const lawOf = (name: ClockClass): LawRow | undefined =>
  name === 'promise' ? undefined : LAWS[name]

function lawName({ context }: StaffFrame, name: ClockClass): string {
  const law = lawOf(name)
  if (law === undefined) return context.texts.staff.words.clocks[name]
  return context.language === 'tr'
    ? [law.lawNameTr, law.article].filter(Boolean).join(' ')
    : [law.law, law.article?.replaceAll('m.', 'art. ')].filter(Boolean).join(' ')
}

function whyOf({ context }: StaffFrame, clock: Clock): string {
  const words = context.texts.staff.request.lawWhy
  if (clock.class === 'promise') return words.promise
  if (clock.class === 'follow-up') return words.followUp
  if (clock.class === 'service') return words.service
  return LAWS[clock.class].silenceIsRefusal ? words.silenceIsRefusal : ''
}

function LawText({ frame, clock }: { frame: StaffFrame; clock: Clock }) {
  const { language, texts } = frame.context
  const words = texts.staff.request.clockDates
  const date = (value: IsoDate) => formatDate(value, language)
  const why = whyOf(frame, clock)
  return (
    <>
      <p>
        <strong>{texts.staff.words.clocks[clock.class]}.</strong> {why}
      </p>
      <SummaryList
        rows={[
          { label: words.raw, value: date(clock.rawDueOn) },
          { label: words.shifted, value: date(clock.shiftedDueOn) },
          { label: words.internal, value: date(clock.internalDueOn) },
        ]}
      />
    </>
  )
}
