// The appeals of a request as a part of its own: where each is, what is owed to whom and until when, how it
// ended.
import type { Appeal, Clock, RequestState } from '../../../../core/request/state.ts'
import { daysBetween } from '../../../../core/time/dates.ts'
import { formatDate, formatNumber } from '../../../../core/turkish/format.ts'
import { SummaryList, type SummaryRow } from '../../../ui/show/summary-list.tsx'
import type { StaffFrame } from '../../frame/staff-page.tsx'

export function AppealsPart({ frame, state }: { frame: StaffFrame; state: RequestState }) {
  const { lawEvents, lawForms } = frame.context.texts.staff
  if (state.appeals.length === 0) return null
  return (
    <section class="appeals">
      <h2>{lawForms.parts.appealsTitle}</h2>
      {state.appeals.map(appeal => (
        <article>
          <h3>{lawEvents.appealKinds[appeal.kind]}</h3>
          <SummaryList rows={rowsOf(frame, state, appeal)} />
        </article>
      ))}
    </section>
  )
}

function rowsOf(frame: StaffFrame, state: RequestState, appeal: Appeal): SummaryRow[] {
  const { language, texts } = frame.context
  const words = texts.staff.lawForms.parts
  const { appealResults } = texts.staff.lawEvents
  const date = (on: string) => formatDate(on, language)
  const decided =
    appeal.result === null
      ? words.appealOpen
      : [appealResults[appeal.result], appeal.decidedOn && date(appeal.decidedOn)]
          .filter(Boolean)
          .join(', ')
  return [
    { label: words.appealFiled, value: date(appeal.filedOn) },
    ...(appeal.reference === '' ? [] : [{ label: words.appealReference, value: appeal.reference }]),
    ...owedRows(frame, state, appeal),
    ...awaitedRows(frame, state, appeal),
    { label: words.appealResult, value: decided },
  ]
}

/** What that body waits for from the municipality, with its own last day. */
function owedRows(frame: StaffFrame, state: RequestState, appeal: Appeal): SummaryRow[] {
  const { language, texts, today } = frame.context
  const { lawEvents, lawForms } = texts.staff
  return appeal.openDemands.map(({ demand, clockId }) => {
    const clock = clockOf(state, clockId)
    const asked = lawEvents.appealDemands[demand]
    if (clock === undefined) return { label: lawForms.parts.appealOwed, value: asked }
    const due = formatDate(clock.rawDueOn, language)
    const late = daysBetween(clock.rawDueOn, today)
    const value =
      late > 0
        ? lawForms.parts.appealOwedLate(asked, due, formatNumber(late, language))
        : lawForms.parts.appealOwedTo(asked, due)
    return {
      label: lawForms.parts.appealOwed,
      value: late > 0 ? <strong class="late-words">{value}</strong> : value,
    }
  })
}

/** The decision itself: the board's, or in an objection our own. */
function awaitedRows({ context }: StaffFrame, state: RequestState, appeal: Appeal): SummaryRow[] {
  const words = context.texts.staff.lawForms.parts
  return appeal.clockIds.flatMap(clockId => {
    const clock = clockOf(state, clockId)
    if (clock === undefined || clock.stoppedAt !== null) return []
    const due = formatDate(clock.rawDueOn, context.language)
    if (clock.class === 'bedk-decision')
      return [{ label: words.appealAwaited, value: words.appealAwaitedBy(due) }]
    if (clock.class === 'objection')
      return [{ label: words.appealAwaited, value: words.appealOursBy(due) }]
    return []
  })
}

const clockOf = (state: RequestState, clockId: string): Clock | undefined =>
  state.clocks.find(clock => clock.clockId === clockId)
