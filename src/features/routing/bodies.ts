// The list of institutions outside the house, as screens and the map of owners read it.
import { sql } from 'kysely'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export const bodyKinds = [
  'district-municipality',
  'water-authority',
  'ministry-branch',
  'utility',
  'security',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export type Body = {
  bodyId: string
  name: string
  kind: BodyKind
  detsis: string
  kep: string
  email: string
  phone: string
  address: string
  district: string | null
  validFrom: IsoDate
  validBefore: IsoDate | null
  isActive: boolean
  needsReview: boolean
}

/** All of them, those out of use too, in Turkish order. */
export async function listBodies(desk: Desk): Promise<Body[]> {
  const query = sql<Body>`SELECT body_id AS "bodyId", name, kind, detsis, kep, email, phone, address,
  district,
  valid_from AS "validFrom", valid_before AS "validBefore", is_active AS "isActive",
  needs_review AS "needsReview"
FROM external_bodies WHERE municipality_id = ${desk.municipalityId}
ORDER BY name COLLATE "tr-TR-x-icu", body_id`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

/** Whether a request may be forwarded there on that day. */
export const isInUse = (body: Body, on: IsoDate): boolean =>
  body.isActive && body.validFrom <= on && (body.validBefore === null || on < body.validBefore)

export const districtBodyOf = (
  bodies: readonly Body[],
  district: string | null,
  on: IsoDate,
): Body | undefined =>
  bodies.find(
    body =>
      body.kind === 'district-municipality' &&
      district !== null &&
      body.district === district &&
      isInUse(body, on),
  )
