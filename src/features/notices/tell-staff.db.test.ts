// Notices from event to screen: each place gets its own, once, and reads it for all.
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import {
  actorOf,
  type Name,
  parkUnit,
  roadUnit,
  treeTopic,
} from '../../../test/support/requests/people.ts'
import { receiveOne } from '../../../test/support/requests/receive-one.ts'
import type { Command } from '../../core/request/commands.ts'
import { letTimePass } from '../clocks/let-time-pass.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { countUnreadNotices, listNotices, markRead } from './notice-queries.ts'
import { tellStaff } from './tell-staff.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterEach(() => town.clear())
afterAll(() => town.close())

async function act(requestId: string, name: Name, command: Command): Promise<void> {
  const actKey = town.desk.newId()
  const result = await actOnRequest(town.desk, { requestId, actor: actorOf(name), command, actKey })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
}

const route = (unitId: string): Command => ({ action: 'route', unitId, note: '' })

/** Other test files may hold readers back for a moment (read-events.db.test.ts), so telling is repeated. */
async function tellAll(): Promise<void> {
  await vi.waitFor(
    async () => {
      await tellStaff(town.desk)
      const [row] = await town.asOwner(
        `SELECT coalesce(max(e.position) = p.position, false) AS is_complete FROM reader_positions p, request_events e
         WHERE p.reader = 'notices/' || $1 AND e.municipality_id = $1::uuid GROUP BY p.position`,
        [town.desk.municipalityId],
      )
      expect(row).toEqual({ is_complete: true })
    },
    { timeout: 30_000, interval: 20 },
  )
}

async function seenBy(name: Name): Promise<string[]> {
  const { notices } = await listNotices(town.desk, actorOf(name))
  return notices.map(({ kind, data }) => [kind, data.step ?? data.reason].filter(Boolean).join(' '))
}

test('everybody sees the notices of the own place and nobody else’s', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', route(parkUnit))
  await tellAll()
  expect(await seenBy('burak')).toEqual(['request.routed'])
  expect(await seenBy('ceren')).toEqual(['request.routed'])
  expect(await seenBy('deniz')).toEqual(['request.routed'])
  expect(await seenBy('emre')).toEqual([])
  expect(await seenBy('ayse')).toEqual([])
  expect(await seenBy('fatma')).toEqual([])
})

test('a returned request reaches the dispatcher with its reason, until it is routed again', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', route(parkUnit))
  await act(requestId, 'burak', { action: 'return', reason: 'not-our-duty', note: 'Yol işi' })
  await tellAll()
  expect(await seenBy('ayse')).toEqual(['request.returned not-our-duty'])
  // The parks have nothing to do with it any more.
  expect(await seenBy('burak')).toEqual([])
  await act(requestId, 'ayse', route(roadUnit))
  await tellAll()
  expect(await seenBy('ayse')).toEqual([])
  expect(await seenBy('emre')).toEqual(['request.routed'])
})

test('after a year of downtime the ladder has told one thing and the silence, and never again', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', route(parkUnit))
  await act(requestId, 'burak', { action: 'accept' })
  town.setNow('2027-02-18T07:00:00.000Z')
  await letTimePass(town.desk)
  await tellAll()
  expect(await seenBy('fatma')).toEqual(['clock.escalated weekly', 'silence.recorded'])
  // The routing itself is a year old and no news.
  expect(await seenBy('deniz')).toEqual(['clock.escalated weekly', 'silence.recorded'])
  expect(await seenBy('burak')).toEqual(['silence.recorded'])
  expect(await seenBy('ceren')).toEqual([])
  await letTimePass(town.desk)
  await tellAll()
  expect(await town.asOwner('SELECT count(*)::int AS notices FROM notices')).toEqual([
    { notices: 5 },
  ])
})

test('events that are read again make no second notice', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', route(parkUnit))
  await tellAll()
  await town.asOwner('DELETE FROM reader_positions')
  await tellAll()
  expect(await seenBy('burak')).toEqual(['request.routed'])
})

test('a reply that the head sends back is its writer’s alone', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', {
    action: 'classify',
    kind: 'demand',
    legalClass: 'petition',
    topicId: treeTopic,
  })
  await act(requestId, 'ayse', route(parkUnit))
  await act(requestId, 'ceren', { action: 'accept' })
  const reply = { text: 'Budandı.', outcome: 'fulfilled', reason: null, remedy: null } as const
  await act(requestId, 'burak', { action: 'submit-reply', ...reply })
  await tellAll()
  expect(await seenBy('deniz')).toEqual(['reply.submitted', 'request.routed'])
  await act(requestId, 'deniz', { action: 'decline-reply', note: 'Fotoğraf ekleyin' })
  await tellAll()
  expect(await seenBy('burak')).toEqual(['reply.declined', 'request.routed'])
  expect(await seenBy('ceren')).toEqual(['request.routed'])
})

test('who reads a notice has read it for the whole place; what is not theirs stays unread', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', route(parkUnit))
  await tellAll()
  const { notices } = await listNotices(town.desk, actorOf('burak'))
  expect(await countUnreadNotices(town.desk, actorOf('burak'))).toBe(1)
  expect(await markRead(town.desk, actorOf('emre'), notices)).toBe(0)
  expect(await markRead(town.desk, actorOf('emre'), 'all')).toBe(0)
  expect(await markRead(town.desk, actorOf('burak'), notices)).toBe(1)
  expect(await countUnreadNotices(town.desk, actorOf('ceren'))).toBe(0)
  expect(await seenBy('ceren')).toEqual([])
  const all = await listNotices(town.desk, actorOf('ceren'), { show: 'all' })
  expect(all.notices.map(notice => notice.readAt)).toEqual(['2026-02-18T07:00:00.000Z'])
})

test('a rung of the ladder goes with the answer, the silence stays', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', route(parkUnit))
  await act(requestId, 'burak', { action: 'accept' })
  town.setNow('2026-03-30T07:00:00.000Z')
  await letTimePass(town.desk)
  const reply = { text: 'Onarıldı.', outcome: 'fulfilled', reason: null, remedy: null } as const
  await act(requestId, 'burak', { action: 'send-reply', ...reply })
  await tellAll()
  expect(await seenBy('deniz')).toEqual(['silence.recorded'])
})

test('lateness is one line that grows, not a line a week', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', route(parkUnit))
  for (const day of ['2026-03-24', '2026-03-30', '2026-04-06', '2026-04-13']) {
    town.setNow(`${day}T07:00:00.000Z`)
    await letTimePass(town.desk)
    await tellAll()
  }
  const { notices } = await listNotices(town.desk, actorOf('fatma'))
  expect(notices.map(({ kind, data }) => [kind, data.number])).toEqual([
    ['clock.escalated', 3],
    ['silence.recorded', undefined],
  ])
  expect(await countUnreadNotices(town.desk, actorOf('fatma'))).toBe(2)
})

test('notices are read in pages of fifty that neither skip nor repeat', async () => {
  for (let count = 0; count < 120; count += 1) {
    const { requestId } = await receiveOne(town.desk)
    await act(requestId, 'ayse', route(parkUnit))
  }
  await tellAll()
  const seen: string[] = []
  let page = await listNotices(town.desk, actorOf('burak'))
  for (;;) {
    seen.push(...page.notices.map(notice => notice.registerNumber ?? ''))
    const after = page.notices.at(-1)
    if (!page.hasMore || after === undefined) break
    expect(page.notices).toHaveLength(50)
    page = await listNotices(town.desk, actorOf('burak'), { after })
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
  expect(await countUnreadNotices(town.desk, actorOf('burak'))).toBe(100)
  expect(await markRead(town.desk, actorOf('burak'), 'all')).toBe(120)
  expect(await countUnreadNotices(town.desk, actorOf('burak'))).toBe(0)
})

test('what was moved in from another program rings nobody', async () => {
  const { requestId } = await receiveOne(town.desk)
  await town.asOwner(
    `INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind)
     VALUES ($1, $2, 3, 'request.returned', '{"reason":"wrong-place","note":""}', $3, 'import')`,
    [town.desk.municipalityId, requestId, town.desk.now()],
  )
  await tellAll()
  expect(await seenBy('ayse')).toEqual([])
})
