// Who owes what by when: the answer's period, not the work's, decides the first sentence.
import { expect, test } from 'vitest'
import type { NewEvent, RequestEvent } from '../../../core/request/events.ts'
import { foldRequest } from '../../../core/request/fold.ts'
import { instant, isoDate } from '../../../core/time/dates.ts'
import { standingOf } from './standing.ts'

const received: NewEvent = {
  kind: 'request.received',
  data: {
    registerNumber: 'BM-2026-000001',
    channel: 'web',
    kind: 'complaint',
    legalClass: 'petition',
    topicId: null,
    text: 'Çukur',
    place: {},
    applicantId: null,
    applicantType: 'anonymous',
    signature: 'none',
    missing: [],
    attachmentIds: [],
    receivedAt: instant('2026-03-10T09:00:00Z'),
    receivedOn: isoDate('2026-03-10'),
  },
}

const clock = (id: string, kind: 'petition' | 'service' | 'promise', due: string): NewEvent => ({
  kind: 'clock.started',
  data: {
    clockId: id,
    class: kind,
    law: '3071',
    receivedOn: isoDate('2026-03-10'),
    rawDueOn: isoDate(due),
    shiftedDueOn: isoDate(due),
    internalDueOn: isoDate(due),
    calendarVersion: 'test',
  },
})

const reply = (outcome: 'fulfilled' | 'programmed'): NewEvent => ({
  kind: 'reply.sent',
  data: { text: 'Yapıldı', outcome, reason: null, remedy: null, writtenBy: null },
})

function stateOf(...events: readonly (readonly [at: string, event: NewEvent])[]) {
  const history = events.map(
    ([at, event], index): RequestEvent => ({
      ...event,
      sequence: index + 1,
      at: instant(at),
      actorKind: 'staff',
      actorId: null,
    }),
  )
  return foldRequest(history)
}

const day = '2026-03-10T09:00:00Z'
const both = [
  [day, received],
  [day, clock('petition-1', 'petition', '2026-04-09')],
  [day, clock('service-1', 'service', '2026-03-17')],
] as const

test('while it is open the law’s day counts, although the topic promised the work earlier', () => {
  const standing = standingOf(stateOf(...both), isoDate('2026-04-12'))
  expect(standing).toMatchObject({ kind: 'open', daysLate: 3 })
  expect(standing.clock?.clockId).toBe('petition-1')
})

test('on the last day nothing is late', () => {
  expect(standingOf(stateOf(...both), isoDate('2026-04-09')).daysLate).toBe(0)
})

test('where only the topic’s period runs, that is what is owed', () => {
  const state = stateOf([day, received], [day, clock('service-1', 'service', '2026-03-17')])
  expect(standingOf(state, isoDate('2026-03-20'))).toMatchObject({ kind: 'open', daysLate: 3 })
})

test('thanks owe nothing', () => {
  expect(standingOf(stateOf([day, received]), isoDate('2027-01-01'))).toEqual({
    kind: 'open',
    clock: undefined,
    daysLate: 0,
    promisedOn: undefined,
    promiseDaysLate: 0,
  })
})

test('a late reply stays late for ever, by the days it was late when it came', () => {
  const at = '2026-04-11T09:00:00Z'
  const state = stateOf(
    ...both,
    [at, reply('fulfilled')],
    [at, { kind: 'clock.stopped', data: { clockId: 'petition-1', because: 'reply' } }],
    [at, { kind: 'clock.stopped', data: { clockId: 'service-1', because: 'reply' } }],
  )
  expect(standingOf(state, isoDate('2027-01-01'))).toMatchObject({ kind: 'answered', daysLate: 2 })
})

test('a promise is watched after the reply until the work is done', () => {
  const at = '2026-03-20T09:00:00Z'
  const promised = [
    ...both,
    [at, { kind: 'promise.made', data: { promisedOn: isoDate('2026-05-15'), text: 'Mayıs' } }],
    [at, clock('promise-1', 'promise', '2026-05-15')],
    [at, reply('programmed')],
  ] as const
  expect(standingOf(stateOf(...promised), isoDate('2026-05-17'))).toMatchObject({
    kind: 'answered',
    promisedOn: '2026-05-15',
    promiseDaysLate: 2,
  })
  const done: NewEvent = {
    kind: 'work.recorded',
    data: { note: '', place: {}, team: '', doneAt: instant(at), attachmentIds: [] },
  }
  expect(standingOf(stateOf(...promised, [at, done]), isoDate('2026-05-17'))).toMatchObject({
    promisedOn: undefined,
    promiseDaysLate: 0,
  })
})
