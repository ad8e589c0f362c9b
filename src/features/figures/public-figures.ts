// The desk's figures as everybody may see them: counted from facts, with the raw counts beside each
// share. One statement, kept for a minute. What each figure means is said on the page
// (web/citizen/figures).
import { sql } from 'kysely'
import { addDays, type IsoDate, localDateOf, startOfLocalDay } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { keptForAMinute } from './kept-for-a-minute.ts'

/** Long enough to mean something in a small town, short enough to be about today. */
export const FIGURE_DAYS = 90

export type PublicFigures = {
  /** First day and last day counted. */
  from: IsoDate
  to: IsoDate
  received: number
  open: number
  /** Open and past a day that the law or a promise named. */
  late: number
  /**
   * Legal periods that ended in the days counted, and those of them kept by an answer, interim
   * answer or dated promise.
   */
  due: number
  inTime: number
  answered: number
  confirmed: number
  contested: number
  /** Periods that ran out without a word. */
  silences: number
}

/** The figures of this minute. */
export const getPublicFigures = keptForAMinute(countFigures)

async function countFigures(desk: Desk): Promise<PublicFigures> {
  const today = localDateOf(desk.now())
  const to = addDays(today, -1)
  const from = addDays(today, -FIGURE_DAYS)
  const [begin, end] = [startOfLocalDay(from), startOfLocalDay(today)]
  const query = sql<Omit<PublicFigures, 'from' | 'to'>>`
WITH counted AS (
  SELECT count(*) FILTER (WHERE received_at >= ${begin} AND received_at < ${end}) AS received,
    count(*) FILTER (WHERE is_open) AS open,
    count(*) FILTER (WHERE is_open AND due_on < ${today}) AS late,
    count(*) FILTER (WHERE answered_at >= ${begin} AND answered_at < ${end}) AS answered,
    count(*) FILTER (WHERE satisfied_at >= ${begin} AND satisfied_at < ${end}) AS confirmed,
    count(*) FILTER (WHERE contested_at >= ${begin} AND contested_at < ${end}) AS contested
  FROM requests WHERE municipality_id = ${desk.municipalityId}
), periods AS (
  SELECT count(*) AS due, count(*) FILTER (WHERE stopped_at IS NOT NULL AND NOT is_late) AS "inTime",
    count(*) FILTER (WHERE silence_at IS NOT NULL) AS silences
  FROM request_clocks WHERE municipality_id = ${desk.municipalityId} AND raw_due_on BETWEEN ${from} AND ${to}
    AND class NOT IN ('service', 'promise', 'follow-up')
    AND coalesce(stopped_because, '') NOT IN ('withdrawal', 'reclassified')
) SELECT * FROM counted, periods`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  if (row === undefined) throw new Error('The statement of the figures returned no row')
  return { from, to, ...row }
}
