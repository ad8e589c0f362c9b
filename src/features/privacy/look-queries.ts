// Who looked at the data of a request: for the person by role and day, for the house with names. Newest
// first, by pages.
import { sql } from 'kysely'
import { type SeenThing, seenThingOf } from '../../core/privacy/looks.ts'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import { type Instant, ISTANBUL, type IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export const LOOKS_PER_PAGE = 50

/** What the person reads: no name of an officer, no hour. */
export type DayOfLooks = {
  day: IsoDate
  roles: readonly StaffRole[]
  unitName: string
  unitNameEn: string
  seen: SeenThing
  purpose: string
  times: number
}

type Page<Row> = { rows: readonly Row[]; pages: number }

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / LOOKS_PER_PAGE))

/** Looks of one role and unit at one thing on one day are one line. `page` counts from 1. */
export async function listDaysOfLooks(
  desk: Desk,
  requestId: string,
  page: number,
  perPage = LOOKS_PER_PAGE,
): Promise<Page<DayOfLooks>> {
  const query = sql<Omit<DayOfLooks, 'seen'> & { seen: string; total: number }>`
    SELECT d.day, d.roles, coalesce(u.name, '') AS "unitName", coalesce(u.name_en, '') AS "unitNameEn",
      d.seen, d.purpose, d.times, d.total
    FROM (SELECT (l.at AT TIME ZONE ${ISTANBUL})::date AS day, l.roles, l.unit_id, l.seen, l.purpose,
        count(*) AS times, max(l.at) AS last, count(*) OVER () AS total
      FROM access_log l WHERE l.municipality_id = ${desk.municipalityId} AND l.request_id = ${requestId}
      GROUP BY 1, 2, 3, 4, 5) d
    LEFT JOIN units u ON u.municipality_id = ${desk.municipalityId} AND u.unit_id = d.unit_id
    ORDER BY d.day DESC, d.last DESC, d.seen LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  const total = rows[0]?.total ?? 0
  return {
    rows: rows.map(({ total: _, seen, ...row }) => ({ ...row, seen: seenThingOf(seen) })),
    pages: pagesOf(total),
  }
}

export type LookRow = {
  at: Instant
  staffName: string
  roles: readonly StaffRole[]
  unitName: string
  unitNameEn: string
  seen: SeenThing
  purpose: string
}

/** Every look with its officer, for who answers for the house. */
export async function listLooks(
  desk: Desk,
  requestId: string,
  page: number,
): Promise<Page<LookRow>> {
  const query = sql<Omit<LookRow, 'seen'> & { seen: string; total: number }>`
    SELECT l.at, coalesce(s.name, '') AS "staffName", l.roles, coalesce(u.name, '') AS "unitName",
      coalesce(u.name_en, '') AS "unitNameEn", l.seen, l.purpose, count(*) OVER () AS total
    FROM access_log l
    LEFT JOIN staff s ON s.municipality_id = l.municipality_id AND s.staff_id = l.staff_id
    LEFT JOIN units u ON u.municipality_id = l.municipality_id AND u.unit_id = l.unit_id
    WHERE l.municipality_id = ${desk.municipalityId} AND l.request_id = ${requestId}
    ORDER BY l.at DESC, l.look_id DESC LIMIT ${LOOKS_PER_PAGE} OFFSET ${(page - 1) * LOOKS_PER_PAGE}`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  const total = rows[0]?.total ?? 0
  return {
    rows: rows.map(({ total: _, seen, ...row }) => ({ ...row, seen: seenThingOf(seen) })),
    pages: pagesOf(total),
  }
}
