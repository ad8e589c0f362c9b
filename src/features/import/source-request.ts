// What a row of another program's file says once it is read: the shape that every format is brought to.
// Owns no format and no storing.
import type { Place } from '../../core/request/events.ts'
import type { ApplicantType, Channel, Outcome, RequestKind } from '../../core/request/vocabulary.ts'
import type { Instant, IsoDate } from '../../core/time/dates.ts'

export type SourceRequest = {
  /** The key of the row: what was stored under it once is never stored again. */
  externalId: string
  channel: Channel
  kind: RequestKind
  text: string
  place: Place
  unit: { code: string; name: string } | null
  topic: { group: string | null; name: string } | null
  receivedAt: Instant
  /** The day on the source's own wall; the register's year follows it. */
  receivedOn: IsoDate
  target: { at: Instant; on: IsoDate } | null
  closed: { at: Instant; text: string; outcome: Outcome } | null
  /** Words of the source about a request that is still open. */
  note: string
  applicant: SourceApplicant | null
  /** What the source itself says about its target; null when it says nothing. */
  isOnTime: boolean | null
}

export type SourceApplicant = {
  type: ApplicantType
  name: string
  phone: string
  email: string
  address: string
}

/** A row with its line in the file (from 1): read, or the reason why not. */
export type SourceRow =
  | { line: number; request: SourceRequest }
  | { line: number; externalId: string; problem: string }

export type SourceFormat = {
  /** Kept with each request: the same external id in another source is another request. */
  sourceName: string
  /** Rows in the order of the file, some at a time. */
  read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<readonly SourceRow[]>
}

/** The file as a whole is not what its format says: no header, not JSON, damaged. */
export class UnreadableSource extends Error {}

/** About a hundred pages: far beyond any request, far below what full-text search can hold. */
const TEXT_LENGTH_MAX = 200_000

/** Register numbers are written with the years from 2000 to 2999. */
const YEAR_MIN = '2000'

/** Why a row that was read cannot have happened, or undefined. */
export function findProblem(request: SourceRequest, now: Instant): string | undefined {
  const { externalId, receivedAt, receivedOn, closed, text } = request
  if (externalId === '') return 'kayıt numarası boş'
  if (receivedOn < YEAR_MIN) return `geliş tarihi 2000 yılından önce: ${receivedOn}`
  if (receivedAt > now) return `geliş zamanı gelecekte: ${receivedAt}`
  if (closed && closed.at > now) return `kapanış zamanı gelecekte: ${closed.at}`
  if (text.length > TEXT_LENGTH_MAX || (closed?.text.length ?? 0) > TEXT_LENGTH_MAX)
    return `metin ${TEXT_LENGTH_MAX} karakterden uzun`
  return undefined
}
