// Owns the downloads of the manager's figures as CSV: raw counts under the names that the page gives them, so
// that every share can be counted again.

import type { Counts } from '../../core/measures/counts.ts'
import { type CsvCell, csvText } from '../../core/measures/csv.ts'
import { getMeasure, type MeasureCode } from '../../core/measures/definitions.ts'
import { type Lateness, loadOverview } from '../../features/measures/load-overview.ts'
import { listWatched } from '../../features/measures/watch-list.ts'
import type { PageContext } from '../door/page-context.ts'
import type { ManagerTexts } from '../texts/tr/manager.ts'
import { districtsByLateness } from './district-table.tsx'
import { loadNames } from './overview-names.ts'
import { kindNames, overviewQuery } from './overview-query.ts'
import { dayOf } from './row-day.ts'
import { byLateness, totalRow } from './unit-tables.tsx'

/** More rows than a spreadsheet is read with; the ledger itself is exported otherwise. */
const LIST_ROWS_MAX = 100_000

function download(
  context: PageContext,
  name: string,
  heads: string[],
  rows: CsvCell[][],
): Response {
  const text = csvText(heads, rows, context.language === 'tr' ? ';' : ',')
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${context.today}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** A figure under its name on the page; what only the file has, under words of its own. */
type RawHead = MeasureCode | keyof ManagerTexts['csv']['heads']

function headsOf({ texts, language }: PageContext, codes: readonly RawHead[]): string[] {
  const { heads } = texts.manager.csv
  const isOwn = (code: RawHead): code is keyof typeof heads => Object.hasOwn(heads, code)
  return codes.map(code => (isOwn(code) ? heads[code] : getMeasure(code)[language].name))
}

const stateHeads: readonly RawHead[] = [
  'open',
  'late',
  'late-median',
  'late-longest',
  'waiting-acceptance',
  'promises-open',
]
const stateCells = (counts: Counts, lateness: Lateness | null): CsvCell[] => [
  counts.open,
  counts.late,
  lateness?.medianDays ?? null,
  lateness?.longestDays ?? null,
  counts.waitingAcceptance,
  counts.promisesOpen,
]

const pastHeads: readonly RawHead[] = [
  'received',
  'answered',
  'confirmed',
  'contested',
  'reopened-waiting',
  'silence',
]
const pastCells = (counts: Counts): CsvCell[] => [
  counts.received,
  counts.answered,
  counts.confirmed,
  counts.contested,
  counts.reopenedWaiting,
  counts.silences,
]

const unitHeads: readonly RawHead[] = [
  'legal-on-time',
  'legal-due',
  'service-on-time',
  'service-due',
  'promises-broken',
  'promises-due',
  'wrong-unit',
  'dispatched',
  'same-minute',
]

export async function unitsTable(context: PageContext): Promise<Response> {
  const { desk, today, language, texts } = context
  const { period } = overviewQuery(context)
  const [overview, names] = await Promise.all([
    loadOverview(desk, { today, period }),
    loadNames(desk, language),
  ])
  const heads = [
    texts.manager.unit,
    ...headsOf(context, [...stateHeads, ...pastHeads, ...unitHeads]),
  ]
  const rows = [...overview.units.toSorted(byLateness), totalRow(overview)].map(row => [
    'isTotal' in row ? texts.manager.total : names.unit(row.unitId),
    ...stateCells(row.counts, row.lateness),
    ...pastCells(row.counts),
    row.counts.legalKept,
    row.counts.legalDue,
    row.counts.serviceKept,
    row.counts.serviceDue,
    row.counts.promisesDue - row.counts.promisesKept,
    row.counts.promisesDue,
    row.sentBack,
    row.sentTo,
    row.sameMinute,
  ])
  return download(context, `birimler-${period.key}`, heads, rows)
}

export async function districtsTable(context: PageContext): Promise<Response> {
  const { desk, today, language, texts } = context
  const { period } = overviewQuery(context)
  const [overview, names] = await Promise.all([
    loadOverview(desk, { today, period }),
    loadNames(desk, language),
  ])
  const heads = [texts.manager.district, ...headsOf(context, [...stateHeads, ...pastHeads])]
  const rows = districtsByLateness(overview).map(({ district, counts, lateness }) => [
    names.district(district),
    ...stateCells(counts, lateness),
    ...pastCells(counts),
  ])
  return download(context, `ilceler-${period.key}`, heads, rows)
}

export async function listTable(context: PageContext): Promise<Response> {
  const { desk, today, language, texts } = context
  const { kind, filters } = overviewQuery(context)
  const [page, names] = await Promise.all([
    listWatched(desk, { kind, filters, today, limit: LIST_ROWS_MAX }),
    loadNames(desk, language),
  ])
  const words = texts.manager
  const progress: Readonly<Record<string, string>> = texts.staff.words.progress
  const columns = words.list.columns
  const heads = [
    columns.number,
    columns.late,
    ...(kind === 'late' ? [] : [columns.since[kind]]),
    words.unit,
    words.topic,
    words.district,
    columns.due,
    columns.state,
    words.list.kinds.silence,
    words.list.kinds.contested,
  ]
  const rows = page.rows.map(row => [
    row.registerNumber,
    row.daysLate,
    ...(kind === 'late' ? [] : [dayOf(row.key)]),
    names.unit(row.unitId),
    names.topic(row.topicId),
    names.district(row.district),
    row.dueOn,
    progress[row.progress] ?? row.progress,
    row.silenceAt === null ? null : dayOf(row.silenceAt),
    row.contests,
  ])
  return download(context, kindNames[kind], heads, rows)
}
