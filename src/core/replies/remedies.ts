// Where an applicant may turn after a reply, and until when, as rows (law.md section 5, remedy block
// library). Owns the proposed texts and which row each class needs; the municipality may write its own.
import type { LegalClass, Outcome } from '../request/vocabulary.ts'
import { negativeOutcomes } from '../request/vocabulary.ts'
import type { Language } from '../turkish/format.ts'
import type { Sureness } from './refusal-grounds.ts'
import { isInformation, isOfAgency } from './reply-facts.ts'

export const remedyCodes = ['court', 'bedk', 'board', 'fine', 'zoning', 'ombudsman'] as const
export type RemedyCode = (typeof remedyCodes)[number]

export type RemedyRow = {
  authority: Readonly<Record<Language, string>>
  period: { count: number; unit: 'days' | 'months' }
  law: string
  text: Readonly<Record<Language, string>>
  sure: Sureness
  /** Words, folded for search, by which the authority and its period are known in a text. */
  authorityWords: RegExp
  periodWords: RegExp
}

export const remedyRows: Readonly<Record<RemedyCode, RemedyRow>> = {
  court: {
    authority: { tr: 'idare mahkemesi', en: 'administrative court' },
    period: { count: 60, unit: 'days' },
    law: '2577 m.7',
    text: {
      tr: 'Bu cevaba karşı, size ulaştığı günden başlayarak 60 gün içinde idare mahkemesinde dava açabilirsiniz.',
      en: 'You can bring an action before the administrative court within 60 days of receiving this reply.',
    },
    sure: 'V2',
    authorityWords: /idare mahkeme|administrative court/,
    periodWords: /\b60 (?:gun|takvim gunu|days)|altmis gun|sixty days/,
  },
  bedk: {
    authority: {
      tr: 'Bilgi Edinme Değerlendirme Kurulu',
      en: 'Board of Review of Access to Information',
    },
    period: { count: 15, unit: 'days' },
    law: '4982 m.13',
    text: {
      tr: 'Size ulaştığı günden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz edebilirsiniz.',
      en: 'You can object to the Board of Review of Access to Information (BEDK) within 15 days of receiving this reply.',
    },
    sure: 'V1',
    authorityWords: /bilgi edinme degerlendirme kurul|\bbedk\b|board of review of access/,
    periodWords: /\b15 (?:gun|days)|on ?bes gun|fifteen days/,
  },
  board: {
    authority: { tr: 'Kişisel Verileri Koruma Kurulu', en: 'Personal Data Protection Board' },
    period: { count: 30, unit: 'days' },
    law: '6698 m.14',
    text: {
      tr: 'Bu cevaba karşı, size ulaştığı günden başlayarak 30 gün içinde Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.',
      en: 'You can complain to the Personal Data Protection Board within 30 days of receiving this reply.',
    },
    sure: 'K',
    authorityWords: /kisisel verileri koruma kurul|personal data protection board/,
    periodWords: /\b30 (?:gun|days)|otuz gun|thirty days/,
  },
  fine: {
    authority: { tr: 'sulh ceza hâkimliği', en: 'criminal judgeship of peace' },
    period: { count: 15, unit: 'days' },
    law: '5326 m.27',
    text: {
      tr: 'Para cezasına karşı, size bildirildiği günden başlayarak 15 gün içinde sulh ceza hâkimliğine başvurabilirsiniz.',
      en: 'Against the fine you can apply to the criminal judgeship of peace within 15 days of being notified.',
    },
    sure: 'K',
    authorityWords: /sulh ceza|criminal judgeship of peace/,
    periodWords: /\b15 (?:gun|days)|on ?bes gun|fifteen days/,
  },
  zoning: {
    authority: { tr: 'plana itiraz (belediye)', en: 'objection to the plan (municipality)' },
    period: { count: 1, unit: 'months' },
    law: '3194 m.8',
    text: {
      tr: 'İmar planına, askıya çıktığı günden başlayarak 1 ay içinde belediyeye yazıyla itiraz edebilir, 60 gün içinde idare mahkemesinde dava açabilirsiniz.',
      en: 'You can object to the plan in writing within 1 month of its posting, and bring an action before the administrative court within 60 days.',
    },
    sure: 'K?',
    authorityWords: /plan\w* .*itiraz|itiraz.* plan|objec\w* .*plan/,
    periodWords: /\b(?:1|bir) ay|\b(?:1|one) month|\b30 gun|otuz gun/,
  },
  ombudsman: {
    authority: { tr: 'Kamu Denetçiliği Kurumu', en: 'Ombudsman Institution' },
    period: { count: 6, unit: 'months' },
    law: '6328 m.17',
    text: {
      tr: 'Ayrıca 6 ay içinde Kamu Denetçiliği Kurumuna (ombudsman) ücretsiz başvurabilirsiniz.',
      en: 'You can also apply to the Ombudsman Institution, free of charge, within 6 months.',
    },
    sure: 'K?',
    authorityWords: /kamu denetciligi|ombudsman/,
    periodWords: /\b(?:6|alti) ay|\b(?:6|six) months/,
  },
}

/**
 * What a negative reply of the class must show: one of the sets, and of that set every row with its
 * period. The ombudsman is for all and replaces nothing.
 */
export function neededRemedies(legalClass: LegalClass): readonly (readonly RemedyCode[])[] {
  if (isInformation(legalClass)) return [['bedk', 'court']]
  if (legalClass === 'data-subject') return [['board']]
  if (isOfAgency(legalClass)) return [[]]
  return [['court'], ['fine'], ['zoning']]
}

export type RemedyWish = {
  legalClass: LegalClass
  outcome: Outcome
  language: Language
  /** The municipality's own text for what the administrative court decides; empty: the library's. */
  own: string
  /** A fine or a plan has a way of its own. */
  subject?: 'fine' | 'zoning'
}

/** The block that stands in the form before somebody writes; null where nothing is refused. */
export function proposeRemedy({ legalClass, outcome, language, own, subject }: RemedyWish) {
  if (!negativeOutcomes.includes(outcome) || isOfAgency(legalClass)) return null
  const rows = (codes: readonly RemedyCode[]) =>
    codes.map(code => remedyRows[code].text[language]).join(' ')
  if (isInformation(legalClass)) return rows(['bedk', 'court', 'ombudsman'])
  if (legalClass === 'data-subject') return rows(['board'])
  if (subject) return rows([subject, 'ombudsman'])
  return own.trim() === '' ? rows(['court', 'ombudsman']) : own
}
