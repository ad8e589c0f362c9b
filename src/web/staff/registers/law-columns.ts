// The columns of what the law itself orders: silence, notices, forwarding, appeals; and of acts that are no
// request.
import { localDateOf } from '../../../core/time/dates.ts'
import { formatMoney, formatShortDate } from '../../../core/turkish/format.ts'
import type { EntryRow } from '../../../features/registers/register-list.ts'
import { day, type RegisterColumn, text, textOf, type Words, wordOf } from './register-column.ts'

export function entryColumns({ texts }: Words) {
  const { columns } = texts.registers
  const clocks = texts.staff.words.clocks
  return {
    serial: {
      ...text,
      name: columns.serial,
      width: 10,
      on: 'page',
      cell: row => `${row.year}/${row.serial}`,
    },
    entered: { ...day, name: columns.entered, on: 'paper', cell: row => row.enteredOn },
    enteredSeen: { ...day, name: columns.entered, on: 'page', cell: row => row.enteredOn },
    clock: {
      ...text,
      name: columns.clock,
      on: 'page',
      cell: row => wordOf(clocks, textOf(row.data.clockId)?.replace(/-\d+$/, '')),
    },
    clockDue: { ...day, name: columns.due, on: 'page', cell: row => textOf(row.data.dueOn) },
    summary: {
      ...text,
      name: columns.summary,
      width: 60,
      on: 'page',
      grows: true,
      cell: row => textOf(row.data.summary),
    },
    details: { ...text, name: columns.details, width: 60, on: 'page', cell: detailsOf },
  } satisfies Record<string, RegisterColumn>
}

/** "Satır: 12; Tablo: taslaklar" */
function detailsOf({ data }: EntryRow): string {
  const { details } = data
  if (typeof details !== 'object' || details === null) return ''
  return Object.entries(details)
    .map(([label, value]) => `${label}: ${String(value)}`)
    .join('; ')
}

/** Notices, forwarding and silence, and what became of them. */
export function noticeColumns({ texts, language }: Words) {
  const { columns, notices, grounds, feeOf, paid, feeWaits } = texts.registers
  const { extensionGrounds } = texts.staff.lawEvents
  return {
    explained: { ...day, name: columns.explained, on: 'paper', cell: laterDay },
    explanation: {
      ...text,
      name: columns.explanation,
      width: 60,
      on: 'page',
      grows: true,
      cell: row => textOf(row.laterData?.text),
    },
    body: { ...text, name: columns.body, on: 'page', cell: row => textOf(row.data.bodyName) },
    ground: {
      ...text,
      name: columns.ground,
      on: 'page',
      cell: row => wordOf(grounds, row.data.ground),
    },
    notice: {
      ...text,
      name: columns.notice,
      on: 'page',
      cell: row => wordOf(notices, row.data.notice),
    },
    noticeWhy: {
      ...text,
      name: columns.noticeWhy,
      width: 40,
      on: 'page',
      cell: ({ data: { notice, ground, amountKurus, pages } }) =>
        notice === 'fee'
          ? feeOf(formatMoney(Number(amountKurus), language), String(pages))
          : wordOf(extensionGrounds, ground),
    },
    noticeUntil: {
      ...day,
      name: columns.noticeUntil,
      on: 'page',
      cell: ({ data }) => textOf(data.dueOn) ?? textOf(data.payBy),
    },
    paid: {
      ...text,
      name: columns.paid,
      on: 'page',
      cell: ({ data, laterKind }) =>
        data.notice !== 'fee' ? '' : laterKind === null ? feeWaits : wordOf(paid, laterKind),
    },
  } satisfies Record<string, RegisterColumn>
}

const laterDay = ({ laterAt }: EntryRow): string | null =>
  laterAt === null ? null : localDateOf(laterAt)

export function appealColumns({ texts, language }: Words) {
  const { columns } = texts.registers
  const { appealKinds, appealResults } = texts.staff.lawEvents
  return {
    appealKind: {
      ...text,
      name: columns.appealKind,
      on: 'page',
      cell: row => wordOf(appealKinds, row.data.kind),
    },
    filed: { ...day, name: columns.filed, on: 'page', cell: row => textOf(row.data.filedOn) },
    reference: {
      ...text,
      name: columns.reference,
      on: 'page',
      cell: row => textOf(row.data.reference),
    },
    // Most wait for it: on the screen two empty columns would take the room of the words.
    decision: {
      ...text,
      name: columns.result,
      on: 'screen',
      cell: ({ laterData }) => {
        const decidedOn = textOf(laterData?.decidedOn)
        const date = decidedOn === null ? '' : formatShortDate(decidedOn, language)
        return [wordOf(appealResults, laterData?.result), date].filter(Boolean).join(', ')
      },
    },
    result: {
      ...text,
      name: columns.result,
      on: 'paper',
      cell: row => wordOf(appealResults, row.laterData?.result),
    },
    decided: {
      ...day,
      name: columns.decided,
      on: 'paper',
      cell: row => textOf(row.laterData?.decidedOn),
    },
  } satisfies Record<string, RegisterColumn>
}
