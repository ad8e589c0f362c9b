// Keeps what was read for moments, so that many who ask the same at once cost one reading. What is kept
// belongs to one store and is gone with it.
import type { Store } from './store.ts'

export type KeptFor = {
  /** How long an answer is given as it is. */
  readonly freshMilliseconds: number
  /**
   * How long, from its reading, an answer may still be given while the next one is read: nobody then
   * waits for a slow count that others see anew every few seconds. Left out: whoever comes later waits.
   */
  readonly staleMilliseconds?: number
  /** Keys at most; one more forgets all of them. Left out: the keys are few by nature. */
  readonly keysMax?: number
}

type Kept<T> = { at: number; value: Promise<T>; isRefreshing: boolean }

/** A failure is told to those who wait for it and not remembered. */
export class KeptReads<T> {
  readonly #for: KeptFor
  #stores = new WeakMap<Store, Map<string, Kept<T>>>()

  constructor(keptFor: KeptFor) {
    this.#for = keptFor
  }

  /** The answer under this key; `now` in milliseconds, of one clock for all calls. */
  read(store: Store, key: string, now: number, read: () => Promise<T>): Promise<T> {
    const ofStore = this.#stores.get(store) ?? new Map<string, Kept<T>>()
    this.#stores.set(store, ofStore)
    const known = ofStore.get(key)
    const age = known === undefined ? -1 : now - known.at
    if (known && age >= 0 && age < this.#for.freshMilliseconds) return known.value
    if (known && age >= 0 && age < (this.#for.staleMilliseconds ?? 0)) {
      if (!known.isRefreshing) this.#refresh(ofStore, key, known, now, read)
      return known.value
    }
    if (known === undefined && ofStore.size >= (this.#for.keysMax ?? Number.POSITIVE_INFINITY))
      ofStore.clear()
    const kept = { at: now, value: read(), isRefreshing: false }
    ofStore.set(key, kept)
    kept.value.catch(() => {
      if (ofStore.get(key) === kept) ofStore.delete(key)
    })
    return kept.value
  }

  /** After a change that must be seen at once; a reading that is under way is not kept either. */
  forget(store: Store): void {
    this.#stores.delete(store)
  }

  /** The old answer stays until the new one is there, and when there is none. */
  #refresh(
    ofStore: Map<string, Kept<T>>,
    key: string,
    known: Kept<T>,
    now: number,
    read: () => Promise<T>,
  ): void {
    known.isRefreshing = true
    const value = read()
    value.then(
      () => {
        if (ofStore.get(key) === known) ofStore.set(key, { at: now, value, isRefreshing: false })
      },
      () => {
        known.isRefreshing = false
      },
    )
  }
}
