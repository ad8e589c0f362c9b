// Ten thousand lives in a town whose calendar changes: what may never happen to a history or to a date. Apart from the
// tests of the core, because it takes longer than all of them together (about 20 s on two cores).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DueDates } from '../../src/core/clocks/clock.ts'
import type { RequestEvent } from '../../src/core/request/events.ts'
import { applyEvent, foldRequest } from '../../src/core/request/fold.ts'
import { recountClock } from '../../src/core/request/law/recount.ts'
import { clockRowsOf, rowOf } from '../../src/core/request/row.ts'
import type { Clock, RequestState } from '../../src/core/request/state.ts'
import { townBases } from '../support/requests/calendars.ts'
import { anySteps, anyWish, type Life, live } from '../support/requests/random-life.ts'

const LIVES = 10_000
const byVersion = new Map(townBases.map(basis => [basis.calendar.version, basis]))

/** What must be true of each step from one state to the next; a sentence for each thing that is not. */
function problemsOfStep(before: RequestState, event: RequestEvent, after: RequestState): string[] {
  return before.clocks.flatMap((clock, index) => {
    const next = after.clocks[index]
    if (next === undefined) return [`${clock.clockId} is gone`]
    const isLater = latenesses(clock, next).length > 0
    const mayBeLater =
      event.kind === 'clock.moved' &&
      event.data.clockId === clock.clockId &&
      (event.data.because === 'extension-notice' || event.data.because === 'fee-paid')
    return isLater && !mayBeLater ? [`${event.kind} makes ${clock.clockId} later`] : []
  })
}

const latenesses = (before: DueDates, after: DueDates): string[] =>
  (['rawDueOn', 'shiftedDueOn', 'internalDueOn'] as const).filter(
    name => after[name] > before[name],
  )

/** A change of class stops clocks and starts one in the same act, which may not be due later than any of them. */
function problemsOfReclassification(before: RequestState, clock: Clock): string[] {
  return (clock.proof?.events ?? []).flatMap(({ kind, dueOn }) =>
    kind === 'reclassified' && dueOn !== undefined && clock.rawDueOn > dueOn
      ? [`${clock.clockId} of ${before.registerNumber} buys time`]
      : [],
  )
}

/** Every clock can be counted again by the calendar that it names, and gives the dates that it has. */
function problemsOfProof(clock: Clock): string[] {
  const basis = byVersion.get(clock.calendarVersion)
  if (basis === undefined) return [`${clock.clockId} names the calendar ${clock.calendarVersion}`]
  const recount = recountClock(clock, basis)
  if (recount.kind === 'given')
    return clock.class === 'promise' ? [] : [`${clock.clockId} is given`]
  if (recount.kind !== 'proof') return [`${clock.clockId} is ${recount.kind}`]
  const { rawDueOn, shiftedDueOn, internalDueOn } = clock
  const has = JSON.stringify({ rawDueOn, shiftedDueOn, internalDueOn })
  return JSON.stringify(recount.dates) === has
    ? []
    : [`${clock.clockId} ${has} ≠ ${JSON.stringify(recount)}`]
}

function problemsOf({ events, state }: Life): string[] {
  const problems: string[] = []
  const [first, ...rest] = events
  if (first === undefined) return ['no history']
  let now = foldRequest([first])
  for (const event of rest) {
    const next = applyEvent(now, event)
    problems.push(...problemsOfStep(now, event, next))
    if (event.kind === 'clock.started') {
      const clock = next.clocks.at(-1)
      if (clock) problems.push(...problemsOfReclassification(now, clock))
    }
    now = next
  }
  return [...problems, ...now.clocks.flatMap(problemsOfProof), ...problemsOfReplay(events, state)]
}

/** However it is replayed, also out of the JSON that a database keeps, state, rows and dates are the same. */
function problemsOfReplay(events: readonly RequestEvent[], state: RequestState): string[] {
  const told = JSON.stringify([state, rowOf(state), clockRowsOf(state)])
  // as: what the ledger gives back has gone this way
  const read = foldRequest(JSON.parse(JSON.stringify(events)) as RequestEvent[])
  return [foldRequest(events), read].flatMap((again, index) =>
    JSON.stringify([again, rowOf(again), clockRowsOf(again)]) === told
      ? []
      : [`replay ${index} differs`],
  )
}

test('ten thousand histories fold to the same state and dates, prove each date, and make none later', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(anyWish, anySteps, (wish, steps) => {
      const life = live(wish, steps, townBases)
      for (const { kind, data } of life.events) {
        const name = kind === 'clock.moved' ? `${kind} ${data.because}` : kind
        seen.set(name, (seen.get(name) ?? 0) + 1)
      }
      expect(problemsOf(life)).toEqual([])
    }),
    { numRuns: LIVES },
  )
  // The lives reach what they are about.
  for (const because of ['extension-notice', 'fee-notice', 'fee-paid', 'recount'])
    expect(seen.get(`clock.moved ${because}`)).toBeGreaterThan(300)
  for (const kind of ['fee.lapsed', 'appeal.demanded', 'appeal.decided', 'identity.opened'])
    expect(seen.get(kind)).toBeGreaterThan(100)
}, 60_000)
