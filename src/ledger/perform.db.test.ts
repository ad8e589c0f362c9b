// An act on a request against a real database: once, in order, and after what the passing of time owes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { actorOf, parkUnit, people } from '../../test/support/requests/people.ts'
import { historyOf, receiveOne } from '../../test/support/requests/receive-one.ts'
import { applicantActor } from '../core/request/actor.ts'
import { actOnRequest } from '../features/requests/act-on-request.ts'
import { verify } from './verify.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterAll(async () => {
  const found = await verify(town.desk.store, town.desk.municipalityId)
  expect({ gaps: found.gaps, differences: found.differences }).toEqual({
    gaps: [],
    differences: [],
  })
  await town.close()
})

const route = { action: 'route', unitId: parkUnit, note: '' } as const

test('an act appends its events, projects the row and names who did it', async () => {
  const { requestId } = await receiveOne(town.desk)
  const result = await actOnRequest(town.desk, {
    requestId,
    actor: actorOf('ayse'),
    command: route,
    actKey: 'route-1',
  })
  expect(result).toMatchObject({ ok: true, wasRepeated: false, state: { progress: 'routed' } })
  expect(await historyOf(town, requestId)).toEqual([
    'request.received applicant',
    'clock.started applicant',
    'request.routed staff',
  ])
  const rows = await town.asOwner(
    'SELECT progress, unit_id, sequence FROM requests WHERE request_id = $1',
    [requestId],
  )
  expect(rows).toEqual([{ progress: 'routed', unit_id: parkUnit, sequence: 3 }])
})

test('the same key again changes nothing and is answered like the first', async () => {
  const { requestId } = await receiveOne(town.desk)
  const act = { requestId, actor: actorOf('ayse'), command: route, actKey: 'route-2' }
  await actOnRequest(town.desk, act)
  const again = await actOnRequest(town.desk, act)
  expect(again).toMatchObject({ ok: true, wasRepeated: true, state: { sequence: 3 } })
})

test('a key that was used on another request is refused and changes nothing', async () => {
  const [one, other] = [await receiveOne(town.desk), await receiveOne(town.desk)]
  const act = { actor: actorOf('ayse'), command: route, actKey: 'route-3' }
  await actOnRequest(town.desk, { ...act, requestId: one.requestId })
  const result = await actOnRequest(town.desk, { ...act, requestId: other.requestId })
  expect(result).toEqual({ ok: false, refusal: { kind: 'used-key' } })
  expect(await historyOf(town, other.requestId)).toHaveLength(2)
})

test('of two who accept at the same moment one gets it and the other is told what is possible', async () => {
  const { requestId } = await receiveOne(town.desk)
  await actOnRequest(town.desk, {
    requestId,
    actor: actorOf('ayse'),
    command: route,
    actKey: 'r-4',
  })
  const accept = { requestId, command: { action: 'accept' } as const }
  const results = await Promise.all([
    actOnRequest(town.desk, { ...accept, actor: actorOf('burak'), actKey: 'accept-burak' }),
    actOnRequest(town.desk, { ...accept, actor: actorOf('ceren'), actKey: 'accept-ceren' }),
  ])
  const [won, lost] = results[0].ok ? results : [results[1], results[0]]
  expect(won).toMatchObject({ ok: true, state: { progress: 'accepted' } })
  expect(lost).toEqual({
    ok: false,
    refusal: {
      kind: 'not-allowed',
      action: 'accept',
      refusal: { because: 'progress' },
      allowed: [
        'return',
        'add-note',
        'ask',
        'send-interim',
        'promise',
        'record-work',
        'send-reply',
      ],
    },
  })
  expect(await historyOf(town, requestId)).toEqual([
    'request.received applicant',
    'clock.started applicant',
    'request.routed staff',
    'request.accepted staff',
    'request.assigned staff',
  ])
})

test('the same act sent twice at the same moment happens once', async () => {
  const { requestId } = await receiveOne(town.desk)
  const act = { requestId, actor: actorOf('ayse'), command: route, actKey: 'route-5' }
  const results = await Promise.all(Array.from({ length: 8 }, () => actOnRequest(town.desk, act)))
  expect(results.filter(result => result.ok && !result.wasRepeated)).toHaveLength(1)
  expect(results.filter(result => result.ok && result.wasRepeated)).toHaveLength(7)
  expect(await historyOf(town, requestId)).toHaveLength(3)
})

test('a request that does not exist, or is of another municipality, is not found', async () => {
  const { requestId } = await receiveOne(town.desk)
  const act = { actor: actorOf('ayse'), command: route, actKey: 'route-6' }
  const notFound = { ok: false, refusal: { kind: 'not-found' } }
  const missing = '00000000-0000-7000-8000-00000000ffff'
  expect(await actOnRequest(town.desk, { ...act, requestId: missing })).toEqual(notFound)
  const neighbour = await town.neighbour()
  const there = await actOnRequest(neighbour, {
    ...act,
    requestId,
    command: { action: 'add-note', text: 'Komşu', attachmentIds: [] },
  })
  expect(there).toEqual(notFound)
})

test('a reply after the period cannot hide the silence, even when no worker ran in between', async () => {
  town.setNow('2026-02-18T07:00:00.000Z')
  const { requestId } = await receiveOne(town.desk)
  const act = (actor: ReturnType<typeof actorOf>, command: object, actKey: string) =>
    // as: the commands are written out below; the list of them is what this test is about
    actOnRequest(town.desk, { requestId, actor, command: command as never, actKey })
  await act(actorOf('ayse'), route, 'late-1')
  await act(actorOf('burak'), { action: 'accept' }, 'late-2')
  // Due on 20 March, a feast; shifted to Monday the 23rd. The reply leaves on the 25th.
  town.setNow('2026-03-25T09:00:00.000Z')
  const reply = { text: 'Onarıldı.', outcome: 'fulfilled', reason: null, remedy: null }
  const result = await act(actorOf('burak'), { action: 'send-reply', ...reply }, 'late-3')
  expect(result).toMatchObject({ ok: true, state: { silenceAt: '2026-03-25T09:00:00.000Z' } })
  expect(await historyOf(town, requestId)).toEqual([
    'request.received applicant',
    'clock.started applicant',
    'request.routed staff',
    'request.accepted staff',
    'request.assigned staff',
    'clock.escalated system',
    'clock.escalated system',
    'clock.escalated system',
    'silence.recorded system',
    'reply.sent staff',
    'clock.stopped staff',
  ])
  town.setNow('2026-02-18T07:00:00.000Z')
})

test('a refused act leaves nothing behind, not even the time that has passed', async () => {
  const { requestId } = await receiveOne(town.desk)
  town.setNow('2026-06-01T07:00:00.000Z')
  const result = await actOnRequest(town.desk, {
    requestId,
    actor: applicantActor,
    command: { action: 'confirm', comment: '' },
    actKey: 'too-early',
  })
  expect(result).toEqual({
    ok: false,
    refusal: {
      kind: 'not-allowed',
      action: 'confirm',
      refusal: { because: 'progress' },
      allowed: ['withdraw'],
    },
  })
  expect(await historyOf(town, requestId)).toHaveLength(2)
  town.setNow('2026-02-18T07:00:00.000Z')
})

test('the officer who is named must work in the unit', async () => {
  const { requestId } = await receiveOne(town.desk)
  await actOnRequest(town.desk, {
    requestId,
    actor: actorOf('ayse'),
    command: route,
    actKey: 'r-9',
  })
  const result = await actOnRequest(town.desk, {
    requestId,
    actor: actorOf('deniz'),
    command: { action: 'assign', officerId: people.emre },
    actKey: 'assign-9',
  })
  expect(result).toEqual({
    ok: false,
    refusal: { kind: 'invalid', field: 'officerId', problem: 'unknown' },
  })
})
