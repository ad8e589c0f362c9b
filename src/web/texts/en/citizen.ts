// Owns the English words of the pages of residents.
import type { CitizenTexts } from '../tr/citizen.ts'
import { citizenApplyEn } from './citizen-apply.ts'
import { citizenFollowEn } from './citizen-follow.ts'
import { citizenApplyLawEn } from './citizen-law/apply.ts'
import { citizenLawEn } from './citizen-law/follow.ts'
import { citizenPagesEn } from './citizen-pages.ts'
import { citizenWordsEn } from './citizen-words.ts'

export const citizenEn: CitizenTexts = {
  ...citizenPagesEn,
  words: citizenWordsEn,
  apply: citizenApplyEn,
  applyLaw: citizenApplyLawEn,
  follow: citizenFollowEn,
  law: citizenLawEn,
}
