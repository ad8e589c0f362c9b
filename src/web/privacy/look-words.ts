// How a look is said, to the person and to the house: role and unit, and what for.
import type { StaffRole } from '../../core/request/vocabulary.ts'
import { sightReasons } from '../../features/requests/applicant-sight.ts'
import type { PageContext } from '../door/page-context.ts'

type Looker = { roles: readonly StaffRole[]; unitName: string; unitNameEn: string }

/** `birim görevlisi, Fen İşleri`. */
export function roleAndUnit({ texts, language }: PageContext, look: Looker): string {
  const roles: Readonly<Record<string, string>> = texts.staff.words.roles
  const unit = (language === 'en' && look.unitNameEn) || look.unitName
  return [...look.roles.map(role => roles[role] ?? role), unit].filter(Boolean).join(', ')
}

/** The reason that was chosen, the words that were written, or the ordinary one as this reader reads it. */
export function purposeWords(
  { texts }: PageContext,
  { purpose }: { purpose: string },
  otherwise: string,
): string {
  const reason = sightReasons.find(known => known === purpose)
  if (reason !== undefined) return texts.staff.request.applicant.whys[reason]
  return purpose === '' ? otherwise : purpose
}
