// Two people at the same page of a request: the second is told and overwrites nothing; a retry is no second act.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { actorOf, parkUnit, roadUnit } from '../../test/support/requests/people.ts'
import { historyOf, receiveOne } from '../../test/support/requests/receive-one.ts'
import { waitingProgress } from '../core/acts/standing.ts'
import type { Command } from '../core/request/commands.ts'
import { type ActOnRequest, actOnRequest } from '../features/requests/act-on-request.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterAll(() => town.close())

const to = (unitId: string): Command => ({ action: 'route', unitId, note: '' })
const note = (text: string): Command => ({ action: 'add-note', text, attachmentIds: [] })
const quicker = { ok: false, refusal: { kind: 'changed-meanwhile' } }
const usedKey = { ok: false, refusal: { kind: 'used-key' } }

/** A request that was read at version 2 by whoever acts. */
async function opened() {
  const { requestId } = await receiveOne(town.desk)
  const act = (command: Command, actKey: string, seen: ActOnRequest['seen'] = { sequence: 2 }) =>
    actOnRequest(town.desk, {
      requestId,
      actor: actorOf('ayse'),
      command,
      actKey: `${actKey}.${requestId}`,
      seen,
    })
  return { requestId, act, kinds: async () => (await historyOf(town, requestId)).slice(2) }
}

test('of two dispatchers at the same page the second is refused, one after the other', async () => {
  const { act, kinds } = await opened()
  expect(await act(to(parkUnit), 'one')).toMatchObject({ ok: true })
  expect(await act(to(roadUnit), 'other')).toEqual(quicker)
  expect(await kinds()).toEqual(['request.routed staff'])
})

test('at the very same moment one of them gets it', async () => {
  const { act, kinds } = await opened()
  const results = await Promise.all([act(to(parkUnit), 'one'), act(to(roadUnit), 'other')])
  expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(results).toContainEqual(quicker)
  expect(await kinds()).toEqual(['request.routed staff'])
})

test('so of two who press the one key of the list', async () => {
  const { act, kinds } = await opened()
  const waiting = { progress: waitingProgress }
  const results = await Promise.all([
    act(to(parkUnit), 'one', waiting),
    act(to(roadUnit), 'other', waiting),
  ])
  expect(results).toContainEqual(quicker)
  expect(await kinds()).toEqual(['request.routed staff'])
})

test('a note in between refuses nobody, and whoever says no version is not asked for one', async () => {
  const { act, kinds } = await opened()
  await act(note('Arandı.'), 'note')
  expect(await act(to(parkUnit), 'one')).toMatchObject({ ok: true })
  const late = await actOnRequest(town.desk, {
    requestId: (await opened()).requestId,
    actor: actorOf('ayse'),
    command: to(roadUnit),
    actKey: town.desk.newId(),
  })
  expect(late).toMatchObject({ ok: true })
  expect(await kinds()).toEqual(['note.added staff', 'request.routed staff'])
})

test('the same act sent again is done, although the request has changed by it', async () => {
  const { act, kinds } = await opened()
  const results = await Promise.all(Array.from({ length: 6 }, () => act(to(parkUnit), 'one')))
  expect(results.filter(result => result.ok && result.wasRepeated)).toHaveLength(5)
  expect(await act(to(parkUnit), 'one')).toMatchObject({ ok: true, wasRepeated: true })
  expect(await kinds()).toEqual(['request.routed staff'])
})

test('a key that was used for another act is refused instead of being called done', async () => {
  const { act, kinds } = await opened()
  await act(to(parkUnit), 'one')
  expect(await act(note('Arandı.'), 'one')).toEqual(usedKey)
  expect(await act(to(roadUnit), 'one')).toEqual(usedKey)
  // What the next key stored is not of this one.
  await act(note('Arandı.'), 'two')
  expect(await act(note('Arandı.'), 'one')).toEqual(usedKey)
  expect(await act(note('Arandı.'), 'two')).toMatchObject({ ok: true, wasRepeated: true })
  expect(await kinds()).toEqual(['request.routed staff', 'note.added staff'])
})
