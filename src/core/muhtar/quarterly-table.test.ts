// Tests of the muhtars' table: every outcome has its side, sums agree, quarters begin and end where they should.
import { expect, test } from 'vitest'
import { type Outcome, outcomes } from '../request/vocabulary.ts'
import { isoDate } from '../time/dates.ts'
import {
  lastQuarter,
  type MuhtarRequest,
  muhtarResultOf,
  muhtarTable,
  quarterOf,
} from './quarterly-table.ts'

test.each([
  [2026, 1, '2026-01-01', '2026-04-01'],
  [2026, 4, '2026-10-01', '2027-01-01'],
])('%i/%i runs from %s to before %s', (year, quarter, from, before) => {
  expect(quarterOf(year, quarter)).toEqual({ from, before })
})

test.each([
  ['2026-01-01', 2025, 4],
  ['2026-03-31', 2025, 4],
  ['2026-04-01', 2026, 1],
  ['2026-12-31', 2026, 3],
])('on %s the quarter %i/%i is reported', (today, year, quarter) => {
  expect(lastQuarter(isoDate(today))).toEqual({ year, quarter })
})

test('met, unmet, waiting, given up', () => {
  expect(outcomes.map(outcome => `${outcome} ${muhtarResultOf(outcome)}`)).toEqual([
    'fulfilled positive',
    'partly-fulfilled negative',
    'programmed negative',
    'not-fulfilled negative',
    'redacted negative',
    'informed positive',
    'forwarded negative',
    'duplicate negative',
    'not-examined negative',
    'withdrawn withdrawn',
  ])
  expect(muhtarResultOf(null)).toBe('pending')
})

const request = (outcome: Outcome | null, more: Partial<MuhtarRequest> = {}): MuhtarRequest => ({
  requestId: 'r',
  unitId: 'u1',
  district: 'Aziziye',
  outcome,
  reason: null,
  ...more,
})

test('the table adds up by reason, unit and district', () => {
  const table = muhtarTable([
    request('fulfilled'),
    request('not-fulfilled', { reason: 'no-budget', district: 'Oltu' }),
    request('partly-fulfilled', { reason: 'no-budget' }),
    request('programmed', { unitId: 'u2' }),
    request('forwarded', { unitId: null }),
    request(null, { district: null }),
    request('withdrawn'),
  ])
  expect(table).toEqual({
    all: { total: 7, positive: 1, negative: 4, pending: 1, withdrawn: 1 },
    reasons: [
      { reason: 'no-budget', count: 2 },
      { reason: 'programmed', count: 1 },
      { reason: 'out-of-authority', count: 1 },
    ],
    units: [
      { unitId: 'u1', counts: { total: 5, positive: 1, negative: 2, pending: 1, withdrawn: 1 } },
      { unitId: 'u2', counts: { total: 1, positive: 0, negative: 1, pending: 0, withdrawn: 0 } },
      { unitId: null, counts: { total: 1, positive: 0, negative: 1, pending: 0, withdrawn: 0 } },
    ],
    districts: [
      {
        district: 'Aziziye',
        counts: { total: 5, positive: 1, negative: 3, pending: 0, withdrawn: 1 },
      },
      {
        district: 'Oltu',
        counts: { total: 1, positive: 0, negative: 1, pending: 0, withdrawn: 0 },
      },
      { district: null, counts: { total: 1, positive: 0, negative: 0, pending: 1, withdrawn: 0 } },
    ],
  })
})
