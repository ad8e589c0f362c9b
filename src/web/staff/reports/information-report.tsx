// The yearly report on the right to information in words: the form's rows, how the first comes about,
// refusals, appeals, and who was carried over.
import type { InformationCase } from '../../../core/information/information-case.ts'
import {
  type FormRow,
  formRowOf,
  isBalanced,
  type YearlyReport,
} from '../../../core/information/yearly-report.ts'
import type { Table, TableColumn } from '../../../core/measures/table.ts'
import { informationRow } from '../../../core/replies/information-row.ts'
import { appealResults } from '../../../core/request/vocabulary.ts'
import { formatNumber, formatPlainDate } from '../../../core/turkish/format.ts'
import { loadYearlyReport } from '../../../features/reports/load-yearly-report.ts'
import type { PageContext } from '../../door/page-context.ts'
import { PeriodForm, YearField, yearOf } from './period-form.tsx'
import type { Report } from './report.ts'

const rowNames: readonly FormRow[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']

export async function informationReport(context: PageContext): Promise<Report> {
  const { texts, today } = context
  const words = texts.reports.information
  // What is reported now is the year that is over.
  const year = yearOf(context, Number(today.slice(0, 4)) - 1)
  const report = await loadYearlyReport(context.desk, year, today)
  return {
    fileName: `bilgi-edinme-${year}`,
    wishes: { yil: String(year) },
    book: {
      title: words.title(String(year)),
      notes: notesOf(context, report),
      tables: tablesOf(context, report),
    },
    controls: (
      <PeriodForm context={context} report="information">
        <YearField context={context} year={year} />
      </PeriodForm>
    ),
    refused: refusalOf(context, report),
  }
}

function refusalOf(context: PageContext, { rows, broken }: YearlyReport): Report['refused'] {
  if (isBalanced(rows)) return undefined
  const words = context.texts.reports.information
  const number = (count: number) => formatNumber(count, context.language)
  const sum = rows.R2 + rows.R3 + rows.R4 + rows.R5 + rows.R6
  return {
    title: words.refusedTitle,
    why: words.refusedWhy(number(rows.R1), number(sum)),
    requests: broken.map(({ requestId, registerNumber }) => ({
      requestId,
      number: registerNumber,
    })),
  }
}

function notesOf(context: PageContext, { year, through, isFinal }: YearlyReport): string[] {
  const { texts, language, municipality } = context
  const words = texts.reports.information
  const { informationAddressee, informationDeadline } = municipality.settings.reports
  const [day, month] = informationDeadline.split('.')
  const due = formatPlainDate(lastOf(year + 1, month ?? '01', day ?? '31'), language)
  return [
    words.due(informationAddressee, due),
    ...(isFinal ? [] : [words.running(formatPlainDate(through, language))]),
  ]
}

/** 29.02 in a year without it is its last day of February. */
function lastOf(year: number, month: string, day: string): string {
  const days = new Date(Date.UTC(year, Number(month), 0)).getUTCDate()
  return `${year}-${month}-${String(Math.min(days, Number(day))).padStart(2, '0')}`
}

function tablesOf(context: PageContext, report: YearlyReport): Table[] {
  const words = context.texts.reports.information
  const lists = [
    caseList(context, words.carriedInList, report.carriedIn),
    caseList(context, words.carriedOverList, report.carriedOver),
    caseList(context, words.withdrawnList, report.withdrawn),
  ]
  return [
    formTable(context, report),
    bridgeTable(context, report),
    refusalTable(context, report),
    appealTable(context, report),
    ...lists.filter(list => list.rows.length > 0),
  ]
}

const text = (name: string, width = 40): TableColumn => ({ name, kind: 'text', width })
const number = (name: string): TableColumn => ({ name, kind: 'number' })

function formTable({ texts }: PageContext, { rows }: YearlyReport): Table {
  const words = texts.reports.information
  return {
    title: words.form,
    columns: [text(words.row, 8), text(words.rowName, 70), number(texts.reports.count)],
    rows: rowNames.map(row => [row, words.formRows[row], rows[row]]),
  }
}

function bridgeTable({ texts }: PageContext, report: YearlyReport): Table {
  const words = texts.reports.information
  const { bridgeRows } = words
  return {
    title: words.bridge,
    columns: [text(words.rowName, 70), number(texts.reports.count)],
    rows: [
      [bridgeRows.received, report.received],
      [bridgeRows.carriedIn, report.carriedIn.length],
      [bridgeRows.withdrawn, 0 - report.withdrawn.length],
      [bridgeRows.carriedOver, 0 - report.carriedOver.length],
      [bridgeRows.counted, report.rows.R1],
    ],
  }
}

function refusalTable({ texts }: PageContext, { refusals }: YearlyReport): Table {
  const words = texts.reports.information
  const { reasons } = texts.staff.words
  const named = ({ ground, reason }: YearlyReport['refusals'][number]): string =>
    // as: reasons are written only from the closed list
    ground ?? (reason === null ? words.noGround : reasons[reason as keyof typeof reasons])
  return {
    title: words.refusals,
    columns: [
      text(words.ground),
      number(words.refused),
      number(words.partial),
      number(words.redacted),
      number(texts.reports.total),
    ],
    rows: refusals.map(each => [
      named(each),
      each.refused,
      each.partial,
      each.redacted,
      each.refused + each.partial + each.redacted,
    ]),
  }
}

function appealTable({ texts }: PageContext, { appeals }: YearlyReport): Table {
  const words = texts.reports.information
  const { appealKinds, appealResults: results } = texts.staff.lawEvents
  return {
    title: words.appeals,
    columns: [
      text(words.appealKind),
      number(words.filed),
      ...appealResults.map(result => number(results[result])),
      number(words.pending),
    ],
    rows: appeals.map(each => [
      appealKinds[each.kind],
      each.filed,
      ...appealResults.map(result => each.results[result] ?? 0),
      each.pending,
    ]),
  }
}

function caseList({ texts }: PageContext, title: string, cases: readonly InformationCase[]): Table {
  const words = texts.reports.information
  const rowOf = ({ decision }: InformationCase): string => {
    const row = decision && informationRow(decision.outcome)
    return row ? formRowOf[row] : ''
  }
  return {
    title,
    columns: [
      text(words.number, 18),
      { name: words.received, kind: 'date' },
      text(words.outcome, 24),
      text(words.row, 8),
    ],
    rows: cases.map(each => [
      each.registerNumber,
      each.receivedOn,
      each.decision === null ? '' : texts.staff.words.outcomes[each.decision.outcome],
      rowOf(each),
    ]),
  }
}
