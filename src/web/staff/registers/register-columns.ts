// Owns the columns of each register (law.md 2.1 and 17): what a page shows, and what goes to paper and files.
import type { TableCell, TableColumn } from '../../../core/measures/table.ts'
import type { RegisterName } from '../../../core/registers/registers.ts'
import { localDateOf } from '../../../core/time/dates.ts'
import { formatMoney } from '../../../core/turkish/format.ts'
import type { EntryRow } from '../../../features/registers/register-list.ts'
import type { PageContext } from '../../door/page-context.ts'
import { type Names, topicName, unitName } from '../frame/names.ts'

export type RegisterColumn = TableColumn & {
  readonly cell: (row: EntryRow) => TableCell
  /** `page`: everywhere. `paper`: on paper and in files. `file`: in files only. */
  readonly on: 'page' | 'paper' | 'file'
  /** Takes what room is left on a page. */
  readonly grows?: boolean
}

type Words = Pick<PageContext, 'texts' | 'language'>

/** A word of a closed list; one that the list does not know stands as it is. */
const wordOf = (words: Readonly<Record<string, string>>, code: unknown): string =>
  typeof code === 'string' ? (words[code] ?? code) : ''

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export function columnsOf(
  register: RegisterName,
  { texts, language }: Words,
  names: Names,
): readonly RegisterColumn[] {
  const all = allColumns({ texts, language }, names)
  const { serial, entered, summary, details } = all
  switch (register) {
    case 'petitions':
    case 'information':
    case 'muhtar':
    case 'data-subject':
      return ofClass(all)
    case 'cimer':
      return ofClass(all).toSpliced(2, 0, all.external)
    case 'silence':
      return ofSilence(all)
    case 'forwarding':
      return [serial, all.number, all.enteredSeen, all.body, all.ground, ...about(all), all.letter]
    case 'extensions-and-fees':
      return [
        serial,
        all.number,
        all.enteredSeen,
        all.notice,
        all.noticeWhy,
        all.noticeUntil,
        all.paid,
        ...about(all),
      ]
    case 'appeals':
      return [
        serial,
        all.number,
        entered,
        all.filed,
        all.appealKind,
        all.reference,
        all.result,
        all.decided,
        ...about(all),
        all.outcome,
      ]
    case 'breaches':
    case 'destruction':
      return [serial, entered, summary, details]
  }
}

type Columns = ReturnType<typeof allColumns>

const about = (all: Columns): readonly RegisterColumn[] => [
  all.topic,
  all.words,
  all.district,
  all.unit,
]

const ofSilence = (all: Columns): readonly RegisterColumn[] => [
  all.serial,
  all.number,
  all.entered,
  all.clock,
  all.clockDue,
  all.topic,
  { ...all.words, on: 'paper' },
  all.district,
  all.unit,
  all.answered,
  all.explained,
  all.explanation,
]

const ofClass = (all: Columns): readonly RegisterColumn[] => [
  all.serial,
  all.number,
  all.entered,
  all.received,
  all.channel,
  all.applicantType,
  all.applicant,
  all.signature,
  all.attachments,
  all.topic,
  all.words,
  all.legalClass,
  all.place,
  all.unit,
  all.due,
  all.letter,
  all.answered,
  all.outcome,
  all.reason,
  all.remedy,
]

function allColumns(words: Words, names: Names) {
  return {
    ...entryColumns(words),
    ...lawColumns(words),
    ...requestColumns(words, names),
    ...replyColumns(words),
  }
}

const text = { kind: 'text' } as const
const day = { kind: 'date' } as const

function entryColumns({ texts }: Words) {
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

/** What the law's own acts entered: notices, forwarding, appeals, and what became of them. */
function lawColumns({ texts, language }: Words) {
  const { columns, notices, grounds, feeOf, paid, feeWaits } = texts.registers
  const { extensionGrounds, appealKinds, appealResults } = texts.staff.lawEvents
  const later = (name: string): ((row: EntryRow) => string | null) => {
    return row => textOf(row.laterData?.[name])
  }
  return {
    explained: { ...day, name: columns.explained, on: 'paper', cell: laterDay },
    explanation: {
      ...text,
      name: columns.explanation,
      width: 60,
      on: 'page',
      grows: true,
      cell: later('text'),
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
    result: {
      ...text,
      name: columns.result,
      on: 'page',
      cell: row => wordOf(appealResults, row.laterData?.result),
    },
    decided: { ...day, name: columns.decided, on: 'page', cell: later('decidedOn') },
  } satisfies Record<string, RegisterColumn>
}

const laterDay = ({ laterAt }: EntryRow): string | null =>
  laterAt === null ? null : localDateOf(laterAt)

function requestColumns({ texts, language }: Words, names: Names) {
  const { columns, hidden, anonymous } = texts.registers
  const words = texts.staff.words
  return {
    number: {
      ...text,
      name: columns.number,
      width: 16,
      on: 'page',
      cell: row => row.registerNumber,
    },
    external: { ...text, name: columns.external, on: 'page', cell: row => row.externalNumber },
    received: { ...day, name: columns.received, on: 'page', cell: row => row.receivedOn },
    channel: {
      ...text,
      name: columns.channel,
      width: 12,
      on: 'paper',
      cell: row => wordOf(words.channels, row.channel),
    },
    applicantType: {
      ...text,
      name: columns.applicantType,
      width: 12,
      on: 'file',
      cell: row => wordOf(words.applicantTypes, row.applicantType),
    },
    applicant: {
      ...text,
      name: columns.applicant,
      width: 16,
      on: 'page',
      cell: row => (row.applicant === null ? hidden : row.applicant || anonymous),
    },
    signature: {
      ...text,
      name: columns.signature,
      width: 12,
      on: 'file',
      cell: row => wordOf(words.signatures, row.signature),
    },
    attachments: {
      kind: 'number',
      name: columns.attachments,
      on: 'file',
      cell: row => row.attachments,
    },
    topic: {
      ...text,
      name: columns.topic,
      on: 'page',
      cell: row => topicName(names, row.topicId, language),
    },
    words: {
      ...text,
      name: columns.words,
      width: 60,
      on: 'page',
      grows: true,
      cell: row => row.words,
    },
    legalClass: {
      ...text,
      name: columns.legalClass,
      on: 'file',
      cell: row => wordOf(words.legalClasses, row.data.legalClass),
    },
    place: { ...text, name: columns.place, on: 'paper', cell: row => row.place },
    district: {
      ...text,
      name: columns.district,
      width: 14,
      on: 'paper',
      cell: row => row.district,
    },
    unit: {
      ...text,
      name: columns.unit,
      on: 'page',
      cell: row => unitName(names, row.unitId, language),
    },
  } satisfies Record<string, RegisterColumn>
}

function replyColumns({ texts }: Words) {
  const { columns, yes, no } = texts.registers
  const words = texts.staff.words
  return {
    due: { ...day, name: columns.due, on: 'page', cell: row => row.dueOn },
    letter: {
      ...text,
      name: columns.replyNumber,
      width: 16,
      on: 'paper',
      cell: row => row.letterNumber,
    },
    answered: {
      ...day,
      name: columns.answered,
      on: 'page',
      cell: row => (row.answeredAt === null ? null : localDateOf(row.answeredAt)),
    },
    outcome: {
      ...text,
      name: columns.outcome,
      on: 'page',
      cell: row => wordOf(words.outcomes, row.outcome),
    },
    reason: {
      ...text,
      name: columns.reason,
      on: 'file',
      cell: row => wordOf(words.reasons, row.reason),
    },
    remedy: {
      ...text,
      name: columns.remedy,
      width: 10,
      on: 'file',
      cell: row => (row.outcome === null ? null : row.hasRemedy ? yes : no),
    },
  } satisfies Record<string, RegisterColumn>
}
