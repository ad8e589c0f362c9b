// Owns the two tables of units: what each holds today, and what became of its work with the warnings beside
// the successes.
import type { Overview, UnitFigures } from '../../features/measures/load-overview.ts'
import { useTexts } from '../ui/language.ts'
import { Count, Days, type MeasureColumn, MeasureTable, share } from './measure-table.tsx'
import type { Names } from './overview-names.ts'
import { type OverviewQuery, overviewHref, unitHref } from './overview-query.ts'

/** A unit, or the whole desk as the last row. */
export type UnitRow = UnitFigures & { readonly isTotal?: boolean }

export const totalRow = ({ total }: Overview): UnitRow => ({
  unitId: null,
  isTotal: true,
  counts: total.counts,
  lateness: total.lateness,
  sameMinute: total.sameMinute,
  sentBack: total.counts.returned,
  sentTo: total.counts.dispatched,
})

/** Where most is late comes first. */
export const byLateness = (one: UnitRow, other: UnitRow): number =>
  other.counts.late - one.counts.late || other.counts.open - one.counts.open

export const loadColumns: readonly MeasureColumn<UnitRow>[] = [
  { code: 'open', cell: row => <Count value={row.counts.open} /> },
  { code: 'late', cell: row => <Count value={row.counts.late} grave /> },
  { code: 'late-median', cell: row => <Days value={row.lateness?.medianDays ?? null} /> },
  { code: 'late-longest', cell: row => <Days value={row.lateness?.longestDays ?? null} /> },
  { code: 'waiting-acceptance', cell: row => <Count value={row.counts.waitingAcceptance} /> },
  { code: 'promises-open', cell: row => <Count value={row.counts.promisesOpen} /> },
]

export function resultColumns(success: string, warning: string): MeasureColumn<UnitRow>[] {
  const good: MeasureColumn<UnitRow>[] = [
    { code: 'received', cell: ({ counts }) => <Count value={counts.received} /> },
    { code: 'legal-on-time', cell: ({ counts }) => share(counts.legalKept, counts.legalDue) },
    { code: 'service-on-time', cell: ({ counts }) => share(counts.serviceKept, counts.serviceDue) },
    { code: 'confirmed', cell: ({ counts }) => share(counts.confirmed, counts.answered) },
  ]
  const bad: MeasureColumn<UnitRow>[] = [
    { code: 'contested', cell: ({ counts }) => share(counts.contested, counts.answered, true) },
    {
      code: 'reopened-waiting',
      cell: ({ counts }) => <Count value={counts.reopenedWaiting} grave />,
    },
    { code: 'silence', cell: ({ counts }) => <Count value={counts.silences} grave /> },
    {
      code: 'promises-broken',
      cell: ({ counts }) =>
        share(counts.promisesDue - counts.promisesKept, counts.promisesDue, true),
    },
    { code: 'wrong-unit', cell: row => share(row.sentBack, row.sentTo) },
    { code: 'same-minute', cell: row => share(row.sameMinute, row.counts.answered) },
  ]
  return [
    ...good.map(column => ({ ...column, group: success })),
    ...bad.map(column => ({ ...column, group: warning })),
  ]
}

type Props = { overview: Overview; names: Names; query: OverviewQuery }

function useUnitLabel({ names, query }: Pick<Props, 'names' | 'query'>) {
  const words = useTexts().manager
  return (row: UnitRow) => {
    if (row.isTotal) return words.total
    if (row.unitId === null)
      return (
        <a href={`${overviewHref(query, { filters: { unitId: 'none' } })}#liste`}>{words.noUnit}</a>
      )
    return <a href={unitHref(row.unitId, query)}>{names.unit(row.unitId)}</a>
  }
}

export function LoadTable(props: Props) {
  const words = useTexts().manager
  const { overview } = props
  return (
    <MeasureTable
      caption={words.sections.load}
      labelHead={words.unit}
      rows={overview.units.filter(unit => unit.counts.open > 0).toSorted(byLateness)}
      rowLabel={useUnitLabel(props)}
      columns={loadColumns}
      total={totalRow(overview)}
    />
  )
}

export function ResultTable(props: Props) {
  const words = useTexts().manager
  const { overview } = props
  return (
    <MeasureTable
      caption={words.sections.results}
      labelHead={words.unit}
      rows={overview.units.toSorted(
        (one, other) => other.counts.received - one.counts.received || byLateness(one, other),
      )}
      rowLabel={useUnitLabel(props)}
      columns={resultColumns(words.successGroup, words.warningGroup)}
      total={totalRow(overview)}
    />
  )
}
