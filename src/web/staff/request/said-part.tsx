// What the applicant said, where and how it came, with its files.

import type { RequestEvent } from '../../../core/request/events.ts'
import { formatDateTime } from '../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { topicName } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { Files } from './files-part.tsx'
import { kindWords } from './kind-words.ts'
import { Paragraphs } from './paragraphs.tsx'
import { placeLine } from './place-line.ts'

export function SaidPart({ frame, detail }: { frame: StaffFrame; detail: RequestDetail }) {
  const { context } = frame
  const { texts } = context
  const words = texts.staff.request
  const { state, attachments, requestId } = detail
  const received = idsOfReceipt(detail.events)
  const files = attachments.filter(file => received.includes(file.attachmentId))
  return (
    <section>
      <h2>{words.said}</h2>
      <blockquote class="said">
        {state.text === '' ? <p>{texts.staff.desk.noWords}</p> : <Paragraphs text={state.text} />}
      </blockquote>
      {files.length > 0 && (
        <>
          <h3>{words.files}</h3>
          <Files frame={frame} requestId={requestId} files={files} />
        </>
      )}
      <SummaryList rows={factsOf(frame, detail)} />
    </section>
  )
}

const idsOfReceipt = ([first]: readonly RequestEvent[]): readonly string[] =>
  first?.kind === 'request.received' ? first.data.attachmentIds : []

function factsOf({ context, names }: StaffFrame, { state }: RequestDetail) {
  const { texts, language } = context
  const words = texts.staff.request
  const lists = texts.staff.words
  const { latitude, longitude } = state.place
  const rows = [
    { label: words.place, value: placeLine(state.place) },
    ...(latitude === undefined || longitude === undefined
      ? []
      : [{ label: words.map, value: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` }]),
    {
      label: words.topic,
      value: topicName(names, state.topicId, language) || texts.staff.desk.noTopic,
    },
    {
      label: words.kind,
      value: kindWords(lists, state).join(', '),
    },
    { label: words.channel, value: lists.channels[state.channel] },
    { label: words.received, value: formatDateTime(state.receivedAt, language) },
    { label: words.signature, value: lists.signatures[state.signature] },
  ]
  if (state.missing.length > 0) {
    const value = state.missing.map(element => lists.missing[element]).join(', ')
    rows.push({ label: words.facts.missing, value })
  }
  if (state.source !== null) {
    rows.push({ label: words.source, value: `${state.source.name} ${state.source.externalId}` })
  }
  return rows
}
