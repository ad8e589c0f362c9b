// What a column of a register is, and how a cell finds its words.
import type { TableCell, TableColumn } from '../../../core/measures/table.ts'
import type { EntryRow } from '../../../features/registers/register-list.ts'
import type { PageContext } from '../../door/page-context.ts'

export type RegisterColumn = TableColumn & {
  readonly cell: (row: EntryRow) => TableCell
  /** `screen`: on the page only; `page`: everywhere; `paper`: on paper and in files; `file`: in files. */
  readonly on: 'screen' | 'page' | 'paper' | 'file'
  /** Takes what room is left on a page. */
  readonly grows?: boolean
}

export type Words = Pick<PageContext, 'texts' | 'language'>

/** A word of a closed list; one that the list does not know stands as it is. */
export const wordOf = (words: Readonly<Record<string, string>>, code: unknown): string =>
  typeof code === 'string' ? (words[code] ?? code) : ''

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export const text = { kind: 'text' } as const
export const day = { kind: 'date' } as const
