// What the applicant said, beside how it stands.
import { runningClocks } from '../../../core/request/state.ts'
import { formatDate, formatSize } from '../../../core/turkish/format.ts'
import type { FollowedFile } from '../../../features/follow/followed-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { placeWords } from '../place-words.ts'
import type { FollowedView } from './followed-view.ts'

export function OwnFacts({ context, view }: { context: PageContext; view: FollowedView }) {
  const { texts, language } = context
  const words = texts.citizen.follow
  const { state, events } = view
  const received = events[0]
  const ids = received?.kind === 'request.received' ? received.data.attachmentIds : []
  const files = ids.flatMap(id => view.fileOf(id) ?? [])
  const size = (file: FollowedFile) => formatSize(file.byteCount, language)
  // The receipt named this day; beside the day of the law it stays in sight until its period ends.
  const work = runningClocks(state).find(clock => clock.class === 'service')
  const rows = [
    { label: words.facts.number, value: state.registerNumber },
    { label: words.facts.kind, value: texts.citizen.words.kinds[state.kind].name },
    { label: words.facts.topic, value: view.topic ?? words.facts.topicUnknown },
    {
      label: texts.citizen.apply.receipt.workDue,
      value: work ? formatDate(work.rawDueOn, language) : '',
    },
    { label: words.facts.place, value: placeWords(state.place) },
    { label: words.facts.text, value: state.text },
    {
      label: words.facts.files,
      value:
        files.length === 0 ? (
          ''
        ) : (
          <ul class="file-links">
            {files.map(file => (
              <li>
                <a href={paths.followedFile(file.attachmentId)}>{file.fileName}</a> {size(file)}
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return (
    <>
      <h2>{words.yours}</h2>
      <SummaryList rows={rows.filter(row => row.value !== '')} />
    </>
  )
}
