// Looks up the invented staff of the demo municipality. The list itself is data.
import type { StaffRole } from '../../core/request/vocabulary.ts'
import { type StaffSeed, staff } from './data/staff.ts'

export type { StaffSeed } from './data/staff.ts'
export { staff } from './data/staff.ts'

/** Everybody with this role who acts for this unit, in the order of the list. */
export function staffOf(unitCode: string, role: StaffRole): readonly StaffSeed[] {
  return staff.filter(person => person.role === role && person.unitCodes.includes(unitCode))
}

/** Everybody with this role, in the order of the list. */
export function staffWithRole(role: StaffRole): readonly StaffSeed[] {
  return staff.filter(person => person.role === role)
}
