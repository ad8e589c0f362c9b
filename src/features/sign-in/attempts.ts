// Counts failed tries at a secret (a code, a password) per subject, so that guessing stops.
// Subjects are kept hashed.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export const WINDOW_MINUTES = 15

const hashSubject = (subject: string): Buffer => createHash('sha256').update(subject).digest()

function windowStart(desk: Desk): string {
  const length = WINDOW_MINUTES * 60_000
  return new Date(Math.floor(Date.parse(desk.now()) / length) * length).toISOString()
}

/**
 * Whether `subject` (such as `code:BM-2026-000001` or `address:203.0.113.7`) has used up its tries
 * in this quarter of an hour.
 */
export async function isBlocked(
  desk: Desk,
  limits: Readonly<Record<string, number>>,
): Promise<boolean> {
  const subjects = Object.keys(limits).map(subject => ({ subject, hash: hashSubject(subject) }))
  const query = sql<{
    subject_hash: Buffer
    attempts: number
  }>`SELECT subject_hash, attempts FROM attempts
    WHERE municipality_id = ${desk.municipalityId} AND window_start = ${windowStart(desk)}
      AND subject_hash = ANY (${subjects.map(each => each.hash)})`.compile(desk.store.db)
  const rows = await inFlight(desk.store, desk.municipalityId, query)
  return rows.some(row => {
    const known = subjects.find(each => each.hash.equals(row.subject_hash))
    return known !== undefined && row.attempts >= (limits[known.subject] ?? 0)
  })
}

export async function countFailure(desk: Desk, subjects: readonly string[]): Promise<void> {
  const query =
    sql`INSERT INTO attempts AS a (municipality_id, subject_hash, window_start, attempts)
    SELECT ${desk.municipalityId}, hash, ${windowStart(desk)}, 1
      FROM unnest(${subjects.map(hashSubject)}::bytea[]) hash
    ORDER BY hash
    ON CONFLICT (municipality_id, subject_hash, window_start) DO UPDATE
      SET attempts = a.attempts + 1`.compile(desk.store.db)
  await inFlight(desk.store, desk.municipalityId, query)
}

/** Old windows are of no use; the worker calls this. */
export async function forgetOldAttempts(desk: Desk): Promise<void> {
  const before = new Date(Date.parse(desk.now()) - 24 * 3_600_000).toISOString()
  const query = sql`DELETE FROM attempts WHERE municipality_id = ${desk.municipalityId}
    AND window_start < ${before}`
  await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}
