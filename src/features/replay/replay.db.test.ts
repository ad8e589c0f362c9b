// A change of the calendar is looked at first, moves nothing silently, and is done once: killed, doubled or
// overtaken by what happens meanwhile.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { actorOf, people } from '../../../test/support/requests/people.ts'
import { receiveOne } from '../../../test/support/requests/receive-one.ts'
import { type Actor, applicantActor } from '../../core/request/actor.ts'
import { isoDate } from '../../core/time/dates.ts'
import { verify } from '../../ledger/verify.ts'
import { loadCountings } from '../municipality/former-countings.ts'
import { loadCountingBasis } from '../municipality/municipality-queries.ts'
import { listSettingChanges } from '../municipality/setting-changes.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { continueReplays } from './continue-replays.ts'
import { decideReplay, type ReplayScope } from './decide-replay.ts'
import { previewReplay } from './preview-replay.ts'
import { findReplay, listReplayClocks } from './replay-queries.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
/** 2 March 2026: fifteen working days of an information request end on 24 March. */
beforeEach(async () => {
  await town.asOwner(`INSERT INTO calendar_days VALUES
    ('${town.desk.municipalityId}', '2026-03-12', 'holiday', 'full', 'Kurtuluş günü', '')`)
  town.setNow('2026-03-02T07:00:00.000Z')
})
afterEach(async () => {
  await town.clear()
  await town.asOwner(`TRUNCATE replays, replay_clocks, calendar_days, setting_changes`)
  await town.asOwner(`UPDATE municipalities SET settings = '{}'`)
})
afterAll(() => town.close())

const admin: Actor = { ...actorOf('fatma'), roles: ['administrator'] }
const withoutDay = { act: 'remove-day', day: '2026-03-12', layer: 'holiday' } as const

/** Counted by the calendar of the town as it stands, not by the one that the test desk was opened with. */
async function receive(kind: 'information' | 'demand'): Promise<string> {
  const { calendar } = await loadCountingBasis(town.desk.store, town.desk.municipalityId)
  const desk = { ...town.desk, calendar: async () => calendar }
  return (await receiveOne(desk, { kind })).requestId
}

async function look(): Promise<string> {
  const result = await previewReplay(town.desk, admin, withoutDay)
  if (!result.ok || result.done === null) throw new Error(JSON.stringify(result))
  return result.done.replayId
}

const decide = (replayId: string, scope: ReplayScope) =>
  decideReplay(town.desk, admin, { replayId, scope })
const dueOf = async (requestId: string): Promise<string> => {
  const [row] = await town.asOwner(`SELECT due_on::text FROM requests WHERE request_id = $1`, [
    requestId,
  ])
  return String(row?.due_on)
}
const movesOf = async (requestId: string) =>
  await town.asOwner(
    `SELECT actor_kind, actor_id, data ->> 'because' AS because, data ->> 'rawDueOn' AS due
     FROM request_events WHERE request_id = $1 AND kind = 'clock.moved' ORDER BY sequence`,
    [requestId],
  )
const state = (replayId: string) => findReplay(town.desk, replayId, isoDate('2026-03-02'))

/** Every date is proven by the calendar that it names, whatever was changed since. */
async function expectClean(): Promise<void> {
  const { store, municipalityId } = town.desk
  const countings = await loadCountings(store, municipalityId)
  const { gaps, differences, clocks } = await verify(store, municipalityId, { countings })
  expect({ gaps, differences }).toEqual({ gaps: [], differences: [] })
  expect(clocks.otherCalendar).toBe(0)
}

test('the look lists each running clock whose dates would differ, and changes nothing', async () => {
  const information = await receive('information')
  const petition = await receive('demand')
  expect(await dueOf(information)).toBe('2026-03-25')
  const replayId = await look()
  expect(await state(replayId)).toMatchObject({ clocks: 2, moving: 1, keeping: 0, scope: null })
  const rows = await listReplayClocks(town.desk, { replayId, effect: 'moves' }, { limit: 10 })
  expect(rows).toMatchObject([
    {
      requestId: information,
      clockId: 'information-1',
      rawBefore: '2026-03-25',
      rawCounted: '2026-03-24',
      outcome: null,
    },
  ])
  expect(await dueOf(information)).toBe('2026-03-25')
  expect(await movesOf(information)).toEqual([])
  expect(await movesOf(petition)).toEqual([])
  expect((await listSettingChanges(town.desk)).rows).toEqual([])
  expect(await town.asOwner('SELECT 1 FROM calendar_days')).toHaveLength(1)
})

test('applied to open requests, each move stands on the time line of its request with who decided it', async () => {
  const information = await receive('information')
  const petition = await receive('demand')
  const replayId = await look()
  expect(await decide(replayId, 'open')).toMatchObject({ ok: true })
  expect(await dueOf(information)).toBe('2026-03-25')
  expect(await continueReplays(town.desk)).toEqual({ moved: 1, passed: 0, finished: 1 })
  expect(await dueOf(information)).toBe('2026-03-24')
  expect(await movesOf(information)).toEqual([
    { actor_kind: 'staff', actor_id: people.fatma, because: 'recount', due: '2026-03-24' },
  ])
  expect(await movesOf(petition)).toEqual([])
  expect(await state(replayId)).toMatchObject({ scope: 'open', moved: 1, passed: 0 })
  const log = (await listSettingChanges(town.desk)).rows.map(row => [row.subject, row.after])
  expect(log).toEqual([
    [`replay/${replayId}`, expect.objectContaining({ scope: 'open', moving: 1, keeping: 0 })],
    ['calendar/2026-03-12', null],
  ])
  await expectClean()
})

test('applied to new requests only, the open ones keep their date and the next one counts by the new calendar', async () => {
  const open = await receive('information')
  expect(await decide(await look(), 'new')).toMatchObject({ ok: true })
  expect(await continueReplays(town.desk)).toEqual({ moved: 0, passed: 0, finished: 0 })
  expect(await dueOf(open)).toBe('2026-03-25')
  expect(await movesOf(open)).toEqual([])
  expect(await dueOf(await receive('information'))).toBe('2026-03-24')
  await expectClean()
})

test('a clock that would become later keeps its date and is listed apart', async () => {
  const information = await receive('information')
  const more = {
    act: 'add-day',
    day: '2026-03-13',
    layer: 'holiday',
    extent: 'full',
    name: 'Yerel gün',
    document: '',
  } as const
  const result = await previewReplay(town.desk, admin, more)
  const replayId = result.ok && result.done ? result.done.replayId : ''
  expect(await state(replayId)).toMatchObject({ moving: 0, keeping: 1 })
  const kept = await listReplayClocks(town.desk, { replayId, effect: 'kept' }, { limit: 10 })
  expect(kept).toMatchObject([{ rawBefore: '2026-03-25', rawCounted: '2026-03-26' }])
  await decide(replayId, 'open')
  await continueReplays(town.desk)
  expect(await dueOf(information)).toBe('2026-03-25')
  await expectClean()
})

test('what stopped between look and move is left alone', async () => {
  const information = await receive('information')
  const replayId = await look()
  await actOnRequest(town.desk, {
    requestId: information,
    actor: applicantActor,
    command: { action: 'withdraw', reason: '' },
    actKey: 'w',
  })
  await decide(replayId, 'open')
  expect(await continueReplays(town.desk)).toEqual({ moved: 0, passed: 1, finished: 1 })
  expect(await movesOf(information)).toEqual([])
  await expectClean()
})

test('asked to stop between two batches, and with two workers at once, each clock is moved once', async () => {
  for (let count = 0; count < 450; count += 1) await receive('information')
  const replayId = await look()
  await decide(replayId, 'open')
  expect(await continueReplays(town.desk, AbortSignal.abort())).toMatchObject({ moved: 0 })
  await Promise.all([continueReplays(town.desk), continueReplays(town.desk)])
  await continueReplays(town.desk)
  expect(await state(replayId)).toMatchObject({ moving: 450, moved: 450, passed: 0 })
  const doubled =
    await town.asOwner(`SELECT request_id FROM request_events WHERE kind = 'clock.moved'
    GROUP BY request_id HAVING count(*) > 1`)
  expect(doubled).toEqual([])
  await expectClean()
})

test('a worker that dies in the middle of a batch leaves nothing half, and the next one goes on', async () => {
  for (let count = 0; count < 250; count += 1) await receive('information')
  const replayId = await look()
  await decide(replayId, 'open')
  // The second batch meets a clock whose row cannot be written.
  const [victim] = await town.asOwner(
    `SELECT request_id FROM requests ORDER BY request_id DESC LIMIT 1`,
  )
  await town.asOwner(`ALTER TABLE request_clocks ADD CONSTRAINT broken CHECK
    (raw_due_on <> '2026-03-24' OR request_id <> '${victim?.request_id}')`)
  await expect(continueReplays(town.desk)).rejects.toThrow('broken')
  expect(await state(replayId)).toMatchObject({ moved: 200, finishedAt: null })
  await town.asOwner('ALTER TABLE request_clocks DROP CONSTRAINT broken')
  expect(await continueReplays(town.desk)).toMatchObject({ moved: 50, finished: 1 })
  await expectClean()
})

test('a decision is made once, and not on a calendar that changed meanwhile', async () => {
  await receive('information')
  const [first, second] = [await look(), await look()]
  expect(await decide(first, 'open')).toMatchObject({ ok: true })
  expect(await decide(first, 'open')).toMatchObject({ ok: true })
  expect(await decide(first, 'new')).toMatchObject({
    because: 'invalid',
    problems: [{ problem: 'decided-otherwise' }],
  })
  expect(await decide(second, 'open')).toMatchObject({
    because: 'invalid',
    problems: [{ problem: 'calendar-changed' }],
  })
  expect((await listSettingChanges(town.desk)).rows).toHaveLength(2)
})

test('a calendar that changes again ends a move that is on its way', async () => {
  const information = await receive('information')
  const replayId = await look()
  await decide(replayId, 'open')
  await town.asOwner(`INSERT INTO calendar_days VALUES
    ('${town.desk.municipalityId}', '2026-03-17', 'holiday', 'full', 'Yerel gün', '')`)
  expect(await continueReplays(town.desk)).toEqual({ moved: 0, passed: 1, finished: 1 })
  expect(await movesOf(information)).toEqual([])
})

test('a change that changes nothing has nothing to look at; who is no administrator may not even look', async () => {
  const same = {
    act: 'counting',
    halfDaysCountAsWorking: true,
    leaveCountsAsWorking: true,
    feeReading: 'resume',
  } as const
  expect(await previewReplay(town.desk, admin, same)).toEqual({ ok: true, done: null })
  const manager = actorOf('fatma')
  expect(await previewReplay(town.desk, manager, withoutDay)).toEqual({
    ok: false,
    because: 'not-allowed',
  })
  expect(await decideReplay(town.desk, manager, { replayId: await look(), scope: 'new' })).toEqual({
    ok: false,
    because: 'not-allowed',
  })
})

test('a look that nobody decided on is forgotten after a day', async () => {
  await receive('information')
  const old = await look()
  town.setNow('2026-03-04T07:00:00.000Z')
  await look()
  expect(await state(old)).toBeUndefined()
})

test('the other reading of the fee is a change of counting with a version of its own', async () => {
  const restart = {
    act: 'counting',
    halfDaysCountAsWorking: true,
    leaveCountsAsWorking: true,
    feeReading: 'restart',
  } as const
  const before = await loadCountingBasis(town.desk.store, town.desk.municipalityId)
  const result = await previewReplay(town.desk, admin, restart)
  const replayId = result.ok && result.done ? result.done.replayId : ''
  expect(await decide(replayId, 'new')).toMatchObject({ ok: true })
  const after = await loadCountingBasis(town.desk.store, town.desk.municipalityId)
  expect(after.feeReading).toBe('restart')
  expect(after.calendar.version).not.toBe(before.calendar.version)
})

test('a date of a calendar that was changed twice since is still proven by its own', async () => {
  const first = await receive('information')
  expect(await decide(await look(), 'new')).toMatchObject({ ok: true })
  const second = await receive('information')
  const added = {
    act: 'add-day',
    day: '2026-03-10',
    layer: 'holiday',
    extent: 'full',
    name: 'Yerel gün',
    document: '',
  } as const
  const result = await previewReplay(town.desk, admin, added)
  const replayId = result.ok && result.done ? result.done.replayId : ''
  expect(await decide(replayId, 'new')).toMatchObject({ ok: true })
  expect([await dueOf(first), await dueOf(second)]).toEqual(['2026-03-25', '2026-03-24'])
  await expectClean()
  await town.asOwner(
    `UPDATE request_clocks SET raw_due_on = raw_due_on + 1 WHERE request_id = '${second}'`,
  )
  await town.asOwner(
    `UPDATE request_events SET data = jsonb_set(data, '{rawDueOn}', '"2026-03-27"')
     WHERE request_id = '${second}' AND kind = 'clock.started'`,
  )
  const countings = await loadCountings(town.desk.store, town.desk.municipalityId)
  const { differences } = await verify(town.desk.store, town.desk.municipalityId, { countings })
  expect(differences.map(each => each.column)).toContain('clock information-1 recounted')
})
