// Bank accounts (ISO 13616) inside a text, found by form and check digits; whose they are is not known here.

/** Lengths of the countries whose accounts stand in Turkish letters now and then. */
const lengths: Readonly<Record<string, number>> = {
  TR: 26,
  DE: 22,
  AT: 20,
  NL: 18,
  BE: 16,
  FR: 27,
  CH: 21,
  GB: 22,
  AZ: 28,
  GE: 22,
  BG: 22,
  RO: 24,
  SE: 24,
}

const start = /(?<![\p{L}\d])[A-Z]{2}[ ]?\d{2}/giu

/** Whether the letters and digits, without blanks, pass the check (mod 97). */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(value)) return false
  const length = lengths[value.slice(0, 2)]
  if (length !== undefined && value.length !== length) return false
  let rest = 0
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const digit = Number.parseInt(character, 36)
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return rest === 1
}

/** Every valid account of a known country, without blanks, in the order of the text. */
export function findIbans(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(start)) {
    // Codes are invariant, so the capitals are too.
    const country = match[0].slice(0, 2).toUpperCase()
    const length = lengths[country]
    if (length === undefined) continue
    const rest = text.slice(match.index, match.index + length * 2).replace(/[\s.-]/gu, '')
    const value = rest.slice(0, length).toUpperCase()
    if (isIban(value) && !found.includes(value)) found.push(value)
  }
  return found
}
