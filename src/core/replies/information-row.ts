// In which row of the yearly report on the right to information a reply is counted (4982 m.30; law.md
// section 3.4). Owns the rows and which outcome belongs to which; the report adds them up.
import type { LegalClass, Outcome } from '../request/vocabulary.ts'
import { isInformation } from './reply-facts.ts'

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

/**
 * Whether a reply of that class may have the outcome. Access to information is given or not: it is
 * neither put into a programme nor tied to another record, and each reply has one row of the report.
 * `redacted` exists only there. `withdrawn` is the applicant's word and no reply.
 */
export function fitsClass(outcome: Outcome, legalClass: LegalClass): boolean {
  if (outcome === 'withdrawn') return false
  return isInformation(legalClass) ? rows[outcome] !== null : outcome !== 'redacted'
}
