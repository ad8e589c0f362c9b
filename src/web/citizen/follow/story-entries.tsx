// Tells the history of a request to its applicant: what happened, when, and which unit did it. What
// staff write for each other has no entry here, and its words do not even reach this file
// (features/follow).
import type { EventData, RequestEvent } from '../../../core/request/events.ts'
import { formatDateTime, formatNumber } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import type { TimeLineEntry } from '../../ui/show/time-line.tsx'
import type { FollowedView } from './followed-view.ts'
import { lawTellers } from './law/law-story.tsx'
import { dayOf, deskName, Quote, type Scene, type Tellers, type Told } from './law/story-scene.tsx'
import { isAboutWork } from './standing.ts'

/** The entries, newest first. */
export function storyEntries(context: PageContext, view: FollowedView): TimeLineEntry[] {
  const { desk } = context.texts.citizen.follow
  const entries: TimeLineEntry[] = []
  let unit = desk
  for (const event of view.events) {
    // as: the teller under `event.kind` takes data of that kind; TypeScript cannot see the pair
    // through the lookup.
    const tell = tellers[event.kind] as
      | ((data: object, scene: Scene, event: RequestEvent) => Told)
      | undefined
    const told = tell?.(event.data, { context, view, unit }, event)
    if (told) entries.push({ at: whenOf(context, event), ...told })
    unit = unitAfter(event, unit, context, view)
  }
  return entries.reverse()
}

function whenOf({ language }: PageContext, { at }: RequestEvent) {
  return { words: formatDateTime(at, language), iso: at }
}

/** Who has it after this event, for the line below the next ones. */
function unitAfter(
  { kind, data }: RequestEvent,
  unit: string,
  context: PageContext,
  view: FollowedView,
): string {
  const { desk } = context.texts.citizen.follow
  if (kind === 'request.returned') return desk
  if (kind !== 'request.routed' && kind !== 'request.reopened') return unit
  return data.unitId === null ? desk : view.unitName(data.unitId)
}

const words = ({ context }: Scene) => context.texts.citizen.follow.story
const labels = ({ context }: Scene) => context.texts.citizen.words

/** Who wrote: the applicant, or the desk for the applicant. */
const writer = (scene: Scene, event: RequestEvent): string =>
  event.actorKind === 'staff' ? deskName(scene) : words(scene).you

const tellers: Tellers = {
  ...lawTellers,
  'request.received': ({ channel }, scene) => ({
    title: words(scene).received,
    who: labels(scene).channels[channel],
    icon: 'inbox',
  }),
  'request.classified': (_, scene) => ({
    title: words(scene).classified,
    who: deskName(scene),
    icon: 'info',
    more: <p>{words(scene).classifiedText}</p>,
  }),
  'clock.escalated': tellLateness,
  'silence.recorded': (_, scene) => ({
    title: words(scene).silence,
    who: deskName(scene),
    icon: 'clock',
    tone: 'late',
    more: <p>{words(scene).silenceTold}</p>,
  }),
  'request.routed': ({ unitId }, scene) => ({
    title: words(scene).routed(scene.view.unitName(unitId)),
    who: deskName(scene),
    icon: 'route',
  }),
  'request.accepted': (_, scene) => ({ title: words(scene).accepted, who: scene.unit }),
  'request.returned': (_, scene) => ({
    title: words(scene).returned,
    who: scene.unit,
    icon: 'return',
    more: <p>{words(scene).returnedText}</p>,
  }),
  'question.asked': ({ text }, scene) => ({
    title: words(scene).asked,
    who: scene.unit,
    icon: 'question',
    more: <Quote text={text} />,
  }),
  'question.answered': ({ text, attachmentIds }, scene, event) => ({
    title: event.actorKind === 'staff' ? words(scene).answeredAtDesk : words(scene).answeredByYou,
    who: writer(scene, event),
    icon: 'reply',
    more: <Written text={text} fileIds={attachmentIds} scene={scene} />,
  }),
  'interim-reply.sent': ({ text }, scene) => ({
    title: words(scene).interim,
    who: scene.unit,
    icon: 'reply',
    more: <Quote text={text} />,
  }),
  'promise.made': ({ promisedOn, text }, scene) => ({
    title: words(scene).promised(dayOf(scene, promisedOn)),
    who: scene.unit,
    icon: 'promise',
    more: <Quote text={text} />,
  }),
  'work.recorded': ({ doneAt, attachmentIds }, scene) => ({
    title: words(scene).done,
    who: scene.unit,
    icon: 'camera',
    more: (
      <>
        <p>{words(scene).doneText(formatDateTime(doneAt, scene.context.language))}</p>
        <FileLinks ids={attachmentIds} scene={scene} />
      </>
    ),
  }),
  'work.verified': (_, scene) => ({ title: words(scene).verified, who: deskName(scene) }),
  'request.forwarded': ({ bodyName }, scene) => ({
    title: scene.context.texts.routing.followed.story(bodyName),
    who: scene.unit,
    icon: 'forward',
  }),
  'reply.sent': tellReply,
  'verdict.confirmed': ({ comment }, scene) => ({
    title: words(scene).confirmed,
    who: words(scene).you,
    icon: 'check',
    tone: 'confirmed',
    ...(comment ? { more: <Quote text={comment} /> } : {}),
  }),
  'verdict.contested': ({ reason, text, attachmentIds }, scene) => ({
    title: words(scene).contested(labels(scene).contestReasons[reason]),
    who: words(scene).you,
    icon: 'hand',
    tone: 'refusal',
    more: <Written text={text} fileIds={attachmentIds} scene={scene} />,
  }),
  'request.reopened': tellReopening,
  'identity.hidden': (_, scene) => ({
    title: scene.context.texts.privacy.identity.story.hidden,
    who: deskName(scene),
    icon: 'lock',
  }),
  'identity.opened': tellOpening,
  'request.withdrawn': ({ reason }, scene) => ({
    title: words(scene).withdrawn,
    who: words(scene).you,
    icon: 'return',
    ...(reason ? { more: <Quote text={reason} /> } : {}),
  }),
}

/**
 * Steps before the due day are for staff; what comes after it is said plainly, and only what was
 * really told. Of the weeks only the newest is shown: it says how many there were.
 */
function tellLateness(data: EventData['clock.escalated'], scene: Scene): Told {
  const clock = scene.view.state.clocks.find(each => each.clockId === data.clockId)
  const late = { who: deskName(scene), icon: 'clock', tone: 'late' } as const
  if (data.step === 'silence')
    return {
      ...late,
      title: words(scene).promiseBroken,
      ...(data.isTold ? { more: <p>{words(scene).promiseBrokenText}</p> } : {}),
    }
  if (data.step !== 'weekly' || !data.isTold || clock === undefined) return undefined
  if (isFollowedByAnotherWeek(data, scene)) return undefined
  const weeks = formatNumber(data.number, scene.context.language)
  const title = isAboutWork(clock) ? words(scene).workStillLate : words(scene).answerStillLate
  return { ...late, title: title(weeks), more: <p>{words(scene).stillLateText}</p> }
}

function isFollowedByAnotherWeek(
  { clockId, number }: EventData['clock.escalated'],
  { view }: Scene,
): boolean {
  return view.events.some(
    ({ kind, data }) =>
      kind === 'clock.escalated' &&
      data.clockId === clockId &&
      data.step === 'weekly' &&
      data.number > number &&
      data.isTold,
  )
}

/** The present reply stands whole at the top of the page; one that was contested stays readable here. */
function tellReply(reply: EventData['reply.sent'], scene: Scene, event: RequestEvent): Told {
  const isPresent = scene.view.state.reply?.at === event.at
  const outcome = labels(scene).outcomes[reply.outcome]
  // To whom it was sent stands in its own line.
  const isNotice = reply.outcome === 'forwarded' && scene.view.state.forwardedTo !== null
  return {
    title: isNotice ? scene.context.texts.routing.followed.told : words(scene).replied,
    who: scene.unit,
    icon: 'letter',
    more: (
      <>
        {!isNotice && <p>{words(scene).outcome(outcome)}</p>}
        {!(isPresent && scene.view.standing.kind === 'answered') && (
          <details>
            <summary>{words(scene).readReply}</summary>
            <Quote text={reply.text} />
          </details>
        )}
      </>
    ),
  }
}

function tellReopening(_: EventData['request.reopened'], scene: Scene, event: RequestEvent): Told {
  const { events } = scene.view
  const started = events.find(
    next => next.kind === 'clock.started' && next.at === event.at && next.sequence > event.sequence,
  )
  const due = started?.kind === 'clock.started' ? started.data.rawDueOn : undefined
  return {
    title: words(scene).reopened,
    who: deskName(scene),
    icon: 'return',
    more: (
      <p>
        {words(scene).reopenedText}
        {due && ` ${words(scene).reopenedDue(dayOf(scene, due))}`}
      </p>
    ),
  }
}

/**
 * The person learns that, when, by which roles and why; not the names of the officers (docs/law/data.md
 * D3).
 */
function tellOpening(_: EventData['identity.opened'], scene: Scene, event: RequestEvent): Told {
  const { story } = scene.context.texts.privacy.identity
  const { events, rolesOf } = scene.view
  const asked = events.findLast(
    other => other.kind === 'identity.asked' && other.sequence < event.sequence,
  )
  const reason = asked?.kind === 'identity.asked' ? asked.data.reason : ''
  return {
    title: story.opened,
    who: deskName(scene),
    icon: 'lock',
    tone: 'refusal',
    more: (
      <>
        <p>{story.asked(rolesOf(asked?.actorId ?? null))}</p>
        <p>{story.decided(rolesOf(event.actorId))}</p>
        <p>{story.why(reason)}</p>
      </>
    ),
  }
}

type WrittenProps = { text: string; fileIds: readonly string[]; scene: Scene }

function Written({ text, fileIds, scene }: WrittenProps) {
  return (
    <>
      {text && <Quote text={text} />}
      <FileLinks ids={fileIds} scene={scene} />
    </>
  )
}

function FileLinks({ ids, scene }: { ids: readonly string[]; scene: Scene }) {
  const files = ids.flatMap(id => scene.view.fileOf(id) ?? [])
  if (files.length === 0) return null
  return (
    <ul class="file-links">
      {files.map(file => (
        <li>
          <a href={paths.followedFile(file.attachmentId)}>{file.fileName}</a>
        </li>
      ))}
    </ul>
  )
}
