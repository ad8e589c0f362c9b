// Owns what a row of the map of owners says: topic, kind of road and district, from when until when, by
// which decision, and to whom it leads. Knows no request; finding is find-owner.ts. Law: docs/law/routing.md.
import type { IsoDate } from '../time/dates.ts'

/** Whose road or place it is; `main`, `side`, `link` and `state` are roads, the others parks and grounds. */
export const roadClasses = [
  'main',
  'side',
  'link',
  'state',
  'metropolitan-asset',
  'district-asset',
] as const
export type RoadClass = (typeof roadClasses)[number]

/** `district-body` is the municipality of the district in which the matter is. */
export type Owner =
  | { kind: 'unit'; unitId: string }
  | { kind: 'body'; bodyId: string }
  | { kind: 'district-body' }

/** What a row is about; null means any. A main topic stands for all topics below it. */
export type OwnershipKey = {
  topicId: string
  roadClass: RoadClass | null
  district: string | null
}

/** Half open: the row decides from `validFrom` on and no longer on `validBefore`. */
export type Validity = { validFrom: IsoDate; validBefore: IsoDate | null }

export type OwnershipRow = OwnershipKey &
  Validity & {
    rowId: string
    owner: Owner
    /** The council decision, protocol or law that says so. */
    document: string
  }

/** A row that was replaced on the very day it began never decides. */
export const isValidOn = ({ validFrom, validBefore }: Validity, on: IsoDate): boolean =>
  validFrom <= on && (validBefore === null || on < validBefore)

export const isSameKey = (one: OwnershipKey, other: OwnershipKey): boolean =>
  one.topicId === other.topicId &&
  one.roadClass === other.roadClass &&
  one.district === other.district

export function isSameOwner(one: Owner, other: Owner): boolean {
  if (one.kind === 'unit') return other.kind === 'unit' && one.unitId === other.unitId
  if (one.kind === 'body') return other.kind === 'body' && one.bodyId === other.bodyId
  return other.kind === 'district-body'
}
