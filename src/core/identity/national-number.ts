// The check of TCKN, YKN (foreigners) and VKN; whether a number belongs to anybody is not known here.
// No article gives the checks: they are the formulas in common use, pinned by national-number.test.ts.

export type NumberProblem =
  | 'empty'
  | 'not-digits'
  | 'wrong-length'
  | 'leading-zero'
  | 'repeated-digit'
  | 'wrong-check'

export type PersonNumber =
  | { ok: true; kind: 'tckn' | 'ykn'; value: string }
  | { ok: false; reason: NumberProblem }

export type TaxNumber = { ok: true; value: string } | { ok: false; reason: NumberProblem }

// Each passes both check digits and is nobody's number: people type them to get past a form.
const repeatedDigitNumbers: ReadonlySet<string> = new Set([
  '11111111110',
  '22222222220',
  '33333333330',
  '44444444440',
  '55555555550',
  '66666666660',
  '77777777770',
  '88888888880',
  '99999999990',
])

function findPersonNumberProblem(value: string): NumberProblem | undefined {
  if (value === '') return 'empty'
  if (!/^[0-9]+$/.test(value)) return 'not-digits'
  if (value.length !== 11) return 'wrong-length'
  if (value.startsWith('0')) return 'leading-zero'
  if (repeatedDigitNumbers.has(value)) return 'repeated-digit'
  const digits = Array.from(value, Number)
  const sum = (positions: number[]) => positions.reduce((total, at) => total + (digits[at] ?? 0), 0)
  // The difference can be negative (190909090: 7 × 1 − 36 = −29) and `%` keeps the sign.
  const tenth = (((sum([0, 2, 4, 6, 8]) * 7 - sum([1, 3, 5, 7])) % 10) + 10) % 10
  const eleventh = sum([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) % 10
  return digits[9] === tenth && digits[10] === eleventh ? undefined : 'wrong-check'
}

function findTaxNumberProblem(value: string): NumberProblem | undefined {
  if (value === '') return 'empty'
  if (!/^[0-9]+$/.test(value)) return 'not-digits'
  if (value.length !== 10) return 'wrong-length'
  if (/^(\d)\1{9}$/.test(value)) return 'repeated-digit'
  const digits = Array.from(value, Number)
  let sum = 0
  for (let index = 0; index < 9; index += 1) {
    const weight = 9 - index
    const shifted = ((digits[index] ?? 0) + weight) % 10
    const share = (shifted * 2 ** weight) % 9
    // A multiple of nine counts as nine, zero itself as zero.
    sum += shifted !== 0 && share === 0 ? 9 : share
  }
  return digits[9] === (10 - (sum % 10)) % 10 ? undefined : 'wrong-check'
}

// People copy these numbers in groups: "172 917 160 60". Blanks go; anything else is the person's to correct.
const withoutBlanks = (input: string) => input.replace(/\s+/gu, '')

/** Exactly eleven ASCII digits that pass both checks, not a foreigner's. */
export function isTckn(value: string): boolean {
  return !value.startsWith('99') && findPersonNumberProblem(value) === undefined
}

/** A foreigner's number: begins with 99, same checks. */
export function isYkn(value: string): boolean {
  return value.startsWith('99') && findPersonNumberProblem(value) === undefined
}

/** Exactly ten ASCII digits that pass the check of the revenue administration. May begin with zero. */
export function isVkn(value: string): boolean {
  return findTaxNumberProblem(value) === undefined
}

/** A TCKN or YKN as typed into a form, blanks allowed; otherwise what is wrong with it. */
export function parsePersonNumber(input: string): PersonNumber {
  const value = withoutBlanks(input)
  const reason = findPersonNumberProblem(value)
  if (reason !== undefined) return { ok: false, reason }
  return { ok: true, kind: value.startsWith('99') ? 'ykn' : 'tckn', value }
}

/** A VKN as typed into a form, blanks allowed; otherwise what is wrong with it. */
export function parseTaxNumber(input: string): TaxNumber {
  const value = withoutBlanks(input)
  const reason = findTaxNumberProblem(value)
  return reason === undefined ? { ok: true, value } : { ok: false, reason }
}
