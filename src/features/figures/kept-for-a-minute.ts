// Keeps what the public pages count for a minute, each municipality by itself: however many people look, the
// database counts once.
import type { Desk } from '../../ledger/desk.ts'
import type { Store } from '../../store/store.ts'

const KEPT_MILLISECONDS = 60_000

export function keptForAMinute<T>(count: (desk: Desk) => Promise<T>): (desk: Desk) => Promise<T> {
  const kept = new WeakMap<Store, Map<string, { at: number; counted: Promise<T> }>>()
  return async desk => {
    const ofStore = kept.get(desk.store) ?? new Map<string, { at: number; counted: Promise<T> }>()
    kept.set(desk.store, ofStore)
    const at = Date.parse(desk.now())
    const found = ofStore.get(desk.municipalityId)
    if (found && at - found.at < KEPT_MILLISECONDS && at >= found.at) return await found.counted
    const counted = count(desk)
    ofStore.set(desk.municipalityId, { at, counted })
    counted.catch(() => ofStore.delete(desk.municipalityId))
    return await counted
  }
}
