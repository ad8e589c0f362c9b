// The article that a refusal proposes for its reason, as rows for the municipality's legal office to
// confirm. Only a proposal: the officer writes what fits the case.
import type { Reply } from '../request/events.ts'
import type { LegalClass, ReasonCode } from '../request/vocabulary.ts'
import type { Language } from '../turkish/format.ts'
import { findGround, type Sureness } from './refusal-grounds.ts'
import { isInformation } from './reply-facts.ts'

export type DefaultArticle = {
  citation: string
  /** What the article is about. */
  tr: string
  en: string
  sure: Sureness
}

/** Null: only the officer knows which law stands against it. */
export const defaultArticles: Readonly<Record<ReasonCode, DefaultArticle | null>> = {
  'out-of-authority': {
    citation: '5393 sayılı Kanun m.14',
    tr: 'belediyenin görevleri',
    en: 'duties of the municipality',
    sure: 'K',
  },
  'no-budget': {
    citation: '5018 sayılı Kanun m.20',
    tr: 'ödeneklerin kullanılması',
    en: 'use of appropriations',
    sure: 'K',
  },
  'technically-impossible': {
    citation: '5393 sayılı Kanun m.14',
    tr: 'hizmette öncelik sırası',
    en: 'order of priority of services',
    sure: 'K',
  },
  'against-law': null,
  'private-property': {
    citation: '4721 sayılı Kanun m.683',
    tr: 'mülkiyet hakkı',
    en: 'right of property',
    sure: 'K',
  },
  'season-weather': {
    citation: '5393 sayılı Kanun m.14',
    tr: 'hizmetin ivediliği',
    en: 'urgency of services',
    sure: 'K?',
  },
  'in-tender': {
    citation: '4734 sayılı Kanun m.5',
    tr: 'ihalede temel ilkeler',
    en: 'principles of tenders',
    sure: 'K',
  },
  'not-found-on-site': {
    citation: '3071 sayılı Kanun m.7',
    tr: 'sonucun gerekçeli bildirilmesi',
    en: 'a reasoned answer',
    sure: 'V1',
  },
  'address-insufficient': {
    citation: '3071 sayılı Kanun m.4',
    tr: 'dilekçede aranan unsurlar',
    en: 'what a petition must contain',
    sure: 'V1',
  },
  'person-unreachable': {
    citation: '3071 sayılı Kanun m.7',
    tr: 'sonucun gerekçeli bildirilmesi',
    en: 'a reasoned answer',
    sure: 'V1',
  },
  'form-incomplete': {
    citation: '3071 sayılı Kanun m.6',
    tr: 'incelenemeyecek dilekçeler',
    en: 'petitions that cannot be examined',
    sure: 'V1',
  },
}

/** What stands in the form before somebody writes: of the ground first, else of the reason. */
export function proposeArticle(
  legalClass: LegalClass,
  reason: ReasonCode | null,
  ground: string | null | undefined,
): string {
  const found = findGround(ground)
  if (found) return found.citation
  if (legalClass === 'data-subject') return '6698 sayılı Kanun m.13'
  if (reason === null || isInformation(legalClass)) return ''
  return defaultArticles[reason]?.citation ?? ''
}

/** What a cited article is about, where it is our row for the reason or a ground of the law. */
export function articleInWords(
  { ground, article, reason }: Pick<Reply, 'ground' | 'article' | 'reason'>,
  language: Language,
): string | undefined {
  const found = findGround(ground)
  if (found) return found[language]
  const row = reason === null ? null : defaultArticles[reason]
  return row?.citation === article?.trim() ? row?.[language] : undefined
}
