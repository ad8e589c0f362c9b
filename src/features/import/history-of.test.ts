import { expect, test } from 'vitest'
import { foldRequest } from '../../core/request/fold.ts'
import { clockRowsOf, rowOf } from '../../core/request/row.ts'
import { instant, isoDate } from '../../core/time/dates.ts'
import { historyOf } from './history-of.ts'
import { findProblem, type SourceRequest } from './source-request.ts'

const closed: SourceRequest = {
  externalId: '17',
  channel: 'phone',
  kind: 'demand',
  text: 'Lamba yanmıyor',
  place: { district: 'Yakutiye' },
  unit: { code: 'parks', name: 'Parks' },
  topic: { group: null, name: 'Lamps' },
  receivedAt: instant('2015-07-01T13:00:00Z'),
  receivedOn: isoDate('2015-07-01'),
  target: { at: instant('2015-07-03T12:30:00Z'), on: isoDate('2015-07-03') },
  closed: { at: instant('2015-07-02T20:45:10Z'), text: 'Onarıldı', outcome: 'fulfilled' },
  note: '',
  applicant: null,
  isOnTime: true,
}
const ids = { requestId: 'r', applicantId: null, unitId: 'u', topicId: 't' }
const origin = { sourceName: 'old', numberPrefix: 'BM' }
const linesOf = (request: SourceRequest) =>
  historyOf(request, ids, origin).events.map(({ at, kind }) => `${at.slice(0, 16)} ${kind}`)

test('a closed request with a target is received, sent, answered and its period ends', () => {
  expect(linesOf(closed)).toEqual([
    '2015-07-01T13:00 request.received',
    '2015-07-01T13:00 clock.started',
    '2015-07-01T13:00 request.routed',
    '2015-07-02T20:45 reply.sent',
    '2015-07-02T20:45 clock.stopped',
  ])
})

test('it folds to an answered request that was on time to the minute', () => {
  const { events, searchText } = historyOf(closed, ids, origin)
  const state = foldRequest(events)
  expect(rowOf(state)).toMatchObject({
    progress: 'answered',
    outcome: 'fulfilled',
    is_open: false,
    legal_class: 'service',
    unit_id: 'u',
    topic_id: 't',
    due_on: null,
    received_on: '2015-07-01',
    source_name: 'old',
    source_id: '17',
  })
  expect(clockRowsOf(state)).toEqual([
    {
      clock_id: 'service-1',
      class: 'service',
      law: 'source',
      received_on: '2015-07-01',
      raw_due_on: '2015-07-03',
      shifted_due_on: '2015-07-03',
      internal_due_on: '2015-07-03',
      due_at: '2015-07-03T12:30:00.000Z',
      stopped_at: '2015-07-02T20:45:10.000Z',
      stopped_because: 'reply',
      silence_at: null,
      is_late: false,
      is_paused: false,
      next_step_on: null,
    },
  ])
  expect(searchText).toBe('lamba yanmiyor yakutiye')
})

test.each([
  ['2015-07-03T12:30:00Z', false],
  ['2015-07-03T12:30:01Z', true],
  ['2015-07-01T12:59:49Z', false],
])('closed at %s, late is %s', (at, isLate) => {
  const request = { ...closed, closed: { at: instant(at), text: '', outcome: 'informed' as const } }
  const state = foldRequest(historyOf(request, ids, origin).events)
  expect(clockRowsOf(state)[0]?.is_late).toBe(isLate)
})

test('an open request stays open with its unit, its period running and the words of the source as a note', () => {
  const open = { ...closed, closed: null, note: 'Ekip bekleniyor' }
  expect(linesOf(open)).toEqual([
    '2015-07-01T13:00 request.received',
    '2015-07-01T13:00 clock.started',
    '2015-07-01T13:00 request.routed',
    '2015-07-01T13:00 note.added',
  ])
  expect(rowOf(foldRequest(historyOf(open, ids, origin).events))).toMatchObject({
    progress: 'routed',
    is_open: true,
    due_on: '2015-07-03',
  })
})

test('without unit and target nothing is sent and nothing runs', () => {
  const request = { ...closed, unit: null, target: null, closed: null }
  expect(historyOf(request, { ...ids, unitId: null }, origin).events).toHaveLength(1)
})

test('who asked is stored beside the history, and named in it by id only', () => {
  const applicant = { type: 'person', name: 'Elif', phone: '', email: '', address: '' } as const
  const history = historyOf({ ...closed, applicant }, { ...ids, applicantId: 'a' }, origin)
  expect(history.applicant).toEqual({
    applicant_id: 'a',
    national_id: '',
    language: 'tr',
    ...applicant,
  })
  expect(rowOf(foldRequest(history.events))).toMatchObject({
    applicant_id: 'a',
    applicant_type: 'person',
  })
  expect(history.searchText).toBe('lamba yanmiyor elif yakutiye')
})

const now = instant('2016-01-01T00:00:00Z')

test.each([
  [{ externalId: '' }, 'kayıt numarası boş'],
  [{ receivedOn: isoDate('1999-12-31') }, 'geliş tarihi 2000 yılından önce: 1999-12-31'],
  [
    { receivedAt: instant('2016-01-01T00:00:01Z') },
    'geliş zamanı gelecekte: 2016-01-01T00:00:01.000Z',
  ],
  [
    { closed: { at: instant('2016-02-01T00:00:00Z'), text: '', outcome: 'informed' as const } },
    'kapanış zamanı gelecekte: 2016-02-01T00:00:00.000Z',
  ],
  [{ text: 'x'.repeat(200_001) }, 'metin 200000 karakterden uzun'],
])('%j cannot have happened', (wish, problem) => {
  expect(findProblem({ ...closed, ...wish }, now)).toBe(problem)
})

test('a request that was closed before it was received is no problem: some sources have them', () => {
  const early = { at: instant('2015-07-01T12:59:49Z'), text: '', outcome: 'informed' } as const
  expect(findProblem({ ...closed, closed: early }, now)).toBeUndefined()
})
