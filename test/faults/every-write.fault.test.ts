// Every query of every way into the ledger fails in both ways; whoever tries again with the same key finds the act done
// exactly once, and the whole ledger is sound.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { decideReceipt } from '../../src/core/request/decide-receipt.ts'
import type { RequestEvent } from '../../src/core/request/events.ts'
import { letTimePass } from '../../src/features/clocks/let-time-pass.ts'
import { tellStaff } from '../../src/features/notices/tell-staff.ts'
import { actOnRequest } from '../../src/features/requests/act-on-request.ts'
import { receiveRequest } from '../../src/features/requests/receive-request.ts'
import type { Desk } from '../../src/ledger/desk.ts'
import { type History, storeHistories } from '../../src/ledger/store-histories.ts'
import { verify } from '../../src/ledger/verify.ts'
import { openTestDesk, type TestDesk } from '../support/desk.ts'
import { lampReceipt, testCalendar } from '../support/requests/histories.ts'
import { actorOf, lampTopic, parkUnit } from '../support/requests/people.ts'
import { brokenLamp, receiveOne } from '../support/requests/receive-one.ts'
import { type FaultMode, type FaultPlan, faultModes, openFaultyStore } from './failing-store.ts'

let town: TestDesk
let faulty: { desk: Desk; plan: FaultPlan; close: () => Promise<void> }
beforeAll(async () => {
  town = await openTestDesk()
  const { store, plan } = openFaultyStore(town.database.connectionString)
  faulty = { desk: { ...town.desk, store }, plan, close: () => store.close() }
})
afterEach(() => town.clear())
afterAll(async () => {
  await faulty.close()
  await town.close()
})

/**
 * Tries the act with its first query failing, then with its second, and so on until no query is left to fail;
 * after each the same act is tried again. Returns how many faults there were.
 */
async function failEach(
  mode: FaultMode,
  act: (key: string) => Promise<unknown>,
  check: (key: string) => Promise<void>,
): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    const key = `${mode}-${nth}`
    faulty.plan.arm(nth, mode)
    const outcome = await act(key).then(
      () => 'answered',
      () => 'failed',
    )
    const hasFailed = faulty.plan.disarm()
    expect(outcome).toBe(hasFailed ? 'failed' : 'answered')
    await act(key)
    await check(key)
    const { differences, gaps } = await verify(town.desk.store, town.desk.municipalityId)
    expect({ nth, differences, gaps }).toEqual({ nth, differences: [], gaps: [] })
    if (!hasFailed) return nth - 1
  }
}

async function countOf(sql: string, values: unknown[]): Promise<number> {
  const [row] = await town.asOwner(`SELECT count(*)::int AS count FROM ${sql}`, values)
  return Number(row?.count)
}

test.each(faultModes)('receiving: %s', async mode => {
  const numbers = new Set<string>()
  const faults = await failEach(
    mode,
    actKey => receiveRequest(faulty.desk, { ...brokenLamp, topicId: lampTopic, actKey }),
    async actKey => {
      expect(await countOf('request_events WHERE act_key = $1', [actKey])).toBe(1)
      const again = await receiveOne(town.desk, { topicId: lampTopic, actKey })
      numbers.add(again.registerNumber)
    },
  )
  // Begin, statement and commit of the intake, and the question for the topic before it.
  expect(faults).toBeGreaterThanOrEqual(6)
  expect(await countOf('requests', [])).toBe(numbers.size)
  expect(await countOf('applicants', [])).toBe(numbers.size)
})

test.each(faultModes)('acting: %s', async mode => {
  const requests = new Map<string, string>()
  const requestOf = async (key: string): Promise<string> => {
    const known = requests.get(key) ?? (await receiveOne(town.desk)).requestId
    requests.set(key, known)
    return known
  }
  const faults = await failEach(
    mode,
    async actKey => {
      const requestId = await requestOf(actKey)
      const command = { action: 'route', unitId: parkUnit, note: '' } as const
      const result = await actOnRequest(faulty.desk, {
        requestId,
        actor: actorOf('ayse'),
        command,
        actKey,
      })
      expect(result.ok).toBe(true)
    },
    async actKey => {
      const requestId = await requestOf(actKey)
      const routed = `request_events WHERE request_id = $1 AND kind = 'request.routed'`
      expect(await countOf(routed, [requestId])).toBe(1)
    },
  )
  // Begin, naming, lock, history, key, append and commit, and the question for the unit before it.
  expect(faults).toBeGreaterThanOrEqual(9)
})

test.each(faultModes)('acting when time owes something first: %s', async mode => {
  const requests = new Map<string, string>()
  const faults = await failEach(
    mode,
    async actKey => {
      town.setNow('2026-02-18T07:00:00.000Z')
      const requestId = requests.get(actKey) ?? (await receiveOne(town.desk)).requestId
      requests.set(actKey, requestId)
      town.setNow('2026-03-24T07:00:00.000Z')
      const command = { action: 'add-note', text: 'Soruldu', attachmentIds: [] } as const
      await actOnRequest(faulty.desk, { requestId, actor: actorOf('ayse'), command, actKey })
    },
    async actKey => {
      const rows = await town.asOwner(
        `SELECT kind FROM request_events WHERE request_id = $1 AND sequence > 2 ORDER BY sequence`,
        [requests.get(actKey)],
      )
      expect(rows.map(row => row.kind)).toEqual([
        'clock.escalated',
        'clock.escalated',
        'clock.escalated',
        'silence.recorded',
        'note.added',
      ])
    },
  )
  expect(faults).toBeGreaterThanOrEqual(8)
})

test.each(faultModes)('moving in histories: %s', async mode => {
  const faults = await failEach(
    mode,
    async key => {
      const stored = await storeHistories(faulty.desk, histories(key))
      expect(stored).toHaveLength(3)
    },
    async key => {
      expect(await countOf('requests WHERE source_id LIKE $1', [`${key}/%`])).toBe(3)
    },
  )
  expect(faults).toBeGreaterThanOrEqual(9)
})

test.each(faultModes)('letting time pass: %s', async mode => {
  const faults = await failEach(
    mode,
    async () => {
      town.setNow('2026-02-18T07:00:00.000Z')
      await receiveOne(town.desk)
      town.setNow('2026-03-24T07:00:00.000Z')
      await letTimePass(faulty.desk)
    },
    async () => {
      const doubled = await town.asOwner(
        `SELECT request_id FROM request_events WHERE actor_kind = 'system' GROUP BY request_id
         HAVING count(*) <> 4 OR count(*) FILTER (WHERE kind = 'silence.recorded') <> 1`,
      )
      expect(doubled).toEqual([])
    },
  )
  expect(faults).toBeGreaterThanOrEqual(6)
})

test.each(faultModes)('telling the staff: %s', async mode => {
  const routedOne = async () => {
    const { requestId } = await receiveOne(town.desk)
    const command = { action: 'route', unitId: parkUnit, note: '' } as const
    const act = { requestId, actor: actorOf('ayse'), command, actKey: town.desk.newId() }
    await actOnRequest(town.desk, act)
  }
  const faults = await failEach(
    mode,
    async () => {
      await routedOne()
      await tellStaff(faulty.desk)
    },
    async () => {
      const doubled = await town.asOwner(
        'SELECT request_id FROM notices GROUP BY request_id HAVING count(*) <> 1',
      )
      expect(doubled).toEqual([])
    },
  )
  expect(faults).toBeGreaterThanOrEqual(6)
})

/** Three requests of another program, known there under ids of their own. */
function histories(key: string): History[] {
  return [1, 2, 3].map(number => {
    const source = { name: 'eski-program', externalId: `${key}/${number}` }
    const decision = decideReceipt(
      { ...lampReceipt, channel: 'import', source },
      { now: lampReceipt.receivedAt, calendar: testCalendar, promisedDays: null },
    )
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    const received = { ...decision.received.data, registerNumber: '' }
    const events = [{ kind: 'request.received' as const, data: received }, ...decision.others]
    return {
      requestId: town.desk.newId(),
      applicant: null,
      codeHash: null,
      searchText: 'lamba',
      numberPrefix: 'BM',
      events: events.map(
        (event, index): RequestEvent => ({
          ...event,
          sequence: index + 1,
          at: lampReceipt.receivedAt,
          actorKind: 'import',
          actorId: null,
        }),
      ),
    }
  })
}
