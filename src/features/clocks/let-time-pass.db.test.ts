// Time passes for whatever is due and for nothing else; downtime loses nothing and tells nothing twice.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { receiveOne } from '../../../test/support/requests/receive-one.ts'
import { verify } from '../../ledger/verify.ts'
import { openStore } from '../../store/store.ts'
import { letTimePass } from './let-time-pass.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterEach(() => town.clear())
afterAll(() => town.close())

/** `sequence kind step told` of each event that time wrote. */
async function timeLine(requestId: string): Promise<string[]> {
  const rows = await town.asOwner(
    `SELECT concat_ws(' ', sequence, kind, data ->> 'step', nullif(data ->> 'number', '0'),
       CASE data ->> 'isTold' WHEN 'true' THEN 'told' END) AS line
     FROM request_events WHERE request_id = $1 AND actor_kind = 'system' ORDER BY sequence`,
    [requestId],
  )
  return rows.map(row => String(row.line))
}

async function expectClean(): Promise<void> {
  const { gaps, differences } = await verify(town.desk.store, town.desk.municipalityId)
  expect({ gaps, differences }).toEqual({ gaps: [], differences: [] })
}

test('a worker that looks every day tells each rung on its day, and silence is recorded once', async () => {
  const { requestId } = await receiveOne(town.desk)
  const seen: string[] = []
  for (let day = 0; day < 45; day += 1) {
    town.setNow(new Date(Date.UTC(2026, 1, 18 + day, 7)).toISOString())
    const passed = await letTimePass(town.desk)
    if (passed.events > 0) seen.push(`${town.desk.now().slice(0, 10)}: ${passed.events}`)
  }
  // 30 days from 18 February end on a feast: due on the last office day before, silence after the next one.
  expect(seen).toEqual([
    '2026-03-05: 1',
    '2026-03-14: 1',
    '2026-03-19: 1',
    '2026-03-24: 1',
    '2026-03-30: 1',
  ])
  expect(await timeLine(requestId)).toEqual([
    '3 clock.escalated half told',
    '4 clock.escalated eighty told',
    '5 clock.escalated due told',
    '6 silence.recorded',
    '7 clock.escalated weekly 1 told',
  ])
  await expectClean()
})

test('after a week of downtime each missed rung is in the history once, and only the newest is told', async () => {
  const { requestId } = await receiveOne(town.desk)
  town.setNow('2026-03-17T07:00:00.000Z')
  await letTimePass(town.desk)
  town.setNow('2026-03-24T07:00:00.000Z')
  expect(await letTimePass(town.desk)).toMatchObject({ requests: 1, events: 2, silences: 1 })
  expect(await letTimePass(town.desk)).toMatchObject({ requests: 0, events: 0 })
  expect(await timeLine(requestId)).toEqual([
    '3 clock.escalated half',
    '4 clock.escalated eighty told',
    '5 clock.escalated due',
    '6 silence.recorded',
  ])
})

test('after a year of downtime nothing is lost and one thing is told', async () => {
  const { requestId } = await receiveOne(town.desk)
  town.setNow('2027-02-18T07:00:00.000Z')
  expect(await letTimePass(town.desk)).toEqual({
    requests: 1,
    events: 5,
    silences: 1,
    unreadable: [],
  })
  expect(await timeLine(requestId)).toEqual([
    '3 clock.escalated half',
    '4 clock.escalated eighty',
    '5 clock.escalated due',
    '6 silence.recorded',
    '7 clock.escalated weekly 47 told',
  ])
  const rows = await town.asOwner(
    `SELECT c.next_step_on::text, r.silence_at IS NOT NULL AS is_silent
     FROM requests r JOIN request_clocks c USING (request_id)`,
  )
  expect(rows).toEqual([{ next_step_on: '2027-02-22', is_silent: true }])
  await expectClean()
})

test('several workers at once do not double anything', async () => {
  const ids: string[] = []
  for (let count = 0; count < 450; count += 1) ids.push((await receiveOne(town.desk)).requestId)
  town.setNow('2026-03-24T07:00:00.000Z')
  const workers = await Promise.all(Array.from({ length: 4 }, () => letTimePass(town.desk)))
  // Rows that another worker held are passed over; the next turn finds whatever is left.
  const last = await letTimePass(town.desk)
  const events = [...workers, last].reduce((sum, each) => sum + each.events, 0)
  expect(events).toBe(450 * 4)
  const doubled = await town.asOwner(
    `SELECT request_id FROM request_events WHERE actor_kind = 'system'
     GROUP BY request_id HAVING count(*) <> 4 OR count(*) FILTER (WHERE kind = 'silence.recorded') <> 1`,
  )
  expect(doubled).toEqual([])
  await expectClean()
})

test('only what is due is touched', async () => {
  const early = await receiveOne(town.desk)
  town.setNow('2026-03-01T07:00:00.000Z')
  const late = await receiveOne(town.desk)
  town.setNow('2026-03-05T07:00:00.000Z')
  expect(await letTimePass(town.desk)).toMatchObject({ requests: 1, events: 1 })
  expect(await timeLine(early.requestId)).toEqual(['3 clock.escalated half told'])
  expect(await timeLine(late.requestId)).toEqual([])
})

test('a request whose history cannot be read is named and stops nobody else', async () => {
  const broken = await receiveOne(town.desk)
  const sound = await receiveOne(town.desk)
  await town.asOwner('DELETE FROM request_events WHERE request_id = $1 AND sequence = 1', [
    broken.requestId,
  ])
  town.setNow('2026-03-05T07:00:00.000Z')
  const passed = await letTimePass(town.desk)
  expect(passed.requests).toBe(1)
  expect(passed.unreadable).toEqual([
    { requestId: broken.requestId, cause: new Error('The first event is not request.received') },
  ])
  expect(await timeLine(sound.requestId)).toEqual(['3 clock.escalated half told'])
})

test('asked to stop, the sweep ends between two batches and the rest is done at the next turn', async () => {
  for (let count = 0; count < 3; count += 1) await receiveOne(town.desk)
  town.setNow('2026-03-05T07:00:00.000Z')
  expect(await letTimePass(town.desk, AbortSignal.abort())).toMatchObject({ requests: 0 })
  expect(await letTimePass(town.desk)).toMatchObject({ requests: 3 })
})

test('time that passes in one municipality does not pass in another', async () => {
  await receiveOne(town.desk)
  const neighbour = await town.neighbour()
  await receiveOne(neighbour)
  town.setNow('2026-03-05T07:00:00.000Z')
  expect(await letTimePass(neighbour)).toMatchObject({ requests: 1, events: 1 })
  expect(await letTimePass(neighbour)).toMatchObject({ requests: 0 })
  expect(await letTimePass(town.desk)).toMatchObject({ requests: 1, events: 1 })
})

/** Ends the first connection that is seen in the middle of a statement on the ledger. */
async function killOneAtWork(): Promise<boolean> {
  for (let tries = 0; tries < 5_000; tries += 1) {
    const [killed] =
      await town.asOwner(`SELECT pg_terminate_backend(pid) AS was FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()
        AND query LIKE '%INSERT INTO request_events%' LIMIT 1`)
    if (killed?.was === true) return true
  }
  return false
}

test('after a week without a worker two begin at once, one is killed, and nothing is lost or said twice', async () => {
  for (let count = 0; count < 1_200; count += 1) await receiveOne(town.desk)
  town.setNow('2026-03-17T07:00:00.000Z')
  await letTimePass(town.desk)
  // The week in which the last office day and the silence fall.
  town.setNow('2026-03-24T07:00:00.000Z')
  const killed = openStore({ connectionString: town.database.connectionString }, 8)
  const first = letTimePass({ ...town.desk, store: killed })
  const second = letTimePass(town.desk)
  expect(await killOneAtWork()).toBe(true)
  const ended = await Promise.allSettled([first, second])
  await killed.close()
  expect(ended.some(each => each.status === 'fulfilled')).toBe(true)
  await letTimePass(town.desk)
  expect(await letTimePass(town.desk)).toMatchObject({ requests: 0, events: 0 })
  const wrong = await town.asOwner(
    `SELECT request_id FROM request_events WHERE actor_kind = 'system' GROUP BY request_id
     HAVING array_agg(concat_ws(' ', kind, data ->> 'step', data ->> 'isTold') ORDER BY sequence) <>
       ARRAY['clock.escalated half false', 'clock.escalated eighty true', 'clock.escalated due false',
         'silence.recorded']`,
  )
  expect(wrong).toEqual([])
  const [silent] = await town.asOwner(
    'SELECT count(*)::int AS count FROM requests WHERE silence_at IS NOT NULL',
  )
  expect(silent).toEqual({ count: 1_200 })
  await expectClean()
})

test('a silence is a fact within the minute in which its day begins in Istanbul', async () => {
  const { requestId } = await receiveOne(town.desk)
  town.setNow('2026-03-23T07:00:00.000Z')
  await letTimePass(town.desk)
  const isSilent = async () =>
    (await timeLine(requestId)).some(line => line.endsWith('silence.recorded'))
  // The last look before midnight finds nothing; the next one, 30 seconds later, is in the new day.
  town.setNow('2026-03-23T20:59:59.999Z')
  await letTimePass(town.desk)
  expect(await isSilent()).toBe(false)
  town.setNow('2026-03-23T21:00:29.000Z')
  await letTimePass(town.desk)
  expect(await isSilent()).toBe(true)
  const [row] = await town.asOwner(
    `SELECT at FROM request_events WHERE kind = 'silence.recorded' AND request_id = $1`,
    [requestId],
  )
  expect(new Date(String(row?.at)).toISOString()).toBe('2026-03-23T21:00:29.000Z')
})
