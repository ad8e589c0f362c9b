// Owns the English words of the staff desk.
import type { StaffTexts } from '../tr/staff.ts'

export const staffEn: StaffTexts = {}
