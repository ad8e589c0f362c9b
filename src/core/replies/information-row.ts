// In which row of the yearly report on the right to information a reply is counted (4982 m.30; law.md
// section 3.4). Owns the rows and which outcome belongs to which; the report adds them up.
import type { Outcome } from '../request/vocabulary.ts'

/** R2 to R6 of the form; every decided application stands in exactly one. */
export const informationRows = ['full', 'partial', 'refused', 'redacted', 'forwarded'] as const
export type InformationRow = (typeof informationRows)[number]

/** Null: no decision on an application (withdrawn), or an outcome that the class does not know. */
const rows: Readonly<Record<Outcome, InformationRow | null>> = {
  fulfilled: 'full',
  informed: 'full',
  'partly-fulfilled': 'partial',
  redacted: 'redacted',
  'not-fulfilled': 'refused',
  'not-examined': 'refused',
  forwarded: 'forwarded',
  programmed: null,
  duplicate: null,
  withdrawn: null,
}

export const informationRow = (outcome: Outcome): InformationRow | null => rows[outcome]
