// Who looked at the identity of an applicant, when and why: kept in the ledger as a note, so that
// looking is a recorded act like any other. Pure; hiding itself is core/identity/mask.
//
// Law: 6698 m.4 and m.12 (no more than the purpose needs; security); law.md 6.2. Our reading:
// identity and contact are covered by default and opened with a reason, for half an hour. Pinned by
// applicant-sight.test.ts.
import type { RequestEvent } from '../../core/request/events.ts'
import { type Instant, millisOf } from '../../core/time/dates.ts'

export const sightReasons = ['call', 'visit', 'letter', 'identity'] as const
export type SightReason = (typeof sightReasons)[number]

/** Long enough for a telephone call, too short for a screen that somebody left open over lunch. */
export const SIGHT_MINUTES = 30

const MARK = 'identity.seen:'

/** The text of the note that opens the applicant's data. */
export const sightNote = (reason: SightReason): string => `${MARK}${reason}`

/** The reason, when an event is such a note. Somebody who types it by hand has left the same record. */
export function sightOf(event: RequestEvent): SightReason | undefined {
  if (event.kind !== 'note.added' || !event.data.text.startsWith(MARK)) return undefined
  const reason = event.data.text.slice(MARK.length)
  return sightReasons.find(known => known === reason)
}

/** Whether this person opened the data within the last half hour. */
export function isInSight(events: readonly RequestEvent[], staffId: string, now: Instant): boolean {
  const since = millisOf(now) - SIGHT_MINUTES * 60_000
  return events.some(
    event =>
      event.actorId === staffId && sightOf(event) !== undefined && millisOf(event.at) > since,
  )
}
