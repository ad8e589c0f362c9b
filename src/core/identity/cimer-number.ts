// The number that CİMER gave a request, as desks type and search it: digits with blanks or hyphens between.

/** "26-00123456", "26 00123456" → "2600123456"; undefined for what is no such number. */
export function parseCimerNumber(input: string): string | undefined {
  if (input.length > 60) return undefined
  const digits = input.replaceAll(/[\s-]/g, '')
  return /^\d{4,30}$/.test(digits) ? digits : undefined
}
