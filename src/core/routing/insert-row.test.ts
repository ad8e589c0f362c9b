// Tests of a new row in the map: what ends, what goes on, and that no other day is touched.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isoDate } from '../time/dates.ts'
import { insertRow } from './insert-row.ts'
import { isValidOn, type OwnershipRow } from './ownership.ts'

const key = { topicId: 'snow', roadClass: 'side' as const, district: null }
const row = (rowId: string, from: string, before: string | null): OwnershipRow => ({
  rowId,
  ...key,
  owner: { kind: 'unit', unitId: rowId },
  validFrom: isoDate(from),
  validBefore: before === null ? null : isoDate(before),
  document: rowId,
})
const wish = (from: string, before: string | null = null) => ({
  ...key,
  validFrom: isoDate(from),
  validBefore: before === null ? null : isoDate(before),
})

test('the first row of its key ends nothing', () => {
  const others = [{ ...row('a', '2020-01-01', null), district: 'Oltu' }]
  expect(insertRow(others, wish('2026-01-01'))).toEqual({
    ended: [],
    resumed: [],
    validBefore: null,
  })
})

test('the former row ends where the new one begins', () => {
  expect(insertRow([row('a', '2020-01-01', null)], wish('2026-01-01'))).toEqual({
    ended: [{ rowId: 'a', validBefore: '2026-01-01' }],
    resumed: [],
    validBefore: null,
  })
})

test('a winter protocol lies within the former row, which goes on after it', () => {
  expect(insertRow([row('a', '2020-01-01', null)], wish('2025-11-15', '2026-04-01'))).toEqual({
    ended: [{ rowId: 'a', validBefore: '2025-11-15' }],
    resumed: [{ rowId: 'a', validFrom: '2026-04-01', validBefore: null }],
    validBefore: '2026-04-01',
  })
})

test('a row before a later one ends where that begins', () => {
  expect(insertRow([row('a', '2027-01-01', null)], wish('2026-01-01'))).toEqual({
    ended: [],
    resumed: [],
    validBefore: '2027-01-01',
  })
})

test('a row that is corrected on its own first day never decides again', () => {
  const rows = [row('a', '2026-01-01', '2026-01-01'), row('b', '2026-01-01', null)]
  expect(insertRow(rows, wish('2026-01-01'))).toEqual({
    ended: [{ rowId: 'b', validBefore: '2026-01-01' }],
    resumed: [],
    validBefore: null,
  })
})

test('a row that would end before it begins is refused', () => {
  expect(insertRow([], wish('2026-01-01', '2026-01-01'))).toBeUndefined()
  expect(insertRow([], wish('2026-01-01', '2025-12-31'))).toBeUndefined()
})

test('whatever is entered, each day has one row, the new one on its days and the former ones on all others', () => {
  const anyDay = fc.integer({ min: 0, max: 40 }).map(days => addDays(isoDate('2026-01-01'), days))
  const anyWish = fc
    .record({ from: anyDay, length: fc.option(fc.integer({ min: 1, max: 12 })) })
    .map(({ from, length }) => wish(from, length === null ? null : addDays(from, length)))
  fc.assert(
    fc.property(fc.array(anyWish, { maxLength: 8 }), anyDay, (wishes, day) => {
      let rows: OwnershipRow[] = []
      for (const [at, each] of wishes.entries()) {
        const before = rows.filter(other => isValidOn(other, day)).map(other => other.document)
        const change = insertRow(rows, each)
        if (change === undefined) throw new Error('not refused here')
        const name = `row ${at}`
        const resumed = change.resumed.map(({ rowId, ...validity }, index) => {
          const former = rows.find(other => other.rowId === rowId)
          return {
            ...row(`${rowId} again ${at}.${index}`, '2026-01-01', null),
            ...validity,
            document: former?.document ?? '',
          }
        })
        rows = [
          ...rows.map(other => ({
            ...other,
            validBefore:
              change.ended.find(end => end.rowId === other.rowId)?.validBefore ?? other.validBefore,
          })),
          {
            ...row(name, '2026-01-01', null),
            validFrom: each.validFrom,
            validBefore: change.validBefore,
          },
          ...resumed,
        ]
        const after = rows.filter(other => isValidOn(other, day)).map(other => other.document)
        const isOfNew =
          day >= each.validFrom && (change.validBefore === null || day < change.validBefore)
        expect(after).toEqual(isOfNew ? [name] : before)
      }
    }),
    { numRuns: 1_000 },
  )
})
