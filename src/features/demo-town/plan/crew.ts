// Chooses who of the staff acts on a request. Who may act is decided by the core; this only picks
// fitting people.
import type { SeededRandom } from '../../../core/random/seeded.ts'
import { staffOf, staffWithRole } from '../staff.ts'
import { getUnit } from '../units.ts'

export type Crew = {
  desk: string
  dispatcher: string
  /** Who does the work; never the head where the head must approve. */
  officer: string
  head: string
}

/** People for a request of this unit; `not` are those who answered it before. */
export function chooseCrew(
  unitCode: string,
  needsApproval: boolean,
  random: SeededRandom,
  not: readonly string[] = [],
): Crew | undefined {
  const names = (role: 'unit-officer' | 'unit-head') =>
    staffOf(unitCode, role)
      .map(person => person.userName)
      .filter(name => !not.includes(name))
  const officers = names('unit-officer')
  const heads = needsApproval ? [] : names('unit-head')
  // The head does now and then what an officer would do, and always when nobody else is left.
  const officer = officers.length === 0 || random.chance(0.12) ? heads[0] : undefined
  const chosen = officer ?? (officers.length > 0 ? random.pick(officers) : undefined)
  if (chosen === undefined) return undefined
  return {
    desk: random.pick(staffWithRole('desk-officer')).userName,
    dispatcher: random.pick(staffWithRole('dispatcher')).userName,
    officer: chosen,
    head: getUnit(unitCode).head,
  }
}

/** Somebody of a unit to which the request was sent by mistake. */
export function chooseReturner(unitCode: string, random: SeededRandom): string {
  const people = [...staffOf(unitCode, 'unit-officer'), ...staffOf(unitCode, 'unit-head')]
  return random.pick(people).userName
}
