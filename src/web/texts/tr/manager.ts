// Owns the Turkish words of the manager's pages; its type is what every other language must fill.

export const managerTr = {}

export type ManagerTexts = typeof managerTr
