// Owns the Turkish words of the pages of residents; its type is what every other language must fill.

export const citizenTr = {}

export type CitizenTexts = typeof citizenTr
