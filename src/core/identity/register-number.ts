// The number of a request in the register, as people read and type it; who counts the serials is not here.
import { foldForSearch } from '../turkish/fold-for-search.ts'

export type RegisterNumber = { prefix: string | undefined; year: number; serial: number }

const isPrefix = (text: string) => /^[A-Z]{1,6}$/.test(text)

/** (2026, 123) → "BM-2026-000123". The millionth request of a year simply has seven digits. */
export function formatRegisterNumber(year: number, serial: number, prefix = 'BM'): string {
  if (!isPrefix(prefix)) throw new RangeError(`a prefix is one to six letters A-Z, not ${prefix}`)
  if (!Number.isInteger(year) || year < 2000 || year > 2999)
    throw new RangeError(`no year: ${year}`)
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`no serial: ${serial}`)
  return `${prefix}-${year}-${String(serial).padStart(6, '0')}`
}

/**
 * Reads what people type: "bm 2026 123", "BM-2026-000123", "2026/123", "BM2026000123". The prefix is
 * undefined when it was left out; the caller puts the municipality's own.
 */
export function parseRegisterNumber(input: string): RegisterNumber | undefined {
  if (input.length > 60) return undefined
  const text = foldForSearch(input)
  const match =
    /^(?:([a-z]{1,6}) ?)?(2\d{3}) (\d{1,12})$/.exec(text) ??
    // Without a separator only the full spelling says where the year ends.
    /^(?:([a-z]{1,6}) ?)?(2\d{3})(\d{6,12})$/.exec(text)
  if (match === null) return undefined
  const serial = Number(match[3])
  // Folding left a-z only, so the invariant capitals are right here.
  return serial < 1
    ? undefined
    : { prefix: match[1]?.toUpperCase(), year: Number(match[2]), serial }
}

/** A serial without its year: "1713" of BM-2026-001713; longer than six digits it is some other number. */
export function parseSerial(input: string): number | undefined {
  const match = /^\s*(\d{1,6})\s*$/.exec(input)
  const serial = Number(match?.[1] ?? 0)
  return serial < 1 ? undefined : serial
}
