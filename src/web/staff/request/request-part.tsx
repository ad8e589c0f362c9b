// The request itself, as it stands alone or beside its list; from the state in words to the whole history.
import { paths } from '../../paths.ts'
import { type Action, ActionBar } from '../../ui/list/action-bar.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { TimeLine } from '../../ui/show/time-line.tsx'
import { actionsOf } from '../act/act-actions.ts'
import { ActForm } from '../act/act-form.tsx'
import { proposedActions } from '../act/proposed-actions.ts'
import { VERSION_FIELD } from '../act/read-command.ts'
import { FlashNotice } from '../frame/flash.tsx'
import { LettersPart } from '../letter/letters-part.tsx'
import { ListKeys } from '../list/list-keys.tsx'
import { ApplicantPart } from './applicant-part.tsx'
import { ClockPart } from './clock-part.tsx'
import { HeadPart } from './head-part.tsx'
import { linesOf } from './history/event-lines.tsx'
import { AppealsPart } from './law/appeals-part.tsx'
import { FeePart } from './law/fee-part.tsx'
import { requestHref } from './list-way.ts'
import { NowPart } from './now-part.tsx'
import { ProposalPart } from './proposal-part.tsx'
import type { ShownRequest } from './request-page.tsx'
import { SaidPart } from './said-part.tsx'

export function RequestPart(shown: ShownRequest) {
  const { frame, detail, attempt, calendar, tariffs, listPath, routing } = shown
  const words = frame.context.texts.staff
  const carried = carriedOf(shown)
  return (
    <>
      <Ways {...shown} />
      <FlashNotice frame={frame} />
      {attempt.refused && (
        <Notice tone="refusal" title={words.acts.refused} announced>
          {attempt.refused.map(sentence => (
            <p>{sentence}</p>
          ))}
          {attempt.unsent && <p class="as-typed">{attempt.unsent}</p>}
        </Notice>
      )}
      <HeadPart frame={frame} detail={detail} />
      <ClockPart frame={frame} detail={detail} calendar={calendar} />
      <FeePart frame={frame} detail={detail} />
      <NowPart frame={frame} detail={detail} />
      <ProposalPart frame={frame} detail={detail} routing={routing} />
      <SaidPart frame={frame} detail={detail} />
      {attempt.act && (
        <ActForm
          act={attempt.act}
          frame={frame}
          detail={detail}
          typed={attempt.typed ?? {}}
          errors={attempt.errors ?? {}}
          waiting={attempt.waiting ?? []}
          calendar={calendar}
          tariffs={tariffs}
          findings={attempt.findings}
          routing={routing}
          carried={attempt.version ? { ...carried, [VERSION_FIELD]: attempt.version } : carried}
          cancelHref={requestHref(detail.requestId, listPath)}
        />
      )}
      <AppealsPart frame={frame} state={detail.state} />
      <LettersPart frame={frame} detail={detail} letters={shown.letters} />
      <ApplicantPart frame={frame} detail={detail} listPath={listPath} />
      {frame.staff.roles.includes('manager') && (
        <p>
          <a href={paths.looks(detail.requestId)}>{frame.context.texts.privacy.looks.staffLink}</a>
        </p>
      )}
      <section>
        <h2>{words.request.history}</h2>
        <TimeLine entries={linesOf(frame, detail)} />
      </section>
      <ActionBar actions={barOf(shown, carried)} />
    </>
  )
}

/** What the map proposes first; then it is the one main button. */
function barOf(shown: ShownRequest, carried: Readonly<Record<string, string>>): Action[] {
  const { frame, detail, listPath } = shown
  const proposed = proposedActions(shown, carried)
  const others = actionsOf(frame, detail, listPath, carried)
  if (proposed.length === 0) return others
  return [...proposed, ...others.map(action => ({ ...action, kind: 'secondary' as const }))]
}

/** What every form of the page brings along: its own key, the version that was read, the way on and back. */
function carriedOf({
  frame,
  detail,
  attempt,
  listPath,
  next,
}: ShownRequest): Record<string, string> {
  return {
    anahtar: attempt.actKey ?? frame.context.desk.newId(),
    [VERSION_FIELD]: String(detail.state.sequence),
    ...(listPath === undefined ? {} : { liste: listPath }),
    ...(next === undefined ? {} : { sonraki: next }),
  }
}

/** Back to the list, on to the next one, and the keys; the list beside has its own head. */
function Ways({ frame, detail, listPath, next }: ShownRequest) {
  const words = frame.context.texts.staff
  const { state } = detail
  const hasLetter = state.reply !== null || state.draft !== null
  return (
    <nav class="request-ways" aria-label={words.desk.keys.request}>
      {listPath !== undefined && (
        <a href={listPath} data-key="l" aria-keyshortcuts="l">
          {words.desk.keys.back}
        </a>
      )}
      {next !== undefined && (
        <a href={requestHref(next, listPath)} rel="next">
          {words.request.next}
        </a>
      )}
      {listPath !== undefined && (
        <a href={paths.request(detail.requestId)}>{words.request.fullPage}</a>
      )}
      {hasLetter && (
        <a href={paths.letter(detail.requestId)}>
          {state.reply === null ? words.request.letterDraft : words.request.letter}
        </a>
      )}
      <ListKeys frame={frame} isRequest />
    </nav>
  )
}
