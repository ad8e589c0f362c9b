import { describe, expect, test } from 'vitest'
import { KeptReads } from './kept-reads.ts'
import type { Store } from './store.ts'

// as: a store is only what the answers belong to
const store = {} as Store
const other = {} as Store

/** Readings that end when the test says so. */
function readings() {
  const begun: PromiseWithResolvers<number>[] = []
  return {
    begun,
    read: () => {
      const reading = Promise.withResolvers<number>()
      begun.push(reading)
      return reading.promise
    },
  }
}

const newKept = () => new KeptReads<number>({ freshMilliseconds: 4_000, staleMilliseconds: 12_000 })

describe('an answer', () => {
  test('is read once for all who ask within its time, before it is there too', async () => {
    const kept = newKept()
    const { begun, read } = readings()
    const asked = [kept.read(store, 'a', 0, read), kept.read(store, 'a', 3_999, read)]
    begun[0]?.resolve(7)
    expect(await Promise.all(asked)).toEqual([7, 7])
    expect(begun).toHaveLength(1)
  })

  test('is given while the next one is read, and then no longer', async () => {
    const kept = newKept()
    const { begun, read } = readings()
    const first = kept.read(store, 'a', 0, read)
    begun[0]?.resolve(1)
    await first
    expect(await kept.read(store, 'a', 4_000, read)).toBe(1)
    expect(await kept.read(store, 'a', 4_100, read)).toBe(1)
    expect(begun).toHaveLength(2)
    begun[1]?.resolve(2)
    await begun[1]?.promise
    expect(await kept.read(store, 'a', 4_200, read)).toBe(2)
    // Its time counts from when its reading began.
    expect(await kept.read(store, 'a', 7_999, read)).toBe(2)
    expect(begun).toHaveLength(2)
  })

  test('that is too old is waited for', async () => {
    const kept = newKept()
    const { begun, read } = readings()
    const first = kept.read(store, 'a', 0, read)
    begun[0]?.resolve(1)
    await first
    const late = kept.read(store, 'a', 12_000, read)
    begun[1]?.resolve(2)
    expect(await late).toBe(2)
  })

  test('without a second time is waited for as soon as it is old', async () => {
    const kept = new KeptReads<number>({ freshMilliseconds: 4_000 })
    expect(await kept.read(store, 'a', 0, async () => 1)).toBe(1)
    expect(await kept.read(store, 'a', 4_000, async () => 2)).toBe(2)
  })

  test('of a clock that was set back is read anew', async () => {
    const kept = newKept()
    expect(await kept.read(store, 'a', 5_000, async () => 1)).toBe(1)
    expect(await kept.read(store, 'a', 4_999, async () => 2)).toBe(2)
  })

  test('belongs to its key and its store', async () => {
    const kept = newKept()
    expect(await kept.read(store, 'a', 0, async () => 1)).toBe(1)
    expect(await kept.read(store, 'b', 0, async () => 2)).toBe(2)
    expect(await kept.read(other, 'a', 0, async () => 3)).toBe(3)
    expect(await kept.read(store, 'a', 1, async () => 4)).toBe(1)
  })
})

describe('forgetting', () => {
  test('leaves nothing, neither what is there nor what is being read', async () => {
    const kept = newKept()
    const { begun, read } = readings()
    const first = kept.read(store, 'a', 0, read)
    begun[0]?.resolve(1)
    await first
    await kept.read(store, 'a', 4_000, read)
    kept.forget(store)
    begun[1]?.resolve(2)
    await begun[1]?.promise
    expect(await kept.read(store, 'a', 4_001, async () => 3)).toBe(3)
  })

  test('happens to all keys when there are too many', async () => {
    const kept = new KeptReads<number>({ freshMilliseconds: 4_000, keysMax: 2 })
    await kept.read(store, 'a', 0, async () => 1)
    await kept.read(store, 'b', 0, async () => 1)
    await kept.read(store, 'c', 0, async () => 1)
    expect(await kept.read(store, 'a', 1, async () => 2)).toBe(2)
    expect(await kept.read(store, 'c', 1, async () => 2)).toBe(1)
  })
})

describe('a failure', () => {
  test('is told to those who wait and not remembered', async () => {
    const kept = newKept()
    const failing = async (): Promise<number> => {
      throw new Error('no connection')
    }
    await expect(kept.read(store, 'a', 0, failing)).rejects.toThrow('no connection')
    expect(await kept.read(store, 'a', 1, async () => 2)).toBe(2)
  })

  test('to read the next answer leaves the old one, and is tried again', async () => {
    const kept = newKept()
    const { begun, read } = readings()
    expect(await kept.read(store, 'a', 0, async () => 1)).toBe(1)
    expect(await kept.read(store, 'a', 4_000, read)).toBe(1)
    begun[0]?.reject(new Error('no connection'))
    await begun[0]?.promise.catch(() => {})
    expect(await kept.read(store, 'a', 4_001, read)).toBe(1)
    expect(begun).toHaveLength(2)
    begun[1]?.resolve(2)
    await begun[1]?.promise
    expect(await kept.read(store, 'a', 4_002, read)).toBe(2)
  })
})
