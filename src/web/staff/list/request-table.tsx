// The rows of a queue, one line each, read at a glance: how late, what, where, whose. Fifty rows have to cost
// little, so cells are written as markup and ask nothing of the database.
import type { VNode } from 'preact'
import { maskName } from '../../../core/identity/mask.ts'
import { daysBetween } from '../../../core/time/dates.ts'
import type { ListRow } from '../../../features/requests/request-list.ts'
import type { Proposal } from '../../../features/routing/propose-owner.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'
import { markup } from '../../ui/markup.ts'
import { actHref } from '../act/act-actions.ts'
import { staffName, topicName, unitName } from '../frame/names.ts'
import type { Queue } from '../frame/queues.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { flagsOf, lateDays } from './row-words.ts'

export type RequestTableProps = {
  frame: StaffFrame
  queue: Queue
  rows: readonly ListRow[]
  proposals: ReadonlyMap<string, Proposal>
  /** The address of this list, so that a request knows the way back. */
  listPath: string
  selected?: string | undefined
  /** Somebody searched: then names are shown, covered: enough to know whom one looks for (law.md 6.2). */
  named: boolean
}

/** The form that every one-key button of the rows sends; each says where to and what. */
export const ONE_KEY_FORM = 'tek-tus'

export function RequestTable(props: RequestTableProps) {
  const { frame, queue, rows, listPath, selected } = props
  const back = encodeURIComponent(listPath)
  return (
    <DataTable
      caption={frame.context.texts.staff.desk.queues[queue.key].caption}
      columns={columnsOf(props)}
      rows={rows}
      rowId={row => row.request_id}
      rowHref={row => `${paths.request(row.request_id)}?liste=${back}`}
      selected={selected}
      tone={row => (lateDays(row, frame.context.today) > 0 ? 'late' : undefined)}
    />
  )
}

function columnsOf({
  frame,
  queue,
  named,
  proposals,
  listPath,
}: RequestTableProps): Column<ListRow>[] {
  const { texts } = frame.context
  const words = texts.staff.desk
  const { channels } = texts.staff.words
  const isOfUnits = queue.key !== 'sevk' && queue.key !== 'iade'
  const columns: Column<ListRow>[] = [
    { name: words.columns.number, width: 'tight', cell: row => row.register_number },
    { name: words.columns.clock, width: 'tight', cell: row => clockCell(row, frame) },
    { name: words.columns.topic, width: 'grow', cell: row => wordsCell(row, frame) },
    ...(named
      ? [
          {
            name: words.columns.applicant,
            cell: (row: ListRow) => maskName(row.applicant_name ?? ''),
          },
        ]
      : []),
    { name: words.columns.place, minor: true, cell: row => row.place },
    {
      name: words.columns.channel,
      width: 'tight',
      minor: true,
      // as: written only from the closed list
      cell: row => channels[row.channel as keyof typeof channels],
    },
  ]
  if (isOfUnits)
    columns.push({
      name: words.columns.unit,
      minor: true,
      cell: row => unitCell(row, frame, queue),
    })
  const act = oneKeyCell(frame, queue, proposals, listPath)
  if (act) columns.push({ name: words.columns.act, width: 'tight', minor: true, cell: act })
  return columns
}

function clockCell(row: ListRow, { context }: StaffFrame): VNode {
  const { texts, today } = context
  const words = texts.common.clock
  const age = texts.staff.desk.ageDays(daysBetween(row.received_on, today))
  const late = lateDays(row, today)
  if (late > 0) {
    const icon = Icon({ name: 'clock' })
    return markup`<span class="clock-mark late">${icon}<span>${words.late(late)}</span></span>
      <span class="row-age">${age}</span>`
  }
  const [tone, due] = dueWords(row, context)
  return markup`<span class="clock-mark ${tone}">${due}</span> <span class="row-age">${age}</span>`
}

function dueWords(row: ListRow, { texts, today }: StaffFrame['context']): [string, string] {
  const words = texts.common.clock
  // as: written only from the closed list
  const step = row.progress as keyof typeof texts.staff.words.progress
  if (!row.is_open) return ['calm', texts.staff.words.progress[step]]
  if (row.due_on === null)
    return [
      'calm',
      row.is_fee_awaited ? texts.staff.lawForms.parts.paused : texts.staff.desk.noClock,
    ]
  const left = daysBetween(today, row.due_on)
  if (left === 0) return ['near', words.dueToday]
  return [left <= 3 ? 'near' : 'calm', words.left(left)]
}

/**
 * What is unusual, what it is about, and the first words: one cell, so that the words get what room
 * there is.
 */
function wordsCell(row: ListRow, { context, names }: StaffFrame): VNode {
  const { texts, language } = context
  const topic = topicName(names, row.topic_id, language) || texts.staff.desk.noTopic
  const marks = flagsOf(row, texts, language).map(({ icon, words, tone }) => {
    const drawn = Icon({ name: icon })
    return markup`<span class="mark ${tone}">${drawn}<span>${words}</span></span> `
  })
  const said = row.words === '' ? texts.staff.desk.noWords : row.words
  return markup`<b>${topic}</b> ${marks}<span class="row-words">${said}</span>`
}

function unitCell(row: ListRow, { context, names }: StaffFrame, queue: Queue): string {
  const officer = staffName(names, row.officer_id)
  if (queue.group === 'unit') return officer
  const unit = unitName(names, row.unit_id, context.language)
  return [unit, officer].filter(Boolean).join(', ')
}

/** The act of the queue, where one key is enough: sending to whose matter it is, or accepting. */
function oneKeyCell(
  frame: StaffFrame,
  queue: Queue,
  proposals: RequestTableProps['proposals'],
  listPath: string,
): ((row: ListRow) => VNode | '') | undefined {
  const { context, names } = frame
  const words = context.texts.staff.desk
  if (queue.key === 'kabul') {
    return row =>
      markup`<button class="button secondary one-key" form="${ONE_KEY_FORM}" data-key="a"
        formaction="${paths.requestAct(row.request_id, 'kabul')}"><span>${words.accept}</span></button>`
  }
  if (queue.key !== 'sevk') return undefined
  const { desk } = context.texts.routing
  return row => {
    const proposal = proposals.get(row.request_id)
    if (proposal === undefined || proposal.kind === 'none')
      return markup`<span class="quiet-words">${desk.proposal.noneShort}</span>`
    if (proposal.kind === 'body') {
      const href = actHref(row.request_id, 'forward', listPath)
      const { name: body } = proposal.body
      const icon = Icon({ name: 'forward' })
      return markup`<a class="button secondary one-key" data-key="s" href="${href}"
        aria-label="${desk.proposal.forwardTo(body)}">${icon}<span>${body}</span></a>`
    }
    const name = unitName(names, proposal.unitId, context.language)
    return markup`<button class="button secondary one-key" form="${ONE_KEY_FORM}" data-key="s"
      formaction="${paths.requestAct(row.request_id, 'sevk')}" name="birim" value="${proposal.unitId}"
      aria-label="${words.routeTo(name)}"><span>${name}</span></button>`
  }
}
