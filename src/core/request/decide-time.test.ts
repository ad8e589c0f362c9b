// Pins what time does to a request: rungs, silence, and nothing that was said before.
import { expect, test } from 'vitest'
import {
  accepted,
  answered,
  next,
  place,
  received,
} from '../../../test/support/requests/histories.ts'
import { type Instant, isoDate } from '../time/dates.ts'
import { systemActor } from './actor.ts'
import { decideTime } from './decide-time.ts'
import { applyEvent } from './fold.ts'
import type { RequestState } from './state.ts'

const lines = (state: RequestState, today: string): string[] =>
  decideTime(state, isoDate(today)).map(({ kind, data }) =>
    [
      kind,
      'clockId' in data ? data.clockId : '',
      'step' in data ? `${data.step} ${data.number}` : '',
      'isTold' in data && data.isTold ? 'told' : '',
    ]
      .filter(Boolean)
      .join(' '),
  )

const passed = (state: RequestState, today: string): RequestState =>
  place(
    decideTime(state, isoDate(today)),
    state.sequence,
    `${today}T07:00:00.000Z` as Instant,
    systemActor,
  ).reduce(applyEvent, state)

test('before half of the period nothing happens', () => {
  expect(lines(received(), '2026-03-04')).toEqual([])
})

test('silence of a petition is a fact with the day it was due', () => {
  const state = passed(received(), '2026-03-23')
  expect(decideTime(state, isoDate('2026-03-24'))).toEqual([
    { kind: 'silence.recorded', data: { clockId: 'petition-1', dueOn: '2026-03-23' } },
  ])
})

test('silence is recorded also when a later week is what is told', () => {
  expect(lines(received(), '2026-04-15')).toEqual([
    'clock.escalated petition-1 half 0',
    'clock.escalated petition-1 eighty 0',
    'clock.escalated petition-1 due 0',
    'silence.recorded petition-1',
    'clock.escalated petition-1 weekly 3 told',
  ])
})

test('what was recorded is not said again, and silence never goes away', () => {
  const state = passed(received(), '2026-04-15')
  expect(decideTime(state, isoDate('2026-04-15'))).toEqual([])
  expect(state.silenceAt).toBe('2026-04-15T07:00:00.000Z')
  expect(passed(state, '2026-06-01').silenceAt).toBe('2026-04-15T07:00:00.000Z')
  expect(lines(state, '2026-04-20')).toEqual(['clock.escalated petition-1 weekly 4 told'])
})

test('a promise that is missed is late and told, but no silence in law', () => {
  const promised = next(
    accepted(),
    'burak',
    { action: 'promise', promisedOn: isoDate('2026-04-10'), text: 'Nisanda.' },
    '2026-02-20',
  )
  const state = passed(promised, '2026-04-10')
  expect(lines(state, '2026-04-11')).toEqual(['clock.escalated promise-1 silence 0 told'])
  const late = passed(state, '2026-04-11')
  expect(late.silenceAt).toBeNull()
  expect(decideTime(late, isoDate('2026-04-11'))).toEqual([])
  expect(lines(late, '2026-04-17')).toEqual(['clock.escalated promise-1 weekly 1 told'])
})

test('each clock has a ladder of its own', () => {
  expect(lines(received({ promisedDays: 5 }), '2026-02-25')).toEqual([
    'clock.escalated service-1 half 0',
    'clock.escalated service-1 eighty 0',
    'clock.escalated service-1 due 0 told',
  ])
})

test('an answered request has no clock that could ring', () => {
  expect(decideTime(answered(), isoDate('2027-01-01'))).toEqual([])
})
