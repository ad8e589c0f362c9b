// Owns the table of districts: where in the town work is late, silent or contested.
import type { DistrictFigures, Overview } from '../../features/measures/load-overview.ts'
import { useTexts } from '../ui/language.ts'
import { Count, Days, type MeasureColumn, MeasureTable, share } from './measure-table.tsx'
import type { Names } from './overview-names.ts'
import { type OverviewQuery, overviewHref } from './overview-query.ts'

const columns: readonly MeasureColumn<DistrictFigures>[] = [
  { code: 'open', cell: ({ counts }) => <Count value={counts.open} /> },
  { code: 'late', cell: ({ counts }) => <Count value={counts.late} grave /> },
  { code: 'late-median', cell: row => <Days value={row.lateness?.medianDays ?? null} /> },
  { code: 'late-longest', cell: row => <Days value={row.lateness?.longestDays ?? null} /> },
  { code: 'received', cell: ({ counts }) => <Count value={counts.received} /> },
  { code: 'confirmed', cell: ({ counts }) => share(counts.confirmed, counts.answered) },
  { code: 'contested', cell: ({ counts }) => share(counts.contested, counts.answered, true) },
  { code: 'silence', cell: ({ counts }) => <Count value={counts.silences} grave /> },
]

export const districtsByLateness = (overview: Overview): DistrictFigures[] =>
  overview.districts.toSorted(
    (one, other) => other.counts.late - one.counts.late || other.counts.open - one.counts.open,
  )

type Props = { overview: Overview; names: Names; query: OverviewQuery }

export function DistrictTable({ overview, names, query }: Props) {
  const words = useTexts().manager
  const href = (district: string | null) =>
    `${overviewHref(query, { filters: { district: district ?? 'none' } })}#liste`
  return (
    <MeasureTable
      caption={words.sections.districts}
      labelHead={words.district}
      rows={districtsByLateness(overview)}
      rowLabel={({ district }) => <a href={href(district)}>{names.district(district)}</a>}
      columns={columns}
    />
  )
}
