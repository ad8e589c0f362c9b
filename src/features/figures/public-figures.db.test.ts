// The public figures count facts that an answer cannot change.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  openSmallTown,
  type SmallTown,
  type TownPerson,
  townUnits,
} from '../../../test/support/small-town.ts'
import { applicantActor } from '../../core/request/actor.ts'
import type { Command } from '../../core/request/commands.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { getPublicFigures } from './public-figures.ts'

let database: FreshDatabase
let town: SmallTown

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

async function act(requestId: string, who: TownPerson | 'applicant', command: Command) {
  const { desk } = town
  const actor = who === 'applicant' ? applicantActor : town.actorOf(who)
  const done = await actOnRequest(desk, { requestId, actor, command, actKey: desk.newId() })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

async function answer(requestId: string): Promise<void> {
  await act(requestId, 'dispatcher', { action: 'route', unitId: townUnits.roads.id, note: '' })
  await act(requestId, 'roadOfficer', { action: 'accept' })
  const reply = { text: 'Yapıldı.', outcome: 'fulfilled', reason: null, remedy: null } as const
  await act(requestId, 'roadOfficer', { action: 'send-reply', ...reply })
}

test('late, unanswered, confirmed, contested and withdrawn requests each count where they belong', async () => {
  const inTime = await town.receive()
  const contested = await town.receive()
  const lateAnswered = await town.receive()
  await town.receive()
  const withdrawn = await town.receive()
  await town.receive({ kind: 'thanks' })
  await act(withdrawn.requestId, 'applicant', { action: 'withdraw', reason: '' })
  await answer(inTime.requestId)
  await act(inTime.requestId, 'applicant', { action: 'confirm', comment: '' })
  await answer(contested.requestId)
  const why = { reason: 'not-done', text: 'Duruyor', attachmentIds: [] } as const
  await act(contested.requestId, 'applicant', { action: 'contest', ...why })
  // Two days after the thirty of 10 March.
  town.setNow('2026-04-11T09:00:00Z')
  await answer(lateAnswered.requestId)
  town.setNow('2026-04-12T09:00:00Z')
  expect(await getPublicFigures(town.desk)).toEqual({
    from: '2026-01-12',
    to: '2026-04-11',
    received: 6,
    // The contested one, the one that nobody answered, and the thanks.
    open: 3,
    // The contested one runs anew since 10 March, as the unanswered one; thanks are owed nothing.
    late: 2,
    // Legal periods that ended on 9 April: in time, contested (answered, then anew), late,
    // unanswered; not the withdrawn one.
    due: 5,
    inTime: 2,
    answered: 2,
    confirmed: 1,
    contested: 1,
    // The reply that came late: its own act recorded the silence before it. No worker ran for the others.
    silences: 1,
  })
})

test('they are kept for a minute, and counted anew after it', async () => {
  const before = await getPublicFigures(town.desk)
  await town.receive()
  expect((await getPublicFigures(town.desk)).open).toBe(before.open)
  town.setNow('2026-04-12T09:01:00Z')
  expect((await getPublicFigures(town.desk)).open).toBe(before.open + 1)
})
