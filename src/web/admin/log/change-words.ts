// Owns how a line of the log is read: names for ids, words for fields and for yes and no.
import { isLetterKind } from '../../../core/letters/letter-kinds.ts'
import { formatShortDate } from '../../../core/turkish/format.ts'
import type { ChangeRow, Fields } from '../../../features/municipality/setting-changes.ts'
import type { PageContext } from '../../door/page-context.ts'
import { roleWords } from '../people/staff-list-page.tsx'

/** Names of units and topics by id. */
export type NamesById = ReadonlyMap<string, string>

const kindOf = (subject: string): string => subject.split('/')[0] ?? ''

/** `Konu: Çukur, bozuk asfalt`. */
export function subjectWords(context: PageContext, row: ChangeRow, names: NamesById): string {
  const words: Readonly<Record<string, string>> = context.texts.admin.changes.kinds
  const [kind = '', id = ''] = row.subject.split('/')
  const label = words[kind] ?? kind
  if (kind === 'tariff') return `${label}: ${id}`
  if (kind === 'letter-template' && isLetterKind(id))
    return `${label}: ${context.texts.letters.kinds[id]}`
  if (kind === 'calendar') return `${label}: ${formatShortDate(id, context.language)}`
  const name = row.after?.name ?? row.before?.name ?? names.get(id)
  return typeof name === 'string' && kind !== 'municipality' ? `${label}: ${name}` : label
}

/** One line a field that changed; the name of the thing stands beside it already. */
export function changeLines(
  context: PageContext,
  row: ChangeRow,
  names: NamesById,
): { field: string; before: string; after: string }[] {
  const { fields } = context.texts.admin.changes
  const labels: Readonly<Record<string, string>> = fields
  // The day of the calendar stands beside the line already.
  const keys = [
    ...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})]),
  ].filter(key => key !== 'day')
  const said = (side: Fields | null, key: string) =>
    side === null ? '' : valueWords(context, key, side[key], names)
  return keys
    .map(key => ({
      key,
      field: labels[key] ?? key,
      before: said(row.before, key),
      after: said(row.after, key),
    }))
    .filter(line => line.before !== line.after)
    .filter(
      line => line.key !== 'name' || row.before !== null || kindOf(row.subject) === 'calendar',
    )
    .map(({ field, before, after }) => ({ field, before, after }))
}

function valueWords(context: PageContext, key: string, value: unknown, names: NamesById): string {
  const words = context.texts.admin.changes
  if (value === null || value === undefined || value === '') return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) {
    const items = value.map(String)
    if (items.length === 0) return words.nothing
    return key === 'roles'
      ? roleWords(context, items)
      : items.map(item => names.get(item) ?? item).join(', ')
  }
  if (key === 'password') return words.newPassword
  const { kinds, extents } = context.texts.admin.calendar
  const { feeReadings } = context.texts.admin.calendar
  const listed: Readonly<Record<string, string>> = { ...kinds, ...extents }
  const { roads, bodyKinds } = context.texts.routing.words
  const ofRouting: Readonly<Record<string, string>> = { ...roads, ...bodyKinds }
  if (key === 'roadClass' || key === 'kind') return ofRouting[String(value)] ?? String(value)
  if (key === 'layer' || key === 'extent') return listed[String(value)] ?? String(value)
  const chosen: Readonly<Record<string, string>> = { ...words.scopes, ...feeReadings }
  if (key === 'scope' || key === 'feeReading') return chosen[String(value)] ?? String(value)
  if (typeof value === 'object') return Object.values(value).map(String).join(' / ')
  return names.get(String(value)) ?? String(value)
}
