// Owns the Turkish words of the staff desk; its type is what every other language must fill.

export const staffTr = {}

export type StaffTexts = typeof staffTr
