// Reads an amount of lira as people type it, in Turkish or in English writing, into whole kuruş.

const TURKISH = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/
const ENGLISH = /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/

/** `1.234,50`, `1234,5`, `1234.50`, `1.234`, with or without TL or ₺; undefined for anything else. */
export function parseMoney(typed: string): number | undefined {
  const text = typed.replace(/\s|TL|₺/giu, '')
  const match = TURKISH.exec(text) ?? ENGLISH.exec(text)
  if (match === null) return undefined
  const [, lira = '', kurus = ''] = match
  const amount = Number(lira.replaceAll(/[.,]/g, '')) * 100 + Number(kurus.padEnd(2, '0'))
  return Number.isSafeInteger(amount) ? amount : undefined
}
