// Owns the English words of the administrator's pages.
import type { AdminTexts } from '../tr/admin.ts'

export const adminEn: AdminTexts = {}
