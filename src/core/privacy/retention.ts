// How long the personal data of a request is kept after it came to rest, as rows of data; who destroys it and
// how is features/privacy.
//
// Law: archive regulation and Standart Dosya Planı 2024 (law.md 6.3), 6698 m.7 and the erasure
// regulation (law.md 6.2). Our reading: docs/law/data.md D8 and D9. Pinned by retention.test.ts.
import type { LegalClass } from '../request/vocabulary.ts'
import { type IsoDate, isoDate } from '../time/dates.ts'

export const retentionClasses = [
  'petition',
  'information',
  'cimer',
  'muhtar',
  'data-subject',
  'tip-off',
  'service',
] as const
export type RetentionClass = (typeof retentionClasses)[number]

/** Full calendar years after the year in which the request came to rest. */
export type RetentionYears = Readonly<Record<RetentionClass, number>>

type RetentionRow = { years: number; confidence: 'V1' | 'V2' | 'K' | 'K?' | 'P' }

/**
 * Starting values, all to be set by the archive and the legal office: no file plan was read (law.md
 * 18.6).
 */
export const RETENTION: Readonly<Record<RetentionClass, RetentionRow>> = {
  petition: { years: 10, confidence: 'K?' },
  information: { years: 5, confidence: 'K?' },
  cimer: { years: 10, confidence: 'K?' },
  muhtar: { years: 10, confidence: 'P' },
  'data-subject': { years: 10, confidence: 'P' },
  'tip-off': { years: 10, confidence: 'P' },
  service: { years: 10, confidence: 'P' },
}

/** Nothing is destroyed in the year in which it ended, and nothing personal is kept for a century. */
export const RETENTION_YEARS_MIN = 1
export const RETENTION_YEARS_MAX = 100

const classOf: Readonly<Record<LegalClass, RetentionClass>> = {
  petition: 'petition',
  information: 'information',
  'cimer-petition': 'cimer',
  'cimer-information': 'cimer',
  muhtar: 'muhtar',
  'data-subject': 'data-subject',
  'tip-off': 'tip-off',
  // Letters between agencies are kept like petitions until the file plan says otherwise.
  'agency-document': 'petition',
  'agency-opinion': 'petition',
  service: 'service',
  none: 'service',
}

export const retentionClassOf = (legalClass: LegalClass): RetentionClass => classOf[legalClass]

/** The last day on which the data is kept: archives count whole years from the end of the year of rest. */
export function keptUntil(endedOn: IsoDate, years: number): IsoDate {
  const year = Number(endedOn.slice(0, 4)) + years
  return isoDate(`${String(year).padStart(4, '0')}-12-31`)
}

/** Whether the data is to be destroyed: the day after the last one, and never while something runs. */
export const isRetentionOver = (endedOn: IsoDate, years: number, today: IsoDate): boolean =>
  today > keptUntil(endedOn, years)
