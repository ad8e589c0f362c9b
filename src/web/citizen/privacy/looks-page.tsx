// Who looked at the followed request, as its applicant reads it: role, unit, day, what and what for; on
// the screen by pages, on paper whole.
import { formatDate, formatNumber } from '../../../core/turkish/format.ts'
import { type DayOfLooks, listDaysOfLooks } from '../../../features/privacy/look-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { purposeWords, roleAndUnit } from '../../privacy/look-words.ts'
import { PageNumbers, pageOf } from '../../privacy/page-numbers.tsx'
import { Buttons, LinkButton } from '../../ui/form/button.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { TimeLine, type TimeLineEntry } from '../../ui/show/time-line.tsx'
import type { FollowedView } from '../follow/followed-view.ts'

/** More days than a request is worked on; beyond it the screen has the rest. */
const PRINTED_MAX = 2_000

export async function showLooks(context: PageContext, view: FollowedView): Promise<Response> {
  const page = pageOf(context)
  const { rows, pages } = await listDaysOfLooks(context.desk, view.requestId, page)
  const words = context.texts.privacy.looks
  return context.html(
    <CitizenLayout
      frame={context.frame}
      title={words.title}
      section="follow"
      back={{ href: paths.followed() }}
    >
      <p class="lead-number">{view.state.registerNumber}</p>
      <h1>{words.title}</h1>
      <Looks context={context} rows={rows} />
      <PageNumbers context={context} page={page} pages={pages} hrefOf={paths.followedLooks} />
      {rows.length > 0 && (
        <Buttons>
          <LinkButton href={paths.followedLooksPrint()} kind="secondary" icon="printer">
            {words.print}
          </LinkButton>
        </Buttons>
      )}
    </CitizenLayout>,
  )
}

export async function printLooks(context: PageContext, view: FollowedView): Promise<Response> {
  const { rows } = await listDaysOfLooks(context.desk, view.requestId, 1, PRINTED_MAX)
  const words = context.texts.privacy.looks
  return context.html(
    <PrintLayout
      frame={context.frame}
      title={`${words.title} ${view.state.registerNumber}`}
      back={{ href: paths.followedLooks(), name: words.title }}
    >
      <p class="lead-number">{view.state.registerNumber}</p>
      <h1>{words.title}</h1>
      <Looks context={context} rows={rows} />
    </PrintLayout>,
  )
}

function Looks({ context, rows }: { context: PageContext; rows: readonly DayOfLooks[] }) {
  const words = context.texts.privacy.looks
  if (rows.length === 0) return <p>{words.empty}</p>
  return (
    <>
      <p>{words.lead}</p>
      <TimeLine entries={rows.map(row => entryOf(context, row))} />
      <p class="hint">{words.notSearch}</p>
      <p class="hint">{words.askMore}</p>
    </>
  )
}

function entryOf(context: PageContext, row: DayOfLooks): TimeLineEntry {
  const { language, texts } = context
  const words = texts.privacy.looks
  const times =
    row.times === 1 ? '' : ` · ${words.columns.times}: ${formatNumber(row.times, language)}`
  return {
    at: { words: formatDate(row.day, language), iso: row.day },
    who: roleAndUnit(context, row),
    title: words.seen[row.seen],
    icon: row.seen === 'request-opened' ? 'inbox' : 'lock',
    more: (
      <p>
        {words.columns.purpose}: {purposeWords(context, row, words.work)}
        {times}
      </p>
    ),
  }
}
