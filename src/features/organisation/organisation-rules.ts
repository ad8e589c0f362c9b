// The rules that a name of a unit, topic or person keeps, and the code that is made from it. Pure.
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { SettingProblem } from '../municipality/setting-changes.ts'

export const NAME_LENGTH_MAX = 120
const NAME_LENGTH_MIN = 2
const CODE_LENGTH_MAX = 40

/** One line of text with single blanks. */
export const tidyName = (name: string): string => name.replace(/\s+/g, ' ').trim()

export function nameProblem(field: string, name: string): SettingProblem | undefined {
  if (name === '') return { field, problem: 'required' }
  if (name.length < NAME_LENGTH_MIN) return { field, problem: 'too-short' }
  return name.length > NAME_LENGTH_MAX ? { field, problem: 'too-long' } : undefined
}

/** Two names that differ only in case, marks or signs are the same name to a reader. */
export const isSameName = (one: string, other: string): boolean =>
  foldForSearch(one) === foldForSearch(other)

/** "Fen İşleri Dairesi" → `fen-isleri-dairesi`; with a number when that is taken. */
export function codeFrom(name: string, taken: ReadonlySet<string>): string {
  const plain = foldForSearch(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, CODE_LENGTH_MAX)
  const base = plain === '' ? 'kod' : plain
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (text: string): boolean => UUID.test(text)
