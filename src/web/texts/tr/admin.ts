// Owns the Turkish words of the administrator's pages; its type is what every other language must fill.

export const adminTr = {}

export type AdminTexts = typeof adminTr
