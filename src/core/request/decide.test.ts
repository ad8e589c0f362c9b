// Properties of every life that a request can have: whoever tries whatever, in whatever order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyLife, type Life } from '../../../test/support/requests/random-life.ts'
import { decideTime } from './decide-time.ts'
import type { RequestEvent } from './events.ts'
import { applyEvent, BrokenHistory, foldRequest } from './fold.ts'
import { permissionsFor } from './permissions.ts'
import { clockRowsOf, nextLookOn, rowOf } from './row.ts'
import { appealClocks, type Clock, owedClocks, runningClocks } from './state.ts'
import { actionNames, transitions } from './transitions.ts'
import { progressSteps } from './vocabulary.ts'

const clockEvents = ['clock.started', 'clock.stopped', 'clock.moved']

const forAll = (check: (life: Life) => void): void =>
  fc.assert(fc.property(anyLife, check), { numRuns: 60 })

test('the lives of these tests are rich enough: every act happens and every progress is seen', () => {
  const lives = fc.sample(anyLife, { numRuns: 800, seed: 19 })
  const done = lives.flatMap(({ tried }) =>
    tried.flatMap(({ command, decision }) => (decision.ok ? [command.action] : [])),
  )
  expect([...new Set(done)].sort()).toEqual([...actionNames].sort())
  const seen = lives.flatMap(({ tried }) => tried.map(({ after }) => after.progress))
  expect([...new Set(seen)].sort()).toEqual([...progressSteps].sort())
})

test('what is refused as not allowed is refused by the table too, and the refusal says what is possible', () => {
  forAll(({ tried }) => {
    for (const { before, command, context, decision } of tried) {
      const permissions = permissionsFor(before, context.actor, context)
      const own = permissions.find(each => each.action === command.action)
      if (decision.ok) {
        expect(own?.isAllowed).toBe(true)
        const rows = transitions.filter(row => row.action === command.action)
        expect(rows.some(row => row.from.includes(before.progress))).toBe(true)
      } else if (decision.refusal.kind === 'not-allowed') {
        expect(own?.isAllowed).toBe(false)
        const allowed = permissions.filter(each => each.isAllowed).map(each => each.action)
        expect(decision.refusal.allowed).toEqual(allowed)
      } else {
        expect(['invalid', 'unfit-reply']).toContain(decision.refusal.kind)
      }
    }
  })
})

test('an act leads where its row in the table says', () => {
  forAll(({ tried }) => {
    for (const { before, command, decision, after } of tried) {
      if (!decision.ok) continue
      const targets = transitions
        .filter(row => row.action === command.action && row.from.includes(before.progress))
        .map(row => (row.to === 'same' ? before.progress : row.to))
      expect(targets).toContain(after.progress)
    }
  })
})

test('a refused attempt leaves no trace', () => {
  forAll(({ tried }) => {
    for (const { before, decision, after } of tried) if (!decision.ok) expect(after).toBe(before)
  })
})

test('the fold of the whole history equals the state that grew event by event', () => {
  forAll(({ events, state }) => {
    expect(foldRequest(events)).toEqual(state)
  })
})

test('a history that went through JSON tells the same', () => {
  forAll(({ events, state }) => {
    // as: what the ledger gives back has gone this way
    const read = JSON.parse(JSON.stringify(events)) as RequestEvent[]
    expect(foldRequest(read)).toEqual(state)
    expect(rowOf(foldRequest(read))).toEqual(rowOf(state))
    expect(clockRowsOf(foldRequest(read))).toEqual(clockRowsOf(state))
  })
})

test('a history with a gap is no history', () => {
  forAll(({ events }) => {
    const middle = Math.floor(events.length / 2)
    const gapped = [...events.slice(0, middle), ...events.slice(middle + 1)]
    if (middle < events.length - 1) expect(() => foldRequest(gapped)).toThrow(BrokenHistory)
  })
})

test('whoever is still owed an answer has a clock of the request that runs, unless no law and no promise counts', () => {
  forAll(({ tried }) => {
    for (const { after } of tried) {
      const isOfRequest = (clock: Clock) => !appealClocks.includes(clock.class)
      const isResting = after.progress === 'answered' || after.progress === 'withdrawn'
      const hasNoClocks = !after.clocks.some(isOfRequest)
      if (!isResting && !hasNoClocks)
        expect(runningClocks(after).filter(isOfRequest).length).toBeGreaterThan(0)
      if (hasNoClocks) expect(after.legalClass).toBe('none')
    }
  })
})

test('the row says open exactly while something is owed: no reply yet, a promise that is not done, an appeal', () => {
  forAll(({ tried }) => {
    for (const { after } of tried) {
      const row = rowOf(after)
      const isAnswered = row.progress === 'answered' || row.progress === 'withdrawn'
      const owed = owedClocks(after)
      const owesAppeal = owed.some(clock => appealClocks.includes(clock.class))
      expect(row.is_open).toBe(!isAnswered || row.promised_on !== null || owesAppeal)
      expect(row.due_on === null).toBe(owed.length === 0)
      const awaitsFee = runningClocks(after).some(clock => clock.class === 'fee-wait')
      expect(nextLookOn(after) === null).toBe(row.due_on === null && !awaitsFee)
      expect(row.internal_due_on === null).toBe(row.due_on === null)
      if (!row.is_open) expect(row.due_on).toBeNull()
      expect(row.answered_at !== null).toBe(row.progress === 'answered')
      const wasAnswered = row.contests > 0 || after.appeals.some(each => each.result !== null)
      expect(row.outcome === null || row.progress !== 'received' || wasAnswered).toBe(true)
    }
  })
})

test('a promise is open exactly while a clock of a promise runs', () => {
  forAll(({ tried }) => {
    for (const { after } of tried) {
      const runs = runningClocks(after).some(clock => clock.class === 'promise')
      expect(rowOf(after).promised_on !== null).toBe(runs)
    }
  })
})

test('only events of clocks change a due day, and only what the law lists makes one later', () => {
  forAll(({ events }) => {
    const [first, ...rest] = events
    if (first === undefined) return
    let state = foldRequest([first])
    for (const event of rest) {
      const next = applyEvent(state, event)
      if (!clockEvents.includes(event.kind)) expect(rowOf(next).due_on).toBe(rowOf(state).due_on)
      for (const clock of state.clocks) {
        const { rawDueOn, shiftedDueOn, internalDueOn, receivedOn } = clock
        const later = next.clocks.find(each => each.clockId === clock.clockId)
        expect(later?.receivedOn).toBe(receivedOn)
        if (event.kind !== 'clock.moved')
          expect(later).toMatchObject({ rawDueOn, shiftedDueOn, internalDueOn })
        else if (event.data.because === 'recount') {
          expect(later && later.rawDueOn <= rawDueOn).toBe(true)
          expect(later && later.shiftedDueOn <= shiftedDueOn).toBe(true)
        } else if (event.data.clockId === clock.clockId) {
          expect(['information', 'cimer-information']).toContain(clock.class)
          expect(later && later.rawDueOn >= rawDueOn).toBe(true)
        }
        // A clock that stopped stays stopped.
        if (clock.stoppedAt !== null) expect(later?.stoppedAt).toBe(clock.stoppedAt)
      }
      state = next
    }
  })
})

/** Each legal event of a life stands beside the clock that it moved, once for each count of days. */
test('an extension and a fee move an information clock once each, and never a clock of another law', () => {
  forAll(({ events }) => {
    const moves = events.flatMap(({ kind, data }) =>
      kind === 'clock.moved' ? [`${data.clockId} ${data.because}`] : [],
    )
    expect(new Set(moves).size).toBe(moves.length)
    expect(moves.filter(move => !/^(cimer-)?information-\d+ /.test(move))).toEqual([])
  })
})

test('silence, contests and returns are never taken back', () => {
  forAll(({ tried }) => {
    for (const { before, after } of tried) {
      if (before.silenceAt !== null) expect(after.silenceAt).toBe(before.silenceAt)
      expect(after.contests).toBeGreaterThanOrEqual(before.contests)
      expect(after.returns).toBeGreaterThanOrEqual(before.returns)
      for (const officer of before.excludedOfficerIds)
        expect(after.excludedOfficerIds).toContain(officer)
    }
  })
})

test('when the worker has looked, there is nothing more to say that day', () => {
  forAll(({ tried }) => {
    for (const { before, context } of tried) expect(decideTime(before, context.today)).toEqual([])
  })
})

test('each clock is silent at most once and no rung is written twice', () => {
  forAll(({ events }) => {
    const rungs = events.flatMap(({ kind, data }) => {
      if (kind === 'silence.recorded') return [`${data.clockId} silence`]
      return kind === 'clock.escalated' ? [`${data.clockId} ${data.step} ${data.number}`] : []
    })
    expect(new Set(rungs).size).toBe(rungs.length)
  })
})
