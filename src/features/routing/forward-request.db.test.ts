// Tests of forwarding against the database: what the one act writes, what it refuses, and what is counted.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { toolsOf, townLetters } from '../../../test/support/letters/letter-town.ts'
import { noPress } from '../../../test/support/letters/no-press.ts'
import {
  addRouting,
  onMain,
  onSide,
  townBodies,
} from '../../../test/support/requests/routing-town.ts'
import { openSmallTown, type SmallTown, townUnits } from '../../../test/support/small-town.ts'
import { allTime } from '../../core/measures/period.ts'
import { isoDate } from '../../core/time/dates.ts'
import { listLetters } from '../letters/letter-queries.ts'
import { loadForwards } from '../measures/load-forwards.ts'
import { loadOverview } from '../measures/load-overview.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { findRequestDetail } from '../requests/request-detail.ts'
import { listBodies } from './bodies.ts'
import { forwardRequest } from './forward-request.ts'

let database: FreshDatabase
let town: SmallTown
const today = isoDate('2026-03-10')
const done = { ok: true }

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(
    { connectionString: database.connectionString },
    { letters: townLetters },
  )
  await addRouting(town)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

describe('forwarding', () => {
  const letters = {
    transferText: 'Gereği için.',
    noticeText: 'Başvurunuz gönderildi.',
    overruled: [],
    legalClass: 'petition',
  } as const
  const dispatcher = () => town.actorOf('dispatcher')

  test('one act writes the forwarding, the reply and the end of the clocks, and drafts both letters', async () => {
    const { requestId } = await town.receive(onSide)
    const act = {
      requestId,
      actor: dispatcher(),
      actKey: 'forward-1',
      to: { bodyId: townBodies.district.id },
      ...letters,
      today,
    }
    expect(await forwardRequest(toolsOf(town), act)).toMatchObject(done)
    expect(await forwardRequest(toolsOf(town), act)).toMatchObject({
      ok: true,
      wasRepeated: true,
    })
    const drafts = await listLetters(town.desk, requestId)
    expect(drafts.map(letter => [letter.kind, letter.status]).sort()).toEqual([
      ['forward-notice', 'draft'],
      ['forward-transfer', 'draft'],
    ])
    const transfer = drafts.find(letter => letter.kind === 'forward-transfer')
    expect(transfer?.content.addressee[0]).toContain('YAKUTİYE BELEDİYESİ')
    expect(transfer?.content.body).toContain('Gereği için.')
    expect(transfer?.content.body).toContain('Kanun’un 5. maddesi uyarınca')
    const detail = await findRequestDetail(town.desk, requestId)
    expect(
      detail?.events.map(event => event.kind).filter(kind => kind !== 'clock.started'),
    ).toEqual([
      'request.received',
      'request.forwarded',
      'reply.sent',
      'clock.stopped',
      'clock.stopped',
    ])
    expect(detail?.state).toMatchObject({
      progress: 'answered',
      outcome: 'forwarded',
      forwardedTo: { bodyId: townBodies.district.id },
    })
    expect(detail?.state.clocks.every(clock => clock.stoppedBecause === 'forwarded')).toBe(true)
  })

  test('a machine that cannot print letters forwards all the same; both texts stand in the events', async () => {
    const { requestId } = await town.receive(onSide)
    const act = {
      requestId,
      actor: dispatcher(),
      actKey: 'forward-2',
      to: { bodyId: townBodies.district.id },
    }
    const tools = { ...toolsOf(town), press: noPress }
    expect(await forwardRequest(tools, { ...act, ...letters, today })).toMatchObject(done)
    expect(await listLetters(town.desk, requestId)).toEqual([])
    const detail = await findRequestDetail(town.desk, requestId)
    expect(detail?.state.progress).toBe('answered')
    expect(JSON.stringify(detail?.events)).toContain('Gereği için.')
  })

  test('a body that was typed in goes on the list for review, in the same act', async () => {
    const { requestId } = await town.receive(onSide)
    const typed = {
      name: 'Köy Birliği',
      kind: 'other' as const,
      detsis: '',
      kep: '',
      email: '',
      phone: '',
      address: '',
      district: null,
      valid_from: today,
      valid_before: null,
    }
    await forwardRequest(toolsOf(town), {
      requestId,
      actor: dispatcher(),
      actKey: 'f3',
      to: { typed },
      ...letters,
      today,
    })
    expect((await listBodies(town.desk)).find(body => body.name === 'Köy Birliği')).toMatchObject({
      needsReview: true,
    })
  })

  test('a body out of use, an unknown one and an officer of a unit are refused', async () => {
    const { requestId } = await town.receive(onSide)
    const act = { requestId, actKey: 'f4', ...letters, today }
    const unknown = { bodyId: '01940000-0000-7000-8000-000000000099' }
    expect(
      await forwardRequest(toolsOf(town), { ...act, actor: dispatcher(), to: unknown }),
    ).toEqual({
      ok: false,
      refusal: { kind: 'invalid', field: 'bodyId', problem: 'unknown' },
    })
    const to = { bodyId: townBodies.district.id }
    const officer = town.actorOf('roadOfficer')
    expect(await forwardRequest(toolsOf(town), { ...act, actor: officer, to })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
  })
})

describe('figures', () => {
  test('returns and re-routes are counted at the unit that the request left; forwards by body', async () => {
    const before = await loadOverview(town.desk, { today, period: allTime })
    const parksBefore = before.units.find(unit => unit.unitId === townUnits.parks.id)
    const { requestId } = await town.receive(onMain)
    const route = (unitId: string, actKey: string) =>
      actOnRequest(town.desk, {
        requestId,
        actor: town.actorOf('dispatcher'),
        command: { action: 'route', unitId, note: '' },
        actKey,
      })
    await route(townUnits.parks.id, 'r1')
    await route(townUnits.parks.id, 'r2')
    await route(townUnits.roads.id, 'r3')
    const detail = await findRequestDetail(town.desk, requestId)
    expect([detail?.state.returns, detail?.state.reroutes]).toEqual([0, 1])
    const after = await loadOverview(town.desk, { today, period: allTime })
    const parks = after.units.find(unit => unit.unitId === townUnits.parks.id)
    expect([parks?.sentBack ?? 0, parks?.sentTo ?? 0]).toEqual([
      (parksBefore?.sentBack ?? 0) + 1,
      (parksBefore?.sentTo ?? 0) + 1,
    ])
    expect(after.total.counts.returned).toBe(before.total.counts.returned + 1)
    const forwards = await loadForwards(town.desk, allTime)
    expect(forwards.map(({ name, count, inTime }) => [name, count, inTime])).toEqual([
      ['Yakutiye Belediyesi', 2, 2],
      ['Köy Birliği', 1, 1],
    ])
  })
})
