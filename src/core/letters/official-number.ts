// The number of an official letter: letter, DETSİS number of the body, file plan code, serial of the
// register. Law: Resmî Yazışma regulation (decision 2646), law.md 7.1 "Sayı". Our reading: E- for letters
// signed electronically, Z- for those signed by hand; the letter is a setting (K?). Pinned by
// official-number.test.ts.

export const numberLetters = ['E', 'Z', 'O'] as const
export type NumberLetter = (typeof numberLetters)[number]

export type OfficialNumber = {
  letter: NumberLetter
  detsis: string
  sdpCode: string
  serial: number
}

export const isDetsis = (text: string): boolean => /^\d{8}$/.test(text)

/** (E, 12345678, 105.01.01, 4567) → "E-12345678-105.01.01-4567". */
export function formatOfficialNumber({ letter, detsis, sdpCode, serial }: OfficialNumber): string {
  if (!isDetsis(detsis)) throw new RangeError(`a DETSİS number has eight digits, not ${detsis}`)
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`no serial: ${serial}`)
  return `${letter}-${detsis}-${sdpCode}-${serial}`
}

/**
 * A number that another system gave, in its usual shape; undefined when it is none. That system may put
 * more between plan code and serial: "E-12345678-105.01.01[105.01.01]-4567".
 */
export function parseOfficialNumber(text: string): string | undefined {
  const number = text.trim()
  return /^[A-ZÇĞİÖŞÜ]-\d{8}-\d{3}(\.\d{2}){0,4}(\[[\d.]{1,20}\])?-\d{1,12}$/.test(number)
    ? number
    : undefined
}
