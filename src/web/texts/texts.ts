// Owns how a page gets its words: one object per area and language. Turkish gives the type: a key that the
// English object lacks, or a text that takes other values, does not compile.
import { adminEn } from './en/admin.ts'
import { citizenEn } from './en/citizen.ts'
import { commonEn } from './en/common.ts'
import { errorsEn } from './en/errors.ts'
import { lettersEn } from './en/letters.ts'
import { managerEn } from './en/manager.ts'
import { privacyEn } from './en/privacy.ts'
import { registersEn } from './en/registers.ts'
import { reportsEn } from './en/reports.ts'
import { routingEn } from './en/routing.ts'
import { staffEn } from './en/staff.ts'
import type { Language } from './language.ts'
import { adminTr } from './tr/admin.ts'
import { citizenTr } from './tr/citizen.ts'
import { commonTr } from './tr/common.ts'
import { errorsTr } from './tr/errors.ts'
import { lettersTr } from './tr/letters.ts'
import { managerTr } from './tr/manager.ts'
import { privacyTr } from './tr/privacy.ts'
import { registersTr } from './tr/registers.ts'
import { reportsTr } from './tr/reports.ts'
import { routingTr } from './tr/routing.ts'
import { staffTr } from './tr/staff.ts'

const turkish = {
  common: commonTr,
  errors: errorsTr,
  citizen: citizenTr,
  staff: staffTr,
  admin: adminTr,
  manager: managerTr,
  privacy: privacyTr,
  letters: lettersTr,
  registers: registersTr,
  reports: reportsTr,
  routing: routingTr,
}

export type Texts = typeof turkish

const english: Texts = {
  common: commonEn,
  errors: errorsEn,
  citizen: citizenEn,
  staff: staffEn,
  admin: adminEn,
  manager: managerEn,
  privacy: privacyEn,
  letters: lettersEn,
  registers: registersEn,
  reports: reportsEn,
  routing: routingEn,
}

const byLanguage: { readonly [language in Language]: Texts } = { tr: turkish, en: english }

/** All words of a language: `textsFor('tr').citizen.applyTitle`. */
export function textsFor(language: Language): Texts {
  return byLanguage[language]
}
