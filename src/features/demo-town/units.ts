// Looks up the units of the demo municipality. The list itself is data.
import { type UnitSeed, units } from './data/units.ts'

export type { UnitSeed } from './data/units.ts'
export { units } from './data/units.ts'

/** The unit with this code; an unknown code is a mistake in the data and stops the start. */
export function getUnit(code: string): UnitSeed {
  const found = units.find(unit => unit.code === code)
  if (!found) throw new Error(`no unit with code ${code}`)
  return found
}
