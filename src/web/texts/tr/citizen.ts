// Owns the Turkish words of the pages of residents; its type is what every other language must fill.
import { citizenApplyTr } from './citizen-apply.ts'
import { citizenFollowTr } from './citizen-follow.ts'
import { citizenApplyLawTr } from './citizen-law/apply.ts'
import { citizenLawTr } from './citizen-law/follow.ts'
import { citizenPagesTr } from './citizen-pages.ts'
import { citizenWordsTr } from './citizen-words.ts'

export const citizenTr = {
  ...citizenPagesTr,
  words: citizenWordsTr,
  apply: citizenApplyTr,
  applyLaw: citizenApplyLawTr,
  follow: citizenFollowTr,
  law: citizenLawTr,
}

export type CitizenTexts = typeof citizenTr
