// Names of persons as they are typed and compared; how a name is hidden is in mask.ts.
import { foldForSearch } from '../turkish/fold-for-search.ts'

export type NameProblem = 'empty' | 'too-short' | 'too-long' | 'not-a-name'

export type PersonName = { ok: true; name: string } | { ok: false; reason: NameProblem }

const nameLettersMax = 100

/**
 * Trimmed, blanks collapsed, otherwise as typed: case is the person's own. One word is enough, because a
 * foreigner may have no surname; several words, hyphens, apostrophes and points are part of names.
 */
export function checkPersonName(input: string): PersonName {
  const name = input.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (name === '') return { ok: false, reason: 'empty' }
  if ([...name].length > nameLettersMax) return { ok: false, reason: 'too-long' }
  if (!/^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name)) return { ok: false, reason: 'not-a-name' }
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  return letters < 2 ? { ok: false, reason: 'too-short' } : { ok: true, name }
}

/** What two spellings of one name have in common: "IŞIL Öz-Kâmil" and "ışıl öz kamil" have the same key. */
export function nameKey(name: string): string {
  return foldForSearch(name)
}
