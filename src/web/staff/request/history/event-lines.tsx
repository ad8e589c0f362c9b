// Every event of a request as a line for staff: what happened, who did it, and its words. Nothing
// of the ledger is left out.
import type { ComponentChildren } from 'preact'
import type { EventData, RequestEvent } from '../../../../core/request/events.ts'
import { formatDate, formatShortDateTime } from '../../../../core/turkish/format.ts'
import { sightOf } from '../../../../features/requests/applicant-sight.ts'
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import type { IconName } from '../../../ui/icon.tsx'
import type { TimeLineEntry } from '../../../ui/show/time-line.tsx'
import { Overrulings, ReplyFacts } from '../../act/reply/reply-facts-list.tsx'
import { staffName, topicName, unitName } from '../../frame/names.ts'
import type { StaffFrame } from '../../frame/staff-page.tsx'
import { Files } from '../files-part.tsx'
import { kindWords } from '../kind-words.ts'
import { Paragraphs } from '../paragraphs.tsx'
import { placeLine } from '../place-line.ts'
import {
  clockName,
  dateIn,
  type Line,
  type Lines,
  lawLines,
  plain,
  said,
  type Told,
} from './law-event-lines.tsx'

/** The whole history, newest first; a long row of weekly reminders is one line that opens. */
export function linesOf(frame: StaffFrame, detail: RequestDetail): TimeLineEntry[] {
  return runsOf(detail.events.toReversed()).map(run => {
    const [newest, ...others] = run.map(event => lineOf(frame, detail, event))
    if (newest === undefined || others.length === 0) return newest ?? emptyLine
    return remindersLine(frame, [newest, ...others])
  })
}

const emptyLine: TimeLineEntry = { at: { words: '', iso: '' }, title: '' }

/** One event as its line. */
export function lineOf(
  frame: StaffFrame,
  detail: RequestDetail,
  event: RequestEvent,
): TimeLineEntry {
  // as: the line under `event.kind` takes the data of that very kind
  const line = lines[event.kind] as (data: RequestEvent['data'], told: Told) => Line
  return {
    at: { words: formatShortDateTime(event.at, frame.context.language), iso: event.at },
    who: whoOf(frame, event),
    ...line(event.data, { frame, detail, event }),
  }
}

const isReminder = (event: RequestEvent | undefined): boolean =>
  event?.kind === 'clock.escalated' && event.data.step === 'weekly'

/** Fewer reminders than this are no row yet. */
const RUN_MIN = 3

/** Events one by one, reminders that follow each other together. */
function runsOf(events: readonly RequestEvent[]): RequestEvent[][] {
  const runs: RequestEvent[][] = []
  for (const event of events) {
    const last = runs.at(-1)
    if (last && isReminder(event) && isReminder(last[0])) last.push(event)
    else runs.push([event])
  }
  return runs.flatMap(run => (run.length < RUN_MIN ? run.map(event => [event]) : [run]))
}

function remindersLine(frame: StaffFrame, entries: readonly [TimeLineEntry, ...TimeLineEntry[]]) {
  const { events } = frame.context.texts.staff
  const [newest] = entries
  return {
    ...newest,
    title: events.reminders(entries.length),
    more: (
      <details>
        <summary>{events.remindersAll}</summary>
        <ul class="reminders">
          {entries.map(entry => (
            <li>
              {entry.at.words} · {entry.title}
            </li>
          ))}
        </ul>
      </details>
    ),
  }
}

/** Name of the person, or who it was in kind. */
export function whoOf({ context, names }: StaffFrame, event: RequestEvent): string {
  const { actors } = context.texts.staff.events
  if (event.actorKind !== 'staff') return actors[event.actorKind]
  return staffName(names, event.actorId) || actors.formerStaff
}

const wordsOf = ({ frame }: Told) => frame.context.texts.staff
function filesOf({ frame, detail }: Told, ids: readonly string[]): ComponentChildren {
  const files = detail.attachments.filter(file => ids.includes(file.attachmentId))
  return files.length > 0 && <Files frame={frame} requestId={detail.requestId} files={files} />
}

function classWords(data: EventData['request.classified'], told: Told): string {
  const { names, context } = told.frame
  const topic = topicName(names, data.topicId, context.language)
  const words = [...kindWords(wordsOf(told).words, data), topic]
  return [...new Set(words)].filter(Boolean).join(' · ')
}

function replyLine(
  title: string,
  icon: IconName,
  reply: EventData['reply.submitted'],
  told: Told,
): Line {
  const { events } = wordsOf(told)
  return plain(
    icon,
    title,
    <>
      <Paragraphs text={reply.text} />
      <ReplyFacts frame={told.frame} detail={told.detail} reply={reply} />
      {reply.remedy !== null && (
        <details>
          <summary>{events.remedy}</summary>
          <Paragraphs text={reply.remedy} />
        </details>
      )}
    </>,
  )
}

function workLine(data: EventData['work.recorded'], told: Told): Line {
  const { events } = wordsOf(told)
  const { language } = told.frame.context
  const place = placeLine(data.place)
  return plain(
    'check',
    events.work(data.team),
    <>
      {said(data.note)}
      <p>{events.workAt(formatShortDateTime(data.doneAt, language))}</p>
      {place !== '' && <p>{events.workPlace(place)}</p>}
      {filesOf(told, data.attachmentIds)}
    </>,
  )
}

function noteLine(data: EventData['note.added'], told: Told): Line {
  const { events, request } = wordsOf(told)
  const sight = sightOf(told.event)
  if (sight) return plain('person', request.applicant.seen, <p>{request.applicant.whys[sight]}</p>)
  return plain('letter', events.note, [said(data.text), filesOf(told, data.attachmentIds)])
}

function escalationLine(data: EventData['clock.escalated'], told: Told): Line {
  const { events } = wordsOf(told)
  const step = data.step === 'weekly' ? events.week(data.number) : events.steps[data.step]
  const isLate = data.step === 'silence' || data.step === 'weekly'
  const title = events.escalated(clockName(told, data.clockId), step)
  return {
    ...plain('clock', data.isTold ? `${title}. ${events.told}` : title),
    ...(isLate ? { tone: 'late' as const } : {}),
  }
}

const lines: Lines = {
  ...lawLines,
  'request.received': (data, told) => {
    const { events, words } = wordsOf(told)
    return plain(
      'inbox',
      events.received(words.channels[data.channel]),
      <p>{classWords(data, told)}</p>,
    )
  },
  'request.classified': (data, told) =>
    plain('flag', wordsOf(told).events.classified, <p>{classWords(data, told)}</p>),
  'clock.started': (data, told) => {
    const { events, words } = wordsOf(told)
    return plain(
      'clock',
      events.clockStarted(words.clocks[data.class], dateIn(told, data.rawDueOn)),
    )
  },
  'clock.stopped': (data, told) => {
    const { events } = wordsOf(told)
    return plain(
      'clock',
      events.clockStopped(clockName(told, data.clockId), events.stopped[data.because]),
    )
  },
  'clock.escalated': escalationLine,
  'silence.recorded': (data, told) => ({
    ...plain('alert', wordsOf(told).events.silence(dateIn(told, data.dueOn))),
    tone: 'late',
  }),
  'request.routed': (data, told) => {
    const { names, context } = told.frame
    const unit = unitName(names, data.unitId, context.language)
    return plain('route', wordsOf(told).events.routed(unit), said(data.note) || undefined)
  },
  'request.accepted': (_, told) => plain('check', wordsOf(told).events.accepted),
  'request.returned': (data, told) => {
    const { events, words } = wordsOf(told)
    const title = events.returned(words.returnReasons[data.reason])
    return { ...plain('return', title, said(data.note) || undefined), tone: 'refusal' }
  },
  'request.assigned': (data, told) =>
    plain('person', wordsOf(told).events.assigned(staffName(told.frame.names, data.officerId))),
  'note.added': noteLine,
  'question.asked': (data, told) => plain('question', wordsOf(told).events.asked, said(data.text)),
  'question.answered': (data, told) => {
    const { events } = wordsOf(told)
    const isFor = told.event.actorKind === 'staff'
    return plain('reply', isFor ? events.questionAnsweredFor : events.questionAnswered, [
      said(data.text),
      filesOf(told, data.attachmentIds),
    ])
  },
  'interim-reply.sent': (data, told) =>
    plain('reply', wordsOf(told).events.interim, [
      said(data.text),
      <Overrulings frame={told.frame} overruled={data.overruled} />,
    ]),
  'promise.made': (data, told) => {
    const date = formatDate(data.promisedOn, told.frame.context.language)
    return plain('promise', wordsOf(told).events.promised(date), said(data.text))
  },
  'work.recorded': workLine,
  'work.verified': (data, told) =>
    plain('check', wordsOf(told).events.verified, said(data.note) || undefined),
  'reply.submitted': (data, told) => {
    const { events, words } = wordsOf(told)
    return replyLine(events.submitted(words.outcomes[data.outcome]), 'letter', data, told)
  },
  'reply.declined': (data, told) => ({
    ...plain('return', wordsOf(told).events.declined, said(data.note) || undefined),
    tone: 'refusal',
  }),
  'reply.sent': (data, told) => {
    const { events, words } = wordsOf(told)
    // The forwarding has its own line; this one is what the applicant was told.
    const isNotice = data.outcome === 'forwarded' && told.detail.state.forwardedTo !== null
    const title = isNotice ? events.forwardTold : events.sent(words.outcomes[data.outcome])
    return replyLine(title, 'letter', data, told)
  },
  'verdict.confirmed': (data, told) => ({
    ...plain('check', wordsOf(told).events.confirmed, said(data.comment) || undefined),
    tone: 'confirmed',
  }),
  'verdict.contested': (data, told) => {
    const { events, words } = wordsOf(told)
    const more = [said(data.text), filesOf(told, data.attachmentIds)]
    return {
      ...plain('hand', events.contested(words.contestReasons[data.reason]), more),
      tone: 'refusal',
    }
  },
  'request.reopened': (data, told) => {
    const { events } = wordsOf(told)
    const excluded = data.excludedOfficerIds.map(id => staffName(told.frame.names, id)).join(', ')
    return plain(
      'inbox',
      events.reopened,
      excluded !== '' ? <p>{events.reopenedFor(excluded)}</p> : undefined,
    )
  },
  'request.withdrawn': (data, told) =>
    plain('cross', wordsOf(told).events.withdrawn, said(data.reason) || undefined),
}
