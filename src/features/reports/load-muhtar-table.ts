// Reads the requests of muhtars that came in a quarter and makes the quarterly table of them.
import { sql } from 'kysely'
import {
  type MuhtarRequest,
  type MuhtarTable,
  muhtarTable,
  quarterOf,
} from '../../core/muhtar/quarterly-table.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

/** By what is known today: a request of the quarter that is answered later leaves the pending ones. */
export async function loadMuhtarTable(
  desk: Desk,
  { year, quarter }: { year: number; quarter: number },
): Promise<MuhtarTable> {
  const { from, before } = quarterOf(year, quarter)
  // A request that a contest opened again waits for its result anew.
  const query = sql<MuhtarRequest>`
SELECT request_id AS "requestId", unit_id AS "unitId", district,
  CASE WHEN progress IN ('answered', 'withdrawn') THEN outcome END AS outcome,
  CASE WHEN progress IN ('answered', 'withdrawn') THEN reason END AS reason
FROM requests WHERE municipality_id = ${desk.municipalityId} AND legal_class = 'muhtar'
  AND received_on >= ${from}::date AND received_on < ${before}::date
ORDER BY received_at, request_id`
  return muhtarTable(await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db)))
}
