// Pins what makes an act another one than the page showed, and what does not.
import { describe, expect, test } from 'vitest'
import {
  eventsOf,
  morningOf,
  place,
  receivedEvents,
  type Who,
} from '../../../test/support/requests/histories.ts'
import {
  actorOf,
  lampTopic,
  parkUnit,
  people,
  roadUnit,
} from '../../../test/support/requests/people.ts'
import type { Command } from '../request/commands.ts'
import type { RequestEvent } from '../request/events.ts'
import { foldRequest } from '../request/fold.ts'
import type { ActionName } from '../request/transitions.ts'
import { isoDate } from '../time/dates.ts'
import { findMove, type Seen, waitingProgress } from './standing.ts'

type Did = readonly [Who, Command]

/** All on the day after the receipt; sequence 2 is the clock of the receipt. */
function historyOf(...acts: readonly Did[]): RequestEvent[] {
  const history = receivedEvents()
  for (const [who, command] of acts) {
    const state = foldRequest(history)
    const events = eventsOf(state, who, command, '2026-02-19')
    const actor = who === 'applicant' ? { kind: 'applicant' as const } : actorOf(who)
    history.push(...place(events, state.sequence, morningOf('2026-02-19'), actor))
  }
  return history
}

const toParks: Did = ['ayse', { action: 'route', unitId: parkUnit, note: '' }]
const toRoads: Did = ['ayse', { action: 'route', unitId: roadUnit, note: '' }]
const taken: Did = ['burak', { action: 'accept' }]
const note: Did = ['ayse', { action: 'add-note', text: 'Arandı.', attachmentIds: ['f1'] }]
const given: Did = ['deniz', { action: 'assign', officerId: people.ceren }]
const back: Did = ['burak', { action: 'return', reason: 'not-our-duty', note: 'Yol.' }]
const asked: Did = ['burak', { action: 'ask', text: 'Hangi direk?' }]
const classified = (legalClass: 'petition' | 'tip-off', topicId: string | null): Did => [
  'ayse',
  { action: 'classify', kind: 'demand', legalClass, topicId },
]
const promised: Did = [
  'burak',
  { action: 'promise', promisedOn: isoDate('2026-03-20'), text: 'Yapılacak.' },
]

const moved = (history: RequestEvent[], seen: Seen, action: ActionName) => {
  const event = findMove(history, seen, action)
  return event && `${event.sequence} ${event.kind}`
}

describe('since the version that was read', () => {
  test.each<[string, Did[], Did[], ActionName, string | undefined]>([
    ['nothing happened', [], [], 'route', undefined],
    ['somebody sent it to a unit', [], [toParks], 'route', '3 request.routed'],
    ['somebody sent it to another unit', [toParks], [toRoads], 'route', '4 request.routed'],
    ['the unit took it', [toParks], [taken], 'return', '4 request.accepted'],
    [
      'it was given to somebody else',
      [toParks, taken],
      [given],
      'send-reply',
      '6 request.assigned',
    ],
    ['its legal class changed', [], [classified('tip-off', null)], 'route', '3 request.classified'],
    ['its topic changed', [], [classified('petition', lampTopic)], 'route', undefined],
    [
      'its topic changed, which the act would overwrite',
      [],
      [classified('petition', lampTopic)],
      'classify',
      '3 request.classified',
    ],
    ['it left and came again', [toParks], [back, toParks], 'accept', '4 request.returned'],
    ['a note and a file were added', [], [note], 'route', undefined],
    ['the applicant was asked', [toParks, taken], [asked], 'send-reply', undefined],
    ['somebody else promised a day', [toParks, taken], [promised], 'promise', '6 promise.made'],
    ['somebody else promised a day', [toParks, taken], [promised], 'send-reply', undefined],
    ['a note comes after whatever happened', [], [toParks, taken], 'add-note', undefined],
    ['several things happened', [], [note, toParks, taken], 'route', '4 request.routed'],
  ])('%s: %j then %j before %s', (_, before, between, action, expected) => {
    const seen = { sequence: historyOf(...before).length }
    expect(moved(historyOf(...before, ...between), seen, action)).toBe(expected)
  })

  test('a version that is not there yet has nothing after it', () => {
    expect(moved(historyOf(toParks), { sequence: 99 }, 'route')).toBeUndefined()
  })
})

test.each<[string, Did[], string | undefined]>([
  ['it waits', [], undefined],
  ['it came back', [toParks, back], undefined],
  ['it was sent to a unit', [toParks], '3 request.routed'],
  ['a unit has it', [note, toParks, taken, note], '6 request.assigned'],
])('the one key of the list, when %s', (_, acts, expected) => {
  expect(moved(historyOf(...acts), { progress: waitingProgress }, 'route')).toBe(expected)
})
