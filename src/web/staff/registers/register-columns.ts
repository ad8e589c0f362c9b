// Owns which columns each register has (law.md 2.1 and 17), and where each is shown.
import type { RegisterName } from '../../../core/registers/registers.ts'
import type { Names } from '../frame/names.ts'
import { appealColumns, entryColumns, noticeColumns } from './law-columns.ts'
import type { RegisterColumn, Words } from './register-column.ts'
import { originColumns, replyColumns, subjectColumns } from './request-columns.ts'

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
        all.decision,
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
  all.about,
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
  { ...all.topic, on: 'page' },
  all.words,
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
  all.about,
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
    ...noticeColumns(words),
    ...appealColumns(words),
    ...originColumns(words),
    ...subjectColumns(words, names),
    ...replyColumns(words),
  }
}
