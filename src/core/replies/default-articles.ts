// The article that a refusal proposes for its reason, as rows for the municipality's legal office to
// confirm. Only a proposal: the officer writes what fits the case.
import type { LegalClass, ReasonCode } from '../request/vocabulary.ts'
import { findGround, type Sureness } from './refusal-grounds.ts'
import { isInformation } from './reply-facts.ts'

export type DefaultArticle = { citation: string; says: string; sure: Sureness }

/** Null: only the officer knows which law stands against it. */
export const defaultArticles: Readonly<Record<ReasonCode, DefaultArticle | null>> = {
  'out-of-authority': {
    citation: '5393 sayılı Kanun m.14',
    says: 'belediyenin görevleri',
    sure: 'K',
  },
  'no-budget': { citation: '5018 sayılı Kanun m.20', says: 'ödeneklerin kullanılması', sure: 'K' },
  'technically-impossible': {
    citation: '5393 sayılı Kanun m.14',
    says: 'hizmette öncelik sırası',
    sure: 'K',
  },
  'against-law': null,
  'private-property': { citation: '4721 sayılı Kanun m.683', says: 'mülkiyet hakkı', sure: 'K' },
  'season-weather': { citation: '5393 sayılı Kanun m.14', says: 'hizmetin ivediliği', sure: 'K?' },
  'in-tender': { citation: '4734 sayılı Kanun m.5', says: 'ihalede temel ilkeler', sure: 'K' },
  'not-found-on-site': {
    citation: '3071 sayılı Kanun m.7',
    says: 'sonucun gerekçeli bildirilmesi',
    sure: 'V1',
  },
  'address-insufficient': {
    citation: '3071 sayılı Kanun m.4',
    says: 'dilekçede aranan unsurlar',
    sure: 'V1',
  },
  'person-unreachable': {
    citation: '3071 sayılı Kanun m.7',
    says: 'sonucun gerekçeli bildirilmesi',
    sure: 'V1',
  },
  'form-incomplete': {
    citation: '3071 sayılı Kanun m.6',
    says: 'incelenemeyecek dilekçeler',
    sure: 'V1',
  },
}

/** What stands in the form before somebody writes: of the ground first, else of the reason. */
export function proposeArticle(
  legalClass: LegalClass,
  reason: ReasonCode | null,
  ground: string | undefined,
): string {
  const found = findGround(ground)
  if (found) return found.citation
  if (legalClass === 'data-subject') return '6698 sayılı Kanun m.13'
  if (reason === null || isInformation(legalClass)) return ''
  return defaultArticles[reason]?.citation ?? ''
}
