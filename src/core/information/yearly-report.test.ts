// Tests of the yearly report: the sums of two published reports, and each way into a row by hand.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NewEvent, RequestEvent } from '../request/events.ts'
import { type Outcome, outcomes } from '../request/vocabulary.ts'
import { instant, isoDate } from '../time/dates.ts'
import { caseOf, type InformationCase } from './information-case.ts'
import { isBalanced, lastDayOf, yearlyReport } from './yearly-report.ts'

test.each([
  // Ministry of Justice, the reports of 2006 and 2011 (law.md 3.4).
  [{ R1: 6_733, R2: 4_318, R3: 99, R4: 1_110, R5: 24, R6: 1_182, R7: 0 }, true],
  [{ R1: 16_711, R2: 10_939, R3: 665, R4: 1_496, R5: 48, R6: 3_563, R7: 0 }, true],
  [{ R1: 6_734, R2: 4_318, R3: 99, R4: 1_110, R5: 24, R6: 1_182, R7: 0 }, false],
  // Those who went to court are among the refused and no part of the sum.
  [{ R1: 1, R2: 0, R3: 0, R4: 1, R5: 0, R6: 0, R7: 1 }, true],
  [{ R1: 0, R2: 0, R3: 0, R4: 0, R5: 0, R6: 0, R7: 0 }, true],
])('%j is balanced: %s', (rows, balanced) => {
  expect(isBalanced(rows)).toBe(balanced)
})

const decidedCase = (
  number: number,
  receivedOn: string,
  decided: [on: string, outcome: Outcome, ground?: string] | null,
  more: Partial<InformationCase> = {},
): InformationCase => ({
  requestId: `r${number}`,
  registerNumber: `BM-2026-00000${number}`,
  receivedOn: isoDate(receivedOn),
  decision: decided && {
    on: isoDate(decided[0]),
    outcome: decided[1],
    ground: decided[2] ?? null,
    reason: null,
  },
  withdrawnOn: null,
  appeals: [],
  ...more,
})

const town: InformationCase[] = [
  decidedCase(1, '2026-02-03', ['2026-02-10', 'informed']),
  decidedCase(2, '2026-02-04', ['2026-02-20', 'fulfilled']),
  decidedCase(3, '2026-03-04', ['2026-03-20', 'partly-fulfilled', 'R21']),
  decidedCase(4, '2026-04-04', ['2026-04-20', 'not-fulfilled', 'R07'], {
    appeals: [
      {
        kind: 'bedk',
        filedOn: isoDate('2026-05-01'),
        result: 'rejected',
        decidedOn: isoDate('2026-06-01'),
      },
      { kind: 'court', filedOn: isoDate('2026-06-20'), result: null, decidedOn: null },
    ],
  }),
  decidedCase(5, '2026-04-05', ['2026-04-20', 'not-examined', 'RF']),
  decidedCase(6, '2026-05-05', ['2026-05-20', 'redacted', 'R21']),
  decidedCase(7, '2026-06-05', ['2026-06-08', 'forwarded']),
  // Carried over from December, and into the next year.
  decidedCase(8, '2025-12-28', ['2026-01-12', 'informed']),
  decidedCase(9, '2026-12-28', null),
  // Given up.
  decidedCase(10, '2026-07-01', null, { withdrawnOn: isoDate('2026-07-09') }),
  // Stands in the report of the year before.
  decidedCase(11, '2025-11-28', ['2025-12-12', 'informed']),
]
const year = () => yearlyReport(town, 2026, isoDate('2026-12-31'))

test('every application stands in one row, and what is undecided or given up in none', () => {
  const report = year()
  expect(report.rows).toEqual({ R1: 8, R2: 3, R3: 1, R4: 2, R5: 1, R6: 1, R7: 1 })
  expect(isBalanced(report.rows)).toBe(true)
  expect(report.received).toBe(9)
  const numbers = (cases: readonly InformationCase[]) => cases.map(each => each.requestId)
  expect(numbers(report.carriedIn)).toEqual(['r8'])
  expect(numbers(report.withdrawn)).toEqual(['r10'])
  expect(numbers(report.carriedOver)).toEqual(['r9'])
  expect(report.broken).toEqual([])
})

test('refusals are counted by their ground, the most frequent first', () => {
  expect(year().refusals).toEqual([
    { ground: 'R21', reason: null, refused: 0, partial: 1, redacted: 1 },
    { ground: 'R07', reason: null, refused: 1, partial: 0, redacted: 0 },
    { ground: 'RF', reason: null, refused: 1, partial: 0, redacted: 0 },
  ])
})

test('appeals are counted by where they went and what came of them', () => {
  expect(year().appeals).toEqual([
    { kind: 'objection', filed: 0, pending: 0, results: {} },
    { kind: 'bedk', filed: 1, pending: 0, results: { rejected: 1 } },
    { kind: 'ombudsman', filed: 0, pending: 0, results: {} },
    { kind: 'court', filed: 1, pending: 1, results: {} },
  ])
})

test('an outcome that 4982 does not know breaks the sum and is named', () => {
  const report = yearlyReport(
    [...town, decidedCase(12, '2026-08-01', ['2026-08-02', 'programmed'])],
    2026,
    isoDate('2026-12-31'),
  )
  expect(report.rows.R1).toBe(9)
  expect(isBalanced(report.rows)).toBe(false)
  expect(report.broken.map(each => each.requestId)).toEqual(['r12'])
})

test('a year that runs is counted up to today and is not final', () => {
  expect(lastDayOf(2026, isoDate('2026-06-30'))).toBe('2026-06-30')
  expect(lastDayOf(2025, isoDate('2026-06-30'))).toBe('2025-12-31')
  expect(yearlyReport([], 2026, isoDate('2026-06-30')).isFinal).toBe(false)
  expect(year().isFinal).toBe(true)
})

test('whatever is received and decided, the bridge from received to R1 holds and no case is in two years', () => {
  const day = fc.integer({ min: 0, max: 1_094 }).map(number => {
    const date = new Date(Date.UTC(2025, 0, 1 + number))
    return isoDate(date.toISOString().slice(0, 10))
  })
  const anyCase = fc.record({
    receivedOn: day,
    ended: fc.option(fc.record({ on: day, outcome: fc.constantFrom(...outcomes) })),
    isGivenUp: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 40 }), wishes => {
      const cases = wishes.map(({ receivedOn, ended, isGivenUp }, number) => {
        const on = ended && ended.on < receivedOn ? receivedOn : (ended?.on ?? receivedOn)
        return decidedCase(
          number,
          receivedOn,
          ended && !isGivenUp ? [on, ended.outcome] : null,
          ended && isGivenUp ? { withdrawnOn: on } : {},
        )
      })
      const until = (year: number) =>
        cases
          .filter(each => each.receivedOn <= `${year}-12-31`)
          .map(each => ({
            ...each,
            decision: each.decision && each.decision.on <= `${year}-12-31` ? each.decision : null,
            withdrawnOn:
              each.withdrawnOn && each.withdrawnOn <= `${year}-12-31` ? each.withdrawnOn : null,
          }))
      const reports = [2025, 2026, 2027].map(year =>
        yearlyReport(until(year), year, isoDate(`${year}-12-31`)),
      )
      for (const report of reports) {
        const { received, carriedIn, withdrawn, carriedOver, rows, broken } = report
        expect(received + carriedIn.length - withdrawn.length - carriedOver.length).toBe(rows.R1)
        expect(isBalanced(rows)).toBe(broken.length === 0)
      }
      const counted = reports.reduce(
        (sum, { rows, withdrawn }) => sum + rows.R1 + withdrawn.length,
        0,
      )
      expect(counted + (reports[2]?.carriedOver.length ?? 0)).toBe(cases.length)
      expect(reports[1]?.carriedIn).toHaveLength(reports[0]?.carriedOver.length ?? -1)
    }),
  )
})

const history = (...parts: [at: string, event: NewEvent][]): RequestEvent[] =>
  parts.map(([at, event], index) => ({
    ...event,
    sequence: index + 1,
    at: instant(at),
    actorKind: 'staff',
    actorId: null,
  }))

const received = (legalClass: 'information' | 'petition'): [string, NewEvent] => [
  '2026-02-18T07:00:00Z',
  {
    kind: 'request.received',
    data: {
      registerNumber: 'BM-2026-000001',
      channel: 'web',
      kind: 'information',
      legalClass,
      topicId: null,
      text: '',
      place: {},
      applicantId: null,
      applicantType: 'person',
      signature: 'none',
      missing: [],
      attachmentIds: [],
      receivedAt: instant('2026-02-18T07:00:00Z'),
      receivedOn: isoDate('2026-02-18'),
    },
  },
]
const reply = (at: string, outcome: Outcome): [string, NewEvent] => [
  at,
  {
    kind: 'reply.sent',
    data: { text: '', outcome, reason: 'no-budget', remedy: null, ground: 'R07', writtenBy: null },
  },
]

test('a case is dated by its first reply and says what the last one said', () => {
  const events = history(
    received('information'),
    reply('2026-03-01T07:00:00Z', 'not-fulfilled'),
    [
      '2026-03-05T07:00:00Z',
      { kind: 'request.reopened', data: { excludedOfficerIds: [], unitId: null } },
    ],
    reply('2026-03-10T07:00:00Z', 'informed'),
  )
  const decision = (through: string) => caseOf('r1', events, isoDate(through))?.decision
  expect(decision('2026-02-28')).toBeNull()
  expect(decision('2026-03-09')).toMatchObject({ on: '2026-03-01', outcome: 'not-fulfilled' })
  expect(decision('2026-03-10')).toMatchObject({ on: '2026-03-01', outcome: 'informed' })
})

test('the class of the day decides whether it is an application at all', () => {
  const events = history(received('petition'), [
    '2026-02-20T07:00:00Z',
    {
      kind: 'request.classified',
      data: { kind: 'information', legalClass: 'information', topicId: null },
    },
  ])
  expect(caseOf('r1', events, isoDate('2026-02-17'))).toBeUndefined()
  expect(caseOf('r1', events, isoDate('2026-02-19'))).toBeUndefined()
  expect(caseOf('r1', events, isoDate('2026-02-20'))?.receivedOn).toBe('2026-02-18')
})

test('a fee that was paid in time and shown late takes the giving up back', () => {
  const events = history(
    received('information'),
    ['2026-03-20T07:00:00Z', { kind: 'fee.lapsed', data: { payBy: isoDate('2026-03-19') } }],
    [
      '2026-03-23T07:00:00Z',
      { kind: 'fee.paid', data: { paidOn: isoDate('2026-03-18'), document: 'Makbuz 7' } },
    ],
  )
  expect(caseOf('r1', events, isoDate('2026-03-22'))?.withdrawnOn).toBe('2026-03-20')
  expect(caseOf('r1', events, isoDate('2026-12-31'))?.withdrawnOn).toBeNull()
})

test('a fee that was not paid counts as given up, an appeal knows its decision', () => {
  const events = history(
    received('information'),
    ['2026-03-20T07:00:00Z', { kind: 'fee.lapsed', data: { payBy: isoDate('2026-03-19') } }],
    [
      '2026-04-01T07:00:00Z',
      {
        kind: 'appeal.filed',
        data: {
          appealId: 'a',
          kind: 'bedk',
          filedOn: isoDate('2026-03-30'),
          reference: '',
          text: '',
          clockId: null,
        },
      },
    ],
    [
      '2026-05-01T07:00:00Z',
      {
        kind: 'appeal.decided',
        data: { appealId: 'a', result: 'upheld', decidedOn: isoDate('2026-04-28'), text: '' },
      },
    ],
  )
  const found = caseOf('r1', events, isoDate('2026-12-31'))
  expect(found?.withdrawnOn).toBe('2026-03-20')
  expect(found?.appeals).toEqual([
    { kind: 'bedk', filedOn: '2026-03-30', result: 'upheld', decidedOn: '2026-04-28' },
  ])
  expect(caseOf('r1', events, isoDate('2026-04-30'))?.appeals[0]?.result).toBeNull()
})
