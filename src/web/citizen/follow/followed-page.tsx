// The page that decides whether people believe us: how it stands, the reply, what the applicant may
// do, and the whole story.

import { CONTEST_WINDOW_DAYS } from '../../../core/request/permissions.ts'
import { isSentOn } from '../../../core/request/state.ts'
import { addDays, localDateOf } from '../../../core/time/dates.ts'
import { formatDate } from '../../../core/turkish/format.ts'
import { listLetters } from '../../../features/letters/letter-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { ClockBar } from '../../ui/show/clock-bar.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { TimeLine } from '../../ui/show/time-line.tsx'
import { clockBarOf } from './clock-bar-of.tsx'
import { FollowedLetters } from './followed-letters.tsx'
import type { FollowedView } from './followed-view.ts'
import { ForwardedTo } from './forwarded-to.tsx'
import { LatenessNotice } from './lateness-notice.tsx'
import { FeeNotice } from './law/fee-notice.tsx'
import { OwnAppeals } from './law/own-appeals.tsx'
import { boardDayOf, suitDayOf } from './law/suit-day.ts'
import { OwnFacts } from './own-facts.tsx'
import { Reply } from './reply.tsx'
import { standingSentence } from './standing-words.ts'
import { storyEntries } from './story-entries.tsx'

export type Props = { context: PageContext; view: FollowedView }

export async function showFollowed(context: PageContext, view: FollowedView): Promise<Response> {
  return await followedPage(context, view)
}

/** `isRefused`: an act came too late; the page says so and shows how it stands now. */
export async function followedPage(
  context: PageContext,
  view: FollowedView,
  { isRefused = false } = {},
): Promise<Response> {
  const words = context.texts.citizen.follow
  const { state } = view
  // Most requests have none, and the history knows.
  const hasLetter = view.events.some(event => event.kind === 'letter.issued')
  const letters = hasLetter ? await listLetters(context.desk, view.requestId) : []
  const suitOn = await suitDayOf(context, view)
  const boardOn = await boardDayOf(context, view)
  const clockBar = clockBarOf(context, view)
  return context.html(
    <CitizenLayout
      frame={context.frame}
      title={words.requestTitle(state.registerNumber)}
      section="follow"
      aside={<OwnFacts context={context} view={view} />}
    >
      <Done context={context} />
      {isRefused && <Notice tone="refusal" title={words.notPossible} announced />}
      <p class="lead-number">{words.requestTitle(state.registerNumber)}</p>
      <h1 class="standing">{standingSentence(context, view)}</h1>
      <LatenessNotice context={context} view={view} suitOn={suitOn} boardOn={boardOn} />
      <FeeNotice context={context} view={view} />
      <OpenQuestion context={context} view={view} />
      {clockBar && <ClockBar {...clockBar} />}
      <ForwardedTo context={context} view={view} />
      <Reply context={context} view={view} />
      <OwnAppeals context={context} view={view} />
      <FollowedLetters context={context} letters={letters} />
      <Verdict context={context} view={view} />
      <h2>{words.historyTitle}</h2>
      <TimeLine entries={storyEntries(context, view)} />
      <Leave context={context} view={view} />
    </CitizenLayout>,
    isRefused ? 409 : 200,
  )
}

/** What was just done, told once after the redirect. */
function Done({ context }: { context: PageContext }) {
  const words = context.texts.citizen.follow.done
  const done = context.query.get('oldu')
  if (done === 'onay') return <Notice tone="confirmed" title={words.confirmed} announced />
  if (done === 'itiraz') return <Notice tone="info" title={words.contested} announced />
  if (done === 'yanit') return <Notice tone="info" title={words.answered} announced />
  if (done === 'geri-al') return <Notice tone="info" title={words.withdrawn} announced />
  return null
}

function OpenQuestion({ context, view }: Props) {
  const words = context.texts.citizen.follow.question
  if (!view.allowed.has('answer-question') || view.state.question === null) return null
  return (
    <Notice tone="info" title={words.title}>
      <p class="as-typed">{view.state.question.text}</p>
      <p>{words.note}</p>
      <Buttons>
        <LinkButton href={paths.followedAct('yanit')} icon="reply">
          {words.go}
        </LinkButton>
      </Buttons>
    </Notice>
  )
}

function Verdict({ context, view }: Props) {
  const words = context.texts.citizen.follow.verdict
  const { allowed, state } = view
  if (state.answered === null || state.progress !== 'answered') return null
  const lastDay = addDays(localDateOf(state.answered.at), CONTEST_WINDOW_DAYS)
  const until = formatDate(lastDay, context.language)
  // Sent to another body, nothing is solved yet; it can only be objected to.
  const isForwarded = isSentOn(state)
  const canConfirm = allowed.has('confirm') && !isForwarded
  const canContest = allowed.has('contest')
  if (isForwarded && !canContest) return null
  return (
    <section class="screen-only" aria-label={words.title}>
      {canConfirm && <h2>{words.title}</h2>}
      {!canConfirm && canContest && !isForwarded && <p>{words.changedMind}</p>}
      <Form
        action={paths.followedAct('onay')}
        fields={{ anahtar: context.desk.newId() }}
        label={words.title}
      >
        <div class="verdict">
          {canConfirm && <Button icon="check">{words.confirm}</Button>}
          {canContest && (
            <LinkButton href={paths.followedAct('itiraz')} kind="secondary" icon="hand">
              {words.contest}
            </LinkButton>
          )}
        </div>
      </Form>
      <p class="hint">{canContest ? words.until(until) : words.over(until)}</p>
    </section>
  )
}

function Leave({ context, view }: Props) {
  const words = context.texts.citizen.follow
  return (
    <section class="screen-only leave">
      <Form action={paths.followEnd()}>
        <Buttons>
          <LinkButton href={paths.followedPrint()} kind="secondary" icon="printer">
            {words.print}
          </LinkButton>
          <Button kind="secondary" icon="lock">
            {words.end}
          </Button>
        </Buttons>
        <p class="hint">{words.endHint}</p>
      </Form>
      <p>
        <a href={paths.followedLooks()}>{context.texts.privacy.looks.link}</a>
      </p>
      {view.allowed.has('withdraw') && (
        <p>
          <a href={paths.followedAct('geri-al')}>{words.withdraw.link}</a>
        </p>
      )}
    </section>
  )
}
