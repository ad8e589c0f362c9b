// The quarterly table of muhtars' requests in words.
import type { Table, TableColumn } from '../../../core/measures/table.ts'
import {
  lastQuarter,
  type MuhtarCounts,
  type MuhtarTable,
  muhtarResults,
  type UnmetReason,
} from '../../../core/muhtar/quarterly-table.ts'
import { formatPlainDate } from '../../../core/turkish/format.ts'
import { loadMuhtarTable } from '../../../features/reports/load-muhtar-table.ts'
import type { PageContext } from '../../door/page-context.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { type Names, namesOf, unitName } from '../frame/names.ts'
import { PeriodForm, YearField, yearOf } from './period-form.tsx'
import type { Report } from './report.ts'

export async function muhtarReport(context: PageContext): Promise<Report> {
  const { texts, language, today } = context
  const words = texts.reports.muhtar
  const last = lastQuarter(today)
  const year = yearOf(context, last.year)
  const wish = Number(context.query.get('ceyrek'))
  const quarter = [1, 2, 3, 4].find(each => each === wish) ?? last.quarter
  const [table, names] = await Promise.all([
    loadMuhtarTable(context.desk, { year, quarter }),
    namesOf(context.desk),
  ])
  const name = words.quarters[quarter - 1] ?? ''
  return {
    fileName: `muhtar-${year}-${quarter}`,
    wishes: { yil: String(year), ceyrek: String(quarter) },
    book: {
      title: words.title(String(year), name),
      notes: [texts.reports.asOf(formatPlainDate(today, language)), words.note],
      tables: tablesOf(context, table, names),
    },
    controls: (
      <PeriodForm context={context} report="muhtar">
        <YearField context={context} year={year} />
        <SelectField
          name="ceyrek"
          label={words.quarter}
          value={String(quarter)}
          placeholder={false}
          optional
          options={words.quarters.map((label, at) => ({ value: String(at + 1), label }))}
        />
      </PeriodForm>
    ),
  }
}

const text = (name: string): TableColumn => ({ name, kind: 'text', width: 40 })
const number = (name: string): TableColumn => ({ name, kind: 'number' })

function tablesOf(context: PageContext, table: MuhtarTable, names: Names): Table[] {
  const { texts, language } = context
  const words = texts.reports.muhtar
  const counted = [
    number(texts.reports.total),
    ...muhtarResults.map(result => number(words.results[result])),
  ]
  const cells = (counts: MuhtarCounts) => [
    counts.total,
    ...muhtarResults.map(result => counts[result]),
  ]
  const total = [texts.reports.total, ...cells(table.all)]
  return [
    {
      title: words.all,
      columns: [text(words.result), number(texts.reports.count)],
      rows: [
        ...muhtarResults.map(result => [words.results[result], table.all[result]]),
        [texts.reports.total, table.all.total],
      ],
    },
    {
      title: words.reasons,
      columns: [text(words.reason), number(texts.reports.count)],
      rows: table.reasons.map(({ reason, count }) => [reasonWords(context, reason), count]),
    },
    {
      title: words.units,
      columns: [text(words.unit), ...counted],
      rows: [
        ...table.units.map(({ unitId, counts }) => [
          unitName(names, unitId, language) || texts.reports.noUnit,
          ...cells(counts),
        ]),
        total,
      ],
    },
    {
      title: words.districts,
      columns: [text(words.district), ...counted],
      rows: [
        ...table.districts.map(({ district, counts }) => [
          district ?? texts.reports.noDistrict,
          ...cells(counts),
        ]),
        total,
      ],
    },
  ]
}

function reasonWords({ texts }: PageContext, reason: UnmetReason): string {
  const { unmet } = texts.reports.muhtar
  if (reason === 'programmed' || reason === 'duplicate' || reason === 'none') return unmet[reason]
  return texts.staff.words.reasons[reason]
}
