// The head of a request: number, topic, and in one line who has it and whether it is late; then its facts.
import type { RequestState } from '../../../core/request/state.ts'
import { type Clock, isOpen, isPromiseOpen, owedClocks } from '../../../core/request/state.ts'
import { daysBetween, type IsoDate } from '../../../core/time/dates.ts'
import { formatDate, formatPlainDate } from '../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { StateMark, type StateTone } from '../../ui/show/state-mark.tsx'
import { staffName, topicName, unitName } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { mainClock } from './clock-part.tsx'

export function HeadPart({ frame, detail }: { frame: StaffFrame; detail: RequestDetail }) {
  const { state } = detail
  const { language, texts } = frame.context
  const title = topicName(frame.names, state.topicId, language) || texts.staff.desk.noTopic
  const where = [state.place.street, state.place.district].filter(Boolean).join(', ')
  return (
    <header class="request-head">
      <p class="lead-number">{state.registerNumber}</p>
      <h1 id="basvuru-baslik">{[title, where].filter(Boolean).join(': ')}</h1>
      <p class="request-standing">
        {standingWords(frame, state)} <LateWords frame={frame} state={state} />
      </p>
      <p class="marks">
        {marksOf(frame, state).map(({ tone, words }) => (
          <StateMark tone={tone}>{words}</StateMark>
        ))}
      </p>
    </header>
  )
}

/** Who has it and what is waited for, in one sentence. */
export function standingWords({ context, names }: StaffFrame, state: RequestState): string {
  const words = context.texts.staff.request
  // Nobody took it back: the law says so of a fee that was not paid.
  if (state.progress === 'withdrawn' && state.fee?.hasLapsed) {
    const payBy = formatDate(state.fee.payBy, context.language)
    return context.texts.staff.lawForms.parts.feeLapsed(payBy)
  }
  if (state.progress === 'answered' && state.outcome === 'forwarded' && state.forwardedTo !== null)
    return words.forwardedTo(state.forwardedTo.bodyName)
  const unitId = state.progress === 'returned' ? (state.lastReturn?.unitId ?? null) : state.unitId
  const unit = unitName(names, unitId, context.language)
  const isNameless = unit === '' && state.progress !== 'answered'
  return words.standing[state.progress](
    isNameless ? words.unitUnknown : unit,
    staffName(names, state.officerId),
  )
}

/** A period that stands still or belongs to somebody else makes nobody here late. */
const isOwedLate = (state: RequestState, clock: Clock, today: IsoDate): boolean =>
  owedClocks(state).includes(clock) && clock.rawDueOn < today

function LateWords({ frame, state }: { frame: StaffFrame; state: RequestState }) {
  const { today, language, texts } = frame.context
  const clock = mainClock(state)
  if (clock === undefined || !isOwedLate(state, clock, today)) return null
  const words = texts.staff.request
  return (
    <strong class="late-words">
      {words.late(daysBetween(clock.rawDueOn, today))}{' '}
      {words.lateSince(formatDate(clock.rawDueOn, language))}
    </strong>
  )
}

type Mark = { tone: StateTone; words: string }

function marksOf({ context, names }: StaffFrame, state: RequestState): Mark[] {
  const { facts } = context.texts.staff.request
  const { progress, outcomes } = context.texts.staff.words
  const marks: Mark[] = [
    { tone: isOpen(state) ? 'going' : 'answered', words: progress[state.progress] },
  ]
  // A contested reply's outcome is the applicant's question now, not ours.
  const isSettled = state.answered !== null || state.progress === 'withdrawn'
  if (state.outcome !== null && isSettled)
    marks.push({ tone: 'answered', words: outcomes[state.outcome] })
  if (state.contestedAt !== null) marks.push({ tone: 'refusal', words: facts.contested })
  if (state.returns > 0) marks.push({ tone: 'refusal', words: facts.returned(state.returns) })
  if (state.reroutes > 0)
    marks.push({
      tone: 'refusal',
      words: context.texts.routing.desk.proposal.rerouted(state.reroutes),
    })
  if (state.silenceAt !== null) marks.push({ tone: 'late', words: facts.silence })
  if (state.question !== null) marks.push({ tone: 'new', words: facts.question })
  if (state.promise !== null && isPromiseOpen(state)) {
    const date = formatPlainDate(state.promise.promisedOn, context.language)
    marks.push({ tone: 'new', words: facts.promise(date) })
  }
  if (state.done !== null) marks.push({ tone: 'answered', words: facts.done })
  if (state.verified !== null) marks.push({ tone: 'answered', words: facts.verified })
  if (state.satisfied !== null) marks.push({ tone: 'confirmed', words: facts.satisfied })
  const excluded = state.excludedOfficerIds.map(id => staffName(names, id)).filter(Boolean)
  if (excluded.length > 0 && isOpen(state))
    marks.push({ tone: 'quiet', words: facts.excluded(excluded.join(', ')) })
  return marks
}
