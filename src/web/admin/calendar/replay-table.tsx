// Owns the rows of a look at the calendar: each date before and after, on the page and in the download.

import type { CsvCell } from '../../../core/measures/csv.ts'
import type { IsoDate } from '../../../core/time/dates.ts'
import { formatShortDate } from '../../../core/turkish/format.ts'
import type { ReplayClock } from '../../../features/replay/replay-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { Icon } from '../../ui/icon.tsx'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'

export type ReplayTableProps = {
  context: PageContext
  rows: readonly ReplayClock[]
  effect: 'moves' | 'kept'
  unitNames: ReadonlyMap<string, string>
  /** The open ones are being moved, or were. */
  isDecided: boolean
}

export function ReplayTable({ context, rows, effect, unitNames, isDecided }: ReplayTableProps) {
  const { replay: words } = context.texts.admin
  const { columns } = words
  const dates = (
    name: string,
    of: (row: ReplayClock) => [IsoDate, IsoDate],
  ): Column<ReplayClock> => ({
    name,
    cell: row => <Change context={context} dates={of(row)} effect={effect} />,
  })
  const outcome: Column<ReplayClock> = {
    name: columns.outcome,
    cell: row => words.outcomes[row.outcome ?? 'waiting'],
  }
  return (
    <DataTable
      caption={effect === 'kept' ? words.keepingTitle : words.movingTitle}
      rows={rows}
      rowId={row => `${row.requestId} ${row.clockId}`}
      columns={[
        { name: columns.number, width: 'tight', cell: row => row.registerNumber },
        { name: columns.class, cell: row => context.texts.staff.words.clocks[row.class] },
        {
          name: columns.unit,
          width: 'grow',
          cell: row => unitName(row, unitNames) ?? words.noUnit,
        },
        dates(columns.raw, row => [row.rawBefore, row.rawCounted]),
        dates(columns.shifted, row => [row.shiftedBefore, row.shiftedCounted]),
        dates(columns.internal, row => [row.internalBefore, row.internalCounted]),
        ...(isDecided && effect === 'moves' ? [outcome] : []),
      ]}
    />
  )
}

const unitName = ({ unitId }: ReplayClock, names: ReadonlyMap<string, string>) =>
  unitId === null ? undefined : names.get(unitId)

/** What moves shows the earlier of both days; what is kept shows the day that it does not get. */
function Change({
  context,
  dates: [before, counted],
  effect,
}: {
  context: PageContext
  dates: [IsoDate, IsoDate]
  effect: 'moves' | 'kept'
}) {
  const said = (day: IsoDate) => formatShortDate(day, context.language)
  if (effect === 'kept') {
    if (counted === before) return <>{said(before)}</>
    return (
      <>
        {said(before)} <Icon name="arrow-end" /> <del>{said(counted)}</del>
      </>
    )
  }
  if (counted >= before) return <>{said(before)}</>
  return (
    <>
      <del>{said(before)}</del> <Icon name="arrow-end" /> <ins>{said(counted)}</ins>
    </>
  )
}

export const listHeads = [
  'number',
  'clock',
  'unit',
  'effect',
  'last-day-before',
  'last-day-counted',
  'last-day-after',
  'shifted-before',
  'shifted-counted',
  'shifted-after',
  'internal-before',
  'internal-counted',
  'internal-after',
  'outcome',
]

export function listCells(
  context: PageContext,
  effect: 'moves' | 'kept',
  row: ReplayClock,
  unitNames: ReadonlyMap<string, string>,
): CsvCell[] {
  const after = (before: IsoDate, counted: IsoDate) => (counted < before ? counted : before)
  return [
    row.registerNumber,
    context.texts.staff.words.clocks[row.class],
    unitName(row, unitNames) ?? null,
    effect,
    row.rawBefore,
    row.rawCounted,
    after(row.rawBefore, row.rawCounted),
    row.shiftedBefore,
    row.shiftedCounted,
    after(row.shiftedBefore, row.shiftedCounted),
    row.internalBefore,
    row.internalCounted,
    after(row.internalBefore, row.internalCounted),
    row.outcome,
  ]
}
