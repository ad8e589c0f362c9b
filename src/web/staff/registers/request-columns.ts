// The columns of the request behind an entry: where it came from, what it is about, what was answered.
import { localDateOf } from '../../../core/time/dates.ts'
import { type Names, topicName, unitName } from '../frame/names.ts'
import { day, type RegisterColumn, text, type Words, wordOf } from './register-column.ts'

export function originColumns({ texts }: Words) {
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
  } satisfies Record<string, RegisterColumn>
}

export function subjectColumns({ texts, language }: Words, names: Names) {
  const { columns } = texts.registers
  const words = texts.staff.words
  return {
    about: {
      ...text,
      name: columns.about,
      on: 'screen',
      grows: true,
      cell: row => [topicName(names, row.topicId, language), row.words].filter(Boolean).join(': '),
    },
    topic: {
      ...text,
      name: columns.topic,
      on: 'paper',
      cell: row => topicName(names, row.topicId, language),
    },
    words: {
      ...text,
      name: columns.words,
      width: 60,
      on: 'paper',
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

export function replyColumns({ texts }: Words) {
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
      on: 'paper',
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
