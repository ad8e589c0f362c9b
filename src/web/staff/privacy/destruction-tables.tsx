// The tables of destruction: runs with who asked and who decided, and restrictions with who asked for them.
import { formatNumber, formatShortDate, formatShortDateTime } from '../../../core/turkish/format.ts'
import type { Run } from '../../../features/privacy/destruction-queries.ts'
import type { Restriction } from '../../../features/privacy/restrict-person.ts'
import { paths } from '../../paths.ts'
import { DataTable } from '../../ui/list/data-table.tsx'
import { staffName } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'

/** How a run stands, in words. */
export function runWords({ context }: StaffFrame, run: Run): string {
  const words = context.texts.privacy.destruction
  if (run.outcome === 'declined') return words.declined
  if (run.outcome === null) return run.decidedBy === null ? words.waiting : words.brokenOff
  const number = (count: number | null) => formatNumber(count ?? 0, context.language)
  return words.performed(number(run.erasedPeople), number(run.erasedFiles))
}

export function RunTable({ frame, runs }: { frame: StaffFrame; runs: readonly Run[] }) {
  const words = frame.context.texts.privacy.destruction
  const { language } = frame.context
  const who = ({ askedBy, decidedBy }: Run) =>
    [
      words.askedBy(staffName(frame.names, askedBy)),
      ...(decidedBy === null ? [] : [words.decidedBy(staffName(frame.names, decidedBy))]),
    ].join(' · ')
  return (
    <DataTable
      caption={words.runsTitle}
      rows={runs}
      rowId={run => run.runId}
      rowHref={run => paths.destructionRun(run.runId)}
      columns={[
        { name: words.runsTitle, width: 'tight', cell: run => formatShortDate(run.asOf, language) },
        { name: words.document, cell: run => run.document },
        { name: words.decideTitle, cell: run => runWords(frame, run) },
        { name: words.note, minor: true, cell: who },
      ]}
    />
  )
}

export function RestrictionTable({
  frame,
  rows,
}: {
  frame: StaffFrame
  rows: readonly Restriction[]
}) {
  const words = frame.context.texts.privacy.destruction
  const { language } = frame.context
  const { restrictColumns: names } = words
  return (
    <section>
      <h2>{words.restrictions}</h2>
      <DataTable
        caption={words.restrictions}
        rows={rows}
        rowId={row => row.requestId}
        columns={[
          { name: names.number, width: 'tight', cell: row => row.registerNumber },
          { name: names.asked, cell: row => row.askedIn },
          { name: names.reason, width: 'grow', cell: row => row.reason },
          { name: names.by, minor: true, cell: row => staffName(frame.names, row.restrictedBy) },
          {
            name: names.at,
            minor: true,
            cell: row => formatShortDateTime(row.restrictedAt, language),
          },
        ]}
      />
    </section>
  )
}
