// Owns the manager's page of one unit: its figures, its topics and people, the course of its periods, and
// signs of closing unread.
import { noCounts, SAME_MINUTE_MIN } from '../../core/measures/counts.ts'
import { getMeasure } from '../../core/measures/definitions.ts'
import { formatDateTime, formatNumber } from '../../core/turkish/format.ts'
import { findRecordedYears } from '../../features/measures/load-overview.ts'
import { type Load, loadUnit, type UnitClose } from '../../features/measures/load-unit.ts'
import { listWatched } from '../../features/measures/watch-list.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { EmptyState } from '../ui/show/empty-state.tsx'
import { Figure } from '../ui/show/figure.tsx'
import { Notice } from '../ui/show/notice.tsx'
import { DefinitionList } from './definition-list.tsx'
import { keptOverview } from './kept-overview.ts'
import { ManagerPage } from './manager-page.tsx'
import { Count, Days, definitionId, MeasureTable } from './measure-table.tsx'
import { PeriodForm } from './overview-head.tsx'
import { loadNames, loadStaffNames, type Names } from './overview-names.ts'
import { overviewHref, overviewQuery } from './overview-query.ts'
import { byLateness, loadColumns, resultColumns, type UnitRow } from './unit-tables.tsx'
import { WatchTable } from './watch-section.tsx'

const emptyRow = (unitId: string): UnitRow => ({
  unitId,
  counts: noCounts,
  lateness: null,
  sameMinute: 0,
  sentBack: 0,
  sentTo: 0,
})

export async function unitPage(context: PageContext): Promise<Response> {
  const { desk, today, language } = context
  const unitId = context.param('id')
  const names = await loadNames(desk, language)
  const unit = names.units.find(each => each.unitId === unitId)
  if (unit === undefined) return await context.notFound()
  const query = { ...overviewQuery(context), filters: { unitId }, kind: 'late' } as const
  const [overview, close, watched, years, staff] = await Promise.all([
    keptOverview(desk, { today, period: query.period }),
    loadUnit(desk, { unitId, today, period: query.period }),
    listWatched(desk, { kind: 'late', filters: query.filters, today, limit: 10 }),
    findRecordedYears(desk),
    loadStaffNames(desk),
  ])
  const words = context.texts.manager
  const row = overview.units.find(each => each.unitId === unitId) ?? emptyRow(unitId)
  return context.html(
    <ManagerPage
      context={context}
      title={names.unit(unitId)}
      query={query}
      names={names}
      units={overview.units.toSorted(byLateness)}
      unitId={unitId}
    >
      <p>
        <a class="back" href={overviewHref(query, { filters: {} })}>
          {words.unitPage.back}
        </a>
      </p>
      <h1>{names.unit(unitId)}</h1>
      {!unit.isActive && <Notice tone="info" title={words.unitPage.inactive} />}
      <UnitFigureTables row={row} />
      <PeriodForm query={query} action={paths.overviewUnit(unitId)} years={years} />
      <MonthsChart close={close} />
      <BulkAnswers close={close} />
      <Loads close={close} names={names} staff={staff} />
      {watched.rows.length > 0 && (
        <section>
          <h2>{words.unitPage.late}</h2>
          <WatchTable query={query} rows={watched.rows} names={names} />
          <p>
            <a href={`${overviewHref(query)}#liste`}>{words.unitPage.seeAll}</a>
          </p>
        </section>
      )}
      <section id="tanimlar">
        <h2>{words.sections.definitions}</h2>
        <DefinitionList />
      </section>
    </ManagerPage>,
  )
}

type LoadsProps = { close: UnitClose; names: Names; staff: ReadonlyMap<string, string> }

function Loads({ close, names, staff }: LoadsProps) {
  const words = useTexts().manager
  const officerName = (id: string | null) =>
    id === null ? words.noOfficer : (staff.get(id) ?? words.noOfficer)
  return (
    <>
      <LoadList
        title={words.unitPage.topics}
        head={words.topic}
        rows={close.topics}
        name={row => names.topic(row.id)}
      />
      <LoadList
        title={words.unitPage.officers}
        head={words.officer}
        rows={close.officers}
        name={row => officerName(row.id)}
      />
    </>
  )
}

function UnitFigureTables({ row }: { row: UnitRow }) {
  const words = useTexts().manager
  return (
    <>
      <MeasureTable
        caption={words.unitPage.today}
        labelHead={words.unitPage.today}
        rows={[row]}
        rowLabel={() => words.unitPage.today}
        columns={loadColumns}
      />
      <MeasureTable
        caption={words.unitPage.results}
        labelHead={words.unitPage.results}
        rows={[row]}
        rowLabel={() => words.unitPage.results}
        columns={resultColumns(words.successGroup, words.warningGroup)}
      />
    </>
  )
}

function MonthsChart({ close: { months } }: { close: UnitClose }) {
  const language = useLanguage()
  const words = useTexts().manager
  if (months.length < 2) return null
  const number = (value: number) => formatNumber(value, language)
  const due = months.reduce((sum, month) => sum + month.due, 0)
  const missed = months.reduce((sum, month) => sum + month.due - month.kept, 0)
  return (
    <Figure
      title={
        missed === 0
          ? words.chart.monthsAllKept(number(due))
          : words.chart.months(number(missed), number(due))
      }
      shape="columns"
      labelHead={words.month}
      valueHead={words.chart.monthsMissed}
      rows={months.map(month => ({
        label: month.month,
        value: month.due - month.kept,
        words: words.of(number(month.due - month.kept), number(month.due)),
        tone: 'late',
      }))}
      definition={<p>{words.chart.monthsDefinition}</p>}
    />
  )
}

function BulkAnswers({ close: { bulkMinutes, sameText } }: { close: UnitClose }) {
  const language = useLanguage()
  const words = useTexts().manager
  const number = (value: number) => formatNumber(value, language)
  const text = getMeasure('same-text')[language]
  return (
    <section>
      <h2>{words.unitPage.bulk}</h2>
      {bulkMinutes.length === 0 ? (
        <p>{words.unitPage.bulkNone(SAME_MINUTE_MIN)}</p>
      ) : (
        <ul class="plain-list">
          {bulkMinutes.map(({ at, count }) => (
            <li>{words.unitPage.bulkOne(formatDateTime(at, language), number(count))}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={`#${definitionId('same-text')}`}>{text.name}</a>:{' '}
        <strong class={sameText.alike > 0 ? 'missed' : undefined}>
          {words.of(number(sameText.alike), number(sameText.compared))}
        </strong>
      </p>
    </section>
  )
}

type LoadListProps = {
  title: string
  head: string
  rows: readonly Load[]
  name: (row: Load) => string
}

function LoadList({ title, head, rows, name }: LoadListProps) {
  const words = useTexts().manager
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <EmptyState icon="check" title={words.unitPage.noneOpen} />
      ) : (
        <MeasureTable
          caption={title}
          labelHead={head}
          rows={rows}
          rowLabel={name}
          columns={[
            { code: 'open', cell: row => <Count value={row.open} /> },
            { code: 'late', cell: row => <Count value={row.late} grave /> },
            { code: 'late-longest', cell: row => <Days value={row.longestDays} /> },
          ]}
        />
      )}
    </section>
  )
}
