// Owns the English words of the manager's pages.
import type { ManagerTexts } from '../tr/manager.ts'

export const managerEn: ManagerTexts = {}
