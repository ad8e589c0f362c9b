// The front page names topics and districts that units work on, and nothing that points at one person.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  openSmallTown,
  type SmallTown,
  type TownPerson,
  townTopics,
  townUnits,
} from '../../../test/support/small-town.ts'
import type { Command } from '../../core/request/commands.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import type { ReceiveRequest } from '../requests/receive-request.ts'
import { listWorkUnderWay } from './work-under-way.ts'

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

async function act(requestId: string, who: TownPerson, command: Command): Promise<void> {
  const actor = town.actorOf(who)
  const actKey = town.desk.newId()
  const done = await actOnRequest(town.desk, { requestId, actor, command, actKey })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

async function taken(fields: Partial<ReceiveRequest>): Promise<void> {
  const { requestId } = await town.receive(fields)
  await act(requestId, 'dispatcher', { action: 'route', unitId: townUnits.roads.id, note: '' })
  await act(requestId, 'roadOfficer', { action: 'accept' })
}

test('three requests of a topic that a unit took make a line; two, tip-offs and untaken ones do not', async () => {
  const pothole = townTopics.pothole.id
  await taken({ topicId: pothole, place: { district: 'Palandöken' } })
  await taken({ topicId: pothole, place: { district: 'Yakutiye' } })
  await taken({ topicId: pothole, place: { district: 'Yakutiye', street: 'Ilıca Sokak' } })
  // Received, and still with the desk.
  await town.receive({ topicId: pothole, place: { district: 'Çat' } })
  const pavement = townTopics.pavement.id
  await taken({ topicId: pavement, place: { district: 'Çat' } })
  await taken({ topicId: pavement, place: { district: 'Çat' } })
  await taken({ topicId: pavement, kind: 'tip-off', place: { district: 'Çat' } })
  expect(await listWorkUnderWay(town.desk)).toEqual([
    {
      name: 'Çukur, bozuk asfalt',
      nameEn: 'Pothole',
      count: 3,
      districts: ['Yakutiye', 'Palandöken'],
    },
  ])
})
