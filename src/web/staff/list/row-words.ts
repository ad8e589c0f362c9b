// What a row of a list says in words: how late, which flags. Pure; draws nothing.
import { daysBetween, type IsoDate } from '../../../core/time/dates.ts'
import { formatShortDate, type Language } from '../../../core/turkish/format.ts'
import type { ListRow } from '../../../features/requests/request-list.ts'
import type { Texts } from '../../texts/texts.ts'
import type { IconName } from '../../ui/icon.tsx'

export type Flag = {
  icon: IconName
  words: string
  tone: 'refusal' | 'late' | 'quiet' | 'confirmed'
}

/** Days over the due day, for open requests only. */
export function lateDays(row: ListRow, today: IsoDate): number {
  if (!row.is_open || row.due_on === null || row.due_on >= today) return 0
  return daysBetween(row.due_on, today)
}

export function flagsOf(row: ListRow, texts: Texts, language: Language): Flag[] {
  const words = texts.staff.desk.flags
  const flags: Flag[] = []
  if (row.contests > 0)
    flags.push({ icon: 'hand', words: words.contested(row.contests), tone: 'refusal' })
  if (row.returns > 0)
    flags.push({ icon: 'return', words: words.returned(row.returns), tone: 'refusal' })
  if (row.is_silent) flags.push({ icon: 'alert', words: words.silence, tone: 'late' })
  if (row.is_question_open) flags.push({ icon: 'question', words: words.question, tone: 'quiet' })
  if (row.promised_on !== null) {
    const date = formatShortDate(row.promised_on, language)
    flags.push({ icon: 'promise', words: words.promise(date), tone: 'quiet' })
  }
  if (row.is_confirmed) flags.push({ icon: 'check', words: words.confirmed, tone: 'confirmed' })
  return flags
}
