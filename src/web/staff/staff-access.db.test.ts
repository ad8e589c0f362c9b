import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../../test/support/resident.ts'
import { type TownPerson, townUnits } from '../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../test/support/staff/staff-browser.ts'
import { maySee } from '../../core/request/permissions.ts'
import { findRequestDetail } from '../../features/requests/request-detail.ts'

let at: StaffTown
let roadRequest: { requestId: string; registerNumber: string }

beforeAll(async () => {
  at = await openStaffTown()
  roadRequest = await at.town.receive()
  const dispatcher = await at.as('dispatcher')
  await act(dispatcher, roadRequest.requestId, 'sevk', { birim: townUnits.roads.id })
})

afterAll(() => at.close())

const pageOf = (requestId: string) => `/masa/basvuru/${requestId}`

describe('who is not signed in', () => {
  test('is asked to sign in, and comes back to the page that was wanted', async () => {
    const stranger = at.stranger()
    const asked = await stranger.open('/masa/kuyruk/tumu')
    expect(asked.path).toBe('/giris?geri=%2Fmasa%2Fkuyruk%2Ftumu')
    const page = await stranger.send('/giris', {
      kullanici: 'tuna.erguder',
      parola: 'kar tanesi ve cam agaci',
    })
    expect(page.path).toBe('/masa/kuyruk/tumu')
  })

  test('sees no request, no file and no counts', async () => {
    for (const path of [pageOf(roadRequest.requestId), '/masa/sayilar', '/masa/bildirimler'])
      expect((await at.stranger().open(path)).path, path).toMatch(/^\/giris\?geri=/)
  })
})

describe('staff of another unit', () => {
  test('find the request neither by its address nor in a list nor by search', async () => {
    const parkOfficer = await at.as('parkOfficer')
    expect((await parkOfficer.open(pageOf(roadRequest.requestId))).status).toBe(403)
    expect((await parkOfficer.open(`${pageOf(roadRequest.requestId)}/yazi`)).status).toBe(403)
    for (const path of [
      '/masa/kuyruk/tumu',
      '/masa/kuyruk/kabul',
      `/masa/kuyruk/tumu?q=${roadRequest.registerNumber}`,
      `/masa/kuyruk/tumu?birim=${townUnits.roads.id}`,
    ]) {
      const list = await parkOfficer.open(path)
      expect(list.status, path).toBe(200)
      expect(textOf(list.html), path).not.toContain('derin bir çukur')
    }
  })

  test('can do nothing with it', async () => {
    const parkHead = await at.as('parkHead')
    for (const slug of ['kabul', 'iade', 'not', 'cevap', 'kimlik'])
      expect((await act(parkHead, roadRequest.requestId, slug)).status, slug).toBe(403)
  })

  test('the list and the page draw the same line', async () => {
    const detail = await findRequestDetail(at.town.desk, roadRequest.requestId)
    if (detail === undefined) throw new Error('the request is there')
    const everybody: TownPerson[] = [
      'desk',
      'dispatcher',
      'roadOfficer',
      'roadHead',
      'parkOfficer',
      'manager',
    ]
    const seen: Record<string, boolean[]> = {}
    for (const who of everybody) {
      const list = await (await at.as(who)).open('/masa/kuyruk/tumu')
      const isListed = list.html.includes(roadRequest.registerNumber)
      seen[who] = [maySee(detail.state, at.town.actorOf(who)), isListed]
    }
    expect(seen).toEqual({
      desk: [true, true],
      dispatcher: [true, true],
      roadOfficer: [true, true],
      roadHead: [true, true],
      parkOfficer: [false, false],
      manager: [true, true],
    })
  })
})

describe('roles', () => {
  test.each([
    ['desk', 'sevk'],
    ['desk', 'kabul'],
    ['dispatcher', 'kabul'],
    ['dispatcher', 'cevap'],
    ['roadOfficer', 'sevk'],
    ['roadOfficer', 'gorevlendir'],
    ['roadOfficer', 'onayla'],
    ['manager', 'sevk'],
    ['manager', 'siniflandir'],
  ] as const)('an act of another role is forbidden: %s, %s', async (who, slug) => {
    expect((await act(await at.as(who), roadRequest.requestId, slug)).status).toBe(403)
  })

  test('the administrator has no request to see and is led to the administration', async () => {
    const administrator = await at.as('administrator')
    expect((await administrator.open('/masa/kuyruk/tumu')).status).toBe(403)
    expect((await administrator.open(pageOf(roadRequest.requestId))).status).toBe(403)
    expect((await administrator.open('/masa')).path).toBe('/yonetim')
  })

  test('only the desk registers for others', async () => {
    expect((await (await at.as('roadOfficer')).open('/masa/kayit')).status).toBe(403)
    expect((await (await at.as('desk')).open('/masa/kayit')).status).toBe(200)
  })

  test('a queue of another role is no page', async () => {
    expect((await (await at.as('roadOfficer')).open('/masa/kuyruk/sevk')).status).toBe(404)
    expect((await (await at.as('dispatcher')).open('/masa/kuyruk/kabul')).status).toBe(404)
    expect((await (await at.as('dispatcher')).open('/masa/kuyruk/yok')).status).toBe(404)
  })

  test('what is not the address of a request is not found, and never an error', async () => {
    const dispatcher = await at.as('dispatcher')
    for (const path of [
      '/masa/basvuru/1',
      `/masa/basvuru/${'%27%3B--'.repeat(3)}`,
      '/masa/basvuru/01910000-0000-7000-8000-ffffffffffff',
      `${pageOf(roadRequest.requestId)}/dosya/01910000-0000-7000-8000-ffffffffffff`,
      `${pageOf(roadRequest.requestId)}/yazi`,
    ])
      expect((await dispatcher.open(path)).status, path).toBe(404)
  })
})
