// Owns the list of requests to watch on the overview: which list, its filters, fifty rows, the way on and
// back.

import { formatNumber, formatShortDate } from '../../core/turkish/format.ts'
import {
  type WatchedPage,
  type WatchedRow,
  watchKinds,
} from '../../features/measures/watch-list.ts'
import { paths } from '../paths.ts'
import { SelectField } from '../ui/form/select-field.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { type Column, DataTable } from '../ui/list/data-table.tsx'
import { FilterBar } from '../ui/list/filter-bar.tsx'
import { Pager } from '../ui/list/pager.tsx'
import { EmptyState } from '../ui/show/empty-state.tsx'
import type { Names } from './overview-names.ts'
import {
  filterFields,
  kindNames,
  type OverviewQuery,
  overviewHref,
  tableHref,
} from './overview-query.ts'
import { dayOf } from './row-day.ts'

export type WatchSectionProps = {
  query: OverviewQuery
  page: WatchedPage
  count: number
  names: Names
  districts: readonly (string | null)[]
}

const NONE = 'yok'
const anchor = '#liste'

function useColumns(query: OverviewQuery, names: Names): Column<WatchedRow>[] {
  const language = useLanguage()
  const texts = useTexts()
  const words = texts.manager.list
  const since: Column<WatchedRow>[] =
    query.kind === 'late'
      ? []
      : [
          {
            name: words.columns.since[query.kind],
            width: 'tight',
            cell: row => formatShortDate(dayOf(row.key), language),
          },
        ]
  return [
    { name: words.columns.number, width: 'tight', cell: row => row.registerNumber },
    { name: words.columns.late, width: 'tight', cell: row => <Delay row={row} /> },
    ...since,
    { name: texts.manager.unit, cell: row => names.unit(row.unitId) },
    {
      name: words.columns.words,
      width: 'grow',
      cell: row => (
        <>
          <strong>{names.topic(row.topicId)}:</strong> {row.text}
        </>
      ),
    },
    { name: texts.manager.district, minor: true, cell: row => names.district(row.district) },
    { name: words.columns.state, width: 'tight', cell: row => stateWords(row, texts) },
    { name: words.columns.flags, cell: row => <Flags row={row} /> },
  ]
}

/** The state in words; whoever reads the row of something contested sees whether it was answered again. */
function stateWords(row: WatchedRow, texts: ReturnType<typeof useTexts>): string {
  const progress = texts.staff.words.progress
  // as: the column holds only words of the closed list; anything else is shown as it is
  return progress[row.progress as keyof typeof progress] ?? row.progress
}

function Delay({ row: { daysLate } }: { row: WatchedRow }) {
  const language = useLanguage()
  const words = useTexts().manager
  if (daysLate === null) return <span class="quiet">{words.list.notLate}</span>
  return <strong class="missed">{words.days(formatNumber(daysLate, language))}</strong>
}

function Flags({ row }: { row: WatchedRow }) {
  const words = useTexts().manager.list.flags
  const flags = [
    row.silenceAt !== null && words.silence,
    row.contests > 0 && words.contested,
    row.promisedOn !== null && words.promise,
  ].filter(flag => flag !== false)
  return <>{flags.join(', ')}</>
}

function Kinds({ query }: Pick<WatchSectionProps, 'query'>) {
  const words = useTexts().manager.list
  return (
    <nav class="kinds" aria-label={words.kindsLabel}>
      {watchKinds.map(kind => (
        <a
          href={`${overviewHref(query, { kind })}${anchor}`}
          aria-current={kind === query.kind ? 'true' : undefined}
        >
          {words.kinds[kind]}
        </a>
      ))}
    </nav>
  )
}

function Filters({ query, names, districts }: Omit<WatchSectionProps, 'page' | 'count'>) {
  const words = useTexts().manager
  const chosen = filterFields(query)
  const any = words.list.any
  const topics = names.topics.filter(topic => topic.isActive && topic.parentTopicId === null)
  const fields = {
    ...(query.period.key === 'hepsi' ? {} : { donem: query.period.key }),
    ...(query.kind === 'late' ? {} : { liste: kindNames[query.kind] }),
  }
  const isFiltered = Object.values(chosen).some(value => value !== undefined)
  return (
    <FilterBar
      action={`${paths.overview()}${anchor}`}
      fields={fields}
      clearHref={isFiltered ? `${overviewHref(query, { filters: {} })}${anchor}` : undefined}
    >
      <SelectField
        name="birim"
        label={words.unit}
        optional
        placeholder={any}
        value={chosen.birim}
        options={[
          ...names.units.map(unit => ({ value: unit.unitId, label: names.unit(unit.unitId) })),
          { value: NONE, label: words.noUnit },
        ]}
      />
      <SelectField
        name="ilce"
        label={words.district}
        optional
        placeholder={any}
        value={chosen.ilce}
        options={districts.map(name => ({ value: name ?? NONE, label: names.district(name) }))}
      />
      <SelectField
        name="konu"
        label={words.topic}
        optional
        placeholder={any}
        value={chosen.konu}
        options={topics.map(main => ({
          title: names.topic(main.topicId),
          options: [
            main,
            ...names.topics.filter(topic => topic.parentTopicId === main.topicId),
          ].map(topic => ({ value: topic.topicId, label: names.topic(topic.topicId) })),
        }))}
      />
    </FilterBar>
  )
}

export type WatchTableProps = Pick<WatchSectionProps, 'query' | 'names'> & {
  rows: readonly WatchedRow[]
}

export function WatchTable({ query, rows, names }: WatchTableProps) {
  const words = useTexts().manager.list
  return (
    <DataTable
      caption={words.captions[query.kind]}
      columns={useColumns(query, names)}
      rows={rows}
      rowId={row => row.requestId}
      rowHref={row => paths.request(row.requestId)}
      tone={row => (row.daysLate === null ? undefined : 'late')}
    />
  )
}

export function WatchSection(props: WatchSectionProps) {
  const { query, page, count, names } = props
  const language = useLanguage()
  const words = useTexts().manager
  const isFiltered = Object.values(query.filters).some(value => value !== undefined)
  const place = (change: Partial<OverviewQuery>) => `${overviewHref(query, change)}${anchor}`
  return (
    <section id="liste" aria-labelledby="liste-baslik">
      <h2 id="liste-baslik">{words.sections.list}</h2>
      <Kinds query={query} />
      <p class="hint">{words.list.captions[query.kind]}</p>
      <Filters {...props} />
      {page.rows.length === 0 ? (
        <EmptyState icon="check" title={isFiltered ? words.list.emptyFiltered : words.list.empty} />
      ) : (
        <>
          <p class="list-count">
            <strong>{words.list.count(formatNumber(count, language))}</strong>{' '}
            <a href={tableHref('liste', query)} download>
              {words.download}
            </a>
          </p>
          <WatchTable query={query} rows={page.rows} names={names} />
          <Pager
            isUntimed
            shown={formatNumber(page.rows.length, language)}
            newerHref={page.hasNewer ? place({ before: page.rows[0] }) : undefined}
            olderHref={page.hasOlder ? place({ after: page.rows.at(-1) }) : undefined}
          />
        </>
      )}
    </section>
  )
}
