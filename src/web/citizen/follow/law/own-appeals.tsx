// The appeals of a request as its applicant reads them: which, since when, and how each ended.
import type { Appeal } from '../../../../core/request/state.ts'
import { formatDate } from '../../../../core/turkish/format.ts'
import type { PageContext } from '../../../door/page-context.ts'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import type { FollowedView } from '../followed-view.ts'

type Props = { context: PageContext; view: FollowedView }

export function OwnAppeals({ context, view }: Props) {
  const words = context.texts.citizen.law
  const { appeals } = view.state
  if (appeals.length === 0) return null
  return (
    <section>
      <h2>{words.appeals.title}</h2>
      {appeals.map(appeal => (
        <>
          <h3>{words.kinds[appeal.kind]}</h3>
          <SummaryList
            rows={[
              {
                label: words.appeals.filedOn,
                value: formatDate(appeal.filedOn, context.language),
              },
              ...(appeal.reference === ''
                ? []
                : [{ label: words.appeals.reference, value: appeal.reference }]),
              { label: words.appeals.result, value: resultWords({ context, view }, appeal) },
            ]}
          />
        </>
      ))}
    </section>
  )
}

function resultWords({ context, view }: Props, appeal: Appeal): string {
  const words = context.texts.citizen.law
  const date = (on: string) => formatDate(on, context.language)
  if (appeal.result !== null) {
    const on = appeal.decidedOn === null ? '' : `, ${date(appeal.decidedOn)}`
    return `${words.results[appeal.result]}${on}`
  }
  const clock = view.state.clocks.find(
    each =>
      appeal.clockIds.includes(each.clockId) &&
      (each.class === 'bedk-decision' || each.class === 'objection') &&
      each.stoppedAt === null,
  )
  const until = clock ? `. ${words.appeals.until(date(clock.rawDueOn))}` : ''
  return `${words.appeals.open}${until}`
}
