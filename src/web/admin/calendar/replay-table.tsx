// Owns the rows of a look at the calendar: each date before and after, on the page and in the download.

import type { CsvCell } from '../../../core/measures/csv.ts'
import type { IsoDate } from '../../../core/time/dates.ts'
import { formatShortDate } from '../../../core/turkish/format.ts'
import type { ReplayClock } from '../../../features/replay/replay-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { Icon } from '../../ui/icon.tsx'

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
  const hasOutcome = isDecided && effect === 'moves'
  return (
    <table class="rules">
      <caption class="unseen">{effect === 'kept' ? words.keepingTitle : words.movingTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.class}</th>
          <th scope="col">{columns.unit}</th>
          <th scope="col">{columns.raw}</th>
          <th scope="col">{columns.shifted}</th>
          <th scope="col">{columns.internal}</th>
          {hasOutcome && <th scope="col">{columns.outcome}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            <th scope="row" class="unbroken">
              {row.registerNumber}
            </th>
            <td data-name={columns.class}>{context.texts.staff.words.clocks[row.class]}</td>
            <td data-name={columns.unit}>{unitName(row, unitNames) ?? words.noUnit}</td>
            <td data-name={columns.raw}>
              <Change context={context} dates={[row.rawBefore, row.rawCounted]} effect={effect} />
            </td>
            <td data-name={columns.shifted}>
              <Change
                context={context}
                dates={[row.shiftedBefore, row.shiftedCounted]}
                effect={effect}
              />
            </td>
            <td data-name={columns.internal}>
              <Change
                context={context}
                dates={[row.internalBefore, row.internalCounted]}
                effect={effect}
              />
            </td>
            {hasOutcome && (
              <td data-name={columns.outcome}>{words.outcomes[row.outcome ?? 'waiting']}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
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

/** The heads of the download, in the reader's language as all tables that leave the desk. */
export function listHeads({ texts }: PageContext): string[] {
  const { columns, list } = texts.admin.replay
  const dates = [columns.raw, columns.shifted, columns.internal].flatMap(date => [
    list.before(date),
    list.counted(date),
    list.after(date),
  ])
  return [columns.number, columns.class, columns.unit, list.effect, ...dates, columns.outcome]
}

export function listCells(
  context: PageContext,
  effect: 'moves' | 'kept',
  row: ReplayClock,
  unitNames: ReadonlyMap<string, string>,
): CsvCell[] {
  const { list, outcomes } = context.texts.admin.replay
  const after = (before: IsoDate, counted: IsoDate) => (counted < before ? counted : before)
  return [
    row.registerNumber,
    context.texts.staff.words.clocks[row.class],
    unitName(row, unitNames) ?? null,
    list.effects[effect],
    row.rawBefore,
    row.rawCounted,
    after(row.rawBefore, row.rawCounted),
    row.shiftedBefore,
    row.shiftedCounted,
    after(row.shiftedBefore, row.shiftedCounted),
    row.internalBefore,
    row.internalCounted,
    after(row.internalBefore, row.internalCounted),
    row.outcome === null ? null : outcomes[row.outcome],
  ]
}
