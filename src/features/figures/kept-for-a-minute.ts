// Keeps what the public pages count for a minute, each municipality by itself: however many people look, the
// database counts once.
import type { Desk } from '../../ledger/desk.ts'
import { KeptReads } from '../../store/kept-reads.ts'

const KEPT_MILLISECONDS = 60_000

export function keptForAMinute<T>(count: (desk: Desk) => Promise<T>): (desk: Desk) => Promise<T> {
  const kept = new KeptReads<T>({ freshMilliseconds: KEPT_MILLISECONDS })
  return desk =>
    kept.read(desk.store, desk.municipalityId, Date.parse(desk.now()), () => count(desk))
}
