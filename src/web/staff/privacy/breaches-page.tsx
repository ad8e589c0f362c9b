// All data breaches that were ever recorded, newest first.
import { formatNumber, formatShortDateTime } from '../../../core/turkish/format.ts'
import { type Breach, listBreaches } from '../../../features/privacy/breach-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/form/button.tsx'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { StateMark } from '../../ui/show/state-mark.tsx'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { type BreachStanding, boardStanding, peopleStanding } from './breach-words.ts'

export async function breachesPage(context: PageContext): Promise<Response> {
  const [frame, breaches] = await Promise.all([staffFrameOf(context), listBreaches(context.desk)])
  const words = context.texts.privacy.breaches
  return context.html(
    <StaffPage frame={frame} title={words.title} place="veri-ihlalleri">
      <div class="list-head">
        <h1>{words.title}</h1>
        <LinkButton href={paths.breachNew()} icon="plus" kind="secondary">
          {words.add}
        </LinkButton>
      </div>
      <p class="hint">{words.lead}</p>
      {breaches.length === 0 ? (
        <EmptyState title={words.empty} icon="lock">
          <p>{words.emptyTeach}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={words.title}
          columns={columnsOf(context)}
          rows={breaches}
          rowId={breach => breach.breachId}
          rowHref={breach => paths.breach(breach.breachId)}
          tone={breach => (boardStanding(context, breach).tone === 'late' ? 'late' : undefined)}
        />
      )}
    </StaffPage>,
  )
}

const FIRST_WORDS = 90
const mark = ({ tone, words }: BreachStanding) => <StateMark tone={tone}>{words}</StateMark>

function columnsOf(context: PageContext): Column<Breach>[] {
  const { language } = context
  const words = context.texts.privacy.breaches
  const { columns } = words
  const people = (count: number | null) =>
    count === null ? words.peopleUnknown : formatNumber(count, language)
  return [
    {
      name: columns.learned,
      width: 'tight',
      cell: breach => formatShortDateTime(breach.learnedAt, language),
    },
    { name: columns.what, width: 'grow', cell: breach => breach.what.slice(0, FIRST_WORDS) },
    {
      name: columns.people,
      width: 'tight',
      align: 'end',
      cell: breach => people(breach.peopleCount),
    },
    {
      name: columns.due,
      width: 'tight',
      minor: true,
      labelled: true,
      cell: breach => formatShortDateTime(breach.dueAt, language),
    },
    { name: columns.state, width: 'tight', cell: breach => mark(boardStanding(context, breach)) },
    {
      name: columns.peopleState,
      width: 'tight',
      minor: true,
      cell: breach => mark(peopleStanding(context, breach)),
    },
  ]
}
