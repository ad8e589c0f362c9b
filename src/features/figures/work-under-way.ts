// What the units are working on, as everybody may see it: topics and districts with their numbers, never a
// request, a street or anybody's words.
import { sql } from 'kysely'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { keptForAMinute } from './kept-for-a-minute.ts'

/** Fewer requests than this could point at one person. */
const COUNT_MIN = 3
/** More lines nobody reads on a front page. */
const LINES_MAX = 6

export type UnderWay = {
  name: string
  nameEn: string
  count: number
  /** Where, most requests first. */
  districts: readonly string[]
}

/** Demands and complaints about a place that a unit has taken, the most frequent topics first. */
export const listWorkUnderWay = keptForAMinute(countWorkUnderWay)

async function countWorkUnderWay(desk: Desk): Promise<UnderWay[]> {
  const query = sql<UnderWay>`
WITH counted AS (
  SELECT topic_id, coalesce(district, '') AS district, count(*) AS count
  FROM requests WHERE municipality_id = ${desk.municipalityId} AND is_open
    AND progress IN ('accepted', 'awaiting-approval', 'answered') AND kind IN ('demand', 'complaint')
  GROUP BY topic_id, coalesce(district, '')
)
SELECT t.name, t.name_en AS "nameEn", sum(c.count)::integer AS count,
  coalesce(array_agg(c.district ORDER BY c.count DESC, c.district COLLATE "tr-TR-x-icu")
    FILTER (WHERE c.district <> ''), '{}') AS districts
FROM counted c JOIN topics t ON t.municipality_id = ${desk.municipalityId} AND t.topic_id = c.topic_id
WHERE t.needs_place
GROUP BY t.topic_id, t.name, t.name_en HAVING sum(c.count) >= ${COUNT_MIN}
ORDER BY sum(c.count) DESC, t.name COLLATE "tr-TR-x-icu" LIMIT ${LINES_MAX}`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}
